// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/adopt/unitfile.h"
#include "engine/system/systempaths.h"
#include "protocol/undorecord.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace warmboot {

/// A unit that somebody wrote to load a kernel for a reboot.
struct HandMadeLoader
{
    std::string name; ///< "kexec-load.service", "kexec-load@.service"
    std::string path;
    std::vector<std::string> dropIns; ///< paths, in the order of their names
    std::vector<std::string> links; ///< paths by which it is enabled or has another name
    UnitFile unit; ///< the file with its drop-ins

    struct Enabled
    {
        std::string name; ///< of an instance where the unit is a template
        std::string by; ///< "multi-user.target"
    };
    std::vector<Enabled> enabled;

    /// Enabled, and for nothing but `systemctl kexec`: an ordinary reboot does not come by.
    [[nodiscard]] bool isForKexecTarget() const;
};

/// A kexec set-up that somebody typed in, after the article of 2019, a wiki or a blog. It stands in the folders for
/// what an administrator writes; what a distribution ships or a generator makes is none.
struct HandMade
{
    std::vector<HandMadeLoader> loaders;
    std::vector<std::string> starters; ///< what makes a reboot a kexec: drop-ins and units, paths
    std::map<std::string, std::string> scripts; ///< that a loader or starter runs, by its path, and that use kexec
    std::string normalReboot; ///< path of a script of that name that is not ours; empty: none, or no such set-up

    [[nodiscard]] bool empty() const { return loaders.empty() && starters.empty(); }
    /// Is all of it for `systemctl kexec` alone? Then it stands beside ours without harm.
    [[nodiscard]] bool isForSystemctlKexec() const;
    /// All of it but normalReboot, which ours replaces, in the order in which it goes: what starts a kernel first, so
    /// that with a part of it gone a reboot goes through the firmware.
    [[nodiscard]] std::vector<std::string> paths() const;
};

[[nodiscard]] HandMade findHandMade(const SystemPaths &paths);

/// Does kexec.target, or what it wants, alone enable by this name?
[[nodiscard]] bool isKexecTarget(std::string_view name);

/// What else makes a reboot a kexec and cannot be taken away, as a distribution or a generator put it there.
[[nodiscard]] std::vector<std::string> startersElsewhere(const SystemPaths &paths);

/// What may belong to such a set-up, by its name or place, and cannot be read by this caller: paths.
[[nodiscard]] std::vector<std::string> unreadableUnits(const SystemPaths &paths);

/// The name of the unit that such a path is a file of, or by which a link enables it; empty for all others.
[[nodiscard]] std::string handMadeUnitOf(std::string_view path);

/// Could this change of a record be one by which such a set-up went? Nothing else outside of our own paths does.
[[nodiscard]] bool takesHandMadeAway(const UndoRecord &record, const Change &change);

} // namespace warmboot
