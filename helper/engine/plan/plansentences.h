// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/machinestate.h"
#include "protocol/plan.h"

#include <functional>

namespace warmboot {

/// Fills `what` and `sentences` of a plan from its changes and its kernel.
void describePlan(Plan &plan, const MachineState &state);

/// What a reboot through kexec loads with these settings.
using KernelChoice = std::function<ChosenKernel(const Settings &)>;

/// What steps of an undo or a redo do, in the direction in which they are carried out.
[[nodiscard]] std::vector<Sentence> describeSteps(const std::vector<Change> &steps, const KernelChoice &choose);

} // namespace warmboot
