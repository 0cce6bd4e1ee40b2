// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/traystate.h"

#include "session/forecasttext.h"
#include "session/sentences.h"
#include "widgets/changeable.h"

#include <QCoreApplication>

namespace warmboot {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(warmboot::TrayState)
};

TraySign signOf(const MachineState &state)
{
    switch (state.nextReboot.via) {
    case Via::Kexec: return TraySign::Kexec;
    case Via::Bios: return state.suspension ? TraySign::Suspended : TraySign::Bios;
    case Via::Soft:
    case Via::Unknown: break;
    }
    return TraySign::Unknown;
}

QString whyNothing(const MachineState &state, const QString &doing, const QString &cannotChange)
{
    if (!doing.isEmpty())
        return doing;
    return state.systemdRunning ? cannotChange : translated(say("no-systemd"));
}

} // namespace

TrayState TrayState::of(Session::Phase phase, const MachineState *state, const QString &machine, const QString &doing,
                        const QString &cannotChange)
{
    TrayState tray;
    tray.undo = Words::tr("Undo");
    if (state) {
        tray.switchOn = state->mode == Mode::Kexec;
        if (state->undo)
            tray.undo = Words::tr("Undo: %1").arg(translated(state->undo->what));
    }
    switch (phase) {
    case Session::Phase::Connecting: tray.sentence = Words::tr("%1 is being asked").arg(machine); break;
    case Session::Phase::Rebooting: tray.sentence = Words::tr("%1 is rebooting").arg(machine); break;
    case Session::Phase::Lost: tray.sentence = Words::tr("%1 does not answer").arg(machine); break;
    case Session::Phase::Ready: break;
    }
    tray.named = tray.sentence;
    if (phase != Session::Phase::Ready || !state)
        return tray;

    tray.sign = signOf(*state);
    tray.sentence = forecastHeadline(*state);
    tray.named = Words::tr("%1: %2").arg(machine, tray.sentence);
    tray.reason = forecastReason(*state);
    const bool ours = state->setup == SetupState::Installed || state->setup == SetupState::Drifted;
    tray.cannot = shortReason(whyNothing(*state, doing, cannotChange));
    tray.canSwitch = tray.cannot.isEmpty();
    tray.canUndo = tray.canSwitch && state->undo && !state->undo->refused;
    if (tray.canSwitch && !tray.canUndo)
        tray.undo = withReason(tray.undo, translated(state->undo ? *state->undo->refused : say("nothing-to-undo")));
    // Only what can never work is greyed; anything else the confirmation explains better.
    tray.canRebootViaBios = doing.isEmpty();
    tray.canRebootViaKexec = tray.canRebootViaBios && ours && !state->suspension;
    if (tray.canRebootViaBios && !tray.canRebootViaKexec)
        tray.whyNoKexec = state->setup == SetupState::Foreign ? Words::tr("Another kexec set-up is on this machine")
                                                              : warmboot::whyNoKexec(*state);
    tray.offersSoft = knowsSoftReboots(*state);
    tray.canRebootSoftly = tray.canRebootViaBios && !state->softRefused;
    if (tray.canRebootViaBios && state->softRefused)
        tray.whyNotSoftly = translated(*state->softRefused);
    return tray;
}

TrayState TrayState::of(const Session &session)
{
    const auto cannot = session.machine().cannotChange();
    auto tray = of(session.phase(),
                   session.hasState() ? &session.state() : nullptr,
                   session.name(),
                   session.doing(),
                   cannot ? translated(cannot->sentence) : QString());
    if (session.phase() == Session::Phase::Lost)
        tray.reason = translated(session.lostBecause());
    return tray;
}

} // namespace warmboot
