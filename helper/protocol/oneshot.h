// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/machinestate.h"

#include <optional>
#include <string_view>

namespace warmboot {

/// A choice for one reboot only; Default takes an earlier one back.
enum class OneShot {
    Default,
    Kexec,
    Bios,
    Soft, ///< only of a reboot now, and never chosen by itself
};

/// Which way a reboot goes, and why.
struct Way
{
    Via via = Via::Unknown;
    Sentence reason;
};

/// "default", "kexec", "bios", "soft"
[[nodiscard]] std::string_view toString(OneShot choice);
[[nodiscard]] std::optional<OneShot> oneShotFrom(std::string_view text);

} // namespace warmboot
