// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace warmboot {

/// The key=value lines that the hooks write (the mark, the suspension, a one-shot): the last
/// line of a key counts, as for the hooks.
[[nodiscard]] std::map<std::string, std::string> keyValuesFrom(std::string_view text);

/// The same of a file; nullopt when it cannot be read.
[[nodiscard]] std::optional<std::map<std::string, std::string>> readKeyValues(const std::string &path);

} // namespace warmboot
