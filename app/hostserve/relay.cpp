// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay.h"

#include "machines/writeall.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace warmboot {

namespace {

enum class Carried { Some, End, Broken };

Carried carry(int from, int to)
{
    std::array<char, std::size_t{1} << 16U> block{};
    const auto count = ::read(from, block.data(), block.size());
    if (count < 0)
        return errno == EINTR || errno == EAGAIN ? Carried::Some : Carried::Broken;
    if (count == 0)
        return Carried::End;
    return writeAll(to, {block.data(), static_cast<std::size_t>(count)}) ? Carried::Some : Carried::Broken;
}

} // namespace

int relay(int stream)
{
    std::array<pollfd, 2> ends{{{STDIN_FILENO, POLLIN, 0}, {stream, POLLIN, 0}}};
    for (;;) {
        if (::poll(ends.data(), ends.size(), -1) < 0) {
            if (errno == EINTR)
                continue;
            return 1;
        }
        if (ends[1].revents != 0) {
            const auto carried = carry(stream, STDOUT_FILENO);
            if (carried != Carried::Some)
                return carried == Carried::End ? 0 : 1;
        }
        if (ends[0].revents != 0 && carry(STDIN_FILENO, stream) != Carried::Some) {
            ends[0].fd = -1; // no more from there; what is still answered comes
            ::shutdown(stream, SHUT_WR);
        }
    }
}

} // namespace warmboot
