// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/reboot/login1.h"

#include "engine/files/readfile.h"

namespace warmboot {

bool login1IsThere(const SystemPaths &paths)
{
    return pathExists(paths("/run/dbus/system_bus_socket"));
}

namespace {

constexpr std::chrono::seconds limit{30};

/// verb: of busctl, with what comes behind login1's interface
std::vector<std::string> busctl(const System &system, const char *verb, const std::vector<std::string> &words)
{
    const std::string merged = "/usr/bin/busctl";
    std::vector<std::string> argv{pathExists(system.paths(merged)) ? merged : "/bin/busctl",
                                  "--json=short",
                                  verb,
                                  "org.freedesktop.login1",
                                  "/org/freedesktop/login1",
                                  "org.freedesktop.login1.Manager"};
    argv.insert(argv.end(), words.begin(), words.end());
    return argv;
}

} // namespace

Result<CommandOutput> callLogin1(const System &system, const std::vector<std::string> &call)
{
    return system.runner->run(busctl(system, "call", call), limit);
}

Result<CommandOutput> askLogin1ToReboot(const System &system, const std::vector<std::string> &call)
{
    return system.runner->runToTheEnd(busctl(system, "call", call), limit);
}

bool login1IsShuttingDown(const System &system)
{
    const auto answer = system.runner->runToTheEnd(busctl(system, "get-property", {"PreparingForShutdown"}), limit);
    return answer && answer->ok() && answer->out.contains("true");
}

} // namespace warmboot
