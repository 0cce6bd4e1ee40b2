// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/machinestate.h"
#include "protocol/plan.h"

namespace warmboot {

/// Fills `what` and `sentences` of a plan from its changes and its kernel.
void describePlan(Plan &plan, const MachineState &state);

/// What steps of an undo or a redo do, in the direction in which they are carried out.
[[nodiscard]] std::vector<Sentence> describeSteps(const std::vector<Change> &steps);

} // namespace warmboot
