// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/ssh/askpass.h"

#include "machines/writeall.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace warmboot {

namespace {

std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

int connected(const std::string &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.empty() || path.size() >= sizeof address.sun_path)
        return -1;
    std::memcpy(address.sun_path, path.data(), path.size());
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket >= 0 && ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return socket;
    if (socket >= 0)
        ::close(socket);
    return -1;
}

/// "+" and the secret, or nothing of use.
std::string answerFrom(int socket)
{
    std::string answer;
    std::array<char, 4096> bytes{};
    for (;;) {
        const auto got = ::read(socket, bytes.data(), bytes.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return answer;
        answer.append(bytes.data(), static_cast<std::size_t>(got));
    }
}

} // namespace

bool isAskpass()
{
    return !variable(askpassSocketVariable).empty();
}

int runAskpass(const char *text)
{
    const int socket = connected(variable(askpassSocketVariable));
    if (socket < 0)
        return 1;
    using namespace std::string_literals;
    const auto question = variable(askpassTokenVariable) + "\0"s + variable("SSH_ASKPASS_PROMPT") + "\0"s
        + (text ? text : "") + "\0"s;
    auto answer = writeAll(socket, question) ? answerFrom(socket) : std::string();
    ::close(socket);
    if (!answer.starts_with('+'))
        return 1;
    answer += '\n';
    const bool written = writeAll(STDOUT_FILENO, std::string_view(answer).substr(1));
    std::ranges::fill(answer, '\0');
    return written ? 0 : 1;
}

} // namespace warmboot
