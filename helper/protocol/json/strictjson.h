// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/json.h"

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

namespace warmboot {

/// Why a text was not taken.
struct JsonFault
{
    enum class Kind {
        NotJson, ///< or not UTF-8, or with a byte order mark
        Doubled, ///< the library would keep one of the two and say nothing
        Nested, ///< deeper than anything that this protocol says
    };
    Kind kind = Kind::NotJson;
    std::string field; ///< the doubled one
};

/// How deep objects and lists may stand in each other.
inline constexpr int deepestNesting = 16;

/// Reads what came from the other side.
[[nodiscard]] std::expected<Json, JsonFault> strictJsonFrom(std::string_view text);

/// The number in the outermost field "id", as far as the text can be read; 0 when there is none, more
/// than one, or it is not positive.
[[nodiscard]] std::int64_t idIn(std::string_view text);

} // namespace warmboot
