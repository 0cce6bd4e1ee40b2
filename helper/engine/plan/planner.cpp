// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/planner.h"

#include "engine/adopt/adoption.h"
#include "engine/adopt/takeover.h"
#include "engine/change/changesteps.h"
#include "engine/checks/rooms.h"
#include "engine/files/readfile.h"
#include "engine/kernel/choosekernel.h"
#include "engine/kernel/commandline.h"
#include "engine/plan/digest.h"
#include "engine/plan/planchecks.h"
#include "engine/plan/plansentences.h"
#include "engine/plan/settingsfile.h"
#include "engine/plan/setuptree.h"
#include "engine/plan/switchoff.h"
#include "engine/plan/unifieddiff.h"
#include "engine/probe/mark.h"
#include "engine/probe/setupprobe.h"
#include "engine/probe/watchdog.h"
#include "engine/system/mounts.h"
#include "engine/system/systemd.h"

#include <algorithm>
#include <ranges>

namespace warmboot {

namespace {

/// Words that this wish newly takes off, and that are not there.
void addRemoveWarnings(const Settings &settings, const MachineState &state, const std::string &base,
                       std::vector<Sentence> &warnings)
{
    auto words = cmdlineWords(settings.cmdline == "reuse" ? base : settings.cmdline);
    const auto before = state.settings.value_or(Settings{}).remove;
    for (const auto &flag : settings.remove) {
        const bool takes = std::ranges::any_of(words, [&](const std::string &word) {
            return word == flag || (!flag.contains('=') && word.starts_with(flag + "="));
        });
        if (!takes && !std::ranges::contains(before, flag))
            warnings.push_back(say("warning-remove-nothing", {{"word", flag}}));
    }
}

/// Hardware that is known for more than trouble. An administrator may know better than the table.
void addHardwareWarnings(const System &system, const MachineState &state, std::vector<Sentence> &warnings)
{
    Findings findings;
    checkHardware(system, state, findings);
    for (const auto &check : findings.take()) {
        if (check.outcome == Outcome::Bad)
            warnings.push_back(check.sentence);
    }
}

/// What other settings had wanted and these do not: it goes, as far as it is ours.
Result<void> addLeftovers(const System &system, const UndoHistory &records, const Settings &settings,
                          std::vector<Change> &changes)
{
    const auto systemctl = systemctlPath(system.paths);
    const auto wanted = setupTree(settings, systemctl, system.uid, system.gid);
    for (const auto &[path, entry] : leftoverTree(wanted, systemctl, system.uid, system.gid) | std::views::reverse) {
        auto found = readEntry(system.paths(path));
        if (!found)
            return std::unexpected(found.error());
        const bool ours = entry.kind == Entry::Kind::Directory
            ? found->kind == entry.kind && records.made(path) && becomesEmpty(system, path, changes)
            : claimsToBeOurs(*found);
        if (ours)
            changes.push_back({path, *found, Entry{}});
    }
    return {};
}

/// replaced: the path of a file of another kind that goes all the same; empty for none.
Result<std::vector<Change>> installChanges(const System &system, const UndoHistory &records, const Settings &settings,
                                           const std::string &replaced)
{
    std::vector<Change> changes;
    for (auto &[path, wanted] : setupTree(settings, systemctlPath(system.paths), system.uid, system.gid)) {
        auto found = readEntry(system.paths(path));
        if (!found)
            return std::unexpected(found.error());
        if (wanted.kind == Entry::Kind::Directory) {
            // /usr/local may be a link to a folder elsewhere. Ours may not: whoever can change where it leads
            // decides what root runs.
            const bool there = found->kind == Entry::Kind::Directory
                || (found->kind == Entry::Kind::Link && isSharedFolder(path) && resolveInRoot(system.paths, path));
            if (!there && found->exists())
                return fail(ErrorKind::Refused, say("path-in-the-way", {{"path", path}}));
            const bool open = found->kind == Entry::Kind::Directory && !isSharedFolder(path)
                && !onlyOwnerWrites(*found, wanted.uid);
            if (!there || open)
                changes.push_back({path, *found, wanted});
            continue;
        }
        if (found->sameAs(wanted))
            continue;
        if (path == settingsPath && found->kind == Entry::Kind::File) {
            // Comments of an administrator stay as long as the meaning is right.
            const auto current = parseSettings(found->content);
            const bool safe = onlyOwnerWrites(*found, wanted.uid);
            if (safe && current && *current == settings)
                continue;
            // A switch of the mode changes that one line, and leaves comments and all else as they stand.
            if (safe && current && sameButMode(*current, settings) && current->bootDevice == settings.bootDevice
                && current->watchdogDriver == settings.watchdogDriver)
                wanted.content = withMode(found->content, settings.mode);
            // Who has made them unreadable for others wants them so.
            if (safe) {
                wanted.mode = found->mode;
                wanted.gid = found->gid;
            }
        }
        const bool replaceable = !found->exists() || found->kind == wanted.kind || path == replaced;
        if (!replaceable)
            return fail(ErrorKind::Refused,
                        path == settingsPath ? say("settings-no-file") : say("path-in-the-way", {{"path", path}}));
        changes.push_back({path, *found, wanted});
    }
    if (auto ok = addLeftovers(system, records, settings, changes); !ok)
        return std::unexpected(ok.error());
    return changes;
}

Result<std::vector<Change>> uninstallChanges(const System &system, const MachineState &state,
                                             const UndoHistory &records)
{
    std::vector<Change> changes;
    // What switched the rest on goes first.
    for (const auto &[path, wanted] :
         wholeTree(systemctlPath(system.paths), system.uid, system.gid) | std::views::reverse) {
        const bool foreign = std::ranges::any_of(state.files, [&path](const SetupFile &file) {
            return file.path == path && file.condition == FileCondition::Foreign;
        });
        if (foreign)
            continue;
        auto found = readEntry(system.paths(path));
        if (!found)
            return std::unexpected(found.error());
        if (!found->exists() || found->kind != wanted.kind)
            continue; // of another kind it is somebody else's, a masked unit for one
        if (wanted.kind == Entry::Kind::Directory) {
            const bool ours = !isSharedFolder(path) || records.made(path);
            if (!ours || !becomesEmpty(system, path, changes))
                continue;
        }
        changes.push_back({path, *found, Entry{}});
    }
    return changes;
}

/// Are the units that should be active and enabled so? Unknown counts as yes.
bool unitsAsTheyShould(const System &system, const MachineState &state)
{
    if (!system.live || !state.systemdRunning)
        return true;
    const auto units = showUnits(system, {std::string(loadUnit), std::string(rebootUnit)});
    return !units || unitProperty(units, loadUnit, "ActiveState") == "active";
}

/// The machine as it is for what comes after a hand-made set-up.
MachineState withoutHandMade(const MachineState &state, const HandMade &found)
{
    auto rest = state;
    auto gone = found.paths();
    gone.push_back(found.normalReboot);
    std::erase_if(rest.files, [&gone](const SetupFile &file) { return std::ranges::contains(gone, file.path); });
    // A drop-in of ours that one of them overrides is in effect once that is gone; where something else does, systemd
    // is asked afterwards, and all of it is rolled back.
    const auto byOneOfThem = [&gone](const Sentence &remark) {
        // systemd does not say who does it; by the files it is known.
        const auto path = remark.args.find("path");
        return remark.code == "drop-in-not-in-effect"
            || (path != remark.args.end() && std::ranges::contains(gone, path->second));
    };
    for (auto &file : rest.files) {
        if (!found.starters.empty() && file.path == dropInPath && file.condition == FileCondition::Shadowed
            && file.remark && byOneOfThem(*file.remark))
            file = {file.path, FileCondition::Ours, std::nullopt};
    }
    if (rest.setup == SetupState::Foreign)
        rest.setup = SetupState::Absent;
    return rest;
}

/// adopted: the set-up of somebody else that goes in the same change; nullptr for none.
Result<Plan> planFor(const System &system, const MachineState &state, const UndoHistory &records,
                     const DesiredState &desired, const HandMade *adopted)
{
    Plan plan;
    plan.desired = desired;
    auto &kernel = plan.kernel;
    if (plan.desired.settings) {
        auto &settings = *plan.desired.settings;
        if (!state.mode) // what was not asked to change would be lost
            return fail(ErrorKind::Refused, say("settings-private"));
        if (auto ok = checkSettings(settings, state.settings); !ok)
            return std::unexpected(ok.error());
        const auto mounts = readMounts(system.paths);
        settings.bootDevice = automountedBootSource(system.paths, mounts);
        if (settings.watchdog > 0)
            settings.watchdogDriver = driverToLoad(system.paths, state.settings.value_or(Settings{}).watchdogDriver);
        const auto mark = readMark(system.paths);
        const auto &base = baseCmdline(state.thisBoot, mark);
        kernel = chooseKernel(system.paths, settings, base, state.architecture, state.loader);
        // Where users cannot ask, root's answer must be one of knowledge: a sandbox can keep bootctl silent.
        if (state.loader.forRoot && kernel.problem && kernel.problem->code == "loader-silent")
            kernel.problem.reset();
        if (auto ok = checkInstall(system, state, settings, kernel, mounts); !ok)
            return !adopted && isSwitchOff(state, settings) ? planSwitchOff(system, state)
                                                            : std::unexpected(ok.error());
        plan.warnings = installWarnings(system, state, settings, kernel);
        addRemoveWarnings(settings, state, base, plan.warnings);
        if (settings.mode == Mode::Kexec)
            addHardwareWarnings(system, state, plan.warnings);
        plan.settleOnly = isMissing(state, stateFolder)
            || (state.setup == SetupState::Installed && !unitsAsTheyShould(system, state));
    }
    const auto replaced = adopted ? adopted->normalReboot : std::string();
    auto changes = plan.desired.settings ? installChanges(system, records, *plan.desired.settings, replaced)
                                         : uninstallChanges(system, state, records);
    if (!changes)
        return std::unexpected(changes.error());
    if (adopted) {
        auto going = handMadeGoes(system, *adopted, *changes);
        if (!going)
            return std::unexpected(going.error());
        plan.changes = std::move(*going);
    }
    plan.changes.insert(plan.changes.end(), changes->begin(), changes->end());
    if (!plan.desired.settings)
        plan.warnings = uninstallWarnings(system, state, plan.changes);
    plan.settleOnly = plan.settleOnly && plan.changes.empty();
    for (const auto &change : plan.changes)
        plan.diffs.push_back({change.path, describeChange(change)});
    describePlan(plan, state);
    plan.digest = planDigest(plan);
    return plan;
}

/// Both in one change: the files of a hand-made set-up go, and ours come.
Result<Plan> planAdoption(const System &system, const MachineState &state, const UndoHistory &records,
                          const DesiredState &desired)
{
    const auto adoption = understandHandMade(system, state, findHandMade(system.paths));
    if (!adoption)
        return std::unexpected(adoption.error());
    auto plan = planFor(system, withoutHandMade(state, adoption->found), records, desired, &adoption->found);
    if (!plan)
        return plan;
    auto warnings = adoption->adoptable.flaws;
    for (const auto &loader : adoption->found.loaders) {
        for (const auto &[name, by] : loader.enabled) {
            if (loader.isForKexecTarget())
                warnings.push_back(say("adopt-kexec-target", {{"unit", name}}));
        }
    }
    if (state.imageLoaded)
        warnings.push_back(say("warning-loaded-by-hand"));
    plan->warnings.insert(plan->warnings.begin(), warnings.begin(), warnings.end());
    return plan;
}

} // namespace

Result<Plan> makePlan(const System &system, const MachineState &state, const UndoHistory &records,
                      const DesiredState &desired)
{
    return desired.adopt && desired.settings ? planAdoption(system, state, records, desired)
                                             : planFor(system, state, records, desired, nullptr);
}

} // namespace warmboot
