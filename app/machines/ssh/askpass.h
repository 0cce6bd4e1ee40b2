// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace warmboot {

// The application run again by ssh as its askpass: brings the question to the one that started ssh, and its answer
// back.

inline constexpr auto askpassSocketVariable = "WARMBOOT_ASKPASS_SOCKET";
inline constexpr auto askpassTokenVariable = "WARMBOOT_ASKPASS_TOKEN";

/// Whether this process was started by an ssh of ours to ask.
[[nodiscard]] bool isAskpass();
/// Asks, and writes the answer to stdout. Returns what the process is to end with: 0 answered, 1 declined.
/// Needs no QCoreApplication. text: what ssh wants to know; may be null.
[[nodiscard]] int runAskpass(const char *text);

} // namespace warmboot
