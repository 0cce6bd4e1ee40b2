// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/trayhost.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QTimer>

#include <KSelectionWatcher>
#include <KWindowSystem>

namespace warmboot {

namespace {

const QString service = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString path = QStringLiteral("/StatusNotifierWatcher");

} // namespace

TrayHost::TrayHost(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(new QTimer(this))
{
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    // A session that starts us by autostart may start its panel after us.
    connect(m_patience, &QTimer::timeout, this, [this] {
        if (!isThere())
            Q_EMIT noneCame();
    });
    m_patience->start();
    if (QDBusConnection::sessionBus().isConnected())
        watchNotifierHost();
    if (KWindowSystem::isPlatformX11())
        watchXembed();
}

TrayHost::~TrayHost() = default;

void TrayHost::watchNotifierHost()
{
    const auto *owner = new QDBusServiceWatcher(
        service, QDBusConnection::sessionBus(), QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(owner, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayHost::askForNotifierHost);
    for (const auto &signal :
         {QStringLiteral("StatusNotifierHostRegistered"), QStringLiteral("StatusNotifierHostUnregistered")})
        QDBusConnection::sessionBus().connect(service, path, service, signal, this, SLOT(askForNotifierHost()));
    askForNotifierHost();
}

void TrayHost::askForNotifierHost()
{
    auto get = QDBusMessage::createMethodCall(
        service, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    get.setArguments({service, QStringLiteral("IsStatusNotifierHostRegistered")});
    get.setAutoStartService(false);
    const auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(get), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        set(m_notifierHost, reply.isValid() && reply.value().variant().toBool());
    });
}

void TrayHost::watchXembed()
{
    m_selection = std::make_unique<KSelectionWatcher>("_NET_SYSTEM_TRAY_S0");
    m_xembed = m_selection->owner() != 0;
    connect(m_selection.get(), &KSelectionWatcher::newOwner, this, [this] {
        const bool new_ = !m_xembed;
        set(m_xembed, true);
        if (new_)
            Q_EMIT xembedCame();
    });
    connect(m_selection.get(), &KSelectionWatcher::lostOwner, this, [this] { set(m_xembed, false); });
}

void TrayHost::set(bool &kind, bool there)
{
    const bool before = isThere();
    kind = there;
    if (isThere() == before)
        return;
    if (before)
        m_patience->start(); // a panel that ends may come again
    Q_EMIT changed();
}

} // namespace warmboot
