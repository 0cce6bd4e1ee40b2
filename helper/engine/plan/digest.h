// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/plan.h"

#include <string>
#include <string_view>

namespace warmboot {

/// 64 lower-case hex digits.
[[nodiscard]] std::string sha256(std::string_view bytes);

/// Of the wish, the sentences' codes and arguments, every path before and after, and our release:
/// two plans with the same digest do the same to the same machine.
[[nodiscard]] std::string planDigest(const Plan &plan);

} // namespace warmboot
