// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/mounts.h"
#include "engine/system/systempaths.h"

#include <optional>
#include <string>
#include <vector>

namespace warmboot {

/// Finds the files that a boot loader means. Its paths begin at the top of a file system (of a pool, of a device
/// with subvolumes), and which one it looks at is decided when it runs; ours begin at the root folder.
class BootFiles
{
public:
    /// folder: where its configuration lies; that file system is asked first.
    BootFiles(const SystemPaths &paths, const std::string &folder);

    /// nullopt: nothing is there, or in two places different things.
    [[nodiscard]] std::optional<std::string> find(std::string path) const;
    [[nodiscard]] bool isThere(const std::string &path) const; ///< a regular file
    [[nodiscard]] bool isFilled(const std::string &path) const;

private:
    SystemPaths m_paths;
    std::vector<Mount> m_mounts;
    std::optional<Mount> m_own;
};

} // namespace warmboot
