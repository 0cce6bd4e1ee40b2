// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/machinestate.h"
#include "protocol/reply.h"

#include <vector>

namespace warmboot {

/// Every file of a set-up, whether it is there or not, and those of somebody else's: what they are for, what
/// Warmboot would put there with the present settings (or the defaults) and what there is.
[[nodiscard]] std::vector<FileView> fileViews(const System &system, const MachineState &state);

} // namespace warmboot
