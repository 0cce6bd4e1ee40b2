// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeparts.h"

#include "engine/kernel/commandline.h"

#include <algorithm>

namespace warmboot::test {

namespace {

struct Forecast
{
    Via via = Via::Unknown;
    Sentence reason;
};

Forecast throughTarget(const MachineState &state)
{
    if (state.setup == SetupState::Absent)
        return {Via::Bios, say("next-not-installed")};
    if (state.setup == SetupState::Foreign) {
        const auto path = state.files.empty() ? std::string() : state.files.front().path;
        return {Via::Unknown, say("next-foreign", {{"path", path}})};
    }
    for (const auto &file : state.files) {
        if (file.path == "/usr/local/bin/normal-reboot")
            continue; // a reboot does nothing with it
        if (file.condition == FileCondition::Edited)
            return {Via::Unknown, say("next-edited", {{"path", file.path}})};
        if (file.condition != FileCondition::Ours)
            return {Via::Bios, say("next-file", {{"path", file.path}})};
    }
    const auto &oneShot = state.nextReboot.oneShot;
    if (oneShot == "bios")
        return {Via::Bios, say("next-once-bios")};
    if (state.mode == Mode::Bios && oneShot != "kexec")
        return {Via::Bios, say("next-mode-bios")};
    if (state.suspension)
        return {Via::Bios, say("next-suspended", {{"why", state.suspension->reason}})};
    if (state.kexecTool.empty())
        return {Via::Bios, say("kexec-tools-missing")};
    if (!state.kexecSupported)
        return {Via::Bios, say("kexec-unsupported")};
    if (state.kexecDisabled)
        return {Via::Bios, say("kexec-disabled")};
    if (state.kernel.problem)
        return {Via::Bios, *state.kernel.problem};
    const auto &kernel = state.kernel.version;
    return {Via::Kexec,
            oneShot == "kexec" ? say("next-once-kexec", {{"kernel", kernel}})
                               : say("next-kexec", {{"kernel", kernel}})};
}

/// Of Debian: the links in / lead to the newest two.
bool isLinkTo(const InstalledKernel &kernel, const MachineState &state, const std::string &path)
{
    const bool first = &kernel == &state.kernels.front();
    return first ? path == "/vmlinuz" || path == "/initrd.img" : path == "/vmlinuz.old" || path == "/initrd.img.old";
}

bool hasInitrd(const MachineState &state, const std::string &path)
{
    return std::ranges::any_of(state.kernels, [&](const InstalledKernel &kernel) {
        return std::ranges::contains(kernel.initrds, path) || isLinkTo(kernel, state, path);
    });
}

} // namespace

ChosenKernel fakeKernel(const MachineState &state, const Settings &settings)
{
    ChosenKernel chosen;
    chosen.cmdline = buildCmdline(settings, state.thisBoot.cmdline);
    switch (settings.follow) {
    case Follow::Default:
        chosen.path = "/vmlinuz";
        chosen.initrds = {"/initrd.img"};
        break;
    case Follow::Newest:
        if (state.kernels.empty()) {
            chosen.problem = say("no-kernel-found");
            return chosen;
        }
        chosen.path = state.kernels.front().kernel;
        chosen.initrds = state.kernels.front().initrds;
        break;
    case Follow::Loader:
        chosen.path = state.loader.kernel;
        chosen.initrds = state.loader.initrds;
        if (chosen.path.empty()) {
            chosen.problem = state.loader.problem;
            return chosen;
        }
        break;
    case Follow::Fixed:
        chosen.path = settings.kernel;
        chosen.initrds = settings.initrds;
        break;
    }
    const auto kernel = std::ranges::find_if(state.kernels, [&](const InstalledKernel &installed) {
        return installed.kernel == chosen.path || isLinkTo(installed, state, chosen.path);
    });
    if (kernel == state.kernels.end()) {
        chosen.problem = say("file-missing", {{"field", "kernel"}, {"path", chosen.path}});
        return chosen;
    }
    chosen.resolved = kernel->kernel;
    chosen.version = kernel->version;
    for (const auto &initrd : chosen.initrds) {
        if (!hasInitrd(state, initrd))
            chosen.problem = say("file-missing", {{"field", "initrd"}, {"path", initrd}});
    }
    return chosen;
}

NextReboot fakeForecast(const MachineState &state)
{
    NextReboot next;
    next.oneShot = state.nextReboot.oneShot;
    if (!state.systemdRunning) {
        next.reason = say("next-no-systemd");
        return next;
    }
    const auto target = throughTarget(state);
    const Forecast byHand{Via::Kexec, say("next-loaded-by-hand")};
    const Forecast forced{Via::Bios, say("next-forced")};
    const auto add = [&next](const char *caller, const Forecast &forecast) {
        next.callers.push_back({caller, forecast.via, forecast.reason});
    };
    // As from systemd 255 on.
    add("reboot", state.imageLoaded ? byHand : target);
    add("systemctl reboot", state.imageLoaded ? byHand : target);
    add("shutdown -r", state.imageLoaded ? byHand : target);
    add("desktop", target);
    add("ctrl-alt-del", target);
    add("reboot -f", forced);
    add("systemctl kexec",
        state.imageLoaded ? Forecast{Via::Kexec, say("next-own-kernel")}
                          : Forecast{Via::Unknown, say("next-nothing-loaded")});
    add("systemctl soft-reboot", {Via::Soft, say("next-soft")});
    add("systemctl reboot --firmware-setup",
        state.imageLoaded ? byHand : Forecast{Via::Bios, say("next-firmware-setup")});
    add("systemctl reboot --boot-loader-entry", {Via::Unknown, say("next-loader-entry-unsupported")});
    next.via = next.callers.front().via;
    next.reason = next.callers.front().reason;
    return next;
}

} // namespace warmboot::test
