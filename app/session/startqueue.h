// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace warmboot {

/// Connects to many machines a few at a time: a jump host in front of a hundred of them turns away who comes with all
/// at once, and so does this computer's processor. How each of them reboots comes first; their plans and lists, which
/// take longer, are read when nobody waits to be called any more.
class StartQueue : public QObject
{
    Q_OBJECT

public:
    explicit StartQueue(int atOnce = 10, QObject *parent = nullptr);

    void add(Session *session, Session::Asking asking);
    /// It waits for a person, which may take long: others need not wait for it.
    void passOver(const Session *session);

private:
    struct Waiting
    {
        QPointer<Session> session;
        Session::Asking asking;
    };

    void proceed();
    void callNext();
    void readNext();

    int m_atOnce;
    QList<Waiting> m_waiting;
    QList<QPointer<Session>> m_unread; ///< there, and their details held
    QSet<const Session *> m_busy; ///< connecting, or reading their details
};

} // namespace warmboot
