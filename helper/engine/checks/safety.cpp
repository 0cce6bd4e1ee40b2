// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/checks/rooms.h"
#include "engine/system/systemd.h"
#include "protocol/joined.h"

#include <string>
#include <string_view>

namespace warmboot {

namespace {

/// Whoever rents a machine can choose a rescue system or another boot device in the hoster's panel.
void checkHoster(const System &system, Findings &findings)
{
    for (const auto *field : {"sys_vendor", "board_vendor", "chassis_vendor"}) {
        const auto vendor = dmi(system, field);
        for (const std::string_view hoster : {"OVH", "Hetzner"}) {
            if (vendor.starts_with(hoster) && !findings.has("hoster"))
                findings.warn("hoster", say("hoster", {{"hoster", std::string(hoster)}}));
        }
    }
    findings.goodOtherwise("hoster", say("check-hoster"));
}

void checkFaultReboots(const System &system, Findings &findings)
{
    const auto units = unitsThatReboot(system);
    if (!units)
        findings.warn("fault-reboots", say("check-fault-reboots-unknown"));
    else if (units->empty())
        findings.good("fault-reboots", say("check-fault-reboots-none"));
    else
        findings.good("fault-reboots", say("check-fault-reboots", {{"units", joined(*units)}}));
}

} // namespace

void checkSafety(const System &system, const MachineState &state, Findings &findings)
{
    if (!system.live)
        return;
    // What was asked for and is not so is among the warnings already.
    if (state.watchdog.protects)
        findings.good("watchdog", say("check-watchdog", {{"device", state.watchdog.driver}}));
    else if (state.watchdog.lacking && !findings.has("watchdog"))
        findings.good("watchdog", *state.watchdog.lacking);
    else
        findings.goodOtherwise("watchdog", say("check-no-watchdog"));
    if (state.confirmWithin >= 0)
        findings.warn("confirmation", say("check-to-be-confirmed"));
    checkHoster(system, findings);
    checkFaultReboots(system, findings);
}

} // namespace warmboot
