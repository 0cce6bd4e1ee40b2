// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"

#include "session/sentences.h"

#include <QLocale>

#include <algorithm>
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

/// Which way it should go, as far as that is known before the machine answers.
Via wayOf(OneShot wish, const MachineState &state)
{
    switch (wish) {
    case OneShot::Soft: return Via::Soft;
    case OneShot::Kexec: return Via::Kexec;
    case OneShot::Bios: return Via::Bios;
    case OneShot::Default: break;
    }
    return state.nextReboot.via;
}

QStringList newlyFailed(const std::vector<std::string> &before, const std::vector<std::string> &now)
{
    QStringList units;
    for (const auto &unit : now) {
        if (std::ranges::find(before, unit) == before.end())
            units.append(QString::fromStdString(unit));
    }
    return units;
}

} // namespace

bool Session::confirmationAdvised(OneShot via) const
{
    if (m_machine->isThisComputer() || !m_state || !m_state->settings || m_state->proven)
        return false;
    const bool kexec = via == OneShot::Kexec || (via == OneShot::Default && m_state->nextReboot.via == Via::Kexec);
    return kexec;
}

void Session::confirm()
{
    if (isBusy())
        return;
    setDoing(tr("Keeping this boot…"));
    m_machine->confirm([this](const Result<Done> &result) {
        if (result) {
            finish(tr("This boot of %1 stays.").arg(name()));
            return;
        }
        setDoing({});
        report(result.error());
    });
}

void Session::reboot(OneShot via, bool toBeConfirmed)
{
    if (isBusy() || !m_state)
        return;
    m_ownChange = true;
    m_rebootAsked = true;
    m_bootBefore = m_state->thisBoot.bootId;
    m_sinceBefore = 0;
    m_wayAsked = wayOf(via, *m_state); // the answer can be lost
    m_rebootEnds = true;
    m_personAsked = false;
    m_failedBefore.reset();
    setStage(RebootStage::Loading);
    setDoing(tr("Restarting %1…").arg(name()));
    m_machine->services([this](Result<Services> services) {
        if (!services)
            return;
        m_sinceBefore = services->since;
        m_failedBefore = std::move(services->failed);
    });
    m_machine->reboot(via, toBeConfirmed ? confirmWithin : 0, [this](const Result<Way> &way) { rebootAnswered(way); });
}

void Session::rebootAnswered(const Result<Way> &way)
{
    m_rebootAsked = false;
    if (way) {
        setDoing({});
        m_wayAsked = way->via;
        waitForReboot();
        return;
    }
    // A machine that goes down may take its answer with it.
    if (way.error().kind == ErrorKind::Unreachable && m_phase == Phase::Rebooting) {
        setDoing({});
        return;
    }
    // What was set for this one reboot has been taken back, and is no news of somebody else.
    probe([this, error = way.error()] {
        m_ownChange = false;
        setDoing({});
        endReboot(false, translated(error));
        report(error);
    });
}

void Session::setStage(RebootStage stage)
{
    m_sinceStage.start();
    m_lookTimer.stop();
    if (std::exchange(m_stage, stage) != stage)
        Q_EMIT rebootStageChanged();
}

std::chrono::milliseconds Session::inStageSince() const
{
    return std::chrono::milliseconds(m_sinceStage.isValid() ? m_sinceStage.elapsed() : 0);
}

void Session::endReboot(bool good, const QString &sentence)
{
    if (std::exchange(m_rebootEnds, false))
        Q_EMIT rebootEnded(good, sentence);
}

void Session::waitForReboot()
{
    if (m_phase == Phase::Rebooting)
        return;
    m_reconnectTimer.stop();
    m_sinceReboot.start();
    m_waitTimer.start(m_patience.goDownWithin);
    setStage(RebootStage::Stopping);
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
    m_servicesTimer.stop();
    m_lookTimer.stop();
    if (m_stage != RebootStage::Gone)
        setStage(RebootStage::Gone);
    // It answers again, but not without a person: a password for ssh, say.
    if (m_machine->linkError().kind == ErrorKind::Unauthorized
        && m_machine->linkError().sentence.code == "ssh-would-ask" && !std::exchange(m_personAsked, true)) {
        m_machine->start();
        return;
    }
    const auto left = m_patience.comeBackWithin - std::chrono::milliseconds(m_sinceReboot.elapsed());
    m_waitTimer.start(std::max(left, std::chrono::milliseconds{1}));
    m_reconnectTimer.start(m_patience.reconnectEvery);
}

void Session::onLinkReadyInReboot()
{
    m_machine->probe([this](const Result<MachineState> &state) {
        if (m_phase != Phase::Rebooting)
            return;
        if (!state) {
            lookAgain(state.error(), &Session::onLinkReadyInReboot);
            return;
        }
        const bool another = state->thisBoot.bootId != m_bootBefore;
        take(*state);
        if (another)
            isBack();
        else if (m_wayAsked == Via::Soft)
            lookWhetherItWasSoft();
        else // it lets us in while it goes down
            setStage(RebootStage::Stopping);
    });
}

/// What could not be told may be told a moment later. Where the machine is gone, the link tells of it.
void Session::lookAgain(const Error &error, void (Session::*look)())
{
    if (error.kind == ErrorKind::Unreachable)
        return;
    m_look = look;
    m_lookTimer.start(m_patience.reconnectEvery);
}

/// A soft reboot keeps the boot; that its services run since another time is what proves it.
void Session::lookWhetherItWasSoft()
{
    m_machine->services([this](const Result<Services> &services) {
        if (!services || m_phase != Phase::Rebooting)
            return; // the link tells of it
        const bool known = m_sinceBefore > 0 && services->since > 0;
        if (known && services->since != m_sinceBefore)
            isBack();
        else
            setStage(RebootStage::Stopping);
    });
}

void Session::isBack()
{
    m_reconnectTimer.stop();
    m_backAfter = std::chrono::milliseconds(m_sinceReboot.elapsed());
    setStage(RebootStage::Back);
    m_waitTimer.start(m_patience.settleWithin);
    lookAtServices();
}

/// Until they have all started: before that nobody can say that none of them failed.
void Session::lookAtServices()
{
    m_machine->services([this](const Result<Services> &services) {
        if (m_phase != Phase::Rebooting || m_stage != RebootStage::Back)
            return;
        if (!services && services.error().kind == ErrorKind::Unreachable)
            return; // the link tells of it
        if (services && !services->settled()) {
            m_servicesTimer.start();
            return;
        }
        setStage(RebootStage::Checking);
        const auto found = services ? std::optional(*services) : std::nullopt;
        // By now the machine has judged this boot itself.
        m_machine->probe([this, found](const Result<MachineState> &state) {
            if (m_phase != Phase::Rebooting)
                return;
            if (!state) {
                setStage(RebootStage::Back);
                lookAgain(state.error(), &Session::lookAtServices);
                return;
            }
            take(*state);
            cameBack(found);
        });
    });
}

/// services: nullopt when they never settled, or cannot be asked for.
void Session::cameBack(const std::optional<Services> &services)
{
    m_waitTimer.stop();
    m_reconnectTimer.stop();
    m_servicesTimer.stop();
    m_lookTimer.stop();
    m_ownChange = false;
    setPhase(Phase::Ready);
    const auto &boot = state().thisBoot;
    const auto time = durationText(m_backAfter.count());
    // What a person waited, going down included; the history counts from the end of the old system on.
    auto sentence = boot.via == Via::Kexec ? tr("%1 came back via kexec, %2 after it was told to reboot.")
        : boot.via == Via::Bios            ? tr("%1 came back through the firmware, %2 after it was told to reboot.")
                                           : tr("%1 came back, %2 after it was told to reboot.");
    sentence = sentence.arg(name(), time);
    const auto add = [&sentence](const QString &more) { sentence = joinedSentences({sentence, more}); };
    bool good = m_wayAsked == Via::Unknown || boot.via == m_wayAsked;
    if (m_wayAsked == Via::Soft) {
        good = boot.bootId == m_bootBefore;
        if (good)
            sentence = tr("The services of %1 run anew, %2 after it was told to reboot softly.").arg(name(), time);
        else
            add(tr("It was to be a soft reboot, and it became another boot."));
    }
    if (m_wayAsked == Via::Kexec && boot.via == Via::Bios) {
        const auto &last = state().lastReboot;
        const bool known = last && last->bootId == boot.bootId && !last->reason.empty();
        add(known ? tr("It was to come via kexec: %1").arg(translatedText(last->reason))
                  : tr("It was to come via kexec; the history may say why it did not."));
    }
    const auto &suspension = state().suspension;
    if (boot.ours && suspension && m_wayAsked != Via::Soft) {
        good = false; // the machine has found it so itself
        add(translated(say("next-suspended", {{"why", suspension->reason}})));
    }
    if (services && m_failedBefore) {
        const auto failed = newlyFailed(*m_failedBefore, services->failed);
        if (!failed.isEmpty()) {
            good = false;
            add(translated(say(
                "services-failed",
                {{"machine", name().toStdString()}, {"units", QLocale().createSeparatedList(failed).toStdString()}})));
        }
    }
    if (m_stage == RebootStage::Back) {
        good = false;
        add(tr("It was not through with starting after %1.").arg(durationText(m_patience.settleWithin.count())));
    }
    if (state().confirmWithin >= 0 && m_wayAsked != Via::Soft) {
        if (good)
            m_machine->confirm([this](const Result<Done> &result) {
                // It may be found good by itself meanwhile; anything else has to be known.
                if (!result && result.error().kind != ErrorKind::Refused)
                    report(result.error());
                probe();
            });
        else
            add(tr("It is taken back through the firmware unless somebody keeps it."));
    }
    Q_EMIT cameBackAs(sentence);
    Q_EMIT done(sentence);
    endReboot(good, sentence);
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
    m_servicesTimer.stop();
    m_lookTimer.stop();
    m_ownChange = false;
    if (m_machine->link() == Machine::Link::Ready) { // it never went down, or is back and still starting
        setPhase(Phase::Ready);
        endReboot(false, tr("Nobody waited for %1 any more.").arg(name()));
        return;
    }
    lose({ErrorKind::Unreachable,
          say("waiting-stopped", {{"machine", name().toStdString()}}),
          m_machine->linkError().detail});
    endReboot(false, tr("Nobody waited for %1 any more.").arg(name()));
}

void Session::onWaitOver()
{
    if (m_machine->link() == Machine::Link::Ready && m_stage >= RebootStage::Back) {
        cameBack(std::nullopt);
        return;
    }
    m_reconnectTimer.stop();
    m_servicesTimer.stop();
    m_lookTimer.stop();
    m_ownChange = false;
    const auto who = name().toStdString();
    if (m_machine->isThisComputer() || m_machine->link() == Machine::Link::Ready) {
        const auto minutes = minutesText(std::chrono::milliseconds(m_sinceReboot.elapsed()));
        if (m_machine->link() == Machine::Link::Ready)
            setPhase(Phase::Ready);
        else // what is known of it is old by now
            lose(m_machine->linkError());
        const Error error{ErrorKind::Failed, say("did-not-go-down", {{"machine", who}, {"minutes", minutes}}), {}};
        endReboot(false, translated(error));
        report(error);
        return;
    }
    lose({ErrorKind::Unreachable,
          say("did-not-come-back", {{"machine", who}, {"minutes", minutesText(m_patience.comeBackWithin)}}),
          m_machine->linkError().detail});
    endReboot(false, translated(m_lostBecause));
    report(m_lostBecause);
}

} // namespace warmboot
