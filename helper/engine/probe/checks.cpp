// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/checks.h"

#include "engine/plan/planchecks.h"
#include "engine/probe/firmwarerequests.h"

namespace warmboot {

std::vector<Check> runChecks(const System &system, const MachineState &state)
{
    std::vector<Check> checks;
    const auto add = [&checks](const char *name, bool good, Sentence yes, Sentence no, Outcome bad = Outcome::Bad) {
        checks.push_back({name, good ? Outcome::Good : bad, good ? std::move(yes) : std::move(no)});
    };
    // Of another root folder only the files count: the machine that they are for does not run here.
    if (system.live)
        add("systemd",
            state.systemdRunning,
            say("check-systemd", {{"version", std::to_string(state.systemdVersion)}}),
            say("no-systemd"));
    add("kexec-tools",
        !state.kexecTool.empty(),
        say("check-tools", {{"path", state.kexecTool}}),
        say("kexec-tools-missing"));
    if (system.live) {
        add("kernel-support", state.kexecSupported, say("check-support"), say("kexec-unsupported"));
        add("sysctl", !state.kexecDisabled, say("check-sysctl"), say("kexec-disabled"));
        const bool open = state.lockdown.empty() || state.lockdown == "none";
        add("lockdown",
            open,
            say("check-lockdown"),
            say("warning-lockdown", {{"lockdown", state.lockdown}}),
            Outcome::Warning);
    }
    add("kernel",
        !state.kernel.problem,
        state.kernel.path == state.kernel.resolved
            ? say("check-kernel-at", {{"path", state.kernel.path}})
            : say("check-kernel", {{"path", state.kernel.path}, {"resolved", state.kernel.resolved}}),
        state.kernel.problem.value_or(Sentence{}));
    for (const auto &file : state.files) {
        if (file.condition != FileCondition::Ours && file.remark)
            checks.push_back({"set-up", Outcome::Bad, *file.remark});
    }
    if ((state.setup == SetupState::Absent && state.files.empty()) || state.setup == SetupState::Installed)
        checks.push_back({"set-up",
                          Outcome::Good,
                          state.setup == SetupState::Absent ? say("check-absent") : say("check-installed")});
    for (const auto &warning : installWarnings(system, state, state.settings.value_or(Settings{}), state.kernel)) {
        const bool said = warning.code == "warning-lockdown" || state.kernel.problem == warning;
        if (!said)
            checks.push_back({"note", Outcome::Warning, warning});
    }
    if (!system.live)
        return checks;
    if (state.setup == SetupState::Installed && state.mode == Mode::Kexec && state.nextReboot.oneShot.empty()) {
        add("next-reboot",
            state.nextReboot.via == Via::Kexec,
            say("check-next"),
            say("check-next-not",
                {{"via", std::string(toString(state.nextReboot.via))}, {"why", state.nextReboot.reason.text()}}));
    }
    if (const auto *reason = foreignReboot(state))
        checks.push_back({"reboot", Outcome::Bad, *reason});
    if (state.imageLoaded)
        checks.push_back({"image", Outcome::Warning, say("next-loaded-by-hand")});
    const auto request = pendingFirmwareRequest(system.paths);
    add("firmware-request", !request, say("check-no-request"), request.value_or(Sentence{}), Outcome::Warning);
    if (packageManagerAtWork(system.paths))
        checks.push_back({"packages", Outcome::Warning, say("next-packages")});
    return checks;
}

} // namespace warmboot
