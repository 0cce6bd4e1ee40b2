// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/checks/findings.h"
#include "engine/system/system.h"
#include "protocol/machinestate.h"

#include <string>

namespace warmboot {

// One room for each kind of thing that is looked at. All read as an ordinary user, below the root
// prefix, and never in /dev; what only root can see is said to be so.

void checkMachine(const System &system, const MachineState &state, Findings &findings);
void checkKernel(const System &system, const MachineState &state, Findings &findings);
void checkBoot(const System &system, const MachineState &state, Findings &findings);
void checkLoaders(const System &system, const MachineState &state, Findings &findings);
void checkSetup(const System &system, const MachineState &state, Findings &findings);
void checkFirmware(const System &system, const MachineState &state, Findings &findings);
void checkDisks(const System &system, const MachineState &state, Findings &findings);
void checkSafety(const System &system, const MachineState &state, Findings &findings);
void checkLibraries(const System &system, const MachineState &state, Findings &findings);
void checkHardware(const System &system, const MachineState &state, Findings &findings);

/// Is there a set-up of ours, whole or not?
[[nodiscard]] inline bool isInstalled(const MachineState &state)
{
    return state.setup == SetupState::Installed || state.setup == SetupState::Drifted;
}

/// Is the machine started with Secure Boot? By what the firmware tells every user.
[[nodiscard]] bool secureBootIsOn(const SystemPaths &paths);

/// What the firmware says of the machine, by the name of its file (sys_vendor, product_name); empty where it does not.
[[nodiscard]] std::string dmi(const System &system, const char *what);

} // namespace warmboot
