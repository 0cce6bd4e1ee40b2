// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/iconlabel.h"

#include <QEvent>

namespace warmboot {

IconLabel::IconLabel(int size, QWidget *parent)
    : QLabel(parent)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    draw();
}

bool IconLabel::event(QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::DevicePixelRatioChange || type == QEvent::PaletteChange || type == QEvent::ThemeChange)
        draw();
    return QLabel::event(event);
}

void IconLabel::draw()
{
    setPixmap(m_icon.isNull() ? QPixmap() : m_icon.pixmap(size(), devicePixelRatioF()));
}

} // namespace warmboot
