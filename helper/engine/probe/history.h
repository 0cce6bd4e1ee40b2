// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"
#include "protocol/machinestate.h"

#include <vector>

namespace warmboot {

inline constexpr auto historyPath = "/var/lib/warmboot/history";

/// The boots that the boot check has judged, oldest first. Lines that it did not write are skipped.
[[nodiscard]] std::vector<HistoryEntry> readHistory(const SystemPaths &paths);

} // namespace warmboot
