// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/heldsignals.h"

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
    return ::sigismember(&waiting, SIGINT) == 1 || ::sigismember(&waiting, SIGQUIT) == 1
        || ::sigismember(&waiting, SIGTERM) == 1;
}

void releaseSignals(const sigset_t &before)
{
    ::sigprocmask(SIG_SETMASK, &before, nullptr); // NOLINT(concurrency-mt-unsafe): one thread
}

} // namespace warmboot
