// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace warmboot {

/// A headline and, smaller, what it rests on: three lines at most, and always the room for three. What does
/// not fit ends in an ellipsis, and the tooltip has it all: a QLabel would push the page down, or cut the
/// sentence without a sign.
class SentenceLabel : public QWidget
{
    Q_OBJECT

public:
    explicit SentenceLabel(QWidget *parent = nullptr);

    /// text: the whole as one sentence, for whoever does not see the two parts. reason: may be empty.
    void setText(const QString &text, const QString &headline, const QString &reason);
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont large() const;
    [[nodiscard]] int heightNeeded() const;
    void layOut();

    QString m_text;
    QString m_headline;
    QString m_reason;
    QStringList m_headlines; ///< as they are drawn
    QStringList m_reasons;
};

} // namespace warmboot
