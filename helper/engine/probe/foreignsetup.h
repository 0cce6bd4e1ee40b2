// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/adopt/handmade.h"
#include "engine/system/systempaths.h"
#include "protocol/machinestate.h"

#include <vector>

namespace warmboot {

/// Files of a hand-made set-up of the same kind (units of the 2019 recipe, of a wiki, the links that enable them): they
/// and ours would both load a kernel at a reboot. What takes such a set-up over removes just these.
[[nodiscard]] std::vector<SetupFile> foreignSetup(const HandMade &found);

/// What the distribution itself does with kexec at a reboot. Stands beside ours without harm.
[[nodiscard]] std::vector<Sentence> vendorLoaders(const SystemPaths &paths);

} // namespace warmboot
