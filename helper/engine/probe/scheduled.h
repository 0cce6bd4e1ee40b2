// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"
#include "protocol/machinestate.h"

#include <optional>

namespace warmboot {

/// The shutdown that login1 has on its clock (`shutdown -r +10`), as it writes it down for everybody
/// to read; nullopt without one, and for one that only warns (`shutdown -k`).
[[nodiscard]] std::optional<ScheduledShutdown> readScheduled(const SystemPaths &paths);

} // namespace warmboot
