// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

struct Character
{
    char32_t value = 0;
    std::size_t size = 1; ///< in bytes
};

/// The one that begins there; a byte that begins none stands for itself, as U+FFFD would.
constexpr Character characterAt(std::string_view text, std::size_t at)
{
    constexpr char32_t replacement = 0xfffd;
    const auto first = static_cast<unsigned char>(text[at]);
    if (first < 0x80)
        return {first, 1};
    const std::size_t size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || at + size > text.size())
        return {replacement, 1};
    char32_t value = first & (0xffU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        const auto next = static_cast<unsigned char>(text[at + i]);
        if ((next & 0xc0U) != 0x80U)
            return {replacement, 1};
        value = (value << 6U) | (next & 0x3fU);
    }
    return {value, size};
}

} // namespace detail

/// Whether one of these is in the text. What is not UTF-8 is passed over.
[[nodiscard]] constexpr bool holdsUnseen(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto [value, size] = detail::characterAt(text, at);
        if (detail::isUnseen(value))
            return true;
        at += size;
    }
    return false;
}

/// The text with something else in the place of each.
[[nodiscard]] constexpr std::string withoutUnseen(std::string_view text, Lines lines, std::string_view instead)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto [value, size] = detail::characterAt(text, at);
        const bool layout = lines == Lines::Several && (value == '\n' || value == '\t');
        result += detail::isUnseen(value) && !layout ? instead : text.substr(at, size);
        at += size;
    }
    return result;
}

} // namespace warmboot
