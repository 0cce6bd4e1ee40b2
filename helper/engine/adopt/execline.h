// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/unitname.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warmboot {

/// The commands of an ExecStart= or ExecStop= as the words that the programs get: quotes, escapes and the specifiers
/// that follow from the unit's name are worked off, and the characters in front of the program are gone. nullopt when
/// it depends on something else: variables, other specifiers, another argv[0], a quote that is not closed.
[[nodiscard]] std::optional<std::vector<std::vector<std::string>>> commandsOf(std::string_view line,
                                                                              const UnitName &unit);

} // namespace warmboot
