// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/machinestate.h"

#include <string>

namespace warmboot {

/// Looks at the whole machine. Works without root, writes nothing, and never fails: what cannot be
/// found out is said in the state.
[[nodiscard]] MachineState probe(const System &system);

/// What a reboot would do if the one-shot were as given; otherwise like probe().nextReboot.
[[nodiscard]] NextReboot forecastWith(const System &system, const MachineState &state, const std::string &oneShot);

} // namespace warmboot
