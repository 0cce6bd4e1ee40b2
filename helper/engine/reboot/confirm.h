// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/probe/mark.h"
#include "engine/system/system.h"
#include "protocol/error.h"
#include "protocol/machinestate.h"

namespace warmboot {

/// Says that this boot by kexec is good: it is not taken back. Refused when nothing waits for that. Needs root.
[[nodiscard]] Result<void> confirmBoot(const System &system);

/// Seconds that are left for it, of a boot that was found no good as well; -1 when nobody has to.
[[nodiscard]] int confirmationLeft(const SystemPaths &paths, const ThisBoot &boot, const Mark &mark, bool suspended);

} // namespace warmboot
