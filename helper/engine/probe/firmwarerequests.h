// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/sentence.h"

#include <optional>
#include <string>
#include <vector>

namespace warmboot {

/// Something that waits for the firmware or the boot loader.
struct FirmwareRequest
{
    enum class Kind { Update, BootNext, Other };

    Kind kind = Kind::Other;
    Sentence sentence;
};

/// Something that only the firmware or the boot loader can do waits for the next reboot: a reboot
/// argument, the set-up, a capsule, BootNext, a one-time entry of GRUB or systemd-boot. The same
/// list as in helper/payload/obstacles.sh. nullopt: nothing waits, as far as the caller may read.
[[nodiscard]] std::optional<Sentence> pendingFirmwareRequest(const System &system);
/// All of these that files tell of.
[[nodiscard]] std::vector<FirmwareRequest> firmwareRequests(const SystemPaths &paths);
/// Also a one-time entry in what GRUB keeps beside a file system (openSUSE, on btrfs), for which its program is asked.
[[nodiscard]] std::vector<FirmwareRequest> firmwareRequests(const System &system);

/// Whose settings of the firmware a program of the system has changed, which waits for it (Dell, Lenovo, HP).
[[nodiscard]] std::vector<std::string> changedFirmwareSettings(const SystemPaths &paths);

/// A package manager holds its lock: kernel and initrd may be half-written.
[[nodiscard]] bool packageManagerAtWork(const System &system);

} // namespace warmboot
