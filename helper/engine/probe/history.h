// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"
#include "protocol/machinestate.h"

#include <cstddef>
#include <vector>

namespace warmboot {

inline constexpr auto historyPath = "/var/lib/warmboot/history";

inline constexpr std::size_t wholeHistory = std::size_t{8} << 20U; ///< more than a machine writes in its life
inline constexpr std::size_t recentHistory = std::size_t{32} << 10U; ///< about fifty boots: enough for a look

/// The boots that the boot check has judged, oldest first, as far as the last `most` bytes tell of them. Lines that
/// it did not write are skipped.
[[nodiscard]] std::vector<HistoryEntry> readHistory(const SystemPaths &paths, std::size_t most = wholeHistory);

} // namespace warmboot
