// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/changelock.h"

#include "engine/files/folder.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

namespace warmboot {

Result<ChangeLock> ChangeLock::take(const SystemPaths &paths)
{
    if (auto made = makeFolders(paths, "/run/warmboot", 0755); !made)
        return std::unexpected(made.error());
    const auto path = paths("/run/warmboot/lock");
    FileDescriptor fd(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd.valid())
        return failErrno("cannot-write", path, errno);
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorKind::Refused, say("busy"));
    return ChangeLock(std::move(fd));
}

ChangeLock::ChangeLock(FileDescriptor fd)
    : m_fd(std::move(fd))
{
    sigset_t held{};
    ::sigemptyset(&held);
    for (const int signal : {SIGHUP, SIGINT, SIGTERM, SIGQUIT, SIGPIPE, SIGTSTP})
        ::sigaddset(&held, signal);
    ::sigprocmask(SIG_BLOCK, &held, &m_signals); // NOLINT(concurrency-mt-unsafe): one thread
}

ChangeLock::ChangeLock(ChangeLock &&other) noexcept
    : m_fd(std::move(other.m_fd))
    , m_signals(other.m_signals)
{
}

ChangeLock::~ChangeLock()
{
    if (m_fd.valid())
        ::sigprocmask(SIG_SETMASK, &m_signals, nullptr); // NOLINT(concurrency-mt-unsafe): one thread
}

} // namespace warmboot
