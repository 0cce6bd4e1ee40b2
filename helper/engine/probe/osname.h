// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace warmboot {

/// What a system calls itself: PRETTY_NAME in the text of its os-release, without quotes and escapes; "Linux" when
/// that is missing or empty. Source: os-release(5)
[[nodiscard]] std::string osNameFrom(std::string_view text);

} // namespace warmboot
