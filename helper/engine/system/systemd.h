// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warmboot {

/// Is systemd the first process of the machine?
[[nodiscard]] bool systemdIsRunning(const SystemPaths &paths);
/// Its main version number, 0 when unknown.
[[nodiscard]] int systemdVersion(const System &system);
/// Absolute path on the machine: /usr/bin/systemctl or /bin/systemctl.
[[nodiscard]] std::string systemctlPath(const SystemPaths &paths);

/// Properties of one unit, as `systemctl show` prints them.
using UnitProperties = std::map<std::string, std::string>;

/// By unit name. nullopt when systemd does not answer (no right to ask, no bus).
[[nodiscard]] std::optional<std::map<std::string, UnitProperties>> showUnits(const System &system,
                                                                             const std::vector<std::string> &units);

/// The same, and besides them every unit that has failed; with what a failure of each does.
[[nodiscard]] std::optional<std::map<std::string, UnitProperties>>
showUnitsAndFailures(const System &system, const std::vector<std::string> &units);

/// Does a failure of this unit reboot the machine (FailureAction, StartLimitAction)?
[[nodiscard]] bool rebootsByFailing(const UnitProperties &unit);

/// Names of the loaded units whose failure reboots the machine (FailureAction, StartLimitAction). nullopt when
/// systemd does not answer.
[[nodiscard]] std::optional<std::vector<std::string>> unitsThatReboot(const System &system);

/// Properties of systemd itself; empty when it does not answer.
[[nodiscard]] UnitProperties managerProperties(const System &system, const std::vector<std::string> &names);

/// Since when this userspace runs: when systemd had the basics of it up, in microseconds of the kernel's clock. A soft
/// reboot makes it another, a restart of systemd does not. 0 when systemd does not answer.
[[nodiscard]] std::int64_t userspaceSince(const System &system);
/// The same as a time of day, in seconds since 1970; for systemd from 251 on.
[[nodiscard]] std::int64_t userspaceStarted(const System &system);

/// Runs systemctl with these arguments; a failing systemctl is an error with its words as detail.
[[nodiscard]] Result<void> systemctl(const System &system, std::vector<std::string> arguments);

} // namespace warmboot
