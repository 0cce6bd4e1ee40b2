// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/usualduration.h"

#include <algorithm>
#include <ranges>

namespace warmboot {

namespace {

constexpr std::size_t lastOnes = 5; // older ones are of other kernels and other services

} // namespace

std::optional<std::chrono::seconds> usualDuration(const std::vector<HistoryEntry> &history, Via via)
{
    std::vector<std::int64_t> seconds;
    for (const auto &entry : history | std::views::reverse) {
        const bool known = entry.via == via && entry.awaySeconds >= 0 && !entry.suspended;
        if (known && seconds.size() < lastOnes)
            seconds.push_back(entry.awaySeconds + std::max<std::int64_t>(0, entry.readySeconds));
    }
    if (seconds.empty() || via == Via::Unknown)
        return std::nullopt;
    const auto middle = seconds.begin() + static_cast<std::ptrdiff_t>(seconds.size() / 2);
    std::ranges::nth_element(seconds, middle);
    return std::chrono::seconds(*middle);
}

} // namespace warmboot
