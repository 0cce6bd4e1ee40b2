// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/change/undohistory.h"
#include "engine/system/system.h"
#include "protocol/error.h"
#include "protocol/machinestate.h"
#include "protocol/plan.h"

namespace warmboot {

/// What apply would do on this machine to fulfil the wish, or why it will not. Reads the files that
/// it would change; rests on nothing that only root may read, so that a user's plan and root's
/// have the same digest. records: for the folders that an earlier change has made.
[[nodiscard]] Result<Plan> makePlan(const System &system, const MachineState &state, const UndoHistory &records,
                                    const DesiredState &desired);

} // namespace warmboot
