// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <utility>

class KNotification;

namespace warmboot {

/// Tells the desktop what happened while nobody looked: somebody else changed how a machine reboots,
/// or a machine came back from its reboot. The person may silence each in the desktop's settings.
class Notifier : public QObject
{
    Q_OBJECT

public:
    /// sessions: not owned.
    explicit Notifier(const QList<Session *> &sessions, QObject *parent = nullptr);

    void watch(Session *session);
    void forget(Session *session); ///< with what was told of it

Q_SIGNALS:
    /// The person clicked on a notification about this machine.
    void openRequested(warmboot::Session *session, const QString &activationToken);

private:
    void notify(Session *session, const QString &event, const QString &title, const QString &text);

    QSet<const Session *> m_rebooting;
    QHash<std::pair<const Session *, QString>, QPointer<KNotification>> m_shown; ///< the last of each event
};

} // namespace warmboot
