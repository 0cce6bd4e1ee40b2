// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/machinestate.h"
#include "protocol/plan.h"

namespace warmboot {

/// Fills `what` and `sentences` of a plan from its changes. kernel: as the plan's settings choose it.
void describePlan(Plan &plan, const MachineState &state, const ChosenKernel &kernel);

} // namespace warmboot
