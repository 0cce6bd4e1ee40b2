// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"
#include "protocol/error.h"

namespace warmboot {

/// Switches kexec off on a disk that has no room for a new file: writes mode=bios and an empty line over mode=kexec
/// in /etc/warmboot.conf, which has as many bytes. On disk when it returns; torn in the middle by a reset, it
/// would be a line that the hooks do not know, and lead to the firmware as well.
[[nodiscard]] Result<void> switchOffInPlace(const SystemPaths &paths);

} // namespace warmboot
