// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/machinestate.h"

#include <string>
#include <vector>

namespace warmboot {

// Histories for other programs: as a table (CSV) with a heading, times in milliseconds where it says so, and empty
// where unknown; or as JSON.

[[nodiscard]] std::string historyAsCsv(const std::vector<HistoryEntry> &history);
/// A list as `warmbootctl history --json` prints it.
[[nodiscard]] std::string historyAsJson(const std::vector<HistoryEntry> &history);

struct MachineHistory
{
    std::string machine; ///< as it is called in the list
    std::vector<HistoryEntry> history;
};

/// Of several machines: with a first column for the machine.
[[nodiscard]] std::string historiesAsCsv(const std::vector<MachineHistory> &histories);
/// A list of objects with `machine` and `history`.
[[nodiscard]] std::string historiesAsJson(const std::vector<MachineHistory> &histories);

} // namespace warmboot
