// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/selinux.h"

#include "engine/files/readfile.h"

#include <chrono>
#include <string>
#include <tuple>

namespace warmboot {

void restoreLabels(const System &system, const std::vector<Change> &steps)
{
    if (!system.live || !pathExists(system.paths("/sys/fs/selinux/enforce")))
        return;
    for (const auto *program : {"/usr/sbin/restorecon", "/sbin/restorecon"}) {
        if (!pathExists(system.paths(program)))
            continue;
        std::vector<std::string> command{program, "-i"}; // what is gone again is no error
        for (const auto &step : steps) {
            if (step.after.exists())
                command.push_back(system.paths(step.path));
        }
        constexpr std::chrono::seconds limit{60};
        if (command.size() > 2)
            std::ignore = system.runner->run(command, limit);
        return;
    }
}

} // namespace warmboot
