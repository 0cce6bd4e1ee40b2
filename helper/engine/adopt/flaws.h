// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/adopt/commands.h"
#include "engine/system/system.h"
#include "protocol/machinestate.h"

#include <vector>

namespace warmboot {

/// What is wrong with a hand-made set-up on this machine, the worst first. state: its systemd is known.
[[nodiscard]] std::vector<Sentence> flawsOf(const System &system, const MachineState &state, const HandMade &found,
                                            const HandMadeCommands &commands);

} // namespace warmboot
