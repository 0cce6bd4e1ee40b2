// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace warmboot {

/// How the services of a machine are: what is compared before and after a reboot.
struct Services
{
    std::string state; ///< of `systemctl is-system-running`: "starting", "running", "degraded", …; empty when unknown
    std::vector<std::string> failed; ///< units, sorted: "nginx.service"
    /// Since when they run, in microseconds of the kernel's clock: another number after a soft reboot, which boot_id
    /// does not tell; 0 when unknown.
    std::int64_t since = 0;

    /// A boot or a shutdown is under way: what is failed is not said yet.
    [[nodiscard]] bool settled() const { return state != "initializing" && state != "starting" && state != "stopping"; }
};

} // namespace warmboot
