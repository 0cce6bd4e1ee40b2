// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace warmboot {

/// Until every byte is written; false, with errno, when that fails.
[[nodiscard]] bool writeAll(int fd, std::string_view bytes);

} // namespace warmboot
