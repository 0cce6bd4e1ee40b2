// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakemachine.h"
#include "fakeparts.h"

#include <QDateTime>

#include <format>

namespace warmboot::test {

namespace {

/// The set-up becomes that of another state; everything else of the machine stays.
void putSetupOf(const MachineState &other, MachineState &state)
{
    state.setup = other.setup;
    state.files = other.files;
    state.settings = other.settings;
    state.mode = other.mode;
    state.adoptable = other.adoptable;
    FakeMachine::settle(state);
}

} // namespace

MachineState FakeMachine::handMade()
{
    auto state = absent();
    state.setup = SetupState::Foreign;
    const std::string units = "/etc/systemd/system/";
    for (const auto &path : {units + "kexec-load.service",
                             units + "systemd-reboot.service.d/override.conf",
                             units + "multi-user.target.wants/kexec-load.service"})
        state.files.push_back({path, FileCondition::Foreign, say("foreign-set-up", {{"path", path}})});
    Settings settings;
    settings.add = {"nomodeset"};
    Adoptable adoptable;
    adoptable.settings.add = {"nomodeset"};
    adoptable.flaws = {say("adopt-flaw-never-stopped", {{"unit", "kexec-load.service"}}),
                       say("adopt-flaw-any-image", {{"path", units + "systemd-reboot.service.d/override.conf"}})};
    state.adoptable = adoptable;
    settle(state);
    return state;
}

Result<Done> FakeMachine::carryOut(const DesiredState &desired, const std::string &digest)
{
    const auto plan = fakePlan(current, desired);
    if (!plan)
        return std::unexpected(plan.error());
    if (plan->digest != digest)
        return fail(ErrorKind::Stale, say("stale"));
    if (plan->nothingToDo)
        return Done{};
    const auto before = current;
    const int record = (current.undo ? current.undo->id : 0) + 1;
    current.settings = desired.settings;
    current.setup = desired.settings ? SetupState::Installed : SetupState::Absent;
    current.mode = desired.settings ? desired.settings->mode : Mode::Bios;
    current.files = desired.settings ? fakeSetupFiles(*desired.settings) : std::vector<SetupFile>{};
    current.adoptable.reset();
    settle(current);
    current.undo = UndoOffer{record, QDateTime::currentSecsSinceEpoch(), plan->what, std::nullopt};
    current.redo.reset();
    m_kept.erase(m_kept.lower_bound(record), m_kept.end());
    m_kept[record] = {before, current};
    return Done{record};
}

Result<Done> FakeMachine::takeBack(int record)
{
    if (!current.undo || current.undo->id != record)
        return fail(ErrorKind::Stale, say("stale"));
    const auto kept = m_kept.find(record);
    const auto before = kept == m_kept.end() ? absent() : kept->second.before;
    m_kept.try_emplace(record, Kept{before, current});
    const auto offer = current.undo;
    putSetupOf(before, current);
    current.undo = before.undo;
    current.redo = offer;
    return Done{record};
}

Result<Done> FakeMachine::makeAgain(int record)
{
    if (!current.redo || current.redo->id != record)
        return fail(ErrorKind::Stale, say("stale"));
    const auto offer = current.redo;
    putSetupOf(m_kept[record].after, current);
    current.undo = offer;
    const auto following = m_kept.find(record + 1);
    current.redo = following == m_kept.end() ? std::nullopt : following->second.after.undo;
    return Done{record};
}

void FakeMachine::goDown(Via via)
{
    m_down = true;
    m_downVia = via;
    m_startsToFail = failedStartsAfterReboot;
    lose({ErrorKind::Unreachable,
          say("serve-ended-mutely", {{"machine", "alder"}}),
          "Connection to alder closed by remote host."});
}

void FakeMachine::comeBack()
{
    const auto via = comesBackVia.value_or(m_downVia);
    currentServices.since += currentServices.since > 0 ? 1'000'000 : 0;
    if (via == Via::Soft) // the same boot
        return;
    const bool kexec = via == Via::Kexec;
    current.nextReboot.oneShot.clear();
    current.thisBoot.via = via;
    current.thisBoot.ours = kexec;
    if (!kexec)
        current.confirmWithin = -1;
    current.thisBoot.bootId = std::format("7b1d0e52-31c4-4a90-b6de-{:012}", ++m_boots);
    current.lastReboot = HistoryEntry{.bootId = current.thisBoot.bootId,
                                      .time = QDateTime::currentSecsSinceEpoch(),
                                      .via = via,
                                      .planned = m_downVia == Via::Kexec ? "kexec" : "bios",
                                      .reason = comesBackBecause,
                                      .kernel = current.thisBoot.kernel,
                                      .awaySeconds = kexec ? 13 : 147,
                                      .readySeconds = kexec ? 31 : 40,
                                      .suspended = false,
                                      .asked = {},
                                      .cmdline = {},
                                      .phases = {},
                                      .slow = {},
                                      .slowToStop = {}};
    settle(current);
}

} // namespace warmboot::test
