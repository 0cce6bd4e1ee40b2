// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/switchoff.h"

#include "engine/files/readfile.h"
#include "engine/plan/digest.h"
#include "engine/plan/planchecks.h"
#include "engine/plan/settingsfile.h"
#include "engine/plan/setuptree.h"
#include "engine/plan/unifieddiff.h"
#include "engine/probe/foreignsetup.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace warmboot {

namespace {

/// nullopt when the file leaves reboots to the firmware as it is: it says bios, or is none that the hooks take.
Result<std::optional<Change>> settingsChange(const System &system, const Settings &off)
{
    const std::string path(settingsPath);
    const auto found = readEntry(system.paths(path));
    if (!found)
        return std::unexpected(found.error());
    auto wanted = *found;
    wanted.mtimeNs = 0;
    if (!found->exists()) {
        // Without it they go through the firmware already; but apply would put it back with the mode it had.
        wanted = {
            .kind = Entry::Kind::File, .mode = 0644, .uid = system.uid, .gid = system.gid, .mtimeNs = 0, .content = {}};
        wanted.content = renderSettings(off);
    } else if (found->kind == Entry::Kind::File) {
        // Also in a file with a line that the hooks refuse: somebody may correct that line.
        wanted.content = withMode(found->content, Mode::Bios);
        if (!onlyOwnerWrites(*found, system.uid)) {
            wanted.mode = 0644;
            wanted.uid = system.uid;
            wanted.gid = system.gid;
        }
    }
    const bool same = found->kind != Entry::Kind::File && found->exists();
    if (same || wanted.content == found->content)
        return std::nullopt;
    return Change{path, *found, wanted};
}

/// Can a hook that is not as we left it do anything but leave the reboot to the firmware?
bool hooksAreKnown(const MachineState &state)
{
    return std::ranges::none_of(state.files, [](const SetupFile &file) {
        const bool harmless = file.path == settingsPath || file.path == normalRebootPath;
        return !harmless && (file.condition == FileCondition::Edited || file.condition == FileCondition::Foreign);
    });
}

} // namespace

Result<Plan> planSwitchOff(const System &system, const MachineState &state)
{
    // Somebody else's set-up does not ask our settings.
    if (state.setup == SetupState::Absent || state.setup == SetupState::Foreign)
        return fail(ErrorKind::Refused, say("not-installed"));
    Plan plan;
    plan.switchOff = true;
    auto off = state.settings.value_or(Settings{});
    off.mode = Mode::Bios;
    plan.desired.settings = off;
    plan.kernel = state.kernel;
    auto found = settingsChange(system, off);
    if (!found)
        return std::unexpected(found.error());
    std::optional<Change> change = std::move(*found);
    if (change) {
        const bool there = change->before.exists();
        plan.what = there ? say("what-mode", {{"from", "kexec"}, {"to", "bios"}}) : say("what-settings");
        plan.sentences.push_back(there ? say("plan-mode", plan.what.args) : say("plan-settings-off"));
        plan.diffs.push_back({change->path, describeChange(*change)});
        plan.changes.push_back(*change);
    } else {
        plan.what = say("plan-off-already");
        plan.sentences.push_back(plan.what);
    }
    if (state.nextReboot.oneShot == "kexec")
        plan.sentences.push_back(say("plan-once-off"));
    const auto foreign = foreignWarnings(state);
    const bool certain = hooksAreKnown(state) && foreign.empty();
    plan.sentences.push_back(certain ? say("plan-next-bios") : say("plan-bios-from-us"));
    if (change)
        plan.sentences.push_back(say("plan-no-reboot"));
    for (const auto &file : state.files) {
        if (file.remark && file.condition != FileCondition::Ours && !isForeignSetUp(file))
            plan.warnings.push_back(*file.remark);
    }
    plan.warnings.insert(plan.warnings.end(), foreign.begin(), foreign.end());
    plan.digest = planDigest(plan);
    return plan;
}

bool isSwitchOff(const MachineState &state, const Settings &settings)
{
    return state.settings && state.settings->mode == Mode::Kexec && settings.mode == Mode::Bios
        && sameButMode(*state.settings, settings);
}

} // namespace warmboot
