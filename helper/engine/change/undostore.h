// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"
#include "protocol/error.h"
#include "protocol/machinestate.h"
#include "protocol/undorecord.h"

#include <optional>
#include <string>
#include <vector>

namespace warmboot {

/// A record that is truncated, edited into nonsense or names a path that is not ours.
struct DamagedRecord
{
    int id = 0; ///< by its name
    std::string path;
};

/// What is on the disk, oldest first. In neither list: records that the caller may not read, and files
/// whose names are none of ours.
struct StoredRecords
{
    std::vector<UndoRecord> whole;
    std::vector<DamagedRecord> damaged;

    [[nodiscard]] int lastId() const; ///< the highest, the damaged ones included; 0 without any
};

/// The undo records below /var/lib/warmboot/undo, one JSON file each.
class UndoStore
{
public:
    explicit UndoStore(SystemPaths paths);

    [[nodiscard]] StoredRecords load() const;
    /// On disk and synced when it returns.
    [[nodiscard]] Result<void> save(const UndoRecord &record) const;
    [[nodiscard]] Result<void> remove(int id) const;
    void sweep() const; ///< removes what a kill during save() left behind

private:
    SystemPaths m_paths;
};

/// The path that should be a folder of ours and is something else; nullopt when all is well.
[[nodiscard]] std::optional<std::string> oddStateFolder(const SystemPaths &paths);

/// Drifted, with the remedy, when a damaged record could be of a change that was made on top of this
/// one (nullptr: of any). What does not take changes back goes on without the damaged ones.
[[nodiscard]] Result<void> checkUndamaged(const StoredRecords &stored, const UndoRecord *record);

/// The change that undo would take back: the last committed one.
[[nodiscard]] const UndoRecord *lastCommitted(const std::vector<UndoRecord> &records);
/// The change that redo would make again: the first undone one after it.
[[nodiscard]] const UndoRecord *firstUndone(const std::vector<UndoRecord> &records);
/// A change that was interrupted.
[[nodiscard]] const UndoRecord *pendingRecord(const std::vector<UndoRecord> &records);

} // namespace warmboot
