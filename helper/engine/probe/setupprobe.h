// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/change/undohistory.h"
#include "engine/system/system.h"
#include "engine/system/systemd.h"
#include "protocol/machinestate.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace warmboot {

/// The units as systemd has them in memory; nullopt when it cannot be asked.
using LiveUnits = std::optional<std::map<std::string, UnitProperties>>;

/// Fills setup, files, remarks, mode and settings: which files of ours are there and whether they
/// are as they were installed, and who else has set up kexec here.
void probeSetup(const System &system, const UndoHistory &records, const LiveUnits &units, MachineState &state);

/// A property of a unit; empty when it is not known.
[[nodiscard]] std::string unitProperty(const LiveUnits &units, std::string_view unit, const std::string &property);

/// Is it a part of a set-up that is not there?
[[nodiscard]] bool isMissing(const MachineState &state, std::string_view path);

/// Was the settings file removed from a set-up?
[[nodiscard]] bool settingsAreGone(const MachineState &state);

} // namespace warmboot
