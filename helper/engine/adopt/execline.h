// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warmboot {

/// What the specifiers of a unit stand for.
struct UnitName
{
    std::string name; ///< "kexec-load@linux.service", or of a template "kexec-load@.service"

    [[nodiscard]] bool isTemplate() const;
    [[nodiscard]] std::string instance() const; ///< "linux"; empty when it is none
    [[nodiscard]] std::string ofTemplate() const; ///< "kexec-load@.service" of an instance; empty when it is none
};

/// The commands of an ExecStart= or ExecStop= as the words that the programs get: quotes, escapes and the specifiers
/// that follow from the unit's name are worked off, and the characters in front of the program are gone. nullopt when
/// it depends on something else: variables, other specifiers, another argv[0], a quote that is not closed.
[[nodiscard]] std::optional<std::vector<std::vector<std::string>>> commandsOf(std::string_view line,
                                                                              const UnitName &unit);

} // namespace warmboot
