// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/check.h"

namespace warmboot {

/// Loads the chosen kernel as the load hook would, and unloads it again: whether kexec takes it. Only where that
/// can do no harm: as root, with nothing loaded, nothing being changed, no limit on loads; otherwise the check
/// warns why it was not tried.
[[nodiscard]] Check tryLoad(const System &system);

} // namespace warmboot
