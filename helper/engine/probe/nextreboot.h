// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/probe/mark.h"
#include "engine/probe/setupprobe.h"
#include "engine/system/system.h"
#include "protocol/machinestate.h"

#include <optional>
#include <string>
#include <string_view>

namespace warmboot {

/// "kexec" or "bios" when one of them is set for the next reboot only, "unknown" when something
/// else stands there (the hooks then choose the firmware); empty otherwise.
[[nodiscard]] std::string readOneShot(const SystemPaths &paths);
inline constexpr auto oneShotPath = "/run/warmboot/next";

/// What each way of rebooting would do now. The rest of the state must be filled.
/// oneShot: as read, or as it would be (for `reboot --via kexec`, which asks before it sets it).
[[nodiscard]] NextReboot forecastReboot(const System &system, const MachineState &state, const Mark &mark,
                                        const LiveUnits &units, const std::string &oneShot);

/// Of one way of rebooting, by its name ("desktop"); that of the next reboot where it is not told apart.
[[nodiscard]] CallerForecast forecastOf(const NextReboot &next, std::string_view caller);

} // namespace warmboot
