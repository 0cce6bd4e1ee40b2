// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/services.h"

namespace warmboot {

/// Asks systemd; where it does not answer, nothing is known.
[[nodiscard]] Services readServices(const System &system);

} // namespace warmboot
