// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/previews.h"

#include "engine/change/changes.h"
#include "engine/change/changesteps.h"
#include "engine/change/undostore.h"
#include "engine/plan/planner.h"
#include "engine/plan/plansentences.h"
#include "engine/plan/switchoff.h"
#include "engine/plan/unifieddiff.h"

namespace warmboot {

namespace {

/// Drifted when what it would do will be refused.
Result<Preview> previewOf(const System &system, UndoRecord record, UndoRecord::State goal)
{
    const bool interrupted = record.state == UndoRecord::State::Pending;
    record.state = goal;
    adoptPermissions(system, record.changes);
    const auto steps = stepsOf(record);
    if (auto same = checkUntouched(system.paths, steps); !same && !interrupted)
        return std::unexpected(same.error());
    Preview preview{record.id, record.what, describeSteps(steps), {}};
    for (const auto &step : steps)
        preview.diffs.push_back({step.path, describeChange(step)});
    return preview;
}

} // namespace

Result<Plan> previewApply(const System &system, const MachineState &state, const DesiredState &desired)
{
    const auto records = UndoStore(system.paths).load().whole;
    if (pendingRecord(records))
        return fail(ErrorKind::Drifted, say("plan-interrupted"));
    return makePlan(system, state, records, desired);
}

Result<Plan> previewSwitchOff(const System &system, const MachineState &state)
{
    if (pendingRecord(UndoStore(system.paths).load().whole))
        return fail(ErrorKind::Drifted, say("plan-interrupted"));
    return planSwitchOff(system, state);
}

Result<Preview> previewUndo(const System &system)
{
    return recordToUndo(system).and_then(
        [&](const UndoRecord &record) { return previewOf(system, record, UndoRecord::State::Undone); });
}

Result<Preview> previewRedo(const System &system)
{
    return recordToRedo(system).and_then(
        [&](const UndoRecord &record) { return previewOf(system, record, UndoRecord::State::Committed); });
}

} // namespace warmboot
