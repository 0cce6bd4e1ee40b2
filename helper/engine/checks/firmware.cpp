// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/checks/rooms.h"
#include "engine/probe/firmwarerequests.h"

namespace warmboot {

namespace {

std::string checkOf(FirmwareRequest::Kind kind)
{
    switch (kind) {
    case FirmwareRequest::Kind::Update: return "firmware-update";
    case FirmwareRequest::Kind::BootNext: return "boot-next";
    case FirmwareRequest::Kind::Other: break;
    }
    return "firmware-request";
}

} // namespace

void checkFirmware(const System &system, const MachineState & /*state*/, Findings &findings)
{
    if (!system.live)
        return;
    for (const auto &request : firmwareRequests(system))
        findings.warn(checkOf(request.kind), request.sentence);
    for (const auto &maker : changedFirmwareSettings(system.paths))
        findings.warn("firmware-update", say("firmware-settings", {{"what", maker}}));
    findings.goodOtherwise("firmware-request", say("check-no-request"));
    findings.goodOtherwise("firmware-update", say("check-firmware-update"));
    findings.goodOtherwise("boot-next", say("check-boot-next"));
    if (packageManagerAtWork(system))
        findings.warn("packages", say("next-packages"));
}

} // namespace warmboot
