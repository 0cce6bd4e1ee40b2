// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands/commands.h"
#include "ctl/serve/conversation.h"
#include "ctl/serve/linereader.h"
#include "ctl/serve/watcher.h"
#include "engine/change/changelock.h"
#include "engine/files/readfile.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <optional>
#include <poll.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace warmboot {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto gathering = 100ms; // what happens together is told together
constexpr auto coarseness = 50ms; // by which the time stamps of files lag behind the clock, at most

bool sendToClient(std::string_view line, Conversation::Sending how)
{
    // A client that is slow must not hold up a change, nor the lock that goes with it.
    pollfd out{STDOUT_FILENO, POLLOUT, 0};
    if (how == Conversation::Sending::IfThereIsRoom && ::poll(&out, 1, 0) == 0)
        return true;
    while (!line.empty()) {
        const auto count = ::write(STDOUT_FILENO, line.data(), line.size());
        if (count >= 0)
            line.remove_prefix(static_cast<std::size_t>(count));
        else if (errno == EAGAIN)
            ::poll(&out, 1, -1);
        else if (errno != EINTR)
            return false;
    }
    return true;
}

/// The loop of one conversation: its requests, and what happens on the machine while it is watched.
class Server
{
public:
    explicit Server(const System &system)
        : m_system(system)
        , m_conversation(system, sendToClient)
        , m_watcher(system.paths)
    {
    }

    int run()
    {
        m_conversation.greet();
        while (!m_ended && !m_conversation.broken()) {
            std::array<pollfd, 2> fds{{{STDIN_FILENO, POLLIN, 0}, {m_watcher.descriptor(), POLLIN, 0}}};
            if (::poll(fds.data(), fds.size(), timeout()) < 0 && errno != EINTR)
                break;
            if (fds[0].revents != 0)
                listen();
            if (m_conversation.watched() && !m_ended)
                look(fds[1].revents != 0);
        }
        return m_conversation.broken() ? exitCode(ErrorKind::Failed) : 0;
    }

private:
    void listen()
    {
        std::array<char, 65536> buffer{};
        const auto count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            return;
        if (count <= 0) {
            m_ended = true;
            m_conversation.end(m_lines.rest());
            return;
        }
        m_conversation.lookAnew();
        m_lines.feed({buffer.data(), static_cast<std::size_t>(count)}, [this](const LineReader::Line &line) {
            m_conversation.hear(line);
            watchIfAsked();
        });
    }

    void watchIfAsked()
    {
        const bool watching = m_watcher.descriptor() >= 0;
        if (m_conversation.watched() && !watching) {
            m_silent = readSilent();
            tellState();
        } else if (!m_conversation.watched() && watching) {
            m_watcher.stop();
            m_dueAt.reset();
        }
    }

    void look(bool fileEvents)
    {
        const auto now = Clock::now();
        bool news = fileEvents && m_watcher.happened();
        if (fileEvents) {
            auto silent = readSilent();
            news = news || silent != m_silent;
            m_silent = std::move(silent);
        }
        if (news && !m_dueAt)
            m_dueAt = now + gathering;
        if (!m_dueAt || now < *m_dueAt)
            return;
        // Half of a change is no news; the end of it is, and a lock that goes makes no event.
        if (changeUnderWay(m_system.paths)) {
            m_dueAt = now + gathering;
            return;
        }
        m_dueAt.reset();
        tellState();
    }

    /// Watches before it looks: what happens during the look is then told by the next one.
    void tellState()
    {
        m_watcher.refresh(m_kernelFiles);
        m_conversation.lookAnew();
        const auto begin = std::chrono::system_clock::now();
        auto files = kernelFilesOf(m_conversation.state()); // wherever they are: only the look can tell
        if (files != m_kernelFiles) {
            m_kernelFiles = std::move(files);
            if (m_watcher.refresh(m_kernelFiles) && anyChangedSince(begin))
                m_conversation.lookAnew();
        }
        m_conversation.tell(m_conversation.state());
    }

    /// Of the kernel's files, which are watched too late for what happened during the look. One that came or went has
    /// changed its folder.
    [[nodiscard]] bool anyChangedSince(std::chrono::system_clock::time_point begin) const
    {
        const auto since = std::chrono::duration_cast<std::chrono::nanoseconds>(
            (begin - coarseness).time_since_epoch());
        const auto changed = [&](const std::string &path) {
            struct stat info{};
            return ::lstat(m_system.paths(path).c_str(), &info) == 0
                && std::chrono::seconds(info.st_ctim.tv_sec) + std::chrono::nanoseconds(info.st_ctim.tv_nsec) >= since;
        };
        return std::ranges::any_of(m_kernelFiles, [&](const std::string &file) {
            return !file.empty() && (changed(file) || changed(file.substr(0, file.rfind('/') + 1)));
        });
    }

    [[nodiscard]] static std::vector<std::string> kernelFilesOf(const MachineState &state)
    {
        auto files = state.kernel.initrds;
        files.push_back(state.kernel.path);
        files.push_back(state.kernel.resolved);
        if (state.loader.loader == "grub") {
            files.push_back(state.loader.config);
            files.push_back(state.loader.config.substr(0, state.loader.config.rfind('/')) + "/grubenv");
        }
        return files;
    }

    /// What changes without an event of its own: the loaded image, and a sysctl.
    [[nodiscard]] std::string readSilent() const
    {
        return readLine(m_system.paths("/sys/kernel/kexec_loaded")) + " "
            + readLine(m_system.paths("/proc/sys/kernel/kexec_load_disabled"));
    }

    /// Milliseconds until something is due; -1: never, so that a machine at rest is left at rest.
    [[nodiscard]] int timeout() const
    {
        if (!m_conversation.watched() || !m_dueAt)
            return -1;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(*m_dueAt - Clock::now());
        return static_cast<int>(std::max(left, 0ms).count());
    }

    const System &m_system;
    Conversation m_conversation;
    LineReader m_lines{longestRequest};
    Watcher m_watcher;
    std::optional<Clock::time_point> m_dueAt; ///< something happened, and is told then
    std::string m_silent;
    std::vector<std::string> m_kernelFiles; ///< that the last look has found
    bool m_ended = false;
};

} // namespace

int serve(const System &system, const Options & /*options*/)
{
    auto watching = system;
    watching.watches = true;
    return Server(watching).run();
}

} // namespace warmboot
