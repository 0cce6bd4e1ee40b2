// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/adopt/handmade.h"

#include "engine/adopt/execline.h"
#include "engine/adopt/kexecload.h"
#include "engine/adopt/scripts.h"
#include "engine/files/readfile.h"
#include "engine/plan/setuptree.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <iterator>
#include <unistd.h>

namespace warmboot {

namespace {

/// Where an administrator writes units.
constexpr auto unitFolders = std::to_array<std::string_view>(
    {"/etc/systemd/system/", "/usr/local/lib/systemd/system/"});
/// Where others put them.
constexpr auto foldersOfOthers = std::to_array<std::string_view>(
    {"/run/systemd/system/", "/run/systemd/generator/", "/usr/lib/systemd/system/", "/lib/systemd/system/"});
constexpr auto enablingFolders = std::to_array<std::string_view>({".wants", ".requires", ".upholds"});

bool isEnablingFolder(std::string_view name)
{
    return std::ranges::any_of(enablingFolders, [name](std::string_view end) { return name.ends_with(end); });
}

std::string nameOf(std::string_view path)
{
    return std::string(path.substr(path.rfind('/') + 1)); // npos + 1 is 0
}

/// folder: with its slash.
std::vector<std::string> pathsIn(const SystemPaths &paths, const std::string &folder)
{
    auto all = listFolder(paths(folder));
    for (auto &name : all)
        name.insert(0, folder);
    return all;
}

bool isLink(const SystemPaths &paths, const std::string &path)
{
    const auto found = readEntry(paths(path));
    return found && found->kind == Entry::Kind::Link;
}

/// The file behind it when that is one of somebody's own; empty for /dev/null (masked), and for another name of what
/// a distribution ships.
std::string ownFile(const SystemPaths &paths, const std::string &path)
{
    const auto resolved = resolveInRoot(paths, path).value_or("");
    constexpr auto shipped = std::to_array<std::string_view>({"/usr/lib/", "/lib/", "/usr/share/", "/nix/", "/dev/"});
    const bool own = std::ranges::none_of(shipped,
                                          [&resolved](std::string_view begin) { return resolved.starts_with(begin); });
    return own ? resolved : std::string();
}

bool isOurs(const SystemPaths &paths, const std::string &path)
{
    if (path == loadUnitPath || path == bootCheckUnitPath || path == dropInPath)
        return true;
    const auto found = readEntry(paths(path));
    return found && claimsToBeOurs(*found);
}

bool loadsKernel(const UnitFile &unit)
{
    return std::ranges::any_of(unit.settings(), [](const UnitSetting &setting) {
        return setting.section == "Service" && setting.key.starts_with("Exec") && mentionsLoad(setting.value);
    });
}

/// By the names that articles give them, whatever they run, or by what they run.
bool isLoader(const std::string &name, const UnitFile &unit)
{
    return name.starts_with("kexec-load") || name == "prepare-kexec.service" || loadsKernel(unit);
}

/// The script that a unit runs and that uses kexec; empty for none.
std::string scriptOf(const SystemPaths &paths, const UnitFile &unit, ScriptSeeks seeks)
{
    for (const auto &setting : unit.settings()) {
        if (setting.section != "Service" || !setting.key.starts_with("Exec"))
            continue;
        if (auto script = kexecScriptIn(paths, setting.value, seeks); !script.empty())
            return script;
    }
    return {};
}

bool isStarterUnit(const std::string &name)
{
    return name == rebootUnit || name == "reboot.target";
}

/// reboot.target that is another name of kexec.target, say.
bool leadsToKexec(const SystemPaths &paths, const std::string &path)
{
    const auto found = readEntry(paths(path));
    if (!found || found->kind != Entry::Kind::Link)
        return false;
    return isKexecTarget(nameOf(found->content));
}

void addStarters(const SystemPaths &paths, const std::string &folder, HandMade &found)
{
    // It may start the kernel by a script of its own.
    const auto starts = [&](const std::string &path) {
        const auto text = readFile(paths(path)).value_or("");
        UnitFile unit;
        unit.read(text);
        const auto script = scriptOf(paths, unit, ScriptSeeks::AnyStart);
        if (!script.empty())
            found.scripts.emplace(path, script);
        return !script.empty() || text.contains("kexec");
    };
    for (const auto &path : pathsIn(paths, folder + std::string(rebootUnit) + ".d/")) {
        if (path.ends_with(".conf") && !isOurs(paths, path) && starts(path))
            found.starters.push_back(path);
    }
    for (const auto &path : {folder + std::string(rebootUnit), folder + "reboot.target"}) {
        const bool text = !ownFile(paths, path).empty() && starts(path);
        if (leadsToKexec(paths, path) || text)
            found.starters.push_back(path);
    }
}

void addLoaders(const SystemPaths &paths, const std::string &folder, HandMade &found)
{
    for (const auto &name : listFolder(paths(folder))) {
        const auto path = folder + name;
        if (!name.ends_with(".service") || isStarterUnit(name) || ownFile(paths, path).empty() || isOurs(paths, path))
            continue;
        HandMadeLoader loader{.name = name, .path = path, .dropIns = {}, .links = {}, .unit = {}, .enabled = {}};
        const auto text = readFile(paths(path)).value_or("");
        loader.unit.read(text);
        const bool known = std::ranges::contains(found.loaders, name, &HandMadeLoader::name);
        // Another name of one is a link to it, and goes with it.
        if (known || (isLink(paths, path) && ownFile(paths, path).starts_with(folder)))
            continue;
        const auto script = scriptOf(paths, loader.unit, ScriptSeeks::Kexec);
        const bool loads = text.contains("kexec") && isLoader(name, loader.unit);
        if (!loads && script.empty())
            continue;
        if (!script.empty())
            found.scripts.emplace(path, script);
        found.loaders.push_back(std::move(loader));
    }
}

bool belongsTo(const HandMadeLoader &loader, const std::string &unit)
{
    return unit == loader.name || UnitName{unit}.ofTemplate() == loader.name;
}

void addDropIns(const SystemPaths &paths, const std::string &folder, HandMadeLoader &loader)
{
    for (const auto &path : pathsIn(paths, folder + "/")) {
        if (path.ends_with(".conf"))
            loader.dropIns.push_back(path);
    }
}

/// folder: of the units that a target wants.
void addEnabling(const SystemPaths &paths, const std::string &folder, HandMadeLoader &loader)
{
    for (const auto &path : pathsIn(paths, folder + "/")) {
        if (!belongsTo(loader, nameOf(path)) || !isLink(paths, path))
            continue;
        const auto target = nameOf(folder);
        loader.links.push_back(path);
        loader.enabled.push_back({nameOf(path), target.substr(0, target.rfind('.'))});
    }
}

/// What stands in this folder of units and goes with the loader.
void addBelongings(const SystemPaths &paths, const std::string &folder, HandMadeLoader &loader)
{
    constexpr std::string_view dropIns = ".d";
    for (const auto &path : pathsIn(paths, folder)) {
        const auto name = nameOf(path);
        if (name.ends_with(dropIns) && belongsTo(loader, name.substr(0, name.size() - dropIns.size())))
            addDropIns(paths, path, loader);
        else if (isEnablingFolder(name))
            addEnabling(paths, path, loader);
        else if (path != loader.path && isLink(paths, path)
                 && resolveInRoot(paths, path) == resolveInRoot(paths, loader.path))
            loader.links.push_back(path); // another name of it
    }
}

bool isInUnitFolder(std::string_view path, std::string_view folder)
{
    if (!path.starts_with(folder) || path.contains("/../") || path.contains("/./") || path.contains("//"))
        return false;
    const auto below = path.substr(folder.size());
    return !below.empty() && !below.starts_with('.') && !below.ends_with('/') && std::ranges::count(below, '/') <= 1;
}

} // namespace

bool HandMadeLoader::isForKexecTarget() const
{
    return !enabled.empty() && std::ranges::all_of(enabled, [](const Enabled &one) { return isKexecTarget(one.by); });
}

bool HandMade::isForSystemctlKexec() const
{
    return !loaders.empty() && starters.empty() && std::ranges::all_of(loaders, &HandMadeLoader::isForKexecTarget);
}

bool isKexecTarget(std::string_view name)
{
    return name == "kexec.target" || name == "systemd-kexec.service";
}

std::vector<std::string> HandMade::paths() const
{
    auto all = starters;
    for (const auto &loader : loaders)
        all.insert(all.end(), loader.links.begin(), loader.links.end());
    for (const auto &loader : loaders) {
        all.insert(all.end(), loader.dropIns.begin(), loader.dropIns.end());
        all.push_back(loader.path);
    }
    return all;
}

HandMade findHandMade(const SystemPaths &paths)
{
    HandMade found;
    for (const auto folder : unitFolders) {
        addStarters(paths, std::string(folder), found);
        addLoaders(paths, std::string(folder), found);
    }
    for (auto &loader : found.loaders) {
        for (const auto folder : unitFolders)
            addBelongings(paths, std::string(folder), loader);
        std::ranges::sort(loader.dropIns, {}, nameOf);
        for (const auto &dropIn : loader.dropIns)
            loader.unit.read(readFile(paths(dropIn)).value_or(""));
    }
    // A script can be there for much else; what nothing starts does nothing.
    std::erase_if(found.loaders, [&found](const HandMadeLoader &loader) {
        return loader.links.empty() && found.scripts.erase(loader.path) > 0;
    });
    const auto script = readEntry(paths(normalRebootPath));
    const bool foreign = script && (script->kind == Entry::Kind::File || script->kind == Entry::Kind::Link)
        && !claimsToBeOurs(*script);
    if (foreign && !found.empty())
        found.normalReboot = normalRebootPath;
    return found;
}

std::vector<std::string> startersElsewhere(const SystemPaths &paths)
{
    std::vector<std::string> found;
    for (const auto folder : foldersOfOthers) {
        // Of merged folders one is enough.
        if (folder.starts_with("/lib/") && resolveInRoot(paths, "/lib") != "/lib")
            continue;
        for (const auto &path : pathsIn(paths, std::string(folder) + std::string(rebootUnit) + ".d/")) {
            if (path.ends_with(".conf") && readFile(paths(path)).value_or("").contains("kexec"))
                found.push_back(path);
        }
    }
    return found;
}

std::vector<std::string> unreadableUnits(const SystemPaths &paths)
{
    std::vector<std::string> found;
    for (const auto place : unitFolders) {
        const std::string folder(place);
        auto all = pathsIn(paths, folder);
        std::erase_if(all, [](const std::string &path) {
            return !path.contains("kexec") && !path.ends_with("/" + std::string(rebootUnit));
        });
        std::ranges::move(pathsIn(paths, folder + std::string(rebootUnit) + ".d/"), std::back_inserter(all));
        std::ranges::copy_if(all, std::back_inserter(found), [&paths](const std::string &path) {
            return ::faccessat(AT_FDCWD, paths(path).c_str(), R_OK, AT_EACCESS) != 0 && errno == EACCES;
        });
    }
    return found;
}

std::string handMadeUnitOf(std::string_view path)
{
    for (const auto folder : unitFolders) {
        if (!isInUnitFolder(path, folder) || !path.ends_with(".service"))
            continue;
        const auto below = path.substr(folder.size());
        const auto slash = below.find('/');
        if (slash == std::string_view::npos || isEnablingFolder(below.substr(0, slash)))
            return nameOf(below);
    }
    return {};
}

bool takesHandMadeAway(const UndoRecord &record, const Change &change)
{
    const bool inside = std::ranges::any_of(
        unitFolders, [&change](std::string_view folder) { return isInUnitFolder(change.path, folder); });
    if (!inside || change.after.exists())
        return false;
    const auto removesUnit = [&record](const std::string &name) {
        return std::ranges::any_of(record.changes, [&name](const Change &other) {
            const bool file = other.before.kind == Entry::Kind::File && other.before.content.contains("kexec");
            return file && nameOf(other.path) == name && !other.after.exists();
        });
    };
    const auto name = nameOf(change.path);
    switch (change.before.kind) {
    case Entry::Kind::File: return change.path.contains("kexec") || change.before.content.contains("kexec");
    case Entry::Kind::Link:
        return name.contains("kexec") || change.before.content.contains("kexec") || removesUnit(name)
            || removesUnit(UnitName{name}.ofTemplate()) || removesUnit(nameOf(change.before.content));
    case Entry::Kind::Directory: return isEnablingFolder(name) || name.ends_with(".d");
    case Entry::Kind::Absent:
    case Entry::Kind::Other: break;
    }
    return false;
}

} // namespace warmboot
