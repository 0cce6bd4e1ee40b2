// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/machinestate.h"

namespace warmboot {

/// What the boot loader starts when nobody is there to choose. Asks bootctl where systemd-boot is in charge; reads
/// GRUB's configuration otherwise. Where only root can read it and the caller is not root, the kernel stays empty.
[[nodiscard]] LoaderDefault readLoaderDefault(const System &system);

} // namespace warmboot
