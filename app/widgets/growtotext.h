// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace warmboot {

/// Wrapped texts need more room than a window's size hint knows of. For the event() of a window,
/// after that of its base.
inline void growToText(QWidget &window, QEvent::Type event)
{
    if (event != QEvent::LayoutRequest && event != QEvent::Show)
        return;
    const int needed = window.layout()->totalHeightForWidth(window.width());
    if (window.height() < needed)
        window.resize(window.width(), needed);
}

} // namespace warmboot
