// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/sentences.h"
#include "session/session.h"

namespace warmboot {

Settings Session::base() const
{
    if (m_state && m_state->settings)
        return *m_state->settings;
    Settings settings;
    // Where the settings are lost or broken, reboots go through the firmware; a repair is not to
    // switch kexec on unasked.
    if (m_state && m_state->setup == SetupState::Drifted)
        settings.mode = Mode::Bios;
    return settings;
}

bool Session::hasEdits() const
{
    return m_wish != base();
}

void Session::layEditsOver()
{
    m_wish = withEdits(base(), m_edits);
    // An edit that the machine has caught up with is none any more, and must not come back later.
    m_edits = editsBetween(base(), m_wish);
}

void Session::edit(const Settings &wish)
{
    const auto before = m_wish;
    m_edits = editsBetween(base(), wish);
    layEditsOver();
    if (m_wish == before)
        return;
    ++m_planTicket; // what is on its way is outdated
    m_plan.reset();
    // What is wrong in itself can be said at once, and mended without the machine; for the rest it is asked, and
    // what it said last stays until then, or it would flicker while somebody types.
    if (const auto valid = validate(m_wish); !valid) {
        m_planTimer.stop();
        m_wishError = valid.error();
    } else {
        if (!validate(before))
            m_wishError.reset();
        m_planTimer.start();
    }
    Q_EMIT wishChanged();
    Q_EMIT planChanged();
}

void Session::discardEdits()
{
    edit(base());
    Q_EMIT editsDiscarded();
}

void Session::planNow()
{
    m_planTimer.stop();
    if (!m_state || m_machine->link() != Machine::Link::Ready)
        return;
    const int ticket = ++m_planTicket;
    m_machine->plan({m_wish}, [this, ticket](const Result<PlanAnswer> &plan) {
        if (ticket != m_planTicket)
            return;
        m_plan.reset();
        m_wishError.reset();
        if (plan)
            m_plan = *plan;
        else if (plan.error().kind != ErrorKind::Unreachable)
            m_wishError = plan.error();
        Q_EMIT planChanged();
    });
}

QString Session::wishErrorField() const
{
    return m_wishError ? fieldOf(m_wishError->sentence) : QString();
}

} // namespace warmboot
