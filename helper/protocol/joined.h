// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace warmboot {

/// "a, b, c"; empty for an empty list.
[[nodiscard]] inline std::string joined(const std::vector<std::string> &items)
{
    std::string text;
    for (const auto &item : items) {
        text += text.empty() ? "" : ", ";
        text += item;
    }
    return text;
}

/// The first eight of them, and "…" for the others.
[[nodiscard]] inline std::string joinedFirst(std::vector<std::string> items)
{
    constexpr std::size_t most = 8;
    const bool more = items.size() > most;
    if (more) {
        items.resize(most);
        items.emplace_back("…");
    }
    return joined(items);
}

} // namespace warmboot
