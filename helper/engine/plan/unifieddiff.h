// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/entry.h"

#include <string>

namespace warmboot {

/// A unified diff of two texts with three lines around, as `diff -u` prints it, without the
/// header lines; empty when they are the same.
[[nodiscard]] std::string unifiedDiff(const std::string &before, const std::string &after);

/// What a change of one path looks like to a reader: headers and diff of a file, or one line for
/// a folder, a link, changed permissions.
[[nodiscard]] std::string describeChange(const Change &change);

} // namespace warmboot
