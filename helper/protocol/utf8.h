// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace warmboot {

/// A character of a text. A byte that begins none stands for itself, as U+FFFD.
struct Character
{
    char32_t value = 0xfffd;
    std::size_t size = 1; ///< in bytes
    bool whole = false; ///< all its bytes are there; overlong forms and surrogates have them as well
};

[[nodiscard]] constexpr Character characterAt(std::string_view text, std::size_t at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    if (first < 0x80)
        return {first, 1, true};
    const std::size_t size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || at + size > text.size())
        return {};
    char32_t value = first & (0xffU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        const auto next = static_cast<unsigned char>(text[at + i]);
        if ((next & 0xc0U) != 0x80U)
            return {};
        value = (value << 6U) | (next & 0x3fU);
    }
    return {value, size, true};
}

/// Is this well-formed UTF-8 (no overlong forms, no surrogates)?
[[nodiscard]] constexpr bool isUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto character = characterAt(text, at);
        const char32_t least = character.size == 4 ? 0x10000 : character.size == 3 ? 0x800 : 0;
        const bool surrogate = character.value >= 0xd800 && character.value <= 0xdfff;
        if (!character.whole || character.value < least || character.value > 0x10ffff || surrogate)
            return false;
        at += character.size;
    }
    return true;
}

/// At most so many bytes of a text that is UTF-8 but for what may be cut off at its end, without a part of a character.
[[nodiscard]] constexpr std::string beginningOf(std::string_view text, std::size_t most)
{
    auto beginning = text.substr(0, most);
    while (!isUtf8(beginning))
        beginning.remove_suffix(1);
    return std::string(beginning);
}

} // namespace warmboot
