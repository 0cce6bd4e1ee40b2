// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string_view>

namespace warmboot {

/// Is this well-formed UTF-8 (no overlong forms, no surrogates)?
[[nodiscard]] constexpr bool isUtf8(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size()) {
        const auto c = static_cast<unsigned char>(text[i++]);
        if (c < 0x80)
            continue;
        const int more = c >= 0xc2 && c < 0xe0 ? 1 : c >= 0xe0 && c < 0xf0 ? 2 : c >= 0xf0 && c < 0xf5 ? 3 : 0;
        if (more == 0)
            return false;
        for (int k = 0; k < more; ++k) {
            if (i == text.size())
                return false;
            const auto next = static_cast<unsigned char>(text[i++]);
            const bool first = k == 0;
            const unsigned low = first && c == 0xe0 ? 0xa0 : first && c == 0xf0 ? 0x90 : 0x80;
            const unsigned high = first && c == 0xed ? 0x9f : first && c == 0xf4 ? 0x8f : 0xbf;
            if (next < low || next > high)
                return false;
        }
    }
    return true;
}

} // namespace warmboot
