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

} // namespace warmboot
