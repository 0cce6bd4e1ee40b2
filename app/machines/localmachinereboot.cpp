// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/localmachine.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace warmboot {

namespace {

/// The way of the login manager's own reboot, which the desktop's Restart takes as well.
Way ordinaryWay(const MachineState &state)
{
    const auto &callers = state.nextReboot.callers;
    const auto desktop = std::ranges::find(callers, "desktop", &CallerForecast::caller);
    if (desktop == callers.end())
        return {state.nextReboot.via, state.nextReboot.reason};
    return {desktop->via, desktop->reason};
}

Via wantedBy(OneShot via)
{
    return via == OneShot::Kexec ? Via::Kexec : Via::Bios;
}

} // namespace

void LocalMachine::rebootOutlook(Callback<RebootOutlook> done)
{
    m_loginManager.look([done = std::move(done)](const Result<BeforeReboot> &found) {
        done(found.transform([](const BeforeReboot &before) {
            RebootOutlook outlook;
            for (const auto &blocker : before.blockers)
                outlook.inhibitors.append(QStringLiteral("%1: %2").arg(blocker.who, blocker.why));
            outlook.sessions = before.otherUsers;
            outlook.allowed = before.allowed;
            outlook.needsPassword = before.needsPassword;
            return outlook;
        }));
    });
}

void LocalMachine::confirm(Callback<Done> done)
{
    QTimer::singleShot(0, this, [done = std::move(done)] { done(fail(ErrorKind::Refused, say("confirm-here"))); });
}

/// Nothing is armed for a reboot that would be refused: it would be left for a later one.
void LocalMachine::reboot(OneShot via, int /*confirm*/, Callback<Way> done)
{
    m_loginManager.look([this, via, done = std::move(done)](const Result<BeforeReboot> &found) {
        if (!found) {
            done(std::unexpected(found.error()));
            return;
        }
        if (!found->allowed) {
            done(fail(ErrorKind::Unauthorized, say("reboot-forbidden")));
            return;
        }
        for (const auto &blocker : found->blockers) {
            done(fail(ErrorKind::Refused,
                      say("inhibited", {{"who", blocker.who.toStdString()}, {"why", blocker.why.toStdString()}})));
            return;
        }
        chooseWay(via, done);
    });
}

void LocalMachine::chooseWay(OneShot via, Callback<Way> done)
{
    ServeMachine::probe([this, via, done = std::move(done)](const Result<MachineState> &state) {
        if (!state) {
            done(std::unexpected(state.error()));
            return;
        }
        if (via == OneShot::Soft) {
            goDownSoftly(*state, done);
            return;
        }
        const auto way = ordinaryWay(*state);
        if (via == OneShot::Default || way.via == wantedBy(via)) {
            goDown(way, std::nullopt, done);
            return;
        }
        const auto before = oneShotFrom(state->nextReboot.oneShot).value_or(OneShot::Default);
        arm(via, before, done);
    });
}

/// Past the hooks: nothing is armed for it, and what is armed stays for a reboot that is one.
void LocalMachine::goDownSoftly(const MachineState &state, Callback<Way> done)
{
    if (state.softRefused) {
        done(fail(ErrorKind::Refused, *state.softRefused));
        return;
    }
    m_loginManager.softReboot([done = std::move(done)](const Result<void> &result) {
        done(result.transform([] { return Way{Via::Soft, say("next-soft")}; }));
    });
}

void LocalMachine::arm(OneShot via, OneShot before, Callback<Way> done)
{
    change(NextRequest{via}, std::nullopt, [this, via, before, done = std::move(done)](const Result<Done> &result) {
        if (!result) {
            done(std::unexpected(result.error()));
            return;
        }
        ServeMachine::probe([this, via, before, done](const Result<MachineState> &state) {
            if (!state) {
                disarm(before, wantedBy(via), state.error(), done);
                return;
            }
            goDown(ordinaryWay(*state), before, done);
        });
    });
}

/// before: what the next reboot was set to when this one was armed; nullopt when nothing had to be.
void LocalMachine::goDown(const Way &way, std::optional<OneShot> before, Callback<Way> done)
{
    m_loginManager.reboot([this, way, before, done = std::move(done)](const Result<void> &result) {
        if (result) {
            done(way);
            return;
        }
        if (before) {
            disarm(*before, way.via, result.error(), done);
            return;
        }
        done(std::unexpected(result.error()));
    });
}

/// An armed one-shot must not hijack a later reboot. Taking it back may need the password again.
void LocalMachine::disarm(OneShot before, Via armed, const Error &why, Callback<Way> done)
{
    change(NextRequest{before}, std::nullopt, [armed, why, done = std::move(done)](const Result<Done> &result) {
        if (result) {
            done(std::unexpected(why));
            return;
        }
        done(fail(ErrorKind::Failed,
                  say("one-shot-stays", {{"why", why.sentence.text()}, {"via", std::string(toString(armed))}}),
                  result.error().sentence.text()));
    });
}

void LocalMachine::cancelScheduled(Callback<Done> done)
{
    m_loginManager.cancelScheduled(
        [done = std::move(done)](const Result<void> &result) { done(result.transform([] { return Done{}; })); });
}

} // namespace warmboot
