// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/fileviews.h"

#include "engine/files/readfile.h"
#include "engine/plan/settingsfile.h"
#include "engine/plan/setuptree.h"
#include "engine/plan/unifieddiff.h"
#include "engine/system/mounts.h"
#include "engine/system/systemd.h"

#include <algorithm>

namespace warmboot {

namespace {

const SetupFile *judged(const MachineState &state, const std::string &path)
{
    const auto found = std::ranges::find(state.files, path, &SetupFile::path);
    return found == state.files.end() ? nullptr : &*found;
}

/// What a reader sees of it: the text of a file, the target of a link.
std::string textOf(const Entry &entry)
{
    return entry.kind == Entry::Kind::File || entry.kind == Entry::Kind::Link ? entry.content : "";
}

FileView viewOf(const System &system, const std::string &path, const SetupFile *file, const Entry &wanted)
{
    FileView view;
    view.path = path;
    view.condition = file ? file->condition : FileCondition::Missing;
    view.remark = file ? file->remark : std::nullopt;
    view.purpose = purposeOf(path);
    view.wanted = textOf(wanted);
    const auto found = readEntry(system.paths(path));
    if (!found)
        return view;
    view.present = textOf(*found);
    if (wanted.exists() && !found->sameAs(wanted))
        view.diff = describeChange({path, *found, wanted});
    return view;
}

} // namespace

std::vector<FileView> fileViews(const System &system, const MachineState &state)
{
    auto settings = state.settings.value_or(Settings{});
    if (!state.settings)
        settings.bootDevice = automountedBootSource(system.paths, readMounts(system.paths));
    std::vector<FileView> views;
    for (const auto &[path, entry] : setupTree(settings, systemctlPath(system.paths), system.uid, system.gid)) {
        const auto *file = judged(state, path);
        // Folders are of interest only when something is wrong with them.
        if (entry.kind == Entry::Kind::Directory && !file)
            continue;
        auto wanted = entry;
        if (path == settingsPath && file && file->condition == FileCondition::Ours) {
            // An administrator's comments and permissions stay, as apply leaves them.
            if (const auto found = readEntry(system.paths(path)); found && found->kind == Entry::Kind::File)
                wanted = *found;
        }
        views.push_back(viewOf(system, path, file, wanted));
    }
    for (const auto &file : state.files) {
        if (!std::ranges::contains(views, file.path, &FileView::path))
            views.push_back(viewOf(system, file.path, &file, Entry{}));
    }
    return views;
}

} // namespace warmboot
