// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"

#include "session/forecasttext.h"
#include "session/sentences.h"

#include <algorithm>
#include <utility>

namespace warmboot {

Session::Session(std::unique_ptr<Machine> machine, QObject *parent)
    : QObject(parent)
    , m_machine(std::move(machine))
{
    for (auto *timer : {&m_planTimer, &m_reconnectTimer, &m_waitTimer, &m_servicesTimer, &m_lookTimer})
        timer->setSingleShot(true);
    connect(&m_planTimer, &QTimer::timeout, this, &Session::planNow);
    connect(&m_reconnectTimer, &QTimer::timeout, this, [this] {
        if (m_machine->link() == Machine::Link::Lost) // and not on its way, with a person who answers its questions
            m_machine->startQuietly();
    });
    connect(&m_servicesTimer, &QTimer::timeout, this, &Session::lookAtServices);
    connect(&m_waitTimer, &QTimer::timeout, this, &Session::onWaitOver);
    connect(&m_lookTimer, &QTimer::timeout, this, [this] {
        if (m_phase == Phase::Rebooting && m_machine->link() == Machine::Link::Ready)
            (this->*m_look)();
    });
    connect(m_machine.get(), &Machine::linkChanged, this, &Session::onLinkChanged);
    connect(m_machine.get(), &Machine::changed, this, &Session::take);
    connect(m_machine.get(), &Machine::cannotChangeChanged, this, &Session::cannotChangeChanged);
    connect(m_machine.get(), &Machine::progress, this, [this](const Sentence &sentence) {
        if (isBusy())
            setDoing(translated(sentence));
    });
    setPatience({});
}

Session::~Session()
{
    // With it go all callbacks that know this object.
    m_machine.reset();
}

QString Session::name() const
{
    return m_machine->name();
}

const MachineState &Session::state() const
{
    Q_ASSERT(m_state);
    return *m_state; // NOLINT(bugprone-unchecked-optional-access): asked for only when hasState()
}

void Session::setPatience(const Patience &patience)
{
    m_patience = patience;
    m_planTimer.setInterval(patience.planAfter);
    m_servicesTimer.setInterval(patience.reconnectEvery);
    m_reconnectIn = patience.reconnectEvery;
}

void Session::start(Asking asking)
{
    m_reconnectTimer.stop();
    setPhase(Phase::Connecting);
    if (asking == Asking::Person)
        m_machine->start();
    else
        m_machine->startQuietly();
}

void Session::retry()
{
    m_reconnectIn = m_patience.reconnectEvery;
    if (m_phase == Phase::Lost)
        start();
    else if (m_phase == Phase::Rebooting && m_machine->link() == Machine::Link::Lost) {
        m_reconnectTimer.stop();
        m_machine->start();
    }
}

void Session::refresh()
{
    if (m_machine->link() == Machine::Link::Ready)
        probe();
}

void Session::setPhase(Phase phase)
{
    if (std::exchange(m_phase, phase) != phase)
        Q_EMIT phaseChanged();
}

void Session::onLinkChanged()
{
    switch (m_machine->link()) {
    case Machine::Link::Starting: return;
    case Machine::Link::Ready:
        m_listsAwaited = 0;
        m_machine->watch(true);
        if (m_phase == Phase::Rebooting)
            onLinkReadyInReboot();
        else
            probeAtFirst();
        return;
    case Machine::Link::Lost:
        // This computer says itself that it goes down. Before it has, what was lost is the program that looks at it.
        if (m_phase == Phase::Rebooting || (m_rebootAsked && !m_machine->isThisComputer())) {
            onLinkLostInReboot();
            return;
        }
        // A later try says less than why it was lost, unless it was turned away.
        if (isTriedAgain() && m_machine->linkError().kind == ErrorKind::Unreachable) {
            reconnectLater();
            return;
        }
        lose(m_machine->linkError());
        return;
    }
}

void Session::lose(const Error &why)
{
    m_lostBecause = why;
    if (m_phase == Phase::Lost)
        Q_EMIT phaseChanged(); // the reason is another
    setPhase(Phase::Lost);
    reconnectLater();
}

/// What was there once comes back, after a reboot of somebody else's say. What never was, or turns us away, needs a
/// person first.
void Session::reconnectLater()
{
    if (!isTriedAgain())
        return;
    m_reconnectTimer.start(m_reconnectIn);
    m_reconnectIn = std::min(m_reconnectIn * 2, m_patience.reconnectAtLeastEvery);
}

void Session::probe(std::function<void()> then)
{
    m_machine->probe([this, then = std::move(then)](const Result<MachineState> &state) {
        if (state)
            take(*state);
        else if (state.error().kind != ErrorKind::Unreachable) // the link tells of that
            report(state.error());
        if (then)
            then();
    });
}

/// Without a state there is nothing to show, and nothing else would ask for it again.
void Session::probeAtFirst()
{
    m_machine->probe([this](const Result<MachineState> &state) {
        if (state)
            take(*state);
        else if (state.error().kind == ErrorKind::Unreachable)
            return; // the link tells of that
        else if (m_phase == Phase::Connecting || m_phase == Phase::Lost)
            lose(state.error());
        else
            report(state.error());
    });
}

void Session::take(const MachineState &state)
{
    const auto before = std::exchange(m_state, state);
    const auto wish = m_wish;
    const bool held = m_detailsHeld; // whoever hears of the phase may ask for them
    layEditsOver();
    if (m_phase == Phase::Connecting || m_phase == Phase::Lost) {
        m_reconnectTimer.stop();
        m_reconnectIn = m_patience.reconnectEvery;
        setPhase(Phase::Ready);
        noticeReboot(before);
    }
    Q_EMIT stateChanged();
    if (m_wish != wish)
        Q_EMIT wishChanged();
    if (!held) {
        if (before)
            m_planTimer.start();
        else
            planNow();
        readLists();
    }
    if (!m_ownChange)
        noticeOthers(before);
}

void Session::readDetails()
{
    if (!std::exchange(m_detailsHeld, false) || !m_state || m_machine->link() != Machine::Link::Ready)
        return;
    planNow();
    readLists();
}

/// The three lists are read together; a state that comes meanwhile makes them outdated.
void Session::readLists()
{
    if (m_listsAwaited > 0) {
        m_listsOutdated = true;
        return;
    }
    m_listsAwaited = 3;
    m_listsOutdated = false;
    m_machine->checks([this](Result<std::vector<Check>> checks) {
        if (checks)
            m_checks = std::move(*checks);
        listRead();
    });
    m_machine->files([this](Result<std::vector<FileView>> files) {
        if (files)
            m_files = std::move(*files);
        listRead();
    });
    m_machine->history([this](Result<std::vector<HistoryEntry>> history) {
        if (history)
            m_history = std::move(*history);
        listRead();
    });
}

void Session::listRead()
{
    if (m_listsAwaited == 0)
        return;
    --m_listsAwaited;
    if (m_listsAwaited > 0)
        return;
    Q_EMIT stateChanged();
    Q_EMIT detailsRead();
    if (m_listsOutdated && m_machine->link() == Machine::Link::Ready)
        readLists();
}

/// It went away unasked and is another boot now.
void Session::noticeReboot(const std::optional<MachineState> &before)
{
    const auto &boot = state().thisBoot;
    if (!before || before->thisBoot.bootId == boot.bootId)
        return;
    Q_EMIT cameBackAs(boot.via == Via::Kexec      ? tr("%1 was rebooted meanwhile, via kexec.").arg(name())
                          : boot.via == Via::Bios ? tr("%1 was rebooted meanwhile, through the firmware.").arg(name())
                                                  : tr("%1 was rebooted meanwhile.").arg(name()));
}

/// What a machine's owner wants to hear of: not that a package manager runs for a minute, but that
/// somebody decided otherwise.
void Session::noticeOthers(const std::optional<MachineState> &before)
{
    const auto &now = state();
    if (!before || before->thisBoot.bootId != now.thisBoot.bootId)
        return;
    const bool installed = before->setup != now.setup
        && (before->setup == SetupState::Absent || now.setup == SetupState::Absent);
    const bool decided = installed || before->mode != now.mode
        || before->suspension.has_value() != now.suspension.has_value()
        || before->nextReboot.oneShot != now.nextReboot.oneShot;
    if (decided)
        Q_EMIT modeChangedElsewhere(tr("This was changed outside Warmboot's window. %1").arg(forecastText(now)));
}

} // namespace warmboot
