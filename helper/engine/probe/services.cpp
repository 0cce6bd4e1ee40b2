// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/services.h"

#include "engine/files/readfile.h"
#include "engine/system/systemd.h"

#include <algorithm>

namespace warmboot {

namespace {

constexpr std::chrono::seconds limit{30};

} // namespace

Services readServices(const System &system)
{
    Services services;
    if (!system.live || !systemdIsRunning(system.paths))
        return services;
    services.since = userspaceSince(system);
    const auto systemctl = systemctlPath(system.paths);
    // Its exit code says no more than the word, and is not 0 for most of them.
    if (const auto state = system.runner->run({systemctl, "is-system-running"}, limit))
        services.state = state->out.substr(0, state->out.find('\n'));
    const auto failed = system.runner->run(
        {systemctl, "list-units", "--failed", "--plain", "--no-legend", "--no-pager", "--full"}, limit);
    if (!failed || !failed->ok())
        return services;
    for (const auto &line : splitLines(failed->out)) {
        if (const auto unit = line.substr(0, line.find(' ')); !unit.empty())
            services.failed.emplace_back(unit);
    }
    std::ranges::sort(services.failed);
    return services;
}

} // namespace warmboot
