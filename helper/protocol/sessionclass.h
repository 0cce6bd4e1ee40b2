// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace warmboot {

/// Is a session of this class, as login1 calls it, one of a person? The greeter of a login screen and the like are
/// sessions too, of nobody who loses anything.
[[nodiscard]] constexpr bool isOfAPerson(std::string_view sessionClass)
{
    return sessionClass == "user" || sessionClass == "user-early" || sessionClass == "user-light";
}

} // namespace warmboot
