// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/machines.h"

#if __has_include("machines/localmachine.h")
#include "machines/localmachine.h"
#endif
#include "machines/servemachine.h"

namespace warmboot {

std::vector<std::unique_ptr<Session>> sessionsFor(const Arguments &arguments)
{
    std::vector<std::unique_ptr<Session>> sessions;
#if __has_include("machines/localmachine.h")
    if (arguments.thisComputer)
        sessions.push_back(std::make_unique<Session>(std::make_unique<LocalMachine>()));
#endif
    for (const auto &machine : arguments.machines) {
        sessions.push_back(std::make_unique<Session>(std::make_unique<ServeMachine>(machine.name, machine.serve)));
    }
    return sessions;
}

} // namespace warmboot
