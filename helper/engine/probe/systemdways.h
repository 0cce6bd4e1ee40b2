// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"
#include "protocol/machinestate.h"
#include "protocol/oneshot.h"

#include <vector>

namespace warmboot {

/// The first version of systemd that knows soft reboots.
inline constexpr int softRebootSince = 254;
/// The first version whose `systemctl reboot` starts whatever kernel is loaded, by itself.
inline constexpr int systemctlKexecsSince = 255;

/// What systemd's own ways would do that ask for something else than an ordinary reboot: `systemctl kexec`, a soft
/// reboot, the firmware's set-up, an entry of the boot loader. systemd is running.
/// throughHooks: what reboot.target would do.
[[nodiscard]] std::vector<CallerForecast> forecastSystemdWays(const SystemPaths &paths, const MachineState &state,
                                                              const Way &throughHooks);

} // namespace warmboot
