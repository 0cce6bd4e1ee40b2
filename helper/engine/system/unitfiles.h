// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace warmboot {

/// man systemd.unit, "System Unit Search Path".
inline constexpr auto unitSearchPath = std::to_array<std::string_view>({"/etc/systemd/system.control/",
                                                                        "/run/systemd/system.control/",
                                                                        "/run/systemd/transient/",
                                                                        "/run/systemd/generator.early/",
                                                                        "/etc/systemd/system/",
                                                                        "/etc/systemd/system.attached/",
                                                                        "/run/systemd/system/",
                                                                        "/run/systemd/system.attached/",
                                                                        "/run/systemd/generator/",
                                                                        "/usr/local/lib/systemd/system/",
                                                                        "/usr/lib/systemd/system/",
                                                                        "/lib/systemd/system/",
                                                                        "/run/systemd/generator.late/"});

/// Those of them that do not exist on this machine: no file of that name or of its template in the folders of units,
/// and unknown to systemd where it can be asked.
[[nodiscard]] std::vector<std::string> unknownUnits(const System &system, const std::vector<std::string> &units);

} // namespace warmboot
