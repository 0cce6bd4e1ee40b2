// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/error.h"

#include <string>
#include <vector>

namespace warmboot {

inline constexpr auto mollyGuardFolder = "/etc/molly-guard/run.d";

/// The scripts that molly-guard would ask before a reboot, in its order; none where it is not installed. Refused when
/// it cannot be told which. It leaves the choice to run-parts, and so do we: that passes over what an editor or dpkg
/// left beside a script.
[[nodiscard]] Result<std::vector<std::string>> mollyGuardScripts(const System &system);

} // namespace warmboot
