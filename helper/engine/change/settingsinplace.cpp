// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/settingsinplace.h"

#include "engine/files/folder.h"
#include "engine/files/readfile.h"
#include "engine/plan/setuptree.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace warmboot {

Result<void> switchOffInPlace(const SystemPaths &paths)
{
    constexpr std::string_view kexec = "mode=kexec";
    constexpr std::string_view bios = "mode=bios\n";
    static_assert(kexec.size() == bios.size());
    const auto path = paths(settingsPath);
    const auto text = readFile(path);
    if (!text)
        return failErrno("cannot-read", path, errno);
    const auto folder = Folder::open(paths, "/etc");
    if (!folder)
        return std::unexpected(folder.error());
    const auto fd = folder->openFile("warmboot.conf", O_WRONLY | O_NONBLOCK | O_NOCTTY);
    if (!fd.valid())
        return failErrno("cannot-write", path, errno);
    // What stands behind the word on its line (a carriage return) makes a line that the hooks refuse.
    std::size_t at = 0;
    for (const auto &line : splitLines(*text)) {
        if (line.starts_with(kexec)
            && ::pwrite(fd.get(), bios.data(), bios.size(), static_cast<off_t>(at))
                != static_cast<ssize_t>(bios.size()))
            return failErrno("cannot-write", path, errno);
        at += line.size() + 1;
    }
    if (::fsync(fd.get()) != 0)
        return failErrno("cannot-write", path, errno);
    return {};
}

} // namespace warmboot
