// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/checks/rooms.h"
#include "engine/system/mounts.h"

#include <algorithm>

namespace warmboot {

void checkBoot(const System &system, const MachineState &state, Findings &findings)
{
    if (!system.live)
        return;
    const auto mounts = readMounts(system.paths);
    const auto isBoot = [](const Mount &mount) { return mount.point == "/boot"; };
    const bool automounted = std::ranges::any_of(
        mounts, [&](const Mount &mount) { return isBoot(mount) && mount.type == "autofs"; });
    if (!automounted) {
        const auto &kernel = state.kernel.resolved;
        const bool needed = kernel.empty() || kernel.starts_with("/boot/");
        if (needed && bootIsInFstab(system.paths) && !std::ranges::any_of(mounts, isBoot))
            findings.bad("boot", say("boot-not-mounted"));
        else
            findings.good("boot", say("check-boot"));
        return;
    }
    const auto device = automountedBootSource(system.paths, mounts);
    if (device.empty())
        findings.warn("boot", say("boot-automount-unknown"));
    else if (isInstalled(state) && state.settings && state.settings->bootDevice != device)
        findings.bad("boot", say("boot-device-other", {{"device", device}}), Cure::Repair);
    else
        findings.good("boot", say("check-boot-automount", {{"device", device}}));
}

} // namespace warmboot
