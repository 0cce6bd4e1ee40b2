// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/machinestate.h"

#include <optional>

namespace warmboot {

/// One look at the machine for all who asked before it: most of what a request costs is the look. Whoever keeps one
/// says when it is over: before what is asked later, and around every change.
class Look
{
public:
    /// Probes the first time.
    const MachineState &at(const System &system);
    void forget() { m_state.reset(); }

private:
    std::optional<MachineState> m_state;
};

} // namespace warmboot
