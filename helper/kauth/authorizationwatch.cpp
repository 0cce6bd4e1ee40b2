// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authorizationwatch.h"

#include <QDBusConnection>

#include <utility>

namespace warmboot {

namespace {

// The first of KAuth's signals about an action (HelperProxy::SignalType): it is taken up, and polkit is asked next.
constexpr int actionStarted = 0;

} // namespace

AuthorizationWatch::AuthorizationWatch(QStringList actions, std::chrono::milliseconds limit, End end, QObject *parent)
    : QObject(parent)
    , m_actions(std::move(actions))
    , m_end(std::move(end))
    , m_polkit(QStringLiteral("org.freedesktop.PolicyKit1"), QDBusConnection::systemBus(),
               QDBusServiceWatcher::WatchForUnregistration)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] { m_end("nobody has given the password"); });
    connect(&m_polkit, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        if (m_limit.isActive())
            m_end("polkit went away while it was asked");
    });
}

bool AuthorizationWatch::attach()
{
    const auto *proxy = QDBusConnection::systemBus().objectRegisteredAt(QStringLiteral("/"));
    return proxy
        && connect(proxy, SIGNAL(remoteSignal(int, QString, QByteArray)), this, SLOT(heard(int, QString, QByteArray)));
}

void AuthorizationWatch::heard(int type, const QString &action, const QByteArray & /*blob*/)
{
    if (type != actionStarted)
        m_limit.stop(); // Progress: the slot runs, so that polkit has said yes. Or it is over.
    else if (m_actions.contains(action))
        m_limit.start();
    else
        m_end("there is no such action");
}

} // namespace warmboot
