// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace warmboot {

/// As high as what is in it, up to a number of lines, and scrolled beyond that: what is said above a page must
/// not push the page out of a small window.
class FittedArea : public QScrollArea
{
    Q_OBJECT

public:
    /// leastLines: what it keeps when the window is small.
    FittedArea(QWidget *content, int leastLines, int mostLines, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    int m_leastLines;
    int m_mostLines;
};

} // namespace warmboot
