// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/desiredstate.h"

#include <string>

namespace warmboot {

/// /etc/warmboot.conf: key=value lines, everything behind the first = is the value as it stands.
[[nodiscard]] std::string renderSettings(const Settings &settings);

/// As strict as the load hook (helper/payload/common.sh), and no stricter, or status would foretell
/// another reboot than the hook makes: an unknown or malformed line is Drifted, with its number and
/// the remedy. What a wish may hold is for validate() to say.
[[nodiscard]] Result<Settings> parseSettings(const std::string &text);

/// The text of a settings file with another mode in it, everything else as it stands.
[[nodiscard]] std::string withMode(const std::string &text, Mode mode);

} // namespace warmboot
