// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/machinestate.h"
#include "protocol/oneshot.h"

#include <QString>

namespace warmboot {

// How the next reboot goes, in words; window, tray and notifications say the same.

/// "The next reboot goes through kexec into 6.12.117.", "… through the firmware, because …"
[[nodiscard]] QString forecastText(const MachineState &state);
/// The same in two parts: the first sentence without the reason, and the reason (may be empty).
[[nodiscard]] QString forecastHeadline(const MachineState &state);
[[nodiscard]] QString forecastReason(const MachineState &state);

/// Is this way refused, so that the machine goes on as it is?
[[nodiscard]] bool isRefused(const CallerForecast &way);

/// For a badge: "kexec", "BIOS", "unclear"
[[nodiscard]] QString viaText(Via via);
/// Has this machine a systemd that knows soft reboots, whether or not one is offered now?
[[nodiscard]] bool knowsSoftReboots(const MachineState &state);
/// What the machine waits for, and the gentlest reboot that gives it that; empty when it waits for nothing.
[[nodiscard]] QString adviceText(const MachineState &state);
/// A way of rebooting, by the code that the engine gives it: "The desktop's Restart" for "desktop"
[[nodiscard]] QString callerText(const std::string &caller);

} // namespace warmboot
