// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/checks/rooms.h"
#include "engine/files/readfile.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace warmboot {

namespace {

constexpr auto byTpm = "tpm2-device=";

void checkCrypttab(const System &system, Findings &findings)
{
    for (const std::string path : {"/etc/crypttab", "/etc/crypttab.initramfs"}) {
        // Some distributions keep it from users.
        if (pathExists(system.paths(path)) && !readFile(system.paths(path), 1))
            findings.warn("tpm", say("cannot-read", {{"path", path}, {"why", "only root may"}}));
        for (const auto &line : splitLines(readFile(system.paths(path)).value_or(""))) {
            std::istringstream words(line);
            std::string volume;
            words >> volume;
            if (!volume.starts_with('#') && line.contains(byTpm))
                findings.warn("tpm", say("tpm-crypttab", {{"path", path}, {"volume", volume}}));
        }
    }
}

/// What Clevis is bound to stands in the header of the disk, which only root can read: whether it is the TPM
/// or a server in the network cannot be told.
bool clevisMayUseTpm(const System &system)
{
    const auto there = [&](const char *path) { return pathExists(system.paths(path)); };
    constexpr auto hooks = std::to_array<const char *>({"/usr/share/initramfs-tools/hooks/clevis",
                                                        "/usr/lib/dracut/modules.d/60clevis",
                                                        "/usr/lib/dracut/modules.d/60clevis-pin-tpm2",
                                                        "/usr/lib/initcpio/hooks/clevis"});
    if (!there("/sys/class/tpm/tpm0") || std::ranges::none_of(hooks, there))
        return false;
    const auto disks = listFolder(system.paths("/sys/block"));
    return std::ranges::any_of(disks, [&](const std::string &disk) {
        return readLine(system.paths("/sys/block/" + disk + "/dm/uuid")).starts_with("CRYPT-LUKS");
    });
}

} // namespace

void checkDisks(const System &system, const MachineState &state, Findings &findings)
{
    checkCrypttab(system, findings);
    if (state.kernel.cmdline.contains(byTpm))
        findings.warn("tpm", say("tpm-cmdline"));
    if (system.live && clevisMayUseTpm(system))
        findings.warn("tpm", say("tpm-clevis"));
    findings.goodOtherwise("tpm", say("check-tpm"));
}

} // namespace warmboot
