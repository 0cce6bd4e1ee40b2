// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace warmboot::fuzz {

/// What each fuzzer defines: gives the input to the code that is tried and says by must() what has to hold.
void tryInput(std::string_view input);

} // namespace warmboot::fuzz
