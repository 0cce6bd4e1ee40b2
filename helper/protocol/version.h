// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace warmboot {

/// Of the JSON that the two sides exchange. Part of every digest.
inline constexpr int protocolVersion = 1;

} // namespace warmboot
