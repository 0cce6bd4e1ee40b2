// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/check.h"
#include "protocol/machinestate.h"

#include <vector>

namespace warmboot {

/// What stands in the way of a kexec on this machine, and what does not; each with why it matters.
[[nodiscard]] std::vector<Check> runChecks(const System &system, const MachineState &state);

} // namespace warmboot
