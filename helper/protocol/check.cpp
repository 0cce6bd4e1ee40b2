// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/check.h"

#include "protocol/words.h"

namespace warmboot {

std::string_view toString(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Good: return "good";
    case Outcome::Warning: return "warning";
    case Outcome::Bad: return "bad";
    }
    return "bad";
}

std::optional<Outcome> outcomeFrom(std::string_view text)
{
    return wordFrom(text, {Outcome::Good, Outcome::Warning, Outcome::Bad});
}

} // namespace warmboot
