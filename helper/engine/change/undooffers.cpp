// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/undooffers.h"

#include "engine/change/changesteps.h"
#include "engine/files/readfile.h"

#include <algorithm>
#include <utility>

namespace warmboot {

namespace {

std::optional<UndoOffer> offerOf(const System &system, const UndoHistory &records, const UndoRecord *record,
                                 UndoRecord::State goal)
{
    if (!record || !records.checkUndamaged(record))
        return std::nullopt;
    UndoOffer offer{record->id, record->time, record->what, std::nullopt};
    const auto steps = stepsTowards(system, *record, goal);
    const auto forOthers = [&system](const Change &step) { return mayNotRead(system.paths(step.path)); };
    if (std::ranges::any_of(steps, forOthers)) // who may make the change can read it, and is told then
        return offer;
    if (auto same = checkUntouched(system.paths, steps); !same)
        offer.refused = same.error().sentence;
    return offer;
}

} // namespace

std::vector<Change> stepsTowards(const System &system, UndoRecord record, UndoRecord::State goal)
{
    record.state = goal;
    adoptPermissions(system, record.changes);
    return stepsOf(record);
}

void probeUndoOffers(const System &system, const UndoHistory &records, MachineState &state)
{
    state.undo = offerOf(system, records, records.lastCommitted(), UndoRecord::State::Undone);
    state.redo = offerOf(system, records, records.firstUndone(), UndoRecord::State::Committed);
}

} // namespace warmboot
