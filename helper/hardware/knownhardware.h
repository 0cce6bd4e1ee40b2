// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace warmboot {

/// The text of helper/hardware/known.hardware, as it stands there.
[[nodiscard]] std::string_view knownHardware();

} // namespace warmboot
