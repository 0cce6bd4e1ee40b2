// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/entry.h"

#include <vector>

namespace warmboot {

/// Before their files go, units that the steps remove are stopped while systemd still knows them.
[[nodiscard]] Result<void> stopUnitsThatGo(const System &system, const std::vector<Change> &steps);

/// Makes systemd match the files: reads its units again, starts ours when they are there.
/// Does nothing for another root folder.
[[nodiscard]] Result<void> settle(const System &system, const std::vector<Change> &steps);

/// Are the unit files and their links there as this release installs them, or none of them at all?
[[nodiscard]] bool unitsAreWhole(const System &system);

/// Asks systemd whether the units are what the files say: loaded from where we put them, enabled,
/// active, the drop-in in force; or gone. The error names what is not so.
[[nodiscard]] Result<void> verifyUnits(const System &system);

} // namespace warmboot
