// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/cures.h"

#include "session/session.h"

#include <algorithm>

namespace warmboot {

bool isProposed(const Session &session, std::string_view flag)
{
    return std::ranges::contains(session.wish().add, flag);
}

void proposeFlag(Session &session, const std::string &flag)
{
    auto wish = session.wish();
    std::erase(wish.remove, flag);
    if (!std::ranges::contains(wish.add, flag))
        wish.add.push_back(flag);
    session.edit(wish);
}

void proposeKernel(Session &session, Follow follow)
{
    auto wish = session.wish();
    wish.follow = follow;
    wish.kernel.clear();
    wish.initrds.clear();
    session.edit(wish);
}

} // namespace warmboot
