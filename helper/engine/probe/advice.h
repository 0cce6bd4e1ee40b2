// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/machinestate.h"

#include <functional>

namespace warmboot {

/// What waits for a reboot on this machine, the gentlest reboot that gives it that, and why a soft one is refused:
/// fills state.advice and state.softRefused. Cheap, and from what every user can read; the rest of the state must be
/// filled.
/// kexecIsPossible: would a reboot through our hooks go through kexec, if asked to? Asked only where something waits.
void probeAdvice(const System &system, const std::function<bool()> &kexecIsPossible, MachineState &state);

} // namespace warmboot
