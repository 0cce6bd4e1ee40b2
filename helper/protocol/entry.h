// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>

namespace warmboot {

/// What a path holds: everything that undo must be able to bring back, to the byte.
struct Entry
{
    enum class Kind { Absent, File, Link, Directory, Other };

    Kind kind = Kind::Absent;
    unsigned mode = 0; ///< permission bits; of files and directories
    unsigned uid = 0;
    unsigned gid = 0;
    std::int64_t mtimeNs = 0; ///< of files, nanoseconds since 1970; 0 = whenever it is written
    std::string content; ///< of a file: its bytes; of a link: its target

    [[nodiscard]] bool exists() const { return kind != Kind::Absent; }
    /// The same thing to a reader: times are not compared, nor who owns a link.
    [[nodiscard]] bool sameAs(const Entry &other) const
    {
        if (kind == Kind::Link)
            return other.kind == Kind::Link && content == other.content;
        return kind == other.kind && mode == other.mode && uid == other.uid && gid == other.gid
            && content == other.content;
    }
};

/// Belongs to that user, and neither its group nor others may write to it.
[[nodiscard]] inline bool onlyOwnerWrites(const Entry &entry, unsigned uid)
{
    constexpr unsigned groupAndOthers = 0022;
    return entry.uid == uid && (entry.mode & groupAndOthers) == 0;
}

/// One path of a change.
struct Change
{
    std::string path; ///< absolute, without the root prefix
    Entry before;
    Entry after;
};

} // namespace warmboot
