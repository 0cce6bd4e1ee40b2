// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"

#include <string>
#include <vector>

namespace warmboot {

/// Is there a system bus to reach login1 on?
[[nodiscard]] bool login1IsThere(const SystemPaths &paths);

/// busctl call of a method of org.freedesktop.login1.Manager: its name, then signature and values.
/// Output is JSON.
[[nodiscard]] Result<CommandOutput> callLogin1(const System &system, const std::vector<std::string> &call);
/// The same for a method that ends this session, before login1's answer may be here; see CommandRunner::runToTheEnd().
[[nodiscard]] Result<CommandOutput> askLogin1ToReboot(const System &system, const std::vector<std::string> &call);

/// Has it begun to shut down, or does it still wait for those who delay it? false too when it does not answer.
[[nodiscard]] bool login1IsShuttingDown(const System &system);

} // namespace warmboot
