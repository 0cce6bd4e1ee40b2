// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace warmboot::fuzz {

/// Takes everything up to a mark off the front of an input, and the mark with it; all of it where there is no mark.
inline std::string_view takePart(std::string_view &rest, std::string_view mark = "\n")
{
    const auto end = rest.find(mark);
    const auto part = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + mark.size());
    return part;
}

} // namespace warmboot::fuzz
