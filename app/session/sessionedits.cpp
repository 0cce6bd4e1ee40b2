// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"
#include "session/wisherrors.h"

#include <utility>

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
    const auto gone = errorsInItself(before);
    auto errors = errorsInItself(m_wish);
    for (const auto &error : m_wishErrors) {
        const auto field = fieldOf(error);
        if (!concerns(gone, field) && !concerns(errors, field))
            errors.push_back(error);
    }
    m_wishErrors = std::move(errors);
    m_planTimer.start();
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
    ++m_planTicket;
    askForPlan(errorsInItself(m_wish));
}

/// The machine names the first error only. So that each field gets its own, what is wrong already is left out, and the
/// machine is asked about the rest.
void Session::askForPlan(const std::vector<Error> &known)
{
    const auto &kernels = m_state->kernels;
    const auto asked = withoutFaults(m_wish, known, kernels.empty() ? "/vmlinuz" : kernels.front().kernel);
    if (!asked) {
        takePlan(std::unexpected(known.back()), known);
        return;
    }
    m_machine->plan({*asked}, [this, known, ticket = m_planTicket](const Result<PlanAnswer> &plan) {
        if (ticket != m_planTicket)
            return;
        const bool more = !plan && plan.error().kind != ErrorKind::Unreachable
            && !concerns(known, fieldOf(plan.error()));
        auto errors = known;
        if (more)
            errors.push_back(plan.error());
        if (more && !fieldOf(plan.error()).isEmpty() && m_state)
            askForPlan(errors);
        else
            takePlan(plan, std::move(errors));
    });
}

void Session::takePlan(const Result<PlanAnswer> &plan, std::vector<Error> errors)
{
    m_wishErrors = std::move(errors);
    m_plan.reset();
    if (plan && m_wishErrors.empty())
        m_plan = *plan;
    Q_EMIT planChanged();
}

} // namespace warmboot
