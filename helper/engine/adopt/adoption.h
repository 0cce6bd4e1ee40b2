// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/adopt/handmade.h"
#include "engine/system/system.h"
#include "protocol/error.h"
#include "protocol/machinestate.h"

namespace warmboot {

/// A hand-made set-up that can be taken over.
struct Adoption
{
    HandMade found;
    Adoptable adoptable;
};

/// What a hand-made set-up (findHandMade) amounts to on this machine. state: its set-up is known. Refused with
/// adopt-nothing when there is none, adopt-not-understood with the text, or adopt-elsewhere when a part of it is not
/// the administrator's.
[[nodiscard]] Result<Adoption> understandHandMade(const System &system, const MachineState &state, HandMade handMade);

/// Fills adoptable of the state, and says in its remarks why a set-up cannot be taken over.
void probeAdoption(const System &system, HandMade found, MachineState &state);

} // namespace warmboot
