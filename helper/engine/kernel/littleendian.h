// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace warmboot {

/// The number in these bytes, its lowest byte first; bytes beyond the end count as 0. At most 8 of them.
[[nodiscard]] inline std::uint64_t littleEndian(std::string_view bytes, std::uint64_t at, std::size_t count)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < count && at + i < bytes.size(); ++i)
        value |= std::uint64_t{static_cast<unsigned char>(bytes[at + i])} << (8 * i);
    return value;
}

} // namespace warmboot
