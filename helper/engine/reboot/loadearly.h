// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/machinestate.h"

namespace warmboot {

/// Has the load hook load the kernel of a reboot via kexec before that is asked for, while all services still run: most
/// of what Warmboot does in a shutdown is that. The hook decides anew in the shutdown and only spares itself the load
/// where it would come to the same, so that nothing depends on this; true when there is something to be forgotten.
///
/// state: of a machine that is about to be asked for a reboot through reboot.target, whatever is loaded. Only there:
/// from systemd 255 on, an image alone makes `systemctl reboot` a kexec of systemd's own.
[[nodiscard]] bool loadEarly(const System &system, const MachineState &state);

/// When the reboot does not come about: the image goes, unless another shutdown has taken it over. Errors: it cannot be
/// unloaded.
[[nodiscard]] Result<void> forgetEarly(const System &system);

} // namespace warmboot
