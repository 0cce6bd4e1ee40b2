// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warmboot {

/// Does another process hold a lock for writing (fcntl) on it, as package managers do? nullopt when the caller may
/// not open it, and has to look in the list of all locks.
[[nodiscard]] std::optional<bool> isWriteLocked(const std::string &path);

/// The same, of any of these files, by the text of /proc/locks. Everybody may read that; but the kernel waits for all
/// processors before it shows it, some ten milliseconds.
[[nodiscard]] bool anyListedAsLocked(std::string_view list, const std::vector<std::string> &files);

} // namespace warmboot
