// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/vendorloaders.h"

#include "engine/adopt/handmade.h"
#include "engine/files/readfile.h"
#include "engine/system/unitfiles.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>
#include <optional>
#include <set>
#include <string>

namespace warmboot {

namespace {

constexpr auto unitFolder = "/usr/lib/systemd/system/";

/// The file of this name that counts; empty for none.
std::string fragmentOf(const SystemPaths &paths, const std::string &unit)
{
    for (const auto folder : unitSearchPath) {
        if (auto path = std::string(folder) + unit; pathExists(paths(path)))
            return path;
    }
    return {};
}

/// Where that file is a link to; empty when it is none.
std::string linkOf(const SystemPaths &paths, const std::string &unit)
{
    const auto path = fragmentOf(paths, unit);
    const auto found = readEntry(paths(path));
    return !path.empty() && found && found->kind == Entry::Kind::Link ? found->content : std::string();
}

/// The units that are enabled by a link in the folder of a target, but for that of kexec.target, to which an ordinary
/// reboot does not come.
std::set<std::string> enabledUnits(const SystemPaths &paths)
{
    const bool viaKexecTarget = linkOf(paths, "reboot.target").ends_with("kexec.target"); // openSUSE's way
    std::set<std::string> enabled;
    for (const auto place : unitSearchPath) {
        const std::string units(place);
        for (const auto &folder : listFolder(paths(units))) {
            const bool enables = folder.ends_with(".wants") || folder.ends_with(".requires");
            if (enables && (viaKexecTarget || !isKexecTarget(folder.substr(0, folder.rfind('.')))))
                std::ranges::copy(listFolder(paths(units + folder)), std::inserter(enabled, enabled.end()));
        }
    }
    return enabled;
}

/// What the last line of it says, LOAD_KEXEC="true" say.
std::optional<bool> loadKexecIn(const SystemPaths &paths, const std::string &path)
{
    constexpr std::string_view key = "LOAD_KEXEC=";
    std::optional<bool> said;
    for (auto line : splitLines(readFile(paths(path)).value_or(""))) {
        line.erase(0, line.find_first_not_of(" \t"));
        if (!line.starts_with(key))
            continue;
        auto value = line.substr(key.size());
        value = value.substr(0, value.find_first_of(" \t;#"));
        std::erase_if(value, [](char c) { return c == '"' || c == '\''; });
        said = value == "true";
    }
    return said;
}

/// The file by which the script is told to load; empty when none does. It reads those of the folder that run-parts
/// would take, after the first.
std::string whoWantsKexec(const SystemPaths &paths)
{
    const std::string first = "/etc/default/kexec";
    const auto folder = first + ".d/";
    std::string wants = loadKexecIn(paths, first).value_or(false) ? first : std::string();
    for (const auto &name : listFolder(paths(folder))) {
        const bool taken = std::ranges::all_of(
            name, [](unsigned char c) { return std::isalnum(c) != 0 || c == '_' || c == '-'; });
        const auto path = folder + name;
        if (const auto said = taken ? loadKexecIn(paths, path) : std::nullopt)
            wants = *said ? path : std::string();
    }
    return wants;
}

/// systemd makes a unit of a script only for the runlevels in which there are links to it.
bool hasRunlevel(const SystemPaths &paths, std::string_view script)
{
    return std::ranges::any_of(std::to_array({2, 3, 4, 5, 6}), [&](int level) {
        return std::ranges::any_of(listFolder(paths("/etc/rc" + std::to_string(level) + ".d")),
                                   [&](const std::string &name) {
                                       constexpr std::size_t number = 3; // S01, K08
                                       return name.size() > number && name.substr(number) == script;
                                   });
    });
}

void addDebians(const SystemPaths &paths, std::vector<Sentence> &remarks)
{
    // A unit of that name, be it masked, goes before the one that systemd makes of the script.
    const auto unit = fragmentOf(paths, "kexec-load.service");
    const bool isScripts = unit.empty() || unit.starts_with("/run/systemd/generator.late/");
    const bool acts = isScripts && pathExists(paths("/etc/init.d/kexec-load")) && hasRunlevel(paths, "kexec-load");
    if (const auto path = acts ? whoWantsKexec(paths) : std::string(); !path.empty())
        remarks.push_back(say("vendor-loader-debian", {{"path", path}}));
}

/// A kernel for crashes, at which no reboot looks.
bool kdumpIsSetUp(const SystemPaths &paths, const std::set<std::string> &enabled)
{
    const bool reserved = (" " + readLine(paths("/proc/cmdline"))).contains(" crashkernel=");
    return enabled.contains("kdump.service") || enabled.contains("kdump-tools.service")
        || (reserved && pathExists(paths("/etc/kdump.conf")));
}

} // namespace

std::vector<Sentence> vendorLoaders(const SystemPaths &paths)
{
    std::vector<Sentence> remarks;
    addDebians(paths, remarks);
    const auto enabled = enabledUnits(paths);
    for (const std::string name : {"kexec-load.service", "prepare-kexec.service", "kexec.service"}) {
        const auto path = unitFolder + name;
        if (pathExists(paths(path)) && enabled.contains(name) && linkOf(paths, name) != "/dev/null")
            remarks.push_back(say("vendor-loader", {{"path", path}}));
    }
    if (kdumpIsSetUp(paths, enabled))
        remarks.push_back(say("vendor-loader-kdump"));
    return remarks;
}

} // namespace warmboot
