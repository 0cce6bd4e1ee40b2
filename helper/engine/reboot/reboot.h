// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/error.h"
#include "protocol/oneshot.h"

#include <optional>
#include <string>

namespace warmboot {

/// Sets what only the next reboot does, and says what that is. Kexec is Refused when
/// the reboot would go through the firmware all the same, with the reason. Bios unloads whatever
/// image is loaded. Needs root.
[[nodiscard]] Result<Way> setNext(const System &system, OneShot wish);

struct RebootWish
{
    OneShot via = OneShot::Default;
    // NOLINTBEGIN(readability-redundant-member-init): without it, gcc wants them in every {.via = …}
    std::optional<int> confirm = {}; ///< minutes in which a boot by kexec is to be confirmed
    std::string asked = {}; ///< by whom, for the history
    // NOLINTEND(readability-redundant-member-init)
};

/// Sets the one-shot and reboots at once, through login1. Refused, naming who, while somebody
/// inhibits it; whenever it does not come to the reboot, the one-shot is as it was before.
/// Soft is Refused with the machine's softRefused, and needs no confirmation (Usage).
[[nodiscard]] Result<Way> rebootNow(const System &system, const RebootWish &wish);

} // namespace warmboot
