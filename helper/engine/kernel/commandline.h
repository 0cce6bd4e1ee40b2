// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/desiredstate.h"

#include <string>
#include <string_view>
#include <vector>

namespace warmboot {

/// The words of a kernel command line; as in the kernel, a space between double quotes does not
/// end a word.
[[nodiscard]] std::vector<std::string> cmdlineWords(std::string_view line);

/// The line of these words.
[[nodiscard]] std::string cmdlineOf(const std::vector<std::string> &words);

/// Keeps drivers from stopping the hardware watchdog before a kexec; a kernel heeds it from its start on.
inline constexpr auto watchdogFlag = "watchdog.stop_on_reboot=0";

/// Is this a word that belongs to one boot only: added by the boot loader for itself, typed there
/// for once (single, init=…), or our own id?
[[nodiscard]] bool isForOneBoot(std::string_view word);

/// Is it one that the boot loader, or what loads a kernel for a crash, adds for itself?
[[nodiscard]] bool isOfTheLoader(std::string_view word);

/// The line that the load hook will build, word for word (helper/payload/cmdline.sh; a test holds
/// the two together). base: what the boot loader gave. id: without one no warmboot.id is added.
[[nodiscard]] std::string buildCmdline(const Settings &settings, std::string_view base, std::string_view id = {});

} // namespace warmboot
