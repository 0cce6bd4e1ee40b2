// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"
#include "protocol/machinestate.h"

#include <vector>

namespace warmboot {

/// What loads or starts a kernel at each boot without a unit: a line of rc.local, or of cron with @reboot. Nothing
/// takes a line out of somebody's file, so that a person has to.
[[nodiscard]] std::vector<SetupFile> kexecLinesAtBoot(const SystemPaths &paths);

} // namespace warmboot
