// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/desiredstate.h"

#include <optional>
#include <string>
#include <vector>

namespace warmboot {

/// What a person has changed about the settings and not applied yet, field by field, so that it can be
/// put over settings that changed underneath. The mode is no edit, and the boot device and the watchdog's driver are
/// the planner's.
struct Edits
{
    /// Kernel and initrds belong together: mixing those of two people could fit to no machine.
    struct Kernel
    {
        Follow follow = Follow::Default;
        std::string kernel;
        std::vector<std::string> initrds;
        bool operator==(const Kernel &) const = default;
    };

    std::optional<Kernel> kernel;
    std::optional<std::string> cmdline;
    std::optional<std::vector<std::string>> add;
    std::optional<std::vector<std::string>> remove;
    std::optional<int> panic;
    std::optional<std::vector<std::string>> healthy;
    std::optional<int> deadline;
    std::optional<int> watchdog;
    bool operator==(const Edits &) const = default;
};

[[nodiscard]] Edits editsBetween(const Settings &base, const Settings &wish);
[[nodiscard]] Settings withEdits(const Settings &base, const Edits &edits);

} // namespace warmboot
