// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>

namespace warmboot {

/// Which of these values is written so? all: every value of an enumeration that has a toString().
template<typename T>
[[nodiscard]] std::optional<T> wordFrom(std::string_view text, std::initializer_list<T> all)
{
    for (const auto value : all) {
        if (toString(value) == text)
            return value;
    }
    return std::nullopt;
}

} // namespace warmboot
