// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/plan.h"
#include "protocol/undorecord.h"

#include <optional>
#include <string>
#include <vector>

namespace warmboot {

/// Everything here changes the machine, needs root (Unauthorized otherwise), takes the lock, and
/// first rolls back a change that was interrupted.

enum class Records { Needed, NotNeeded };

/// Probes and plans again, compares digests (Stale when expectedDigest is another), checks what only
/// root can read, and carries the plan out. Returns the plan that was carried out, with its record.
/// Records::NotNeeded: an uninstallation is carried out also where no record of it can be kept.
[[nodiscard]] Result<Plan> apply(const System &system, const DesiredState &desired,
                                 const std::optional<std::string> &expectedDigest, Records records = Records::Needed);

/// Switches kexec off, whatever state the set-up is in (planSwitchOff), and also where no record of it can be
/// kept: then Plan::record is 0 and a warning says so. Refused when Warmboot is not installed.
[[nodiscard]] Result<Plan> switchOff(const System &system, const std::optional<std::string> &expectedDigest);

/// Rolls back a change that was interrupted, if there is one, so that what is read afterwards is
/// whole.
[[nodiscard]] Result<void> recoverInterrupted(const System &system);

/// Takes back the last change; Refused when there is none, Drifted (naming the file) when someone
/// edited since. id: only if that is the record that would be taken (a double click undoes once).
[[nodiscard]] Result<UndoRecord> undo(const System &system, std::optional<int> id = std::nullopt);
/// Makes the last undone change again. id: as for undo.
[[nodiscard]] Result<UndoRecord> redo(const System &system, std::optional<int> id = std::nullopt);

/// Removes undo records, history, mark and suspension below /var/lib/warmboot, and the folder. Returns what
/// stays because it is not ours.
[[nodiscard]] Result<std::vector<Sentence>> purge(const System &system);

/// Kexec is in service again after a suspension; Refused when it was not suspended.
[[nodiscard]] Result<void> resume(const System &system);

/// What undo (or redo) would do, as steps in their direction; for a preview. Needs no root.
[[nodiscard]] Result<UndoRecord> recordToUndo(const System &system);
[[nodiscard]] Result<UndoRecord> recordToRedo(const System &system);

/// Unauthorized when this process may not change the machine.
[[nodiscard]] Result<void> requireRoot(const System &system);

} // namespace warmboot
