// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/adopt/flaws.h"

#include "engine/adopt/execline.h"
#include "engine/files/readfile.h"
#include "engine/plan/setuptree.h"
#include "engine/probe/systemdways.h"
#include "engine/system/mounts.h"

#include <algorithm>
#include <array>

namespace warmboot {

namespace {

std::vector<std::string> wordsOf(const UnitFile &unit, std::string_view key)
{
    std::vector<std::string> words;
    for (const auto &value : unit.list("Unit", key)) {
        std::string_view rest = value;
        while (!rest.empty()) {
            const auto space = std::min(rest.find(' '), rest.size());
            if (space > 0)
                words.emplace_back(rest.substr(0, space));
            rest.remove_prefix(std::min(space + 1, rest.size()));
        }
    }
    return words;
}

/// The mount point of a file system of its own that this path is on; empty on the root file system. An automounted one
/// can be mounted at the moment or not.
std::string ownMount(const SystemPaths &paths, const std::vector<Mount> &mounts, const std::string &path)
{
    const auto mount = mountOf(mounts, path);
    if (mount && mount->point != "/")
        return mount->point;
    const bool boot = path == "/boot" || path.starts_with("/boot/");
    return boot && bootIsInFstab(paths) ? "/boot" : std::string();
}

/// boot-efi.mount is the one of /boot/efi.
std::string pointOf(std::string_view mountUnit)
{
    auto point = "/" + std::string(mountUnit.substr(0, mountUnit.rfind('.')));
    std::ranges::replace(point, '-', '/');
    return point;
}

/// Is the unit stopped when the machine reboots? Not by itself: something has to be in conflict with it, or what it
/// depends on has to go.
bool stopsAtReboot(const SystemPaths &paths, const std::vector<Mount> &mounts, const UnitFile &unit)
{
    if (unit.isOn("Unit", "DefaultDependencies", true))
        return true;
    constexpr auto goingDown = std::to_array<std::string_view>(
        {"shutdown.target", "reboot.target", "umount.target", "final.target", "systemd-reboot.service"});
    const auto conflicts = wordsOf(unit, "Conflicts");
    if (std::ranges::any_of(goingDown,
                            [&conflicts](std::string_view target) { return std::ranges::contains(conflicts, target); }))
        return true;
    for (const auto *key : {"Requires", "Requisite", "BindsTo", "PartOf"}) {
        for (const auto &other : wordsOf(unit, key)) {
            if (!other.ends_with(".mount") || !ownMount(paths, mounts, pointOf(other)).empty())
                return true; // sysinit.target and the like are stopped
        }
    }
    return std::ranges::any_of(wordsOf(unit, "RequiresMountsFor"),
                               [&](const std::string &path) { return !ownMount(paths, mounts, path).empty(); });
}

/// Is it enabled by a target that is there while the machine runs?
bool loadsAtBoot(const HandMadeLoader &loader, const std::string &unit)
{
    constexpr auto goingDown = std::to_array<std::string_view>(
        {"reboot.target", "shutdown.target", "umount.target", "final.target", "systemd-reboot.service"});
    return std::ranges::any_of(loader.enabled, [&](const HandMadeLoader::Enabled &enabled) {
        return enabled.name == unit && !isKexecTarget(enabled.by) && !std::ranges::contains(goingDown, enabled.by);
    });
}

/// What is wrong with the unit that loads.
void addUnitFlaws(const System &system, const MachineState &state, const HandMadeCommands &commands,
                  const LoadCommand &command, std::vector<Sentence> &flaws)
{
    if (!command.loader)
        return;
    const auto &unit = command.loader->unit;
    const auto mounts = readMounts(system.paths);
    const bool bootIsApart = !ownMount(system.paths, mounts, "/boot").empty();
    if (command.atStop && commands.startsKexec && !bootIsApart && !stopsAtReboot(system.paths, mounts, unit))
        flaws.push_back(say("adopt-flaw-never-stopped", {{"unit", command.unit}}));
    if (!command.enabled)
        flaws.push_back(say("adopt-flaw-disabled", {{"unit", command.unit}}));
    if (!command.atStop) {
        if (loadsAtBoot(*command.loader, command.unit))
            flaws.push_back(say("adopt-flaw-at-boot", {{"unit", command.unit}}));
        return;
    }
    for (const auto &path : wordsOf(unit, "RequiresMountsFor")) {
        if (const auto point = ownMount(system.paths, mounts, path); !point.empty()) {
            flaws.push_back(say("adopt-flaw-mount", {{"unit", command.unit}, {"path", point}}));
            break;
        }
    }
    if (commands.startsKexec && state.systemdVersion >= systemctlKexecsSince)
        flaws.push_back(
            say("adopt-flaw-restart", {{"unit", command.unit}, {"version", std::to_string(state.systemdVersion)}}));
}

/// The line by which a script of this name does not do what it is for; empty when it does.
std::string oddLine(const std::string &script)
{
    constexpr auto startsKernel = std::to_array<std::string_view>(
        {"kexec -e", "kexec --exec", "systemctl kexec", "--force kexec", "kexec -l", "kexec --load", "systemctl stop"});
    constexpr auto keepsItOut = std::to_array<std::string_view>({"kexec -u",
                                                                 "kexec --unload",
                                                                 "/run/systemd/transient",
                                                                 " mask ",
                                                                 "--force reboot",
                                                                 "reboot -f",
                                                                 "reboot --force",
                                                                 "SYSTEMCTL_SKIP_AUTO_KEXEC"});
    const auto hasOneOf = [](const std::string &line, const auto &parts) {
        return std::ranges::any_of(parts, [&line](std::string_view part) { return line.contains(part); });
    };
    std::string first;
    bool keepsOut = false;
    bool reboots = false;
    for (const auto &line : splitLines(script)) {
        if (line.empty() || line.starts_with('#'))
            continue;
        if (hasOneOf(line, startsKernel))
            return line;
        first = first.empty() ? line : first;
        keepsOut = keepsOut || hasOneOf(line, keepsItOut);
        reboots = reboots || line.contains("reboot");
    }
    return keepsOut && reboots ? std::string() : first.empty() ? std::string("-") : first;
}

} // namespace

std::vector<Sentence> flawsOf(const System &system, const MachineState &state, const HandMade &found,
                              const HandMadeCommands &commands)
{
    std::vector<Sentence> flaws;
    if (!commands.loads.empty())
        addUnitFlaws(system, state, commands, commands.loads.front(), flaws);
    for (const auto &loader : found.loaders) {
        if (loader.enabled.empty() && UnitName{loader.name}.isTemplate())
            flaws.push_back(say("adopt-flaw-disabled", {{"unit", loader.name}}));
    }
    if (!commands.strangeOption.empty() && !found.starters.empty())
        flaws.push_back(
            say("adopt-flaw-option", {{"path", found.starters.front()}, {"word", shownValue(commands.strangeOption)}}));
    else if (commands.startsKexec && !found.starters.empty())
        flaws.push_back(say("adopt-flaw-any-image", {{"path", found.starters.front()}}));
    if (!commands.loads.empty()) {
        const auto &command = commands.loads.front();
        if (command.program.starts_with('/') && !resolveInRoot(system.paths, command.program))
            flaws.push_back(say("adopt-flaw-program", {{"unit", command.unit}, {"path", shownValue(command.program)}}));
        for (const auto &path : {command.load.kernel, command.load.initrd}) {
            if (!path.empty() && !resolveInRoot(system.paths, path))
                flaws.push_back(say("adopt-flaw-missing", {{"unit", command.unit}, {"path", shownValue(path)}}));
        }
    }
    if (!found.normalReboot.empty()) {
        const auto script = resolveInRoot(system.paths, found.normalReboot);
        const auto odd = oddLine(script ? readFile(system.paths(*script)).value_or("") : std::string());
        if (!odd.empty())
            flaws.push_back(say("adopt-flaw-normal-reboot", {{"path", found.normalReboot}, {"text", shownValue(odd)}}));
    }
    // Of the folders in root's PATH the only one before ours.
    const std::string first = "/usr/local/sbin/normal-reboot";
    if (pathExists(system.paths(first))
        && resolveInRoot(system.paths, first) != resolveInRoot(system.paths, std::string(normalRebootPath)))
        flaws.push_back(
            say("adopt-flaw-other-normal-reboot", {{"path", first}, {"ours", std::string(normalRebootPath)}}));
    return flaws;
}

} // namespace warmboot
