// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/heldsignals.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace warmboot {

sigset_t holdSignals()
{
    sigset_t held{};
    ::sigemptyset(&held);
    for (const int signal : {SIGHUP, SIGINT, SIGTERM, SIGQUIT, SIGPIPE, SIGTSTP})
        ::sigaddset(&held, signal);
    sigset_t before{};
    ::sigprocmask(SIG_BLOCK, &held, &before); // NOLINT(concurrency-mt-unsafe): one thread
    return before;
}

bool interruptWaits()
{
    sigset_t waiting{};
    ::sigpending(&waiting);
    return std::ranges::any_of(std::array{SIGINT, SIGQUIT, SIGTERM}, [&](int signal) {
        // Also one that is ignored waits while it is held.
        struct sigaction action{};
        const bool ignored = ::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
        return !ignored && ::sigismember(&waiting, signal) == 1;
    });
}

void releaseSignals(const sigset_t &before)
{
    ::sigprocmask(SIG_SETMASK, &before, nullptr); // NOLINT(concurrency-mt-unsafe): one thread
}

} // namespace warmboot
