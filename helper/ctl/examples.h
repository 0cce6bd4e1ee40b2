// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace warmboot {

/// The end of a command's help: what people type. Tests carry each of them out (tests/docs).
/// command: empty for the program itself, which shows the usual sequence.
[[nodiscard]] std::string examplesOf(std::string_view command);

} // namespace warmboot
