// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"
#include "protocol/machinestate.h"

namespace warmboot {

/// Has the disk begin with all that a shutdown through kexec will read: kernel, initrds, the program kexec and our
/// hooks. Returns at once, and what cannot be read is left to the shutdown: this only saves time, in which services
/// still run.
void readAhead(const SystemPaths &paths, const MachineState &state);

} // namespace warmboot
