// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/setupprobe.h"

#include "engine/adopt/adoption.h"
#include "engine/change/undostore.h"
#include "engine/files/readfile.h"
#include "engine/plan/settingsfile.h"
#include "engine/plan/setuptree.h"
#include "engine/probe/bootlines.h"
#include "engine/probe/foreignsetup.h"
#include "engine/probe/overrides.h"
#include "engine/probe/vendorloaders.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace warmboot {

namespace {

/// The settings as Warmboot last wrote them, when the file is gone: what putting it back means.
std::optional<Settings> settingsFrom(const UndoHistory &records)
{
    const auto *last = records.lastWritten(settingsPath);
    if (!last || last->kind != Entry::Kind::File)
        return std::nullopt;
    const auto settings = parseSettings(last->content);
    return settings ? std::optional(*settings) : std::nullopt;
}

/// A file of an older version is still as we left it.
bool isAsLeft(const UndoHistory &records, const std::string &path, const Entry &found)
{
    const auto *last = records.lastWritten(path);
    return last && found.sameAs(*last);
}

SetupFile judgeFile(const System &system, const TreeEntry &expected, const UndoHistory &records)
{
    SetupFile file{expected.path, FileCondition::Ours, std::nullopt};
    const auto found = readEntry(system.paths(expected.path));
    if (!found && expected.path == settingsPath && mayNotRead(system.paths(settingsPath))) {
        file.remark = say("settings-private");
        return file;
    }
    if (!found) {
        file.condition = FileCondition::Edited;
        file.remark = found.error().sentence;
        return file;
    }
    if (!found->exists()) {
        file.condition = FileCondition::Missing;
        file.remark = say("file-of-ours-missing", {{"path", expected.path}});
    } else if (expected.path == settingsPath && found->kind != Entry::Kind::File) {
        file.condition = FileCondition::Edited;
        file.remark = say("settings-no-file");
    } else if (expected.path == settingsPath) {
        // Made to be edited by hand: what counts is whether the hooks understand it.
        const auto settings = parseSettings(found->content);
        if (!settings || !onlyOwnerWrites(*found, system.uid)) {
            file.condition = FileCondition::Edited;
            file.remark = settings ? say("file-open", {{"path", expected.path}}) : settings.error().sentence;
        }
    } else if (!found->sameAs(expected.entry) && !isAsLeft(records, expected.path, *found)) {
        const bool ours = claimsToBeOurs(*found);
        const bool otherKind = found->kind != expected.entry.kind; // a masked unit is a link
        file.condition = ours ? FileCondition::Edited : FileCondition::Foreign;
        const bool sameContent = found->kind == expected.entry.kind && found->content == expected.entry.content;
        file.remark = ours && sameContent ? say("file-permissions", {{"path", expected.path}})
            : ours                        ? say("file-of-ours-edited", {{"path", expected.path}})
            : otherKind                   ? say("path-in-the-way", {{"path", expected.path}})
                                          : say("file-not-ours", {{"path", expected.path}});
    }
    return file;
}

/// A folder of ours in which others could put hooks that root runs, or put another in its place.
void addOpenFolder(const System &system, const TreeEntry &expected, MachineState &state)
{
    if (isSharedFolder(expected.path))
        return;
    const auto found = readEntry(system.paths(expected.path));
    if (!found)
        return;
    if (found->kind == Entry::Kind::Directory && !onlyOwnerWrites(*found, system.uid))
        state.files.push_back({expected.path, FileCondition::Edited, say("file-open", {{"path", expected.path}})});
    if (found->kind == Entry::Kind::Link)
        state.files.push_back({expected.path, FileCondition::Edited, say("folder-linked", {{"path", expected.path}})});
}

/// Files of ours that the settings do not want any more: somebody took a line out by hand.
void addLeftovers(const System &system, const std::vector<TreeEntry> &wanted, MachineState &state)
{
    for (const auto &[path, entry] : leftoverTree(wanted, systemctlPath(system.paths), system.uid, system.gid)) {
        if (entry.kind == Entry::Kind::Directory)
            continue;
        if (const auto found = readEntry(system.paths(path)); found && claimsToBeOurs(*found))
            state.files.push_back({path, FileCondition::Edited, say("file-left-over", {{"path", path}})});
    }
}

/// What keeps a file of ours from counting; what was amiss with it before goes first.
void markShadowed(std::string_view path, const Sentence &remark, MachineState &state)
{
    for (auto &file : state.files) {
        if (file.path == path && file.condition == FileCondition::Ours) {
            file.condition = FileCondition::Shadowed;
            file.remark = remark;
        }
    }
}

/// Files can be right and yet not count: another drop-in resets ours, a runtime unit shadows it.
void addShadows(const LiveUnits &units, MachineState &state)
{
    const auto mark = [&state](std::string_view path, const Sentence &remark) { markShadowed(path, remark, state); };
    const auto fragment = unitProperty(units, loadUnit, "FragmentPath");
    if (!fragment.empty() && fragment != loadUnitPath)
        mark(loadUnitPath, say("unit-shadowed", {{"unit", std::string(loadUnit)}, {"path", fragment}}));
    // A drop-in of somebody else can take the hook out of a unit whose file is as it was.
    const auto overridden = [&](std::string_view unit, const char *property, std::string_view hook) {
        return unitProperty(units, unit, "LoadState") == "loaded"
            && !unitProperty(units, unit, property).contains(hook);
    };
    if (overridden(loadUnit, "ExecStop", loadHookPath))
        mark(loadUnitPath, say("unit-overridden", {{"unit", std::string(loadUnit)}}));
    if (overridden(bootCheckUnit, "ExecStart", bootCheckHookPath))
        mark(bootCheckUnitPath, say("unit-overridden", {{"unit", std::string(bootCheckUnit)}}));
    const auto command = unitProperty(units, rebootUnit, "ExecStart");
    if (unitProperty(units, rebootUnit, "LoadState") == "loaded" && !command.contains(execHookPath))
        mark(dropInPath, say("drop-in-not-in-effect", {{"path", std::string(dropInPath)}}));
}

/// The same by the files alone, where systemd cannot be asked.
void addOverrides(const SystemPaths &paths, MachineState &state)
{
    for (const auto &[ours, path, overrules, sentence] : findOverrides(paths)) {
        if (overrules)
            markShadowed(ours, sentence, state);
        else
            state.remarks.push_back(sentence);
    }
}

/// Where nothing of ours is yet: what would overrule it. Where systemd can be asked, it is after the installation.
void addOverridesToCome(const SystemPaths &paths, MachineState &state)
{
    for (const auto &[ours, path, overrules, sentence] : findOverrides(paths)) {
        if (overrules && !std::ranges::contains(state.files, path, &SetupFile::path))
            state.files.push_back({path, FileCondition::Foreign, sentence});
    }
}

/// A script of somebody else's at one of our paths belongs to the set-up that it came with.
void addForeign(const std::vector<SetupFile> &foreign, MachineState &state)
{
    std::erase_if(state.files, [&foreign](const SetupFile &file) {
        return std::ranges::contains(foreign, file.path, &SetupFile::path);
    });
    state.files.insert(state.files.end(), foreign.begin(), foreign.end());
}

} // namespace

std::string unitProperty(const LiveUnits &units, std::string_view unit, const std::string &property)
{
    if (!units)
        return {};
    const auto found = units->find(std::string(unit));
    if (found == units->end())
        return {};
    const auto value = found->second.find(property);
    return value == found->second.end() ? std::string() : value->second;
}

bool isMissing(const MachineState &state, std::string_view path)
{
    const auto file = std::ranges::find(state.files, path, &SetupFile::path);
    return file != state.files.end() && file->condition == FileCondition::Missing;
}

bool settingsAreGone(const MachineState &state)
{
    return isMissing(state, settingsPath);
}

void probeSetup(const System &system, const UndoHistory &records, const LiveUnits &units, MachineState &state)
{
    const bool settingsGone = !pathExists(system.paths(settingsPath));
    const auto conf = readEntry(system.paths(settingsPath));
    const bool settingsPrivate = !conf && mayNotRead(system.paths(settingsPath));
    if (conf && conf->kind == Entry::Kind::File) {
        if (const auto settings = parseSettings(conf->content))
            state.settings = *settings;
    } else if (settingsGone) {
        state.settings = settingsFrom(records);
    }
    bool anyOfOurs = false;
    const auto wanted = setupTree(
        state.settings.value_or(Settings{}), systemctlPath(system.paths), system.uid, system.gid);
    for (const auto &expected : wanted) {
        if (expected.entry.kind == Entry::Kind::Directory) {
            addOpenFolder(system, expected, state);
            continue;
        }
        auto file = judgeFile(system, expected, records);
        anyOfOurs = anyOfOurs || (file.condition != FileCondition::Missing && file.condition != FileCondition::Foreign);
        state.files.push_back(std::move(file));
    }
    // The hooks make none, as it may be missing because /var is not mounted.
    if (anyOfOurs && !pathExists(system.paths(stateFolder)))
        state.files.push_back({std::string(stateFolder),
                               FileCondition::Missing,
                               say("file-of-ours-missing", {{"path", std::string(stateFolder)}})});
    if (anyOfOurs && !settingsPrivate)
        addLeftovers(system, wanted, state);
    state.remarks = vendorLoaders(system.paths);
    for (const auto &path : unreadableUnits(system.paths))
        state.remarks.push_back(say("unit-unreadable", {{"path", path}}));

    const auto stateEntry = readEntry(system.paths(stateFolder));
    if (stateEntry && stateEntry->exists() && !onlyOwnerWrites(*stateEntry, system.uid))
        state.remarks.push_back(say("state-folder-open", {{"path", std::string(stateFolder)}}));
    if (const auto odd = oddStateFolder(system.paths))
        state.remarks.push_back(say("state-folder-odd", {{"path", *odd}}));
    auto handMade = findHandMade(system.paths);
    auto foreign = foreignSetup(handMade);
    std::ranges::move(kexecLinesAtBoot(system.paths), std::back_inserter(foreign));
    std::ranges::move(besideOrdinaryReboots(handMade), std::back_inserter(state.remarks));
    if (anyOfOurs) {
        // Without the file the hooks leave every reboot to the firmware.
        if (settingsPrivate)
            state.mode.reset();
        else
            state.mode = state.settings && !settingsGone ? state.settings->mode : Mode::Bios;
        if (units)
            addShadows(units, state);
        else
            addOverrides(system.paths, state);
        const bool asLeft = std::ranges::all_of(
            state.files, [](const SetupFile &file) { return file.condition == FileCondition::Ours; });
        state.setup = asLeft ? SetupState::Installed : SetupState::Drifted;
        if (records.pending()) {
            state.setup = SetupState::Drifted;
            state.remarks.push_back(say("change-interrupted"));
        }
        addForeign(foreign, state);
        probeAdoption(system, std::move(handMade), state);
        return;
    }
    state.settings.reset();
    std::erase_if(state.files, [](const SetupFile &file) { return file.condition != FileCondition::Foreign; });
    addForeign(foreign, state);
    if (!units)
        addOverridesToCome(system.paths, state);
    // Only another loader of kernels makes a set-up; a masked unit or a script with one of our names
    // is in the way of an installation, but a reboot does nothing with it.
    state.setup = foreign.empty() ? SetupState::Absent : SetupState::Foreign;
    probeAdoption(system, std::move(handMade), state);
}

} // namespace warmboot
