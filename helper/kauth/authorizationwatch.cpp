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

AuthorizationWatch::AuthorizationWatch(QStringList actions, const Limits &limits,
                                       std::unique_ptr<PolkitAnswers> answers, End end, QObject *parent)
    : QObject(parent)
    , m_actions(std::move(actions))
    , m_answers(std::move(answers))
    , m_end(std::move(end))
    , m_pause(limits.error)
    , m_polkit(QStringLiteral("org.freedesktop.PolicyKit1"), QDBusConnection::systemBus(),
               QDBusServiceWatcher::WatchForUnregistration)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limits.password);
    connect(&m_limit, &QTimer::timeout, this, [this] { m_end("nobody has given the password"); });
    connect(&m_look, &QTimer::timeout, this, &AuthorizationWatch::lookForError);
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
    stopWaiting();
    if (type != actionStarted)
        return; // Progress: the slot runs, so that polkit has said yes. Or it is over.
    if (m_actions.contains(action)) {
        m_limit.start();
        m_look.start(m_pause);
        return;
    }
    m_answers->failNext();
    m_seenError = true;
    m_look.start(0); // KAuth handles events once before it asks, and is to hear the answer after that
}

void AuthorizationWatch::stopWaiting()
{
    m_limit.stop();
    m_look.stop();
    m_seenError = false;
}

void AuthorizationWatch::lookForError()
{
    const bool failed = m_answers->failed();
    // At the second look only: when polkit went away there is an error too, and that must be heard first.
    if (failed && std::exchange(m_seenError, failed))
        m_answers->sayNo();
}

} // namespace warmboot
