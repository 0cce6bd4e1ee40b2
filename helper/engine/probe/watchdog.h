// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/machinestate.h"

#include <optional>
#include <string>

namespace warmboot {

/// The hardware watchdog as it is now. It protects a kexec only when its driver was told not to stop before one, and
/// when this systemd was started with both timeouts. wanted: Settings::watchdog.
[[nodiscard]] Watchdog readWatchdog(const System &system, int wanted);

/// The module to load at boot for a watchdog that this machine has and whose driver nothing loads; empty where one is
/// there already. present: what the settings say; it stays, as it may be what the present device came by.
[[nodiscard]] std::string driverToLoad(const SystemPaths &paths, const std::string &present);

/// A disk for which somebody types a passphrase at boot, from /etc/crypttab; nullopt when there is none.
[[nodiscard]] std::optional<std::string> diskWithPassphrase(const SystemPaths &paths);

/// The device of the root file system where an initrd without systemd checks it (initramfs-tools), which can take
/// long with ext2 to ext4: nobody serves the watchdog then. nullopt when that cannot happen.
[[nodiscard]] std::optional<std::string> rootCheckedUnattended(const SystemPaths &paths);

} // namespace warmboot
