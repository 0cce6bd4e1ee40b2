// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/change/undohistory.h"
#include "engine/change/undostore.h"
#include "engine/system/system.h"
#include "protocol/undorecord.h"

#include <optional>
#include <vector>

namespace warmboot {

/// Carries out the changes of an undo record, forwards or backwards, so that at any moment the old
/// state can be brought back from what is on disk:
///   1. the record, Pending, is written and synced;
///   2. every new content is written beside its place and synced (a full disk shows here);
///   3. they are renamed into place, the old ones kept beside under a second name;
///   4. systemd reads its units, and is asked whether they are what they should be;
///   5. the record becomes Committed (or Undone); what was kept beside goes.
/// A failure before 5 rolls back at once; a kill is rolled back by the next command (recover).
class Transaction
{
public:
    explicit Transaction(const System &system);

    /// Makes the record's changes. A new record has no `previous`; redo sets it to Undone.
    [[nodiscard]] Result<void> perform(UndoRecord record);
    /// Takes the record's changes back.
    [[nodiscard]] Result<void> revert(UndoRecord record);
    /// Makes changes that need not be undone: without 1 and 5, where there is no room for a record. A failure
    /// still puts everything back; a kill leaves a part of them done.
    [[nodiscard]] Result<void> performUnrecorded(const std::vector<Change> &changes);
    /// Did the last perform() come as far as having its record on disk?
    [[nodiscard]] bool recorded() const { return m_recorded; }
    /// Rolls back a change that was killed, and clears what a finished one left behind.
    /// Returns true when something was rolled back.
    [[nodiscard]] Result<std::optional<UndoRecord>> recover(const UndoHistory &records);

private:
    [[nodiscard]] Result<void> run(UndoRecord &record, UndoRecord::State goal);
    [[nodiscard]] Result<void> advance(const std::vector<Change> &steps, UndoRecord::State goal);
    [[nodiscard]] Result<void> rollBack(const UndoRecord &record);
    void forgetAttempt(const UndoRecord &record); ///< the record as it was before

    const System &m_system;
    UndoStore m_store;
    bool m_recorded = false;
};

} // namespace warmboot
