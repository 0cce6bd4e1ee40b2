// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/check.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace warmboot {

/// Gives every check that has none the reason why it matters, and puts them in the order in which
/// people read them.
void giveReasons(std::vector<Check> &checks);

} // namespace warmboot
