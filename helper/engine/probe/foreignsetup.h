// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/adopt/handmade.h"
#include "protocol/machinestate.h"

#include <vector>

namespace warmboot {

/// Files of a hand-made set-up of the same kind (units of the 2019 recipe, of a wiki, the links that enable them): they
/// and ours would both load a kernel at a reboot. What takes such a set-up over removes just these.
[[nodiscard]] std::vector<SetupFile> foreignSetup(const HandMade &found);

/// One that is for `systemctl kexec` alone, which does nothing at a reboot and may stay.
[[nodiscard]] std::vector<Sentence> besideOrdinaryReboots(const HandMade &found);

/// Is this a file of such a set-up, or one with a line that does the same at each boot?
[[nodiscard]] bool isForeignSetUp(const SetupFile &file);

} // namespace warmboot
