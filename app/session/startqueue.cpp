// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/startqueue.h"

namespace warmboot {

StartQueue::StartQueue(int atOnce, QObject *parent)
    : QObject(parent)
    , m_atOnce(atOnce)
{
}

void StartQueue::add(Session *session, Session::Asking asking)
{
    session->holdDetails();
    m_waiting.append({session, asking});
    connect(session, &Session::phaseChanged, this, [this, session] {
        if (session->phase() == Session::Phase::Connecting)
            return;
        if (session->phase() == Session::Phase::Ready)
            m_unread.append(session);
        else
            session->readDetails(); // when it comes back, that is no start of many
        passOver(session);
    });
    connect(session, &Session::detailsRead, this, [this, session] { passOver(session); });
    connect(session, &QObject::destroyed, this, [this, session] { passOver(session); });
    proceed();
}

void StartQueue::passOver(const Session *session)
{
    m_busy.remove(session);
    proceed();
}

void StartQueue::proceed()
{
    while (m_busy.size() < m_atOnce) {
        if (!m_waiting.isEmpty())
            callNext();
        else if (!m_unread.isEmpty())
            readNext();
        else
            return;
    }
}

void StartQueue::callNext()
{
    const auto next = m_waiting.takeFirst();
    // Somebody may have tried it by hand meanwhile.
    if (!next.session || next.session->machine().link() == Machine::Link::Ready)
        return;
    m_busy.insert(next.session);
    next.session->start(next.asking);
}

void StartQueue::readNext()
{
    const auto session = m_unread.takeFirst();
    if (!session || !session->holdsDetails())
        return;
    if (session->machine().link() == Machine::Link::Ready)
        m_busy.insert(session);
    session->readDetails();
}

} // namespace warmboot
