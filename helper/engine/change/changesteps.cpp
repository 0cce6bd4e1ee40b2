// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/changesteps.h"

#include "engine/files/folder.h"
#include "engine/files/readfile.h"
#include "engine/plan/setuptree.h"

#include <algorithm>
#include <format>
#include <ranges>
#include <utility>

namespace warmboot {

namespace {

constexpr auto freshSuffix = ".warmboot-new";
constexpr auto oldSuffix = ".warmboot-old";

/// Where a step works: its folder opened, and the names in it. systemd ignores names with a dot.
struct Place
{
    Folder folder;
    std::string name;
    std::string fresh; ///< the new content, beside
    std::string old; ///< the old content, beside

    [[nodiscard]] static Result<Place> of(const SystemPaths &paths, const std::string &path)
    {
        const auto [parent, name] = splitPath(path);
        auto folder = Folder::open(paths, parent);
        if (!folder)
            return std::unexpected(folder.error());
        return Place{std::move(*folder), name, "." + name + freshSuffix, "." + name + oldSuffix};
    }
};

bool isFolderStep(const Change &step)
{
    return step.before.kind == Entry::Kind::Directory || step.after.kind == Entry::Kind::Directory;
}

Result<void> putOneInPlace(const Place &place, const Change &step)
{
    if (!step.after.exists())
        return place.folder.rename(place.name, place.old);
    if (step.before.exists()) {
        if (auto kept = place.folder.link(place.name, place.old); !kept)
            return kept;
    }
    return place.folder.rename(place.fresh, place.name);
}

Result<void> putOneBack(const SystemPaths &paths, const Place &place, const Change &step)
{
    if (isFolderStep(step)) {
        if (!step.before.exists()) {
            const auto removed = place.folder.removeFolder(place.name); // not empty: someone uses it now
            return {};
        }
        if (!place.folder.has(place.name))
            return place.folder.makeFolder(place.name, step.before);
        const auto found = readEntry(paths(step.path));
        const bool asBefore = found && found->sameAs(step.before); // then a read-only disk is no matter
        return asBefore ? Result<void>() : place.folder.dressFolder(place.name, step.before);
    }
    if (auto gone = place.folder.remove(place.fresh); !gone)
        return gone;
    if (step.before.exists() && place.folder.has(place.old)) {
        if (auto back = place.folder.rename(place.old, place.name); !back)
            return back;
        // Two names of one file: the rename did nothing.
        if (auto gone = place.folder.remove(place.old); !gone)
            return gone;
    } else if (!step.before.exists()) {
        const auto found = readEntry(paths(step.path));
        if (found && found->sameAs(step.after)) {
            if (auto gone = place.folder.remove(place.name); !gone)
                return gone;
        }
    }
    return place.folder.sync();
}

} // namespace

std::vector<Change> stepsOf(const UndoRecord &record)
{
    const bool backwards = record.state == UndoRecord::State::Undone || record.previous == UndoRecord::State::Committed;
    auto steps = record.changes;
    if (backwards) {
        std::ranges::reverse(steps);
        for (auto &step : steps)
            std::swap(step.before, step.after);
    }
    return steps;
}

void adoptPermissions(const System &system, std::vector<Change> &changes)
{
    const auto settings = std::ranges::find(changes, settingsPath, &Change::path);
    if (settings == changes.end())
        return;
    const auto found = readEntry(system.paths(settingsPath));
    if (!found || found->kind != Entry::Kind::File || !onlyOwnerWrites(*found, system.uid))
        return;
    for (auto *entry : {&settings->before, &settings->after}) {
        if (entry->kind == Entry::Kind::File && entry->uid == found->uid) {
            entry->mode = found->mode;
            entry->gid = found->gid;
        }
    }
}

Result<void> checkUntouched(const SystemPaths &paths, const std::vector<Change> &steps)
{
    for (const auto &step : steps) {
        const auto found = readEntry(paths(step.path));
        if (!found)
            return std::unexpected(found.error());
        // A folder may have got other permissions, or still be there because others use it.
        if (isFolderStep(step) && (found->kind == Entry::Kind::Directory || !found->exists()))
            continue;
        if (!found->exists() || found->sameAs(step.before))
            continue;
        const bool content = found->kind == step.before.kind && found->content == step.before.content;
        return fail(ErrorKind::Drifted,
                    content ? say("permissions-since",
                                  {{"path", step.path},
                                   {"owner", std::format("{}:{}", step.before.uid, step.before.gid)},
                                   {"mode", std::format("{:o}", step.before.mode)}})
                            : say("edited-since", {{"path", step.path}}));
    }
    return {};
}

Result<void> clearBeside(const SystemPaths &paths, const std::vector<Change> &steps)
{
    for (const auto &step : steps) {
        const auto place = Place::of(paths, step.path);
        if (!place)
            continue; // its folder is still to be made
        for (const auto &name : {place->fresh, place->old}) {
            const auto beside = step.path.substr(0, step.path.rfind('/') + 1) + name;
            const auto found = readEntry(paths(beside));
            if (found && found->kind == Entry::Kind::Directory)
                return fail(ErrorKind::Refused, say("path-in-the-way", {{"path", beside}}));
            if (auto gone = place->folder.remove(name); !gone)
                return gone;
        }
    }
    return {};
}

Result<void> restoreRemoved(const SystemPaths &paths, const std::vector<Change> &steps)
{
    // A folder that others use too, and that is in no step: it was there when the change was made.
    for (const auto &step : steps) {
        const auto folder = step.path.substr(0, step.path.rfind('/'));
        if (pathExists(paths(folder)) || std::ranges::contains(steps, folder, &Change::path))
            continue;
        if (auto made = makeFolders(paths, folder, 0755); !made)
            return made;
    }
    // An undo has its steps backwards; here each folder comes before what is in it.
    auto missing = steps;
    std::erase_if(missing, [&](const Change &step) { return !step.before.exists() || pathExists(paths(step.path)); });
    std::ranges::sort(missing, {}, [](const Change &step) { return step.path.size(); });
    for (const auto &step : missing) {
        const auto place = Place::of(paths, step.path);
        if (!place)
            return std::unexpected(place.error());
        if (isFolderStep(step)) {
            if (auto made = place->folder.makeFolder(place->name, step.before); !made)
                return made;
            continue;
        }
        if (auto gone = place->folder.remove(place->fresh); !gone)
            return gone;
        if (auto written = place->folder.create(place->fresh, step.before); !written)
            return written;
        if (auto placed = place->folder.rename(place->fresh, place->name); !placed)
            return placed;
        if (auto synced = place->folder.sync(); !synced)
            return synced;
    }
    return {};
}

Result<void> stage(const SystemPaths &paths, const std::vector<Change> &steps)
{
    for (const auto &step : steps) {
        if (!step.after.exists())
            continue;
        const auto place = Place::of(paths, step.path);
        if (!place)
            return std::unexpected(place.error());
        if (isFolderStep(step)) {
            const bool there = place->folder.has(place->name);
            if (there && !step.before.exists())
                continue; // somebody else's by now
            auto made = there ? place->folder.dressFolder(place->name, step.after)
                              : place->folder.makeFolder(place->name, step.after);
            if (!made)
                return made;
            continue;
        }
        if (auto written = place->folder.create(place->fresh, step.after); !written)
            return written;
    }
    return {};
}

Result<void> putInPlace(const SystemPaths &paths, const std::vector<Change> &steps)
{
    for (const auto &step : steps) {
        if (isFolderStep(step))
            continue; // made by stage; removed, when all is done, by clearLeftovers
        const auto place = Place::of(paths, step.path);
        if (!place)
            return std::unexpected(place.error());
        if (auto placed = putOneInPlace(*place, step); !placed)
            return placed;
        if (auto synced = place->folder.sync(); !synced)
            return synced;
    }
    return {};
}

Result<void> putBack(const SystemPaths &paths, const std::vector<Change> &steps)
{
    Result<void> worst;
    for (const auto &step : steps | std::views::reverse) {
        const auto place = Place::of(paths, step.path);
        if (!place)
            continue; // its folder was never made
        // One file that cannot be put back must not keep the others from it.
        if (auto back = putOneBack(paths, *place, step); !back)
            worst = back;
    }
    return worst;
}

void clearLeftovers(const SystemPaths &paths, const std::vector<Change> &steps)
{
    for (const auto &step : steps) {
        const auto place = Place::of(paths, step.path);
        if (!place)
            continue;
        if (isFolderStep(step)) {
            if (!step.after.exists())
                static_cast<void>(place->folder.removeFolder(place->name));
            continue;
        }
        static_cast<void>(place->folder.remove(place->fresh));
        static_cast<void>(place->folder.remove(place->old));
    }
}

bool becomesEmpty(const System &system, const std::string &folder, const std::vector<Change> &changes)
{
    return std::ranges::all_of(listFolder(system.paths(folder)), [&](const std::string &name) {
        return std::ranges::any_of(changes, [&](const Change &change) {
            return change.path == folder + "/" + name && !change.after.exists();
        });
    });
}

} // namespace warmboot
