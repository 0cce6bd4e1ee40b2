// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/error.h"

#include <string>

namespace warmboot {

/// Tells the hooks something for this boot: a file of one line in /run/warmboot. An empty value takes it away.
[[nodiscard]] Result<void> writeForHooks(const System &system, const std::string &name, const std::string &value);

} // namespace warmboot
