// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"
#include "protocol/error.h"

namespace warmboot {

/// Do the folders that we read and write in another root than "/" lie in there? A link in one that is absolute, or has
/// too many "..", leads the kernel to the running system. Refused, naming the first that does not.
[[nodiscard]] Result<void> requireWithinRoot(const SystemPaths &paths);

} // namespace warmboot
