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
    m_waiting.append({session, asking});
    connect(session, &Session::phaseChanged, this, [this, session] {
        if (session->phase() != Session::Phase::Connecting)
            passOver(session);
    });
    connect(session, &QObject::destroyed, this, [this, session] { passOver(session); });
    proceed();
}

void StartQueue::passOver(const Session *session)
{
    if (m_connecting.remove(session))
        proceed();
}

void StartQueue::proceed()
{
    while (!m_waiting.isEmpty() && m_connecting.size() < m_atOnce) {
        const auto next = m_waiting.takeFirst();
        // Somebody may have tried it by hand meanwhile.
        if (!next.session || next.session->machine().link() == Machine::Link::Ready)
            continue;
        m_connecting.insert(next.session);
        next.session->start(next.asking);
    }
}

} // namespace warmboot
