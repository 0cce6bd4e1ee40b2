// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"

#include <optional>
#include <string>
#include <vector>

namespace warmboot {

struct Mount
{
    std::string root; ///< the part of the file system that is mounted, "/" for all of it
    std::string point;
    std::string type;
    std::string source;
    bool readOnly = false;
};

/// As PID 1 sees them (/proc/1/mountinfo): a sandboxed caller must see what the machine sees.
/// In the order of mounting.
[[nodiscard]] std::vector<Mount> readMounts(const SystemPaths &paths);

/// The mount that a path lies on: the last one mounted of the longest mount point above it.
[[nodiscard]] std::optional<Mount> mountOf(const std::vector<Mount> &mounts, const std::string &path);

/// Does /etc/fstab have a file system for /boot?
[[nodiscard]] bool bootIsInFstab(const SystemPaths &paths);

/// Does /etc/fstab want the file system of this mount point checked at boot?
[[nodiscard]] bool isCheckedAtBoot(const SystemPaths &paths, const std::string &point);

/// Source of /boot when it is an automount (mounted at the moment or not), by what is mounted
/// or by /etc/fstab; empty otherwise. A stable name (/dev/disk/by-uuid/…) where fstab has one.
[[nodiscard]] std::string automountedBootSource(const SystemPaths &paths, const std::vector<Mount> &mounts);

} // namespace warmboot
