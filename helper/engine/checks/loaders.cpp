// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/checks/rooms.h"
#include "engine/files/readfile.h"
#include "engine/plan/planchecks.h"
#include "engine/probe/foreignsetup.h"

#include <algorithm>

namespace warmboot {

void checkLoaders(const System &system, const MachineState &state, Findings &findings)
{
    for (const auto &file : state.files) {
        const bool enables = file.path.contains(".wants/") || file.path.contains(".requires/");
        if (isForeignSetUp(file) && !enables) {
            const bool taken = state.adoptable && file.remark->code == "foreign-set-up";
            findings.bad("loaders", *file.remark, taken ? Cure::Adopt : Cure::None);
        }
        if (file.remark && file.condition == FileCondition::Shadowed)
            findings.bad("drop-ins", *file.remark);
    }
    // Of what no ordinary reboot comes by, the flaws are of interest to who takes it over.
    const bool acts = !std::ranges::contains(state.remarks, "foreign-set-up-kexec", &Sentence::code);
    for (const auto &flaw : state.adoptable &&acts ? state.adoptable->flaws : std::vector<Sentence>())
        findings.warn("loaders", flaw, Cure::Adopt);
    if (system.live) {
        if (const auto *reason = foreignReboot(state))
            findings.bad("reboot", *reason);
    }
    for (const auto &remark : state.remarks) {
        if (remark.code == "unit-unreadable")
            findings.warn("loaders", remark);
    }
    // What systemd-shutdown runs when all file systems are unmounted or read-only, just before it reboots.
    const std::string folder = "/usr/lib/systemd/system-shutdown/";
    for (const auto &name : listFolder(system.paths(folder))) {
        const auto path = folder + name;
        if (readFile(system.paths(path)).value_or("").contains("kexec"))
            findings.warn("loaders", say("shutdown-script-kexec", {{"path", path}}));
    }
    findings.goodOtherwise("loaders", say("check-loaders"));
    for (const auto &remark : state.remarks) {
        if (isHarmless(remark))
            findings.good("loaders", remark);
    }
    if (isInstalled(state))
        findings.goodOtherwise("drop-ins", say("check-drop-ins"));
}

} // namespace warmboot
