// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"
#include "protocol/error.h"
#include "protocol/machinestate.h"

#include <cstdint>
#include <optional>
#include <string>

namespace warmboot {

/// The mark that the hooks keep (helper/payload/common.sh): how far the last reboot got.
struct Mark
{
    std::string stage; ///< "", "firmware", "armed", "jumping", "arrived", "judged", "healthy", "failed"
    std::string id;
    std::string base; ///< the command line that the boot loader gave
    std::string boot; ///< boot_id that was judged
    std::string reason;
    std::string kernel; ///< that was loaded
    std::string confirm; ///< minutes in which the boot has to be confirmed; empty: nobody has to
};

inline constexpr auto markOnRoot = "/var/lib/warmboot/mark";
inline constexpr auto markBesideVar = "/etc/warmboot.mark"; ///< where /var is a file system of its own

[[nodiscard]] Mark readMark(const SystemPaths &paths);
/// The line that a reused command line starts from: what the boot loader gave, also after kexecs of ours.
[[nodiscard]] const std::string &baseCmdline(const ThisBoot &boot, const Mark &mark);
/// Takes a jump or an arrival that nobody found good, or a failure, out of the mark; the rest of it stays.
[[nodiscard]] Result<void> clearFault(const SystemPaths &paths);
/// Also one that the boot check could note in the mark only.
[[nodiscard]] std::optional<Suspension> readSuspension(const SystemPaths &paths, const Mark &mark);
inline constexpr auto evidenceFolder = "/var/lib/warmboot/evidence";
inline constexpr auto motdPath = "/run/motd.d/60-warmboot"; ///< tells of a suspension at login
inline constexpr auto suspendedPath = "/var/lib/warmboot/suspended";

} // namespace warmboot
