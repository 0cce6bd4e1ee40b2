// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/options.h"
#include "engine/system/systempaths.h"
#include "protocol/desiredstate.h"
#include "protocol/machinestate.h"

namespace warmboot {

/// The settings on the machine (or the defaults, where there are none) with what was typed put
/// over them: a wish that stands by itself.
[[nodiscard]] Result<Settings> settingsFrom(const WishOptions &wish, const SystemPaths &paths,
                                            const MachineState &state);

} // namespace warmboot
