// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/edits.h"

namespace warmboot {

Edits editsBetween(const Settings &base, const Settings &wish)
{
    Edits edits;
    const auto note = [](auto &edit, const auto &before, const auto &now) {
        if (before != now)
            edit = now;
    };
    if (base.follow != wish.follow || base.kernel != wish.kernel || base.initrds != wish.initrds)
        edits.kernel = Edits::Kernel{wish.follow, wish.kernel, wish.initrds};
    note(edits.cmdline, base.cmdline, wish.cmdline);
    note(edits.add, base.add, wish.add);
    note(edits.remove, base.remove, wish.remove);
    note(edits.panic, base.panic, wish.panic);
    note(edits.healthy, base.healthy, wish.healthy);
    note(edits.deadline, base.deadline, wish.deadline);
    note(edits.watchdog, base.watchdog, wish.watchdog);
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
