// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/adopt/takeover.h"

#include "engine/adopt/execline.h"
#include "engine/adopt/kexecload.h"
#include "engine/change/changesteps.h"
#include "engine/files/readfile.h"
#include "engine/plan/setuptree.h"
#include "engine/system/systemd.h"

#include <algorithm>

namespace warmboot {

namespace {

/// Does something come into this folder?
bool isUsed(const std::string &folder, const std::vector<Change> &coming)
{
    return std::ranges::any_of(coming, [&folder](const Change &change) {
        return change.after.exists() && change.path.starts_with(folder + "/");
    });
}

/// Does starting it load nothing, and does it then stay active until a shutdown stops it?
bool onlyWaits(const HandMadeLoader &loader, const std::string &unit)
{
    if (!loader.unit.isOn("Service", "RemainAfterExit", false))
        return false;
    for (const auto key : startKeys) {
        for (const auto &line : loader.unit.list("Service", key)) {
            const auto commands = commandsOf(line, UnitName{unit});
            const bool harmless = commands && std::ranges::all_of(*commands, [](const auto &words) {
                                      return whatDoes(words) == KexecDoes::Nothing;
                                  });
            if (!harmless)
                return false;
        }
    }
    return true;
}

/// Those that were started at boot by what is back: a unit that was active is enabled, unless somebody has started it
/// by hand, which no file tells.
std::vector<std::string> unitsToStart(const System &system, const std::vector<std::string> &units)
{
    std::vector<std::string> start;
    for (const auto &loader : findHandMade(system.paths).loaders) {
        for (const auto &[name, by] : loader.enabled) {
            const bool atBoot = by != "kexec.target" && by != "reboot.target";
            if (atBoot && std::ranges::contains(units, name) && !std::ranges::contains(start, name)
                && onlyWaits(loader, name))
                start.push_back(name);
        }
    }
    return start;
}

std::string_view propertyOf(const UnitProperties &properties, const char *key)
{
    const auto found = properties.find(key);
    return found == properties.end() ? std::string_view() : found->second;
}

} // namespace

Result<std::vector<Change>> handMadeGoes(const System &system, const HandMade &found, const std::vector<Change> &coming)
{
    std::vector<Change> changes;
    std::vector<std::string> folders;
    for (const auto &path : found.paths()) {
        auto entry = readEntry(system.paths(path));
        if (!entry)
            return std::unexpected(entry.error());
        if (!entry->exists() || std::ranges::contains(changes, path, &Change::path))
            continue;
        changes.push_back({path, *entry, Entry{}});
        const auto folder = path.substr(0, path.rfind('/'));
        if (!folder.ends_with("/system") && !std::ranges::contains(folders, folder))
            folders.push_back(folder);
    }
    const auto files = changes;
    for (const auto &folder : folders) {
        const auto entry = readEntry(system.paths(folder));
        if (entry && entry->kind == Entry::Kind::Directory && !isUsed(folder, coming)
            && becomesEmpty(system, folder, files))
            changes.push_back({folder, *entry, Entry{}});
    }
    return changes;
}

void settleHandMade(const System &system, const std::vector<Change> &steps)
{
    std::vector<std::string> units;
    for (const auto &step : steps) {
        const auto unit = isManagedPath(step.path) ? std::string() : handMadeUnitOf(step.path);
        if (!unit.empty() && unit != rebootUnit && !UnitName{unit}.isTemplate() && !std::ranges::contains(units, unit))
            units.push_back(unit);
    }
    if (units.empty())
        return;
    const auto live = showUnits(system, units);
    if (!live)
        return;
    std::vector<std::string> stop{"stop"};
    for (const auto &[name, properties] : *live) {
        // Stopped with its file, it would have loaded a kernel. Without it systemd has no command of it left; and where
        // another unit of this name has come to light, it is not ours to stop.
        if (propertyOf(properties, "LoadState") == "not-found" && propertyOf(properties, "ExecStop").empty()
            && propertyOf(properties, "ActiveState") != "inactive")
            stop.push_back(name);
    }
    if (stop.size() > 1)
        static_cast<void>(systemctl(system, stop));
    auto start = unitsToStart(system, units);
    if (!start.empty()) {
        start.insert(start.begin(), "start");
        static_cast<void>(systemctl(system, start));
    }
}

} // namespace warmboot
