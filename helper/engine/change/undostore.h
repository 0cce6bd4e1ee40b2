// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"
#include "protocol/error.h"
#include "protocol/machinestate.h"
#include "protocol/undorecord.h"

#include <expected>
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
};

/// The undo records below /var/lib/warmboot/undo, one JSON file each.
class UndoStore
{
public:
    explicit UndoStore(SystemPaths paths);

    /// All of them. Most ask only about the newest: UndoHistory.
    [[nodiscard]] StoredRecords load() const;
    [[nodiscard]] std::vector<int> ids() const; ///< in rising order, whatever is in them
    /// nullopt when the caller may not read it.
    [[nodiscard]] std::expected<std::optional<UndoRecord>, DamagedRecord> read(int id) const;
    /// On disk and synced when it returns.
    [[nodiscard]] Result<void> save(const UndoRecord &record) const;
    /// Every one that can go, synced once; the first error.
    [[nodiscard]] Result<void> remove(const std::vector<int> &ids) const;
    void sweep() const; ///< removes what a kill during save() left behind

private:
    SystemPaths m_paths;
};

/// The path that should be a folder of ours and is something else; nullopt when all is well.
[[nodiscard]] std::optional<std::string> oddStateFolder(const SystemPaths &paths);

} // namespace warmboot
