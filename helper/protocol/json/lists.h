// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/json.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <vector>

namespace warmboot {

template<typename T>
[[nodiscard]] Json orNull(const std::optional<T> &value)
{
    return value ? toJson(*value) : Json();
}

template<typename T>
[[nodiscard]] Json listOf(const std::vector<T> &values)
{
    Json list = Json::array();
    for (const auto &value : values)
        list.push_back(toJson(value));
    return list;
}

} // namespace warmboot
