// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/restingcaches.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPixmapCache>

#include <chrono>
#include <malloc.h>

using namespace std::chrono_literals;

namespace warmboot {

RestingCaches::RestingCaches(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(5s);
    m_soon.callOnTimeout(this, [] {
        QPixmapCache::clear();
#ifdef __GLIBC__
        ::malloc_trim(0);
#endif
    });
    QCoreApplication::instance()->installEventFilter(this);
    drawn();
}

void RestingCaches::drawn()
{
    // From the first time on, not the last: something that moves all the time would put it off for ever.
    if (!m_soon.isActive())
        m_soon.start();
}

bool RestingCaches::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        drawn();
    return QObject::eventFilter(watched, event);
}

} // namespace warmboot
