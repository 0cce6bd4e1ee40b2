// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/error.h"
#include "protocol/machinestate.h"
#include "protocol/plan.h"

namespace warmboot {

/// What switching kexec off does on this machine: of /etc/warmboot.conf it changes the mode, and nothing else
/// anywhere. It must work on every set-up, however broken, edited or shadowed, and is therefore
/// held back by none of the checks of an installation; what is not as it should be is in the warnings.
/// Errors: Refused when Warmboot is not installed; the settings file cannot be read.
[[nodiscard]] Result<Plan> planSwitchOff(const System &system, const MachineState &state);

/// Would these settings on this machine do nothing but switch kexec off?
[[nodiscard]] bool isSwitchOff(const MachineState &state, const Settings &settings);

} // namespace warmboot
