// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/privilegedhelperwindow.h"

#include "machines/systembus.h"

#include <KWaylandExtras>
#include <KWindowSystem>
#include <QDBusConnection>
#include <QGuiApplication>
#include <QWindow>

namespace warmboot {

namespace {

void tellAgent(const QString &action, const QString &handle)
{
    auto call = methodCall(QStringLiteral("org.kde.polkit-kde-authentication-agent-1"),
                           QStringLiteral("/org/kde/Polkit1AuthAgent"),
                           QStringLiteral("org.kde.Polkit1AuthAgent"),
                           QStringLiteral("setWindowHandleForAction"),
                           {action, handle});
    call.setAutoStartService(false); // on another desktop there is none, and that is no error
    QDBusConnection::sessionBus().asyncCall(call);
}

} // namespace

void announceWindow(const QString &action, QWindow *window)
{
    if (!window || !qGuiApp)
        return;
    if (!KWindowSystem::isPlatformWayland())
        return tellAgent(action, QString::number(window->winId()));
    QObject::connect(
        KWaylandExtras::self(),
        &KWaylandExtras::windowExported,
        window,
        [action, window](const QWindow *exported, const QString &handle) {
            if (exported == window)
                tellAgent(action, handle);
        },
        Qt::SingleShotConnection);
    KWaylandExtras::exportWindow(window);
}

} // namespace warmboot
