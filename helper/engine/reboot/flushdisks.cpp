// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/reboot/flushdisks.h"

#include "engine/system/mounts.h"

#include <chrono>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace warmboot {

namespace {

/// What is flushed at once with this mount, or empty when nothing local is: a device, a pool.
std::string storeOf(const Mount &mount)
{
    if (mount.type == "zfs")
        return "zfs " + mount.source.substr(0, mount.source.find('/'));
    // A program that plays a file system may be one over a network, with nothing but /dev/fuse for a name.
    const bool played = mount.type.starts_with("fuse") && mount.type != "fuseblk";
    return mount.source.starts_with("/dev/") && !played ? mount.source : std::string();
}

} // namespace

void flushDisks(const System &system)
{
    if (!system.live)
        return;
    // Below a shell: a process that waits for a dying disk cannot be killed, and who runs it would wait with it. All at
    // once, as the others need not wait for that disk either.
    std::vector<std::string> command{"/bin/sh", "-c", R"(for at; do sync -f "$at" & done; wait)", "sh"};
    std::set<std::string> seen; // each once, however often it is mounted
    for (const auto &mount : readMounts(system.paths)) {
        const auto store = storeOf(mount);
        if (!store.empty() && !mount.readOnly && seen.insert(store).second)
            command.push_back(mount.point);
    }
    constexpr std::chrono::seconds limit{30};
    if (!seen.empty())
        std::ignore = system.runner->run(command, limit); // what is left is left to the shutdown
}

} // namespace warmboot
