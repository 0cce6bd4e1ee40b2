// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace warmboot {

/// Orders kernel versions as the load hook does with `sort -V`: 6.1.0-9 before 6.1.0-10, 6.12-rc1
/// and 6.12~rc1 before 6.12. Negative, zero or positive, like strcmp.
[[nodiscard]] int compareVersions(std::string_view left, std::string_view right);

} // namespace warmboot
