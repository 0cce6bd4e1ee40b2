// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/changelock.h"

#include "engine/change/heldsignals.h"
#include "engine/change/withinroot.h"
#include "engine/files/folder.h"
#include "engine/files/readfile.h"
#include "engine/plan/setuptree.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <format>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace warmboot {

namespace {

constexpr auto *lockPath = "/run/warmboot/lock";

} // namespace

Result<ChangeLock> ChangeLock::take(const SystemPaths &paths)
{
    if (auto within = requireWithinRoot(paths); !within)
        return std::unexpected(within.error());
    if (auto made = makeFolders(paths, std::string(runFolder), 0755); !made)
        return std::unexpected(made.error());
    const auto path = paths(lockPath);
    const auto folder = Folder::open(paths, runFolder);
    auto fd = folder ? folder->openFile("lock", O_RDWR | O_CREAT, 0600) : FileDescriptor();
    // Somebody else's change has ended this moment, and taken the folder away.
    if (!fd.valid() && (errno == ENOENT || !pathExists(paths(runFolder))))
        return fail(ErrorKind::Refused, say("busy"));
    if (!folder)
        return std::unexpected(folder.error());
    if (!fd.valid())
        return failErrno("cannot-write", path, errno);
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorKind::Refused, say("busy"));
    // A purge that has just ended may have removed it, and somebody else may have made and locked another.
    struct stat mine{};
    struct stat there{};
    if (::fstat(fd.get(), &mine) != 0 || ::lstat(path.c_str(), &there) != 0 || mine.st_ino != there.st_ino)
        return fail(ErrorKind::Refused, say("busy"));
    return ChangeLock(std::move(fd), paths);
}

void ChangeLock::removeFile()
{
    m_hasFile = false;
    removeIfPossible(m_paths, lockPath);
    removeFolderIfEmpty(m_paths, runFolder);
}

ChangeLock::ChangeLock(FileDescriptor fd, SystemPaths paths)
    : m_fd(std::move(fd))
    , m_paths(std::move(paths))
    , m_signals(holdSignals())
{
}

ChangeLock::ChangeLock(ChangeLock &&other) noexcept
    : m_fd(std::move(other.m_fd))
    , m_paths(std::move(other.m_paths))
    , m_hasFile(other.m_hasFile)
    , m_signals(other.m_signals)
{
}

ChangeLock::~ChangeLock()
{
    if (!m_fd.valid())
        return;
    if (m_hasFile && !m_paths.isRunningSystem())
        removeFile();
    releaseSignals(m_signals);
}

bool changeUnderWay(const SystemPaths &paths)
{
    struct stat info{};
    if (::stat(paths(lockPath).c_str(), &info) != 0)
        return false;
    // The kernel's own list, also for another root folder: it is about the processes that run here.
    const auto inode = std::format(
        " {:02x}:{:02x}:{} ", major(info.st_dev), minor(info.st_dev), static_cast<std::uint64_t>(info.st_ino));
    const auto locks = splitLines(readFile("/proc/locks").value_or(""));
    return std::ranges::any_of(
        locks, [&](const std::string &line) { return line.contains(" FLOCK ") && line.contains(inode); });
}

} // namespace warmboot
