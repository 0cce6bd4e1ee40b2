// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/plan.h"
#include "protocol/reply.h"

namespace warmboot {

// What changes.h would do, told and not done. Needs no root.

/// Drifted while a change stands half-made, as no plan can rest on that.
[[nodiscard]] Result<Plan> previewApply(const System &system, const MachineState &state, const DesiredState &desired);
[[nodiscard]] Result<Plan> previewSwitchOff(const System &system, const MachineState &state);
/// Refused when there is nothing to undo, or to redo.
[[nodiscard]] Result<Preview> previewUndo(const System &system, const MachineState &state);
[[nodiscard]] Result<Preview> previewRedo(const System &system, const MachineState &state);

} // namespace warmboot
