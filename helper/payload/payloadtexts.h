// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace warmboot {

/// The text of a file of helper/payload, as it stands there; empty when there is none of that name.
[[nodiscard]] std::string_view payloadText(std::string_view name);

} // namespace warmboot
