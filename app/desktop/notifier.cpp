// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/notifier.h"

#include "session/sentences.h"

#include <QDBusConnection>

#include <KNotification>

namespace warmboot {

namespace {

QString cameBackSentence(const Session &session)
{
    if (!session.hasState())
        return {};
    const auto &boot = session.state().thisBoot;
    const auto kernel = QString::fromStdString(boot.kernel);
    if (session.wayAsked() == Via::Soft)
        return Notifier::tr("Its services were started anew; it still runs %1.").arg(kernel);
    switch (boot.via) {
    case Via::Kexec: return Notifier::tr("The reboot went through kexec, into %1.").arg(kernel);
    case Via::Bios: return Notifier::tr("The reboot went through the firmware, into %1.").arg(kernel);
    case Via::Soft:
    case Via::Unknown: break;
    }
    return Notifier::tr("It runs %1.").arg(kernel);
}

} // namespace

Notifier::Notifier(const QList<Session *> &sessions, QObject *parent)
    : QObject(parent)
{
    for (auto *session : sessions)
        watch(session);
}

void Notifier::watch(Session *session)
{
    connect(session, &Session::modeChangedElsewhere, this, [this, session](const QString &sentence) {
        notify(session, QStringLiteral("modeChanged"), session->name(), sentence);
    });
    connect(session, &Session::failed, this, [this, session](const Error &error) {
        if (error.sentence.code == "did-not-go-down")
            notify(session,
                   QStringLiteral("didNotComeBack"),
                   tr("%1 was not rebooted").arg(session->name()),
                   translated(error));
    });
    connect(session, &Session::phaseChanged, this, [this, session] {
        if (session->phase() == Session::Phase::Rebooting) {
            m_rebooting.insert(session);
        } else if (session->phase() == Session::Phase::Ready && m_rebooting.remove(session)) {
            if (session->rebootStage() < Session::RebootStage::Back)
                return; // it never went
            notify(
                session, QStringLiteral("cameBack"), tr("%1 is back").arg(session->name()), cameBackSentence(*session));
        } else if (session->phase() == Session::Phase::Lost && m_rebooting.remove(session)) {
            notify(session,
                   QStringLiteral("didNotComeBack"),
                   tr("%1 has not come back").arg(session->name()),
                   translated(session->lostBecause()));
        }
    });
}

void Notifier::forget(Session *session)
{
    session->disconnect(this);
    m_rebooting.remove(session);
    m_shown.removeIf([session](const auto &entry) {
        if (entry.key().first != session)
            return false;
        if (entry.value())
            entry.value()->close();
        return true;
    });
}

void Notifier::notify(Session *session, const QString &event, const QString &title, const QString &text)
{
    // Where there is no session bus nobody listens, and KNotification would wait for an answer.
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    // What it said before is no longer true.
    auto &shown = m_shown[{session, event}];
    if (shown)
        shown->close();
    auto *notification = new KNotification(event);
    shown = notification;
    notification->setComponentName(QStringLiteral("warmboot"));
    notification->setIconName(QStringLiteral("org.warmboot.Warmboot"));
    notification->setTitle(title);
    notification->setText(text.toHtmlEscaped());
    const auto *open = notification->addDefaultAction(tr("Open Warmboot"));
    connect(open, &KNotificationAction::activated, this, [this, session, notification] {
        Q_EMIT openRequested(session, notification->xdgActivationToken());
    });
    notification->sendEvent();
}

} // namespace warmboot
