// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/machinestate.h"

#include <chrono>
#include <optional>
#include <vector>

namespace warmboot {

/// How long a reboot by this way usually takes on the machine whose history this is: the median of its last ones, from
/// the end of its services until they ran again. nullopt: nobody knows.
[[nodiscard]] std::optional<std::chrono::seconds> usualDuration(const std::vector<HistoryEntry> &history, Via via);

} // namespace warmboot
