// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doors/look.h"

#include "engine/probe/probe.h"

namespace warmboot {

const MachineState &Look::at(const System &system)
{
    if (!m_state)
        m_state = probe(system);
    return *m_state;
}

} // namespace warmboot
