// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sentence.h"

#include <QScrollArea>

class QGridLayout;
class QIcon;

namespace warmboot {

/// Sentences below each other, warnings with their icon; as high as they are, up to a share of the
/// window, and scrolled beyond that.
class SentenceList : public QScrollArea
{
    Q_OBJECT

public:
    explicit SentenceList(QWidget *parent = nullptr);

    void setSentences(const std::vector<Sentence> &sentences, const std::vector<Sentence> &warnings);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addRow(const QIcon &icon, const QString &text);
    void fit();

    QWidget *m_content = nullptr;
};

} // namespace warmboot
