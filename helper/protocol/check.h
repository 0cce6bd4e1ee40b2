// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sentence.h"

#include <optional>
#include <string>
#include <string_view>

namespace warmboot {

enum class Outcome { Good, Warning, Bad };

/// What Warmboot itself can do about a finding. Everything else is for a person, and the finding says it.
enum class Cure {
    None,
    Repair, ///< apply the settings as they are
    Resume, ///< kexec back in service
    FollowNewest, ///< the newest kernel from now on
    FollowDefault, ///< the distribution's links, instead of a fixed kernel
    FollowLoader, ///< what the boot loader starts, from now on
    Adopt, ///< take a hand-made set-up over
    NextDefault, ///< take the choice for the next reboot alone back
    AddFlag, ///< Check::flag on the command line of the next kernel
};

/// One thing that was looked at; the sentence of a warning or a fault holds the cure.
struct Check
{
    std::string name;
    Outcome outcome = Outcome::Good;
    Sentence sentence;
    // NOLINTBEGIN(readability-redundant-member-init): without it, gcc wants them in every {name, outcome, sentence}
    std::optional<Sentence> why = {}; ///< why it matters
    Cure cure = Cure::None;
    std::string flag = {}; ///< of Cure::AddFlag: the word for the kernel's command line
    std::string source = {}; ///< where more is to be read, an URL; may be empty
    // NOLINTEND(readability-redundant-member-init)
};

/// "good", "warning", "bad"
[[nodiscard]] std::string_view toString(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeFrom(std::string_view text);

/// "none", "repair", "resume", …
[[nodiscard]] std::string_view toString(Cure cure);
[[nodiscard]] std::optional<Cure> cureFrom(std::string_view text);

} // namespace warmboot
