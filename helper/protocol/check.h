// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sentence.h"

#include <optional>
#include <string>
#include <string_view>

namespace warmboot {

enum class Outcome { Good, Warning, Bad };

/// One thing that was looked at; the sentence of a warning or a fault holds the cure.
struct Check
{
    std::string name;
    Outcome outcome = Outcome::Good;
    Sentence sentence;
};

/// "good", "warning", "bad"
[[nodiscard]] std::string_view toString(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeFrom(std::string_view text);

} // namespace warmboot
