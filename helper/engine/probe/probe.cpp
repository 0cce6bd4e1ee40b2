// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/probe.h"

#include "engine/bootloader/loaderdefault.h"
#include "engine/change/undohistory.h"
#include "engine/change/undooffers.h"
#include "engine/files/readfile.h"
#include "engine/kernel/choosekernel.h"
#include "engine/kernel/installedkernels.h"
#include "engine/plan/setuptree.h"
#include "engine/probe/advice.h"
#include "engine/probe/history.h"
#include "engine/probe/loaderview.h"
#include "engine/probe/mark.h"
#include "engine/probe/nextreboot.h"
#include "engine/probe/osname.h"
#include "engine/probe/scheduled.h"
#include "engine/probe/setupprobe.h"
#include "engine/probe/watchdog.h"
#include "engine/reboot/confirm.h"
#include "engine/system/kexecfacility.h"
#include "engine/system/systemd.h"

#include <algorithm>
#include <sys/utsname.h>

namespace warmboot {

namespace {

ThisBoot probeThisBoot(const SystemPaths &paths, const Mark &mark)
{
    ThisBoot boot;
    boot.via = thisBootVia(paths);
    boot.bootId = readLine(paths("/proc/sys/kernel/random/boot_id"));
    boot.kernel = readLine(paths("/proc/sys/kernel/osrelease"));
    boot.cmdline = readLine(paths("/proc/cmdline"));
    // An id on the command line alone proves nothing: any other kexec can carry it on.
    const auto id = " warmboot.id=" + mark.id + " ";
    const bool ofAnother = !mark.boot.empty() && mark.boot != boot.bootId; // it led to a boot that is over
    boot.ours = boot.via == Via::Kexec && !mark.id.empty() && !ofAnother && (" " + boot.cmdline + " ").contains(id);
    return boot;
}

/// Has this very kernel with this command line been healthy after a kexec of ours?
bool isProven(const std::vector<HistoryEntry> &history, const ChosenKernel &kernel)
{
    return std::ranges::any_of(history, [&kernel](const HistoryEntry &entry) {
        return entry.via == Via::Kexec && entry.planned == "kexec" && entry.readySeconds >= 0 && !entry.suspended
            && !entry.kernel.empty() && entry.kernel == kernel.resolved && entry.cmdline == kernel.cmdline;
    });
}

LiveUnits askUnits(const System &system, const MachineState &state)
{
    if (!state.systemdRunning)
        return std::nullopt;
    return showUnitsAndFailures(
        system,
        {std::string(loadUnit), std::string(bootCheckUnit), std::string(rebootUnit), rebootTarget, ctrlAltDelTarget});
}

} // namespace

MachineState probe(const System &system)
{
    const auto &paths = system.paths;
    MachineState state;
    utsname names{};
    ::uname(&names);
    state.architecture = static_cast<const char *>(names.machine);
    state.hostname = paths.isRunningSystem() ? readLine("/proc/sys/kernel/hostname") : readLine(paths("/etc/hostname"));
    state.os = osNameFrom(readFile(paths("/etc/os-release")).value_or(""));
    state.nixos = pathExists(paths("/etc/NIXOS"));
    state.systemdRunning = systemdIsRunning(paths);
    state.systemdVersion = systemdVersion(system);
    probeKexec(paths, state);

    const auto mark = readMark(paths);
    state.thisBoot = probeThisBoot(paths, mark);
    state.suspension = readSuspension(paths, mark);
    state.confirmWithin = confirmationLeft(paths, state.thisBoot, mark, state.suspension.has_value());
    state.scheduled = readScheduled(paths);
    const auto history = readHistory(paths, recentHistory);
    if (!history.empty()) {
        state.lastReboot = history.back();
        // Behind a boot loader that goes on by kexec itself, only the boot check has seen that the firmware was there.
        if (!state.thisBoot.ours && state.lastReboot->bootId == state.thisBoot.bootId)
            state.thisBoot.via = state.lastReboot->via;
    }
    const UndoHistory records(paths);
    const auto units = askUnits(system, state);
    probeSetup(system, records, units, state);
    probeUndoOffers(system, records, state);
    for (const auto &damaged : records.damaged())
        state.remarks.push_back(say("undo-record-damaged", {{"path", damaged.path}}));
    state.kernels = installedKernels(paths, state.thisBoot.kernel);
    const auto &base = baseCmdline(state.thisBoot, mark);
    state.loader = readLoaderDefault(system);
    const auto settings = state.settings.value_or(Settings{});
    explainLoader(paths, settings, base, state);
    if (state.nixos)
        state.kernel.problem = say("nixos"); // whatever lies in /boot there
    else if (state.mode) // or nobody but root knows which is chosen
        state.kernel = chooseKernel(paths, settings, base, state.architecture, state.loader);
    state.proven = isProven(history, state.kernel);
    state.watchdog = readWatchdog(system, state.settings ? state.settings->watchdog : 0);
    state.nextReboot = forecastReboot(system, state, mark, units, readOneShot(paths));
    const auto kexecIsPossible = [&] {
        const auto asked = forecastOf(forecastReboot(system, state, mark, units, "kexec"), "desktop");
        return asked.via == Via::Kexec || asked.reason.code == "next-loader-private"
            || asked.reason.code == "next-settings-private"; // all else is as it should be
    };
    probeAdvice(system, kexecIsPossible, state);
    return state;
}

NextReboot forecastWith(const System &system, const MachineState &state, const std::string &oneShot)
{
    return forecastReboot(system, state, readMark(system.paths), askUnits(system, state), oneShot);
}

} // namespace warmboot
