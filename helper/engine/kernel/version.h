// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace warmboot {

/// Orders kernel versions as the load hook does with `sort -V`: 6.1.0-9 before 6.1.0-10, 6.12-rc1
/// and 6.12~rc1 before 6.12. Negative, zero or positive, like strcmp.
[[nodiscard]] int compareVersions(std::string_view left, std::string_view right);

/// For sorting many: the same order between keys that are made once.
[[nodiscard]] std::string versionKey(std::string_view version);
[[nodiscard]] int compareVersionKeys(std::string_view left, std::string_view right);

} // namespace warmboot
