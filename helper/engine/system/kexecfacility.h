// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/machinestate.h"

#include <string>

namespace warmboot {

/// Absolute path of the kexec program; empty when it is not installed.
[[nodiscard]] std::string kexecToolPath(const SystemPaths &paths);
/// Fills kexecTool, kexecSupported, kexecDisabled, lockdown and imageLoaded.
void probeKexec(const SystemPaths &paths, MachineState &state);
/// Is an image loaded for the next kexec (whoever loaded it)?
[[nodiscard]] bool imageIsLoaded(const SystemPaths &paths);
/// Unloads whatever is loaded; nothing to do is success. Needs root.
[[nodiscard]] Result<void> unloadImage(const System &system);
/// Did this boot come by a kexec, whoever made it? By what the kernel itself says
/// (/proc/sys/kernel/bootloader_type, the device tree), not by the command line.
[[nodiscard]] Via thisBootVia(const SystemPaths &paths);

} // namespace warmboot
