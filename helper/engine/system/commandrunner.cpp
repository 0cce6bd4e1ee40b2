// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/system/commandrunner.h"

#include "engine/files/filedescriptor.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace warmboot {

namespace {

using Clock = std::chrono::steady_clock;

struct Pipe
{
    FileDescriptor read;
    FileDescriptor write;
    [[nodiscard]] static std::optional<Pipe> open()
    {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            return std::nullopt;
        return Pipe{FileDescriptor(ends[0]), FileDescriptor(ends[1])};
    }
};

/// Appends what is there; false at the end of the stream.
bool drain(const FileDescriptor &fd, std::string &into)
{
    constexpr std::size_t most = std::size_t{4} << 20U; // a program that floods us is not listened to
    std::array<char, 4096> buffer{};
    const auto count = ::read(fd.get(), buffer.data(), buffer.size());
    if (count > 0 && into.size() < most)
        into.append(buffer.data(), static_cast<std::size_t>(count));
    return count > 0 || (count < 0 && errno == EINTR);
}

/// Reads both streams until their end; false when the time is up first.
bool collect(Pipe &out, Pipe &err, CommandOutput &output, Clock::time_point deadline)
{
    std::array<pollfd, 2> fds{{{out.read.get(), POLLIN, 0}, {err.read.get(), POLLIN, 0}}};
    while (fds[0].fd >= 0 || fds[1].fd >= 0) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
        if (left <= 0)
            return false;
        if (::poll(fds.data(), fds.size(), static_cast<int>(left)) < 0 && errno != EINTR)
            return false;
        if (fds[0].revents != 0 && !drain(out.read, output.out))
            fds[0].fd = -1;
        if (fds[1].revents != 0 && !drain(err.read, output.err))
            fds[1].fd = -1;
    }
    return true;
}

enum class Signals { Usual, AsHere };

/// With all that it has started in its group, which may be at work still: a hook's kexec would go on loading.
void killGroup(pid_t leader)
{
    using namespace std::chrono_literals;
    ::kill(-leader, SIGKILL);
    ::kill(leader, SIGKILL); // should it have left its group
    int status = 0;
    while (::waitpid(leader, &status, 0) < 0 && errno == EINTR) { }
    // Its children are waited for by process 1. One that the kernel holds in a call ends when that does.
    const auto enough = Clock::now() + 2s;
    while (::kill(-leader, 0) == 0 && Clock::now() < enough)
        ::poll(nullptr, 0, 10);
}

Result<CommandOutput> runProgram(const std::vector<std::string> &argv, std::chrono::seconds limit, Signals signals)
{
    const auto &program = argv.front();
    // Without a path it would be what lies in the folder that the caller happens to be in.
    if (!program.starts_with('/'))
        return failErrno("program-not-run", program, ENOENT);
    auto out = Pipe::open();
    auto err = Pipe::open();
    if (!out || !err)
        return failErrno("program-not-run", program, errno);

    posix_spawn_file_actions_t actions{};
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&actions, out->write.get(), STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, err->write.get(), STDERR_FILENO);

    std::vector<char *> arguments;
    arguments.reserve(argv.size() + 1);
    for (const auto &argument : argv)
        arguments.push_back(const_cast<char *>(argument.c_str())); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    arguments.push_back(nullptr);
    // Nothing of the caller's environment reaches a program that runs as root.
    static const std::array<std::string, 4> environment{
        "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C", "SYSTEMD_COLORS=0", "SYSTEMD_PAGER=cat"};
    std::array<char *, environment.size() + 1> variables{};
    for (std::size_t i = 0; i < environment.size(); ++i)
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast)
        variables.at(i) = const_cast<char *>(environment.at(i).c_str());

    // A group of its own, so that Ctrl-C in the middle of a change does not reach it; and, unless it is to hold them
    // back as well, none of the signals that we hold back during a change.
    posix_spawnattr_t attributes{};
    sigset_t none{};
    ::sigemptyset(&none);
    ::posix_spawnattr_init(&attributes);
    const bool usual = signals == Signals::Usual;
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | (usual ? POSIX_SPAWN_SETSIGMASK : 0));
    ::posix_spawnattr_setsigmask(&attributes, &none);

    pid_t pid = -1;
    const int spawned = ::posix_spawn(&pid, program.c_str(), &actions, &attributes, arguments.data(), variables.data());
    ::posix_spawn_file_actions_destroy(&actions);
    ::posix_spawnattr_destroy(&attributes);
    if (spawned != 0)
        return failErrno("program-not-run", program, spawned);
    out->write.close();
    err->write.close();

    CommandOutput output;
    if (!collect(*out, *err, output, Clock::now() + limit)) {
        killGroup(pid);
        return fail(ErrorKind::Failed,
                    say("program-too-slow", {{"path", program}, {"seconds", std::to_string(limit.count())}}),
                    output.err);
    }
    int status = 0;
    pid_t ended = -1;
    while ((ended = ::waitpid(pid, &status, 0)) < 0 && errno == EINTR) { }
    if (ended < 0) // somebody else has been told how it ended
        return failErrno("program-not-run", program, errno);
    output.status = WIFEXITED(status) ? WEXITSTATUS(status) : CommandOutput::endedBySignal + WTERMSIG(status);
    return output;
}

} // namespace

ProcessRunner::ProcessRunner()
{
    // Who has started us may not wait for its children. That is inherited, and of ours the kernel would forget how they
    // ended.
    struct sigaction now{};
    if (::sigaction(SIGCHLD, nullptr, &now) == 0 && now.sa_handler == SIG_IGN)
        std::signal(SIGCHLD, SIG_DFL); // NOLINT(cert-err33-c): cannot fail for this signal
}

Result<CommandOutput> ProcessRunner::run(const std::vector<std::string> &argv, std::chrono::seconds limit)
{
    return runProgram(argv, limit, Signals::Usual);
}

Result<CommandOutput> ProcessRunner::runToTheEnd(const std::vector<std::string> &argv, std::chrono::seconds limit)
{
    return runProgram(argv, limit, Signals::AsHere);
}

} // namespace warmboot
