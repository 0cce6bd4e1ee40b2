// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/utf8.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace warmboot {

// Characters that deceive who reads: control characters, which command a terminal; those that turn the direction of a
// line around, so that it reads otherwise than a program takes it; and those that nobody sees, by which two names look
// the same.

enum class Lines {
    One, ///< newlines and tabs are control characters as well
    Several,
};

namespace detail {

/// Of Unicode: Cc, Zl, Zp, what changes the direction, and Default_Ignorable_Code_Point, which fonts show as nothing.
inline constexpr auto unseen = std::to_array<std::pair<char32_t, char32_t>>({
    {0x00, 0x1f},     {0x7f, 0x9f},       {0xad, 0xad},       {0x034f, 0x034f},   {0x061c, 0x061c},
    {0x115f, 0x1160}, {0x17b4, 0x17b5},   {0x180b, 0x180f},   {0x200b, 0x200f},   {0x2028, 0x202e},
    {0x2060, 0x206f}, {0x3164, 0x3164},   {0xfe00, 0xfe0f},   {0xfeff, 0xfeff},   {0xffa0, 0xffa0},
    {0xfff0, 0xfffb}, {0x1bca0, 0x1bca3}, {0x1d173, 0x1d17a}, {0xe0000, 0xe0fff},
});

constexpr bool isUnseen(char32_t character)
{
    const bool plain = character >= 0x20 && character < 0x7f; // as most are
    return !plain && std::ranges::any_of(unseen, [character](const auto &range) {
        return character >= range.first && character <= range.second;
    });
}

} // namespace detail

/// Whether one of these is in the text. What is not UTF-8 is passed over.
[[nodiscard]] constexpr bool holdsUnseen(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto character = characterAt(text, at);
        if (detail::isUnseen(character.value))
            return true;
        at += character.size;
    }
    return false;
}

/// The text with something else in the place of each.
[[nodiscard]] constexpr std::string withoutUnseen(std::string_view text, Lines lines, std::string_view instead)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto [value, size, whole] = characterAt(text, at);
        const bool layout = lines == Lines::Several && (value == '\n' || value == '\t');
        result += detail::isUnseen(value) && !layout ? instead : text.substr(at, size);
        at += size;
    }
    return result;
}

} // namespace warmboot
