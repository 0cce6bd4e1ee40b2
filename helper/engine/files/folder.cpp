// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/files/folder.h"

#include "engine/files/readfile.h"
#include "engine/files/writeall.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace warmboot {

namespace {

timespec timeOf(std::int64_t nanoseconds)
{
    constexpr std::int64_t second = 1'000'000'000;
    return {.tv_sec = nanoseconds / second, .tv_nsec = nanoseconds % second};
}

/// As the entry says, whatever the umask and a setgid folder would make of it.
bool dress(int fd, const Entry &entry)
{
    struct stat info{};
    if (::fstat(fd, &info) != 0)
        return false;
    if ((info.st_uid != entry.uid || info.st_gid != entry.gid) && ::fchown(fd, entry.uid, entry.gid) != 0)
        return false;
    if (::fchmod(fd, entry.mode) != 0)
        return false;
    const std::array<timespec, 2> times{timespec{.tv_sec = 0, .tv_nsec = UTIME_OMIT}, timeOf(entry.mtimeNs)};
    return entry.mtimeNs == 0 || ::futimens(fd, times.data()) == 0;
}

/// Links are followed by our own rules first, and by the kernel, which knows one root only, never: not even one that is
/// put there meanwhile.
FileDescriptor openBelow(const SystemPaths &paths, std::string_view path)
{
    const auto resolved = resolveInRoot(paths, std::string(path));
    if (!resolved)
        return {};
    FileDescriptor fd(::open(paths("/").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    for (std::size_t begin = 1; begin < resolved->size() && fd.valid();) {
        const auto end = std::min(resolved->find('/', begin), resolved->size());
        const int what = end == resolved->size() ? O_RDONLY : O_PATH; // it may be enough to pass through
        const auto name = resolved->substr(begin, end - begin);
        fd = FileDescriptor(::openat(fd.get(), name.c_str(), what | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        begin = end + 1;
    }
    return fd;
}

} // namespace

Folder::Folder(FileDescriptor fd, std::string path)
    : m_fd(std::move(fd))
    , m_path(std::move(path))
{
}

Result<Folder> Folder::open(const SystemPaths &paths, std::string_view path)
{
    auto full = paths(path);
    auto fd = paths.isRunningSystem() ? FileDescriptor(::open(full.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
                                      : openBelow(paths, path);
    if (!fd.valid())
        return failErrno("cannot-open-folder", full, errno);
    return Folder(std::move(fd), std::move(full));
}

std::string Folder::full(const std::string &name) const
{
    return (m_path.ends_with('/') ? m_path : m_path + "/") + name;
}

Result<void> Folder::create(const std::string &name, const Entry &entry) const
{
    if (entry.kind == Entry::Kind::Link) {
        if (::symlinkat(entry.content.c_str(), m_fd.get(), name.c_str()) != 0)
            return failErrno("cannot-write", full(name), errno);
        return sync();
    }
    constexpr unsigned onlyMine = 0600; // until it is dressed
    const FileDescriptor fd(
        ::openat(m_fd.get(), name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, onlyMine));
    if (!fd.valid())
        return failErrno("cannot-write", full(name), errno);
    if (!writeAll(fd.get(), entry.content) || !dress(fd.get(), entry) || ::fsync(fd.get()) != 0) {
        const int why = errno;
        ::unlinkat(m_fd.get(), name.c_str(), 0);
        return failErrno("cannot-write", full(name), why);
    }
    return {};
}

Result<void> Folder::writeDurably(const std::string &name, std::string_view content, unsigned mode) const
{
    const auto beside = "." + name + ".new";
    if (auto gone = remove(beside); !gone)
        return gone;
    const Entry entry{.kind = Entry::Kind::File,
                      .mode = mode,
                      .uid = ::geteuid(),
                      .gid = ::getegid(),
                      .mtimeNs = 0,
                      .content = std::string(content)};
    if (auto written = create(beside, entry); !written)
        return written;
    if (auto renamed = rename(beside, name); !renamed) {
        ::unlinkat(m_fd.get(), beside.c_str(), 0);
        return renamed;
    }
    return sync();
}

Result<void> Folder::makeFolder(const std::string &name, const Entry &entry) const
{
    if (::mkdirat(m_fd.get(), name.c_str(), 0700) != 0)
        return failErrno("cannot-write", full(name), errno);
    return dressFolder(name, entry);
}

Result<void> Folder::ensureFolder(const std::string &name, unsigned mode) const
{
    if (has(name))
        return {};
    if (::mkdirat(m_fd.get(), name.c_str(), mode) != 0) // EEXIST: made by somebody else meanwhile
        return errno == EEXIST ? Result<void>() : failErrno("cannot-write", full(name), errno);
    // Whatever the umask made of it; and whoever may have put a link to something else in its place meanwhile.
    const FileDescriptor fd(::openat(m_fd.get(), name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!fd.valid() || ::fchmod(fd.get(), mode) != 0)
        return failErrno("cannot-write", full(name), errno);
    return {};
}

Result<void> Folder::dressFolder(const std::string &name, const Entry &entry) const
{
    const FileDescriptor fd(::openat(m_fd.get(), name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!fd.valid() || !dress(fd.get(), entry))
        return failErrno("cannot-write", full(name), errno);
    return sync();
}

Result<void> Folder::rename(const std::string &from, const std::string &to) const
{
    if (::renameat(m_fd.get(), from.c_str(), m_fd.get(), to.c_str()) != 0)
        return failErrno("cannot-write", full(to), errno);
    return {};
}

Result<void> Folder::link(const std::string &from, const std::string &to) const
{
    if (auto gone = remove(to); !gone)
        return gone;
    if (::linkat(m_fd.get(), from.c_str(), m_fd.get(), to.c_str(), 0) != 0) // of what is immutable: EPERM
        return failErrno("cannot-write", full(errno == EPERM ? from : to), errno);
    return {};
}

Result<void> Folder::remove(const std::string &name) const
{
    if (::unlinkat(m_fd.get(), name.c_str(), 0) == 0 || errno == ENOENT)
        return {};
    const int why = errno;
    // A read-only file system says so even of a name that is not there.
    if (why == EROFS && !has(name))
        return {};
    return failErrno("cannot-remove", full(name), why);
}

Result<void> Folder::removeFolder(const std::string &name) const
{
    if (::unlinkat(m_fd.get(), name.c_str(), AT_REMOVEDIR) != 0 && errno != ENOENT)
        return failErrno("cannot-remove", full(name), errno);
    return {};
}

Result<void> Folder::sync() const
{
    if (::fsync(m_fd.get()) != 0)
        return failErrno("cannot-write", m_path, errno);
    return {};
}

bool Folder::has(const std::string &name) const
{
    struct stat info{};
    return ::fstatat(m_fd.get(), name.c_str(), &info, AT_SYMLINK_NOFOLLOW) == 0;
}

FileDescriptor Folder::openFile(const std::string &name, int flags, unsigned mode) const
{
    return FileDescriptor(::openat(m_fd.get(), name.c_str(), flags | O_NOFOLLOW | O_CLOEXEC, mode));
}

std::pair<std::string, std::string> splitPath(std::string_view path)
{
    const auto slash = path.rfind('/');
    return {std::string(path.substr(0, std::max<std::size_t>(slash, 1))), std::string(path.substr(slash + 1))};
}

Result<void> makeFolders(const SystemPaths &paths, const std::string &path, unsigned mode)
{
    for (std::size_t end = path.find('/', 1);; end = path.find('/', end + 1)) {
        const auto [parent, name] = splitPath(path.substr(0, end));
        const auto folder = Folder::open(paths, parent);
        if (!folder)
            return std::unexpected(folder.error());
        if (auto made = folder->ensureFolder(name, mode); !made)
            return made;
        if (end == std::string::npos)
            return {};
    }
}

void removeIfPossible(const SystemPaths &paths, std::string_view file)
{
    const auto [parent, name] = splitPath(file);
    if (const auto folder = Folder::open(paths, parent))
        static_cast<void>(folder->remove(name));
}

void removeFolderIfEmpty(const SystemPaths &paths, std::string_view folder)
{
    const auto [parent, name] = splitPath(folder);
    if (const auto opened = Folder::open(paths, parent))
        static_cast<void>(opened->removeFolder(name));
}

} // namespace warmboot
