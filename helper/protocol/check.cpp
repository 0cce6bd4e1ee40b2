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

std::string_view toString(Cure cure)
{
    switch (cure) {
    case Cure::None: return "none";
    case Cure::Repair: return "repair";
    case Cure::Resume: return "resume";
    case Cure::FollowNewest: return "follow-newest";
    case Cure::FollowDefault: return "follow-default";
    case Cure::FollowLoader: return "follow-loader";
    case Cure::Adopt: return "adopt";
    case Cure::NextDefault: return "next-default";
    case Cure::AddFlag: return "add-flag";
    }
    return "none";
}

std::optional<Cure> cureFrom(std::string_view text)
{
    return wordFrom(text,
                    {Cure::None,
                     Cure::Repair,
                     Cure::Resume,
                     Cure::FollowNewest,
                     Cure::FollowDefault,
                     Cure::FollowLoader,
                     Cure::Adopt,
                     Cure::NextDefault,
                     Cure::AddFlag});
}

} // namespace warmboot
