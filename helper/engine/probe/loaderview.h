// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"
#include "protocol/machinestate.h"

#include <string>

namespace warmboot {

/// Completes why it cannot be told what the boot loader starts, by what else is known of the machine: whether the
/// kernel is simply gone, and how another could be chosen. settings and base as for chooseKernel.
void explainLoader(const SystemPaths &paths, const Settings &settings, const std::string &base, MachineState &state);

/// Is what the boot loader starts the choice for one boot alone, which is another by the boot after?
[[nodiscard]] bool loaderStartsOnce(const SystemPaths &paths, const LoaderDefault &loader);

} // namespace warmboot
