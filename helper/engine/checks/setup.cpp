// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/undostore.h"
#include "engine/checks/rooms.h"
#include "engine/plan/setuptree.h"
#include "engine/probe/foreignsetup.h"

#include <algorithm>

namespace warmboot {

namespace {

/// Can `apply` put right what is not as it was installed?
Cure repairOf(const MachineState &state)
{
    // Settings that cannot be read, a person has to put right.
    const bool unread = !state.settings && std::ranges::any_of(state.files, [](const SetupFile &file) {
        return file.path == settingsPath && file.condition == FileCondition::Edited;
    });
    if (unread)
        return Cure::None;
    return state.setup == SetupState::Drifted && !fileInTheWay(state) ? Cure::Repair : Cure::None;
}

void checkFiles(const MachineState &state, Findings &findings)
{
    for (const auto &file : state.files) {
        const bool said = file.condition == FileCondition::Ours || file.condition == FileCondition::Shadowed;
        if (said || !file.remark || isForeignSetUp(file))
            continue;
        const bool ours = file.condition == FileCondition::Edited || file.condition == FileCondition::Missing;
        findings.bad("set-up", *file.remark, ours ? repairOf(state) : Cure::None);
    }
    if (state.setup == SetupState::Installed)
        findings.goodOtherwise("set-up", say("check-installed"));
    else if (state.setup == SetupState::Absent && state.files.empty())
        findings.goodOtherwise("set-up", say("check-absent"));
}

void checkNextReboot(const MachineState &state, Findings &findings)
{
    if (state.setup != SetupState::Installed || state.mode != Mode::Kexec || !state.nextReboot.oneShot.empty())
        return;
    const auto &next = state.nextReboot;
    const bool starts = next.reason.code == "next-unit-inactive" || next.reason.code == "next-file";
    const auto cure = next.reason.code == "next-suspended" ? Cure::Resume : starts ? Cure::Repair : Cure::None;
    findings.either("next-reboot",
                    next.via == Via::Kexec,
                    say("check-next"),
                    say("check-next-not", {{"via", std::string(toString(next.via))}, {"why", next.reason.text()}}),
                    cure);
}

/// A look at the machine reads no further back than it must; here there is time for all of them.
void checkRecords(const System &system, const MachineState &state, Findings &findings)
{
    for (const auto &damaged : UndoStore(system.paths).load().damaged) {
        const auto sentence = say("undo-record-damaged", {{"path", damaged.path}});
        if (!std::ranges::contains(state.remarks, sentence))
            findings.warn("records", sentence);
    }
}

} // namespace

void checkSetup(const System &system, const MachineState &state, Findings &findings)
{
    checkFiles(state, findings);
    checkRecords(system, state, findings);
    if (isInstalled(state))
        findings.goodOtherwise("suspension", say("check-suspension"));
    if (!system.live)
        return;
    checkNextReboot(state, findings);
    if (state.imageLoaded)
        findings.warn("image", say("next-loaded-by-hand"));
}

} // namespace warmboot
