// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/reboot/flushdisks.h"

#include "engine/system/mounts.h"

#include <chrono>
#include <set>
#include <string>
#include <vector>

namespace warmboot {

void flushDisks(const System &system)
{
    if (!system.live)
        return;
    // Below a shell: a process that waits for a dying disk cannot be killed, and who runs it would wait with it. Not
    // the shell, which could put itself in its place if nothing came after it.
    std::vector<std::string> command{"sh", "-c", R"(sync -f "$@"; :)", "sh"};
    std::set<std::string> seen; // each device once, however often it is mounted
    for (const auto &mount : readMounts(system.paths)) {
        if (mount.source.starts_with("/dev/") && !mount.readOnly && seen.insert(mount.source).second)
            command.push_back(mount.point);
    }
    constexpr std::chrono::seconds limit{30};
    if (!seen.empty())
        static_cast<void>(system.runner->run(command, limit));
}

} // namespace warmboot
