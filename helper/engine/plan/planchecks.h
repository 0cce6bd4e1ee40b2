// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/mounts.h"
#include "engine/system/system.h"
#include "protocol/machinestate.h"

#include <vector>

namespace warmboot {

/// What stands against a set-up with these settings on this machine: the first reason as Refused.
/// kernel: as these settings would choose it.
[[nodiscard]] Result<void> checkInstall(const System &system, const MachineState &state, const Settings &settings,
                                        const ChosenKernel &kernel, const std::vector<Mount> &mounts);

/// What does not stand against it but should be known before.
[[nodiscard]] std::vector<Sentence> installWarnings(const System &system, const MachineState &state,
                                                    const Settings &settings, const ChosenKernel &kernel);

} // namespace warmboot
