// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/machinestate.h"
#include "protocol/plan.h"

#include <functional>
#include <string>

namespace warmboot {

/// The kernel of settings, and its command line, as a sentence names them.
[[nodiscard]] std::string kernelText(const Settings &settings);
[[nodiscard]] std::string flagsText(const Settings &settings);

/// Fills `what` and `sentences` of a plan from its changes and its kernel.
void describePlan(Plan &plan, const MachineState &state);

/// What a reboot through kexec loads with these settings.
using KernelChoice = std::function<ChosenKernel(const Settings &)>;

/// What steps of an undo or a redo do, in the direction in which they are carried out.
[[nodiscard]] std::vector<Sentence> describeSteps(const std::vector<Change> &steps, const KernelChoice &choose);

} // namespace warmboot
