// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QLabel>

namespace warmboot {

/// A picture from the icon theme. A pixmap would stay as it was when the colours change, or the window
/// comes to a screen with finer pixels.
class IconLabel : public QLabel
{
    Q_OBJECT

public:
    /// size: of each side, in pixels of the window
    explicit IconLabel(int size, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);

protected:
    bool event(QEvent *event) override;

private:
    void draw();

    QIcon m_icon;
};

} // namespace warmboot
