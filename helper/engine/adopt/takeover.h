// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/adopt/handmade.h"
#include "engine/system/system.h"
#include "protocol/entry.h"
#include "protocol/error.h"

#include <vector>

namespace warmboot {

/// The changes by which a hand-made set-up goes, in the order of writing, and before those by which ours comes
/// (coming): with a part of them made, a reboot goes through the firmware. Folders that are left empty go too.
[[nodiscard]] Result<std::vector<Change>> handMadeGoes(const System &system, const HandMade &found,
                                                       const std::vector<Change> &coming);

/// After the files of such a set-up have gone or come back and systemd has read its units again: what is left of its
/// units there goes, and one that is back waits for the shutdown again. Only what this cannot load a kernel by; what
/// fails is no error, as the files decide at the next boot in any case.
void settleHandMade(const System &system, const std::vector<Change> &steps);

} // namespace warmboot
