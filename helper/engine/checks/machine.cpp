// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/checks/rooms.h"
#include "engine/files/readfile.h"

#include <string>

namespace warmboot {

namespace {

/// Linux 6.3 and later; -1 means no limit.
void checkLoadLimit(const System &system, Findings &findings)
{
    const auto limit = readLine(system.paths("/proc/sys/kernel/kexec_load_limit_reboot"));
    if (limit == "0")
        findings.bad("load-limit", say("load-limit-none"));
    else if (!limit.empty() && !limit.starts_with('-'))
        findings.warn("load-limit", say("load-limit-some", {{"count", limit}}));
    else
        findings.good("load-limit", say("check-load-limit"));
}

} // namespace

bool secureBootIsOn(const SystemPaths &paths)
{
    // Four bytes of attributes come before the value.
    constexpr std::size_t value = 4;
    const auto variable = readFile(paths("/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c"),
                                   value + 1);
    return variable && variable->size() > value && (*variable)[value] == 1;
}

void checkMachine(const System &system, const MachineState &state, Findings &findings)
{
    findings.either("kexec-tools",
                    !state.kexecTool.empty(),
                    say("check-tools", {{"path", state.kexecTool}}),
                    say("kexec-tools-missing"));
    // Of another root folder only the files count: the machine that they are for does not run here.
    if (!system.live)
        return;
    findings.either("systemd",
                    state.systemdRunning,
                    say("check-systemd", {{"version", std::to_string(state.systemdVersion)}}),
                    say("no-systemd"));
    findings.either("kernel-support", state.kexecSupported, say("check-support"), say("kexec-unsupported"));
    findings.either("sysctl", !state.kexecDisabled, say("check-sysctl"), say("kexec-disabled"));
    checkLoadLimit(system, findings);
    if (state.lockdown.empty() || state.lockdown == "none")
        findings.good("lockdown", say("check-lockdown"));
    else
        findings.warn("lockdown", say("warning-lockdown", {{"lockdown", state.lockdown}}));
    if (secureBootIsOn(system.paths))
        findings.warn("secure-boot", say("secure-boot-on"));
    else
        findings.good("secure-boot", say("check-secure-boot"));
}

} // namespace warmboot
