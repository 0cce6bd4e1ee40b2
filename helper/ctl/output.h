// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/error.h"
#include "protocol/plan.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace warmboot {

/// For a terminal: control characters, which could command it, and what else deceives who reads become "?"; newlines
/// and tabs stay.
[[nodiscard]] std::string printable(std::string_view text);

/// Prints an error to stderr (or, as JSON, to stdout) and returns the exit code.
[[nodiscard]] int report(const Error &error, bool json);

/// Sentences, warnings and diffs of a plan, as people read them. digest: print it too.
void printPlan(const Plan &plan, bool diffs);
void printDiffs(const std::vector<FileDiff> &diffs);

/// "2026-11-23 21:14", local time; "-" for 0 and less.
[[nodiscard]] std::string timeText(std::int64_t seconds);
/// "1 min 35 s"; "-" when negative.
[[nodiscard]] std::string durationText(std::int64_t seconds);

/// Columns padded to their widest cell.
void printTable(const std::vector<std::vector<std::string>> &rows);

} // namespace warmboot
