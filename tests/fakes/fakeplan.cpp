// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeparts.h"

#include "engine/plan/digest.h"
#include "engine/plan/plansentences.h"
#include "engine/plan/setuptree.h"
#include "engine/plan/unifieddiff.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace warmboot::test {

namespace {

std::vector<TreeEntry> ownTree(const Settings &settings)
{
    auto tree = setupTree(settings, "/usr/bin/systemctl", 0, 0);
    // Folders that every Debian has anyway.
    std::erase_if(tree, [](const TreeEntry &item) {
        return isSharedFolder(item.path) && !item.path.ends_with(".d") && item.path != "/usr/local/libexec";
    });
    return tree;
}

/// What the files of a state hold: as they should, but for those that are said to be otherwise.
std::map<std::string, Entry> filesOf(const MachineState &state)
{
    std::map<std::string, Entry> entries;
    if (state.setup == SetupState::Absent || !state.settings)
        return entries;
    for (auto &[path, entry] : ownTree(*state.settings)) {
        const auto file = std::ranges::find(state.files, path, &SetupFile::path);
        const auto condition = file == state.files.end() ? FileCondition::Ours : file->condition;
        if (condition == FileCondition::Missing)
            continue;
        if (condition == FileCondition::Edited && entry.kind == Entry::Kind::File)
            entry.content += "# edited by hand\n";
        entries[path] = entry;
    }
    return entries;
}

constexpr auto foreignText = "[Service]\nExecStop=/sbin/kexec -l /vmlinuz --initrd=/initrd.img --reuse-cmdline\n";

Entry foreignEntry()
{
    Entry entry;
    entry.kind = Entry::Kind::File;
    entry.mode = 0644;
    entry.content = foreignText;
    return entry;
}

std::vector<Change> changesBetween(const MachineState &state, const DesiredState &desired)
{
    const auto before = filesOf(state);
    std::vector<Change> changes;
    for (const auto &file : state.files) {
        if (desired.adopt && file.condition == FileCondition::Foreign)
            changes.push_back({file.path, foreignEntry(), {}});
    }
    const auto found = [&](const std::string &path) {
        const auto entry = before.find(path);
        return entry == before.end() ? Entry{} : entry->second;
    };
    for (const auto &[path, entry] : ownTree(desired.settings.value_or(Settings{}))) {
        const auto after = desired.settings ? entry : Entry{};
        if (!found(path).sameAs(after))
            changes.push_back({path, found(path), after});
    }
    if (!desired.settings)
        std::ranges::reverse(changes);
    return changes;
}

MachineState withoutForeign(const MachineState &state)
{
    auto rest = state;
    rest.setup = SetupState::Absent;
    rest.files.clear();
    return rest;
}

/// From one set-up to another; a foreign one comes back as well.
std::vector<Change> changesTowards(const MachineState &before, const MachineState &after)
{
    const bool ours = after.setup == SetupState::Installed || after.setup == SetupState::Drifted;
    auto changes = changesBetween(before, {ours ? after.settings : std::nullopt, ours && before.adoptable});
    if (after.setup == SetupState::Foreign) {
        for (const auto &file : after.files)
            changes.push_back({file.path, {}, foreignEntry()});
    }
    return changes;
}

std::vector<FileDiff> diffsOf(const std::vector<Change> &changes)
{
    std::vector<FileDiff> diffs;
    for (const auto &change : changes)
        diffs.push_back({change.path, describeChange(change)});
    return diffs;
}

} // namespace

Result<PlanAnswer> fakePlan(const MachineState &state, const DesiredState &desired)
{
    Plan plan;
    plan.desired = desired;
    PlanAnswer answer;
    if (desired.adopt && !state.adoptable)
        return fail(ErrorKind::Refused, say("adopt-nothing"));
    if (desired.settings) {
        if (auto inTheWay = desired.adopt ? std::nullopt : fileInTheWay(state))
            return fail(ErrorKind::Refused, *inTheWay);
        if (auto valid = validate(*desired.settings); !valid)
            return std::unexpected(valid.error());
        answer.kernel = fakeKernel(state, *desired.settings);
        if (answer.kernel.problem && desired.settings->mode == Mode::Kexec)
            return fail(ErrorKind::Refused, *answer.kernel.problem);
        if (state.suspension)
            plan.warnings.push_back(say("warning-suspended"));
        if (!state.kernels.empty() && answer.kernel.version != state.kernels.front().version)
            plan.warnings.push_back(say(
                "warning-not-newest", {{"kernel", answer.kernel.version}, {"newest", state.kernels.front().version}}));
    }
    plan.changes = changesBetween(state, desired);
    plan.kernel = answer.kernel;
    if (desired.adopt)
        plan.warnings.insert(plan.warnings.begin(), state.adoptable->flaws.begin(), state.adoptable->flaws.end());
    describePlan(plan, desired.adopt ? withoutForeign(state) : state);
    answer.desired = desired;
    answer.nothingToDo = plan.nothingToDo();
    answer.what = plan.what;
    answer.sentences = plan.sentences;
    answer.warnings = plan.warnings;
    answer.diffs = diffsOf(plan.changes);
    answer.digest = planDigest(plan);
    return answer;
}

std::vector<FileDiff> fakeDiffs(const MachineState &before, const MachineState &after)
{
    return diffsOf(changesTowards(before, after));
}

std::vector<Sentence> fakeSentences(const MachineState &before, const MachineState &after)
{
    return describeSteps(changesTowards(before, after),
                         [&](const Settings &settings) { return fakeKernel(before, settings); });
}

std::vector<SetupFile> fakeSetupFiles(const Settings &settings)
{
    std::vector<SetupFile> files;
    for (const auto &[path, entry] : ownTree(settings)) {
        if (entry.kind != Entry::Kind::Directory)
            files.push_back({path, FileCondition::Ours, std::nullopt});
    }
    return files;
}

std::vector<FileView> fakeFiles(const MachineState &state)
{
    std::vector<FileView> views;
    const auto present = filesOf(state);
    for (const auto &[path, wanted] : ownTree(state.settings.value_or(Settings{}))) {
        if (wanted.kind == Entry::Kind::Directory)
            continue;
        FileView view;
        view.path = path;
        view.purpose = std::string(purposeOf(path));
        view.wanted = wanted.content;
        const auto file = std::ranges::find(state.files, path, &SetupFile::path);
        view.condition = file == state.files.end() ? FileCondition::Missing : file->condition;
        view.remark = file == state.files.end() ? std::nullopt : file->remark;
        const auto there = present.find(path);
        if (there != present.end())
            view.present = there->second.content;
        const auto after = state.setup == SetupState::Absent || there == present.end() ? Entry{} : there->second;
        if (!after.sameAs(wanted))
            view.diff = describeChange({path, after, wanted});
        views.push_back(view);
    }
    for (const auto &file : state.files) {
        if (file.condition == FileCondition::Foreign && !std::ranges::contains(views, file.path, &FileView::path))
            views.push_back({.path = file.path,
                             .condition = file.condition,
                             .remark = file.remark,
                             .purpose = "purpose-foreign",
                             .wanted = {},
                             .present = foreignText,
                             .diff = {}});
    }
    return views;
}

} // namespace warmboot::test
