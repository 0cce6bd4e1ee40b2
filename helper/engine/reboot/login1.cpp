// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/reboot/login1.h"

#include "engine/files/readfile.h"

namespace warmboot {

bool login1IsThere(const SystemPaths &paths)
{
    return pathExists(paths("/run/dbus/system_bus_socket"));
}

Result<CommandOutput> callLogin1(const System &system, const std::vector<std::string> &call)
{
    const std::string merged = "/usr/bin/busctl";
    std::vector<std::string> argv{pathExists(system.paths(merged)) ? merged : "/bin/busctl",
                                  "--json=short",
                                  "call",
                                  "org.freedesktop.login1",
                                  "/org/freedesktop/login1",
                                  "org.freedesktop.login1.Manager"};
    argv.insert(argv.end(), call.begin(), call.end());
    constexpr std::chrono::seconds limit{30};
    return system.runner->run(argv, limit);
}

} // namespace warmboot
