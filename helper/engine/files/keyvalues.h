// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <optional>
#include <string>

namespace warmboot {

/// The key=value files that the hooks write (the mark, the suspension, a one-shot): the last
/// line of a key counts, as for the hooks. nullopt when the file cannot be read.
[[nodiscard]] std::optional<std::map<std::string, std::string>> readKeyValues(const std::string &path);

} // namespace warmboot
