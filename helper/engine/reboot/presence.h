// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/presence.h"

namespace warmboot {

/// As login1 knows it; empty where it cannot be asked. The session that this program runs in is left out.
[[nodiscard]] Presence readPresence(const System &system);

} // namespace warmboot
