// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/machines.h"

#include "machines/localmachine.h"
#include "machines/servemachine.h"

namespace warmboot {

std::vector<std::unique_ptr<Session>> sessionsFor(const Arguments &arguments, Servers &servers)
{
    std::vector<std::unique_ptr<Session>> sessions;
    if (arguments.thisComputer) {
        sessions.push_back(std::make_unique<Session>(
            std::make_unique<LocalMachine>(QStringList{QStringLiteral(WARMBOOT_CTL_PATH), QStringLiteral("serve")})));
    }
    for (const auto &machine : arguments.machines) {
        sessions.push_back(std::make_unique<Session>(std::make_unique<ServeMachine>(machine.name, machine.serve)));
    }
    for (const auto &destination : arguments.servers)
        sessions.push_back(servers.sessionFor({destination, {}}));
    for (const auto &server : servers.list()) {
        if (!arguments.servers.contains(server.destination))
            sessions.push_back(servers.sessionFor(server));
    }
    return sessions;
}

} // namespace warmboot
