// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/transaction.h"

#include "engine/change/changesteps.h"
#include "engine/change/settle.h"
#include "engine/plan/settingsfile.h"
#include "engine/plan/setuptree.h"

#include <algorithm>
#include <utility>

namespace warmboot {

namespace {

/// Settings that leave reboots to the firmware need no unit in force; and an undo puts settings back among units
/// that are as they were.
bool needsNoUnits(const std::vector<Change> &steps, UndoRecord::State goal)
{
    return std::ranges::all_of(steps, [goal](const Change &step) {
        if (step.path != settingsPath)
            return false;
        const auto settings = parseSettings(step.after.content);
        const bool kexec = step.after.kind == Entry::Kind::File && settings && settings->mode == Mode::Kexec;
        return !kexec || goal == UndoRecord::State::Undone;
    });
}

} // namespace

Transaction::Transaction(const System &system)
    : m_system(system)
    , m_store(system.paths)
{
}

Result<void> Transaction::perform(UndoRecord record)
{
    return run(record, UndoRecord::State::Committed);
}

Result<void> Transaction::revert(UndoRecord record)
{
    record.previous = UndoRecord::State::Committed;
    return run(record, UndoRecord::State::Undone);
}

Result<void> Transaction::run(UndoRecord &record, UndoRecord::State goal)
{
    record.state = UndoRecord::State::Pending;
    adoptPermissions(m_system, record.changes);
    const auto steps = stepsOf(record);
    if (auto same = checkUntouched(m_system.paths, steps); !same)
        return same;
    if (auto clear = clearBeside(m_system.paths, steps); !clear)
        return clear;
    if (auto restored = restoreRemoved(m_system.paths, steps); !restored)
        return restored;
    if (auto saved = m_store.save(record); !saved) {
        forgetAttempt(record); // it can be there all the same, when only the last sync failed
        return saved;
    }
    m_recorded = true;
    auto done = advance(steps, goal);
    if (done) {
        auto finished = record;
        finished.state = goal;
        finished.previous.reset();
        done = m_store.save(finished);
    }
    if (!done) {
        m_system.tell(say("progress-rollback"));
        if (auto back = rollBack(record); !back)
            return fail(ErrorKind::Failed,
                        say("rollback-failed", {{"why", done.error().sentence.text()}}),
                        back.error().sentence.text() + " " + back.error().detail);
        return std::unexpected(done.error());
    }
    clearLeftovers(m_system.paths, steps);
    return {};
}

Result<void> Transaction::performUnrecorded(const std::vector<Change> &changes)
{
    if (auto clear = clearBeside(m_system.paths, changes); !clear)
        return clear;
    auto done = advance(changes, UndoRecord::State::Committed);
    if (!done) {
        m_system.tell(say("progress-rollback"));
        static_cast<void>(putBack(m_system.paths, changes));
        static_cast<void>(settle(m_system, changes));
        return done;
    }
    clearLeftovers(m_system.paths, changes);
    return {};
}

Result<void> Transaction::advance(const std::vector<Change> &steps, UndoRecord::State goal)
{
    m_system.tell(say("progress-writing"));
    if (auto stopped = stopUnitsThatGo(m_system, steps); !stopped)
        return stopped;
    if (auto staged = stage(m_system.paths, steps); !staged)
        return staged;
    if (auto placed = putInPlace(m_system.paths, steps); !placed)
        return placed;
    if (needsNoUnits(steps, goal))
        return {};
    m_system.tell(say("progress-settling"));
    const bool whole = unitsAreWhole(m_system);
    if (auto settled = settle(m_system, steps); !settled && whole)
        return settled;
    // An undo can lead back to a machine whose units somebody had broken: its files are put back as
    // they were, and systemd makes of them what it made before.
    if (!whole)
        return {};
    m_system.tell(say("progress-verifying"));
    return verifyUnits(m_system);
}

Result<void> Transaction::rollBack(const UndoRecord &record)
{
    const auto steps = stepsOf(record);
    if (auto restored = putBack(m_system.paths, steps); !restored)
        return restored;
    // Best effort: the files are right again, and they decide at the next boot in any case.
    static_cast<void>(settle(m_system, steps));
    if (!record.previous)
        return m_store.remove({record.id});
    forgetAttempt(record);
    return {};
}

void Transaction::forgetAttempt(const UndoRecord &record)
{
    if (!record.previous) {
        static_cast<void>(m_store.remove({record.id}));
        return;
    }
    auto before = record;
    before.state = *record.previous;
    before.previous.reset();
    // On a full disk it stays Pending, and the next command finds nothing left to roll back.
    static_cast<void>(m_store.save(before));
}

Result<std::optional<UndoRecord>> Transaction::recover(const UndoHistory &records)
{
    if (const auto *pending = records.pending()) {
        m_system.tell(say("progress-recovering"));
        if (auto back = rollBack(*pending); !back)
            return std::unexpected(back.error());
        return *pending;
    }
    // A kill between commit and clean-up: only the newest change can have left something.
    for (const auto *record : {records.lastCommitted(), records.firstUndone()}) {
        if (record)
            clearLeftovers(m_system.paths, stepsOf(*record));
    }
    return std::nullopt;
}

} // namespace warmboot
