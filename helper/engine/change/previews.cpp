// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/previews.h"

#include "engine/change/changes.h"
#include "engine/change/changesteps.h"
#include "engine/change/undostore.h"
#include "engine/plan/planner.h"
#include "engine/plan/plansentences.h"
#include "engine/plan/unifieddiff.h"

namespace warmboot {

namespace {

Preview previewOf(UndoRecord record, UndoRecord::State goal)
{
    record.state = goal;
    const auto steps = stepsOf(record);
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

Result<Preview> previewUndo(const System &system)
{
    return recordToUndo(system).transform(
        [](const UndoRecord &record) { return previewOf(record, UndoRecord::State::Undone); });
}

Result<Preview> previewRedo(const System &system)
{
    return recordToRedo(system).transform(
        [](const UndoRecord &record) { return previewOf(record, UndoRecord::State::Committed); });
}

} // namespace warmboot
