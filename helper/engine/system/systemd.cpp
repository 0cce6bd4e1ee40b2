// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/system/systemd.h"

#include "engine/files/readfile.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace warmboot {

namespace {

constexpr std::chrono::seconds askLimit{30};
constexpr std::chrono::seconds changeLimit{120}; // starting a unit waits for the disk

int numberIn(std::string_view text)
{
    const auto begin = text.find_first_of("0123456789");
    int number = 0;
    if (begin != std::string_view::npos)
        std::from_chars(text.data() + begin, text.data() + text.size(), number);
    return number;
}

/// Each libsystemd-shared-257.so; systemctl is as old as its own.
std::set<int> versionsOfLibraries(const SystemPaths &paths)
{
    constexpr std::string_view prefix = "libsystemd-shared-";
    std::vector<std::string> folders{"/usr/lib/systemd", "/lib/systemd"};
    for (const auto &name : listFolder(paths("/usr/lib"))) {
        if (name.ends_with("-linux-gnu"))
            folders.push_back("/usr/lib/" + name + "/systemd");
    }
    std::set<int> versions;
    for (const auto &folder : folders) {
        for (const auto &name : listFolder(paths(folder))) {
            if (name.starts_with(prefix))
                versions.insert(numberIn(std::string_view(name).substr(prefix.size())));
        }
    }
    return versions;
}

constexpr auto usualProperties = "Id,LoadState,ActiveState,UnitFileState,FragmentPath,DropInPaths,ExecStart,ExecStop";

std::optional<std::map<std::string, UnitProperties>> show(const System &system, const std::vector<std::string> &units,
                                                          const std::string &properties, bool onlyFailed = false)
{
    if (!system.live)
        return std::nullopt;
    std::vector<std::string> argv{systemctlPath(system.paths), "show", "--no-pager", "--property", properties};
    if (onlyFailed)
        argv.emplace_back("--state=failed"); // of a pattern; units that are named are shown in any case
    argv.emplace_back("--");
    argv.insert(argv.end(), units.begin(), units.end());
    const auto output = system.runner->run(argv, askLimit);
    if (!output || !output->ok())
        return std::nullopt;
    std::map<std::string, UnitProperties> all;
    UnitProperties current;
    const auto finish = [&] {
        if (current.contains("Id"))
            all[current["Id"]] = current;
        current.clear();
    };
    for (const auto &line : splitLines(output->out)) {
        const auto equals = line.find('=');
        if (line.empty())
            finish();
        else if (equals != std::string::npos) // ExecStart comes once for each line of the unit
            current[line.substr(0, equals)] += line.substr(equals + 1) + "\n";
        for (auto *const key : {"Id", "LoadState", "ActiveState", "UnitFileState", "FragmentPath"}) {
            const auto found = current.find(key);
            if (found != current.end() && found->second.ends_with('\n'))
                found->second.pop_back();
        }
    }
    finish();
    return all;
}

/// The number in what systemctl shows of sysinit.target: that goes down with every shutdown, a soft reboot too, and
/// otherwise never.
std::int64_t whenBasicsWereUp(const System &system, const std::vector<std::string> &what)
{
    if (!system.live)
        return 0;
    std::vector<std::string> argv{systemctlPath(system.paths), "show", "--no-pager"};
    argv.insert(argv.end(), what.begin(), what.end());
    argv.emplace_back("sysinit.target");
    const auto output = system.runner->run(argv, askLimit);
    if (!output || !output->ok())
        return 0;
    const std::string_view text = output->out;
    const auto begin = text.find_first_of("0123456789");
    std::int64_t time = 0;
    if (begin != std::string_view::npos)
        std::from_chars(text.data() + begin, text.data() + text.size(), time);
    return time;
}

} // namespace

bool systemdIsRunning(const SystemPaths &paths)
{
    return readLine(paths("/proc/1/comm")) == "systemd" && pathExists(paths("/run/systemd/system"));
}

int systemdVersion(const System &system)
{
    // To ask systemctl would be a third of what a look at the machine costs.
    const auto versions = versionsOfLibraries(system.paths);
    if (versions.size() == 1 || !system.live)
        return versions.empty() ? 0 : *versions.rbegin();
    const auto output = system.runner->run({systemctlPath(system.paths), "--version"}, askLimit);
    return output && output->ok() ? numberIn(output->out) : 0;
}

std::string systemctlPath(const SystemPaths &paths)
{
    const std::string merged = "/usr/bin/systemctl";
    return pathExists(paths(merged)) ? merged : "/bin/systemctl";
}

std::optional<std::map<std::string, UnitProperties>> showUnits(const System &system,
                                                               const std::vector<std::string> &units)
{
    return show(system, units, usualProperties);
}

std::optional<std::map<std::string, UnitProperties>> showUnitsAndFailures(const System &system,
                                                                          const std::vector<std::string> &units)
{
    auto patterns = units;
    patterns.emplace_back("*");
    auto all = show(system, patterns, usualProperties + std::string(",FailureAction,StartLimitAction"), true);
    return all ? all : showUnits(system, units); // a unit can go while systemctl tells of it
}

bool rebootsByFailing(const UnitProperties &unit)
{
    return std::ranges::any_of(unit, [](const auto &property) {
        return property.first.ends_with("Action") && property.second.starts_with("reboot");
    });
}

std::optional<std::vector<std::string>> unitsThatReboot(const System &system)
{
    const auto all = show(system, {"*"}, "Id,FailureAction,StartLimitAction");
    if (!all)
        return std::nullopt;
    std::vector<std::string> names;
    for (const auto &[name, properties] : *all) {
        if (rebootsByFailing(properties))
            names.push_back(name);
    }
    return names;
}

UnitProperties managerProperties(const System &system, const std::vector<std::string> &names)
{
    UnitProperties properties;
    std::vector<std::string> argv{systemctlPath(system.paths), "show", "--no-pager"};
    for (const auto &name : names)
        argv.insert(argv.end(), {"--property", name});
    const auto output = system.live ? system.runner->run(argv, askLimit)
                                    : fail(ErrorKind::Failed, say("next-systemd-silent"));
    if (!output || !output->ok())
        return properties;
    for (const auto &line : splitLines(output->out)) {
        if (const auto equals = line.find('='); equals != std::string::npos)
            properties[line.substr(0, equals)] = line.substr(equals + 1);
    }
    return properties;
}

std::int64_t userspaceSince(const System &system)
{
    return whenBasicsWereUp(system, {"--property", "ActiveEnterTimestampMonotonic"});
}

std::int64_t userspaceStarted(const System &system)
{
    return whenBasicsWereUp(system, {"--timestamp=unix", "--property", "ActiveEnterTimestamp"});
}

Result<void> systemctl(const System &system, std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), systemctlPath(system.paths));
    const auto output = system.runner->run(arguments, changeLimit);
    if (!output)
        return std::unexpected(output.error());
    if (!output->ok()) {
        std::string command = "systemctl";
        for (std::size_t i = 1; i < arguments.size(); ++i)
            command += " " + arguments[i];
        return fail(ErrorKind::Failed, say("command-failed", {{"command", command}}), output->err);
    }
    return {};
}

} // namespace warmboot
