// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/openfiles.h"

#include <algorithm>
#include <sys/resource.h>

namespace warmboot {

void allowManyOpenFiles()
{
    constexpr rlim_t enough = 65536; // what is started from here may look through all that it could have open
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = std::max(limit.rlim_cur, std::min(limit.rlim_max, enough));
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace warmboot
