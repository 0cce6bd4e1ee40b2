// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/edits.h"

namespace warmboot {

Edits editsBetween(const Settings &base, const Settings &wish)
{
    Edits edits;
    if (base.follow != wish.follow || base.kernel != wish.kernel || base.initrds != wish.initrds)
        edits.kernel = Edits::Kernel{wish.follow, wish.kernel, wish.initrds};
    if (base.cmdline != wish.cmdline)
        edits.cmdline = wish.cmdline;
    if (base.add != wish.add)
        edits.add = wish.add;
    if (base.remove != wish.remove)
        edits.remove = wish.remove;
    if (base.panic != wish.panic)
        edits.panic = wish.panic;
    if (base.healthy != wish.healthy)
        edits.healthy = wish.healthy;
    if (base.deadline != wish.deadline)
        edits.deadline = wish.deadline;
    if (base.watchdog != wish.watchdog)
        edits.watchdog = wish.watchdog;
    return edits;
}

Settings withEdits(const Settings &base, const Edits &edits)
{
    auto wish = base;
    if (edits.kernel) {
        wish.follow = edits.kernel->follow;
        wish.kernel = edits.kernel->kernel;
        wish.initrds = edits.kernel->initrds;
    }
    wish.cmdline = edits.cmdline.value_or(base.cmdline);
    wish.add = edits.add.value_or(base.add);
    wish.remove = edits.remove.value_or(base.remove);
    wish.panic = edits.panic.value_or(base.panic);
    wish.healthy = edits.healthy.value_or(base.healthy);
    wish.deadline = edits.deadline.value_or(base.deadline);
    wish.watchdog = edits.watchdog.value_or(base.watchdog);
    return wish;
}

} // namespace warmboot
