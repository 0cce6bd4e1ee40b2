// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/error.h"
#include "protocol/undorecord.h"

#include <vector>

namespace warmboot {

/// The file work of a transaction, step by step; class Transaction says in which order and why.
/// A step is a Change in the direction in which it is carried out.

/// Forwards for a record that is being made, or was; backwards, in reverse, for one that is being
/// undone, or was.
[[nodiscard]] std::vector<Change> stepsOf(const UndoRecord &record);

/// Who has only made the settings unreadable for others wants them so, before and after an undo.
void adoptPermissions(const System &system, std::vector<Change> &changes);

/// Is every path as the steps expect it? Otherwise Drifted, naming the file.
/// What somebody removed since counts as untouched: nothing is lost by writing it.
[[nodiscard]] Result<void> checkUntouched(const SystemPaths &paths, const std::vector<Change> &steps);
/// Clears the names that stage() and putInPlace() use beside each place, before a rollback may rest on them: what an
/// earlier change has left there must not be taken for the old content of this one. Refused where it is a folder, which
/// is somebody else's, naming it.
[[nodiscard]] Result<void> clearBeside(const SystemPaths &paths, const std::vector<Change> &steps);
/// Puts back what the steps take for there and somebody removed, so that a rollback has something to
/// go back to. Interrupted, it leaves some of it there, each whole.
[[nodiscard]] Result<void> restoreRemoved(const SystemPaths &paths, const std::vector<Change> &steps);
/// Makes new folders and writes every new content beside its place.
[[nodiscard]] Result<void> stage(const SystemPaths &paths, const std::vector<Change> &steps);
/// Renames what was staged into place and keeps the old beside.
[[nodiscard]] Result<void> putInPlace(const SystemPaths &paths, const std::vector<Change> &steps);
/// Brings back what was before, from whatever point the steps had reached; needs no free space.
[[nodiscard]] Result<void> putBack(const SystemPaths &paths, const std::vector<Change> &steps);
/// Removes what is kept beside, and the folders that go. Never an error: it is done again next time.
void clearLeftovers(const SystemPaths &paths, const std::vector<Change> &steps);

/// Would only what these changes remove be left in this folder?
[[nodiscard]] bool becomesEmpty(const System &system, const std::string &folder, const std::vector<Change> &changes);

} // namespace warmboot
