// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/checks/rooms.h"
#include "engine/plan/planchecks.h"

namespace warmboot {

void checkLoaders(const System &system, const MachineState &state, Findings &findings)
{
    for (const auto &file : state.files) {
        if (file.remark && file.remark->code == "foreign-set-up")
            findings.bad("loaders", *file.remark);
        else if (file.remark && file.condition == FileCondition::Shadowed)
            findings.bad("drop-ins", *file.remark);
    }
    if (system.live) {
        if (const auto *reason = foreignReboot(state))
            findings.bad("reboot", *reason);
    }
    findings.goodOtherwise("loaders", say("check-loaders"));
    if (isInstalled(state))
        findings.goodOtherwise("drop-ins", say("check-drop-ins"));
}

} // namespace warmboot
