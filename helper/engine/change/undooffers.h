// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/change/undohistory.h"
#include "engine/system/system.h"
#include "protocol/machinestate.h"

#include <vector>

namespace warmboot {

/// What undo (goal Undone) or redo (goal Committed) of this record would do, in its direction and
/// with the permissions that stay.
[[nodiscard]] std::vector<Change> stepsTowards(const System &system, UndoRecord record, UndoRecord::State goal);

/// Which change undo would take back and redo make again, and why they would refuse it; fills undo
/// and redo of the state.
void probeUndoOffers(const System &system, const UndoHistory &records, MachineState &state);

} // namespace warmboot
