// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"

#include <string>
#include <vector>

namespace warmboot {

/// Those of them that do not exist on this machine: no file of that name or of its template in the folders of units,
/// and unknown to systemd where it can be asked.
[[nodiscard]] std::vector<std::string> unknownUnits(const System &system, const std::vector<std::string> &units);

} // namespace warmboot
