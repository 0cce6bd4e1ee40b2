// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/files/filedescriptor.h"
#include "engine/files/locks.h"
#include "fixture/machine.h"
#include "fixture/nobody.h"

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace warmboot;

namespace {

/// A process that locks a file as dpkg and rpm do, until the test is through.
class Locker
{
public:
    Locker(const std::string &path, short kind)
    {
        int ready[2]{}; // NOLINT(modernize-avoid-c-arrays): for pipe
        REQUIRE(::pipe(ready) == 0);
        m_child = ::fork();
        if (m_child == 0) {
            const int fd = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
            struct flock lock{};
            lock.l_type = kind;
            lock.l_whence = SEEK_SET;
            const char done = ::fcntl(fd, F_SETLK, &lock) == 0 ? 'y' : 'n';
            static_cast<void>(::write(ready[1], &done, 1) == 1);
            ::pause();
            ::_exit(0);
        }
        const FileDescriptor reading(ready[0]);
        const FileDescriptor writing(ready[1]);
        char done = 0;
        REQUIRE((m_child > 0 && ::read(reading.get(), &done, 1) == 1 && done == 'y'));
    }
    ~Locker()
    {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
    }
    Locker(const Locker &) = delete;
    Locker(Locker &&) = delete;
    Locker &operator=(const Locker &) = delete;
    Locker &operator=(Locker &&) = delete;

private:
    pid_t m_child = -1;
};

std::string allLocks()
{
    std::ostringstream text;
    text << std::ifstream("/proc/locks").rdbuf();
    return text.str();
}

} // namespace

TEST_CASE("A file that another process has locked for writing is seen, by itself and in the list of all locks")
{
    test::Machine machine;
    machine.write("/lock", "");
    machine.write("/other", "");
    const auto path = machine.system.paths("/lock");
    const auto other = machine.system.paths("/other");
    CHECK(isWriteLocked(path) == false);
    CHECK_FALSE(anyListedAsLocked(allLocks(), {path, other}));
    {
        const Locker locker(path, F_WRLCK);
        CHECK(isWriteLocked(path) == true);
        CHECK(isWriteLocked(other) == false);
        CHECK(anyListedAsLocked(allLocks(), {other, path}));
        CHECK_FALSE(anyListedAsLocked(allLocks(), {other}));
    }
    CHECK(isWriteLocked(path) == false);
}

TEST_CASE("A lock of another kind on the same file is none of a package manager")
{
    test::Machine machine;
    machine.write("/lock", "");
    const auto path = machine.system.paths("/lock");
    const FileDescriptor mine(::open(path.c_str(), O_RDWR | O_CLOEXEC));
    REQUIRE(::flock(mine.get(), LOCK_EX) == 0);
    CHECK(isWriteLocked(path) == false);
    CHECK_FALSE(anyListedAsLocked(allLocks(), {path}));
}

TEST_CASE("A file that another process only reads under a lock is not locked")
{
    test::Machine machine;
    machine.write("/lock", "");
    const auto path = machine.system.paths("/lock");
    const Locker locker(path, F_RDLCK);
    CHECK(isWriteLocked(path) == false);
    CHECK_FALSE(anyListedAsLocked(allLocks(), {path}));
}

TEST_CASE("Looking at a lock takes it from nobody")
{
    test::Machine machine;
    machine.write("/lock", "");
    const auto path = machine.system.paths("/lock");
    const Locker locker(path, F_WRLCK);
    for (int i = 0; i < 3; ++i)
        CHECK(isWriteLocked(path) == true);
}

TEST_CASE("Of a file that is not there nobody has the lock, and of one that may not be opened nobody can tell")
{
    test::Machine machine;
    CHECK(isWriteLocked(machine.system.paths("/lock")) == false);
    machine.write("/lock", "", 0600);
    const test::NotForUs notForUs(machine.root(), "/lock");
    CHECK_FALSE(isWriteLocked(machine.system.paths("/lock")).has_value());
}
