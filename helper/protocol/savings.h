// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/machinestate.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace warmboot {

/// What the reboots via kexec have saved, measured on the machine itself.
struct Savings
{
    int kexecs = 0; ///< reboots via kexec whose time is known
    int firmwares = 0; ///< those through the firmware
    std::int64_t typicalKexec = -1; ///< seconds from the end of the old system until all was started; -1: none is known
    std::int64_t typicalFirmware = -1;
    /// Seconds in all, against the typical firmware; negative where kexec took longer, nullopt where that is not known.
    std::optional<std::int64_t> saved;
};

/// Seconds from the end of the old system until everything was started; -1 unknown.
[[nodiscard]] std::int64_t absenceOf(const HistoryEntry &entry);

[[nodiscard]] Savings savingsOf(const std::vector<HistoryEntry> &history);

/// Each part as it usually is that way, by the last reboots of which it is known; nullopt when none is.
[[nodiscard]] std::optional<Phases> typicalPhases(const std::vector<HistoryEntry> &history, Via via);

} // namespace warmboot
