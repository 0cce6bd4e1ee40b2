// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/machinestate.h"

#include <string>
#include <vector>

namespace warmboot {

enum class Outcome { Good, Warning, Bad };

/// One thing that was looked at; the sentence of a warning or a fault holds the cure.
struct Check
{
    std::string name;
    Outcome outcome = Outcome::Good;
    Sentence sentence;
};

/// What stands in the way of a kexec on this machine, and what does not.
[[nodiscard]] std::vector<Check> runChecks(const System &system, const MachineState &state);

} // namespace warmboot
