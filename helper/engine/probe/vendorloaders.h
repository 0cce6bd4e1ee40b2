// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"
#include "protocol/sentence.h"

#include <vector>

namespace warmboot {

/// What the distribution itself does with kexec at an ordinary reboot, where it is switched on. Stands beside ours
/// without harm.
[[nodiscard]] std::vector<Sentence> vendorLoaders(const SystemPaths &paths);

} // namespace warmboot
