// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/changeable.h"

#include "models/texts.h"
#include "session/sentences.h"
#include "session/session.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace warmboot {

namespace {

struct Reasons
{
    Q_DECLARE_TR_FUNCTIONS(warmboot::Reasons)
};

/// What stands against anything at all just now.
QString whyNothing(const Session &session)
{
    if (session.phase() == Session::Phase::Rebooting)
        return Reasons::tr("The machine is rebooting.");
    if (session.phase() != Session::Phase::Ready || !session.hasState())
        return Reasons::tr("There is no connection to the machine.");
    if (session.isBusy())
        return session.doing();
    if (!session.state().systemdRunning)
        return translated(say("no-systemd"));
    return {};
}

/// Through the changes that were made.
QString whyNotThisWay(const Session &session, const std::optional<UndoOffer> &offer, const Sentence &none)
{
    if (auto why = whyNoChange(session); !why.isEmpty())
        return why;
    if (!offer)
        return translated(none);
    return offer->refused ? translated(*offer->refused) : QString();
}

} // namespace

QString whyNoKexec(const MachineState &state)
{
    if (state.setup == SetupState::Absent)
        return Reasons::tr("Warmboot is not installed on this machine.");
    if (state.suspension)
        return Reasons::tr("Kexec is suspended; resume it first.");
    if (state.kexecTool.empty())
        return translated(say("kexec-tools-missing"));
    if (!state.kexecSupported)
        return translated(say("kexec-unsupported"));
    if (state.kexecDisabled)
        return translated(say("kexec-disabled"));
    if (state.kernel.problem)
        return asSentence(translated(*state.kernel.problem));
    // What the engine would refuse it for; the mode itself, or a choice for one time, is no obstacle.
    const auto &next = state.nextReboot;
    const bool free = next.via == Via::Kexec || next.reason.code == "next-mode-bios"
        || next.reason.code == "next-once-bios";
    return free ? QString() : asSentence(translated(next.reason));
}

QString whyNoChange(const Session &session)
{
    if (auto why = whyNothing(session); !why.isEmpty())
        return why;
    const auto cannot = session.machine().cannotChange();
    return cannot ? translated(cannot->sentence) : QString();
}

QString whyNoInstall(const Session &session)
{
    if (auto why = whyNoChange(session); !why.isEmpty())
        return why;
    const auto inTheWay = fileInTheWay(session.state());
    return inTheWay ? asSentence(translated(*inTheWay)) : QString();
}

QString whyNoUndo(const Session &session)
{
    return whyNotThisWay(session, session.hasState() ? session.state().undo : std::nullopt, say("nothing-to-undo"));
}

QString whyNoRedo(const Session &session)
{
    return whyNotThisWay(session, session.hasState() ? session.state().redo : std::nullopt, say("nothing-to-redo"));
}

QString whyNoReboot(const Session &session, OneShot via)
{
    if (auto why = whyNothing(session); !why.isEmpty())
        return why;
    const auto &state = session.state();
    const auto wanted = via == OneShot::Kexec ? Via::Kexec : Via::Bios;
    // This computer is rebooted by its login manager; a server needs root for that, too.
    if (!session.machine().isThisComputer()) {
        if (auto why = whyNoChange(session); !why.isEmpty())
            return why;
    }
    if (via == OneShot::Soft)
        return state.softRefused ? asSentence(translated(*state.softRefused)) : QString();
    if (via == OneShot::Default || state.nextReboot.via == wanted)
        return {};
    if (via == OneShot::Kexec) {
        if (auto why = whyNoKexec(state); !why.isEmpty())
            return why;
    }
    // Going another way than usual is a change.
    return whyNoChange(session);
}

void setUsable(QWidget *control, const QString &why, const QString &otherwise)
{
    control->setEnabled(why.isEmpty());
    control->setToolTip(why.isEmpty() ? otherwise : why);
}

void setUsable(QAction *action, const QString &why)
{
    action->setEnabled(why.isEmpty());
    action->setToolTip(why); // an empty one is its text again
}

QString shortReason(const QString &why)
{
    auto reason = why.section(QStringLiteral("; "), 0, 0).section(u'；', 0, 0);
    if (reason.endsWith(u'.') || reason.endsWith(u'。'))
        reason.chop(1);
    return reason.trimmed(); // French has a blank before the semicolon
}

QString withReason(const QString &text, const QString &why)
{
    return why.isEmpty() ? text : Reasons::tr("%1 (%2)").arg(text, shortReason(why));
}

} // namespace warmboot
