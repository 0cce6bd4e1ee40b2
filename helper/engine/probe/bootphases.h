// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/machinestate.h"

#include <cstdint>
#include <string>
#include <vector>

namespace warmboot {

/// What the hooks noted of a reboot's two sides.
struct Absence
{
    std::int64_t seconds = -1; ///< from the end of the old system until the boot check ran; -1 unknown
    Phases phases; ///< those before the new system
};

/// times: of the mark (helper/payload/common.sh); clock: seconds since 1970 and of the hardware clock at the boot
/// check; uptime: at the boot check. What makes no sense, as after a clock was set, is left unknown.
[[nodiscard]] Absence absenceFrom(const std::string &times, const std::string &clock, const std::string &uptime);

/// stamps: "KEY=MICROSECONDS;…" as systemd shows them. After a kexec those of firmware and loader are of an older boot.
void addBootPhases(Phases &phases, const std::string &stamps, Via via);

/// "1min 2.5s a.service; 300ms b.service", as systemd-analyze blame prints them in lines.
[[nodiscard]] std::vector<SlowUnit> slowUnitsFrom(const std::string &blame);

} // namespace warmboot
