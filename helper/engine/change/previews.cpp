// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/previews.h"

#include "engine/change/changes.h"
#include "engine/change/changesteps.h"
#include "engine/change/undohistory.h"
#include "engine/change/undooffers.h"
#include "engine/kernel/choosekernel.h"
#include "engine/plan/planner.h"
#include "engine/plan/plansentences.h"
#include "engine/plan/switchoff.h"
#include "engine/plan/unifieddiff.h"
#include "engine/probe/mark.h"

namespace warmboot {

namespace {

KernelChoice kernelChoice(const System &system, const MachineState &state)
{
    return [&](const Settings &settings) {
        return chooseKernel(system.paths,
                            settings,
                            baseCmdline(state.thisBoot, readMark(system.paths)),
                            state.architecture,
                            state.loader);
    };
}

/// Drifted when what it would do will be refused.
Result<Preview> previewOf(const System &system, const MachineState &state, const UndoRecord &record,
                          UndoRecord::State goal)
{
    const bool interrupted = record.state == UndoRecord::State::Pending;
    const auto steps = stepsTowards(system, record, goal);
    if (auto same = checkUntouched(system.paths, steps); !same && !interrupted)
        return std::unexpected(same.error());
    Preview preview{record.id, record.what, describeSteps(steps, kernelChoice(system, state)), {}};
    for (const auto &step : steps)
        preview.diffs.push_back({step.path, describeChange(step)});
    return preview;
}

} // namespace

Result<Plan> previewApply(const System &system, const MachineState &state, const DesiredState &desired)
{
    const UndoHistory records(system.paths);
    if (records.pending())
        return fail(ErrorKind::Drifted, say("plan-interrupted"));
    return makePlan(system, state, records, desired);
}

Result<Plan> previewSwitchOff(const System &system, const MachineState &state)
{
    if (UndoHistory(system.paths).pending())
        return fail(ErrorKind::Drifted, say("plan-interrupted"));
    return planSwitchOff(system, state);
}

Result<Preview> previewUndo(const System &system, const MachineState &state)
{
    return recordToUndo(system).and_then(
        [&](const UndoRecord &record) { return previewOf(system, state, record, UndoRecord::State::Undone); });
}

Result<Preview> previewRedo(const System &system, const MachineState &state)
{
    return recordToRedo(system).and_then(
        [&](const UndoRecord &record) { return previewOf(system, state, record, UndoRecord::State::Committed); });
}

} // namespace warmboot
