// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/files/locks.h"

#include "engine/files/filedescriptor.h"
#include "engine/files/readfile.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace warmboot {

std::optional<bool> isWriteLocked(const std::string &path)
{
    const FileDescriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
    if (!fd.valid())
        return errno == ENOENT ? std::optional(false) : std::nullopt;
    struct flock lock{};
    lock.l_type = F_RDLCK; // only a lock for writing is in its way
    lock.l_whence = SEEK_SET;
    if (::fcntl(fd.get(), F_OFD_GETLK, &lock) != 0)
        return std::nullopt;
    return lock.l_type == F_WRLCK;
}

bool anyListedAsLocked(std::string_view list, const std::vector<std::string> &files)
{
    const auto lines = splitLines(std::string(list));
    return std::ranges::any_of(files, [&lines](const std::string &file) {
        struct stat info{};
        if (::stat(file.c_str(), &info) != 0)
            return false;
        const auto inode = ":" + std::to_string(info.st_ino) + " ";
        // flock() makes another kind, which package managers do not use and isWriteLocked() does not see.
        return std::ranges::any_of(lines, [&](const std::string &line) {
            const bool theirKind = line.contains(" POSIX ") || line.contains(" OFDLCK ");
            return theirKind && line.contains(" WRITE ") && line.contains(inode);
        });
    });
}

} // namespace warmboot
