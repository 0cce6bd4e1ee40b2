// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"
#include "protocol/entry.h"
#include "protocol/error.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warmboot {

inline constexpr std::size_t maxTextFile = std::size_t{1} << 20U;

/// The first `most` bytes of a regular file (or a file of /proc or /sys), links followed;
/// nullopt when it cannot be read. Never blocks on a fifo.
[[nodiscard]] std::optional<std::string> readFile(const std::string &path, std::size_t most = maxTextFile);
/// As much of a regular file from an offset on, in bytes; fewer at its end.
[[nodiscard]] std::optional<std::string> readPart(const std::string &path, std::uint64_t offset, std::size_t most);
/// Its first line without the newline; empty when it cannot be read.
[[nodiscard]] std::string readLine(const std::string &path);
[[nodiscard]] std::vector<std::string> splitLines(const std::string &text);
/// Without blanks around it.
[[nodiscard]] std::string_view trimmed(std::string_view text, std::string_view blanks = " \t\r");

/// What stands at a path, links not followed. Errors: unreadable, or larger than maxTextFile.
[[nodiscard]] Result<Entry> readEntry(const std::string &path);

/// Names in a folder, sorted, without "." and ".."; empty when it cannot be read.
[[nodiscard]] std::vector<std::string> listFolder(const std::string &path);

[[nodiscard]] bool pathExists(const std::string &path); ///< links not followed
[[nodiscard]] bool mayNotRead(const std::string &path); ///< it, or a folder on the way, is not for this caller
/// Follows every link below the root prefix, as a chroot would; nullopt when something is
/// missing or loops; errno says which. The result is a path without the prefix.
[[nodiscard]] std::optional<std::string> resolveInRoot(const SystemPaths &paths, const std::string &path);

} // namespace warmboot
