// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"

#include <chrono>

namespace warmboot {

namespace {

/// "23 s", "3 min 20 s"
QString durationText(qint64 milliseconds)
{
    const auto seconds = (milliseconds + 500) / 1000;
    if (seconds < 120)
        return Session::tr("%1 s").arg(seconds);
    return Session::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

std::string minutesText(std::chrono::milliseconds time)
{
    return std::to_string(std::max<std::int64_t>(1, std::chrono::round<std::chrono::minutes>(time).count()));
}

} // namespace

void Session::reboot(OneShot via)
{
    if (isBusy() || !m_state)
        return;
    m_ownChange = true;
    m_rebootAsked = true;
    m_bootBefore = m_state->thisBoot.bootId;
    m_wayAsked = Via::Unknown;
    setDoing(tr("Restarting %1…").arg(name()));
    m_machine->reboot(via, [this](const Result<Way> &way) { rebootAnswered(way); });
}

void Session::rebootAnswered(const Result<Way> &way)
{
    m_rebootAsked = false;
    setDoing({});
    if (way) {
        m_wayAsked = way->via;
        waitForReboot();
        return;
    }
    // A machine that goes down may take its answer with it.
    if (way.error().kind == ErrorKind::Unreachable && m_phase == Phase::Rebooting)
        return;
    m_ownChange = false;
    report(way.error());
}

void Session::waitForReboot()
{
    if (m_phase == Phase::Rebooting)
        return;
    m_sinceReboot.start();
    m_waitTimer.start(m_patience.goDownWithin);
    setPhase(Phase::Rebooting);
    // It may be gone already.
    if (m_machine->link() == Machine::Link::Lost)
        onLinkLostInReboot();
}

void Session::onLinkLostInReboot()
{
    if (m_phase != Phase::Rebooting) { // before the answer came
        waitForReboot();
        return;
    }
    // This program goes down with its own computer.
    if (m_machine->isThisComputer())
        return;
    const auto left = m_patience.comeBackWithin - std::chrono::milliseconds(m_sinceReboot.elapsed());
    m_waitTimer.start(std::max(left, std::chrono::milliseconds{1}));
    m_reconnectTimer.start(m_patience.reconnectEvery);
}

void Session::onLinkReadyInReboot()
{
    m_machine->probe([this](const Result<MachineState> &state) {
        if (!state || m_phase != Phase::Rebooting)
            return; // the link tells of it
        // The same boot: it lets us in while it goes down.
        const bool another = state->thisBoot.bootId != m_bootBefore;
        take(*state);
        if (another)
            cameBack();
    });
}

void Session::cameBack()
{
    m_waitTimer.stop();
    m_reconnectTimer.stop();
    m_ownChange = false;
    setPhase(Phase::Ready);
    const auto &boot = state().thisBoot;
    const auto time = durationText(m_sinceReboot.elapsed());
    auto sentence = boot.via == Via::Kexec ? tr("%1 came back via kexec after %2.").arg(name(), time)
        : boot.via == Via::Bios            ? tr("%1 came back through the firmware after %2.").arg(name(), time)
                                           : tr("%1 came back after %2.").arg(name(), time);
    if (m_wayAsked == Via::Kexec && boot.via == Via::Bios) {
        const auto &last = state().lastReboot;
        const bool known = last && last->bootId == boot.bootId && !last->reason.empty();
        sentence += u' '
            + (known ? tr("It was to come via kexec: %1").arg(QString::fromStdString(last->reason))
                     : tr("It was to come via kexec; the history may say why it did not."));
    }
    Q_EMIT cameBackAs(sentence);
    Q_EMIT done(sentence);
}

std::chrono::milliseconds Session::rebootingSince() const
{
    return std::chrono::milliseconds(m_phase == Phase::Rebooting ? m_sinceReboot.elapsed() : 0);
}

void Session::stopWaiting()
{
    if (m_phase != Phase::Rebooting || m_machine->isThisComputer())
        return;
    m_waitTimer.stop();
    m_reconnectTimer.stop();
    m_ownChange = false;
    if (m_machine->link() == Machine::Link::Ready) { // it never went down
        setPhase(Phase::Ready);
        return;
    }
    lose({ErrorKind::Unreachable,
          say("not-connected", {{"machine", name().toStdString()}}),
          m_machine->linkError().detail});
}

void Session::onWaitOver()
{
    m_reconnectTimer.stop();
    m_ownChange = false;
    const auto who = name().toStdString();
    if (m_machine->isThisComputer() || m_machine->link() == Machine::Link::Ready) {
        const auto minutes = minutesText(std::chrono::milliseconds(m_sinceReboot.elapsed()));
        setPhase(Phase::Ready);
        report({ErrorKind::Failed, say("did-not-go-down", {{"machine", who}, {"minutes", minutes}}), {}});
        return;
    }
    lose({ErrorKind::Unreachable,
          say("did-not-come-back", {{"machine", who}, {"minutes", minutesText(m_patience.comeBackWithin)}}),
          m_machine->linkError().detail});
    report(m_lostBecause);
}

} // namespace warmboot
