// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/nextreboot.h"

#include "engine/change/undostore.h"
#include "engine/files/readfile.h"
#include "engine/plan/planchecks.h"
#include "engine/plan/setuptree.h"
#include "engine/probe/firmwarerequests.h"
#include "engine/probe/systemdways.h"
#include "protocol/oneshot.h"

#include <algorithm>
#include <sys/statvfs.h>
#include <utility>

namespace warmboot {

namespace {

Way bios(Sentence reason)
{
    return {Via::Bios, std::move(reason)};
}

bool onReadOnlyFileSystem(const std::string &path)
{
    struct statvfs info{};
    return ::statvfs(path.c_str(), &info) == 0 && (info.f_flag & ST_RDONLY) != 0;
}

/// As root, who has room that others have not.
bool isFull(const std::string &path)
{
    constexpr std::uint64_t needed = 65536; // what the load hook tries
    struct statvfs info{};
    return ::statvfs(path.c_str(), &info) == 0 && info.f_blocks > 0
        && static_cast<std::uint64_t>(info.f_bfree) * info.f_frsize < needed;
}

/// Such a unit does nothing; what else stands in the place of ours might do anything.
bool isMasked(const System &system, const std::string &path)
{
    const auto found = readEntry(system.paths(path));
    return found && found->kind == Entry::Kind::Link && found->content == "/dev/null";
}

/// Is the set-up in force, whatever its settings? nullopt: yes.
std::optional<Way> setupFault(const System &system, const MachineState &state, const LiveUnits &units)
{
    if (state.setup == SetupState::Absent)
        return bios(say("next-not-installed"));
    if (state.setup == SetupState::Foreign)
        return Way{Via::Unknown, say("next-foreign", {{"path", state.files.front().path}})};
    if (settingsAreGone(state))
        return bios(say("next-file", {{"path", std::string(settingsPath)}}));
    if (!state.settings && state.mode)
        return bios(say("next-settings-broken"));
    for (const auto &file : state.files) {
        // The hooks leave it to the firmware where anything else is missing.
        const bool missing = file.condition == FileCondition::Missing;
        const bool harmless = file.path == normalRebootPath || file.condition == FileCondition::Ours
            || (missing && goesWithSettings(file.path));
        if (harmless)
            continue;
        if (file.condition == FileCondition::Edited)
            return Way{Via::Unknown, say("next-edited", {{"path", file.path}})};
        if (file.condition == FileCondition::Foreign && isMasked(system, file.path))
            return bios(say("next-masked", {{"path", file.path}}));
        if (file.condition == FileCondition::Foreign)
            return Way{Via::Unknown, say("next-foreign", {{"path", file.path}})};
        const bool shadowed = file.condition == FileCondition::Shadowed && file.remark;
        return bios(shadowed ? *file.remark : say("next-file", {{"path", file.path}}));
    }
    if (!units)
        return Way{Via::Unknown, say("next-systemd-silent")};
    if (unitProperty(units, loadUnit, "ActiveState") != "active")
        return bios(say("next-unit-inactive", {{"unit", std::string(loadUnit)}}));
    return std::nullopt;
}

/// What makes a reboot of this machine another than systemd's and ours, whether we are installed or not.
std::optional<Way> foreignReboot(const LiveUnits &units)
{
    const std::string unit(rebootUnit);
    if (unitProperty(units, rebootUnit, "LoadState") == "masked")
        return Way{Via::Unknown, say("next-reboot-masked", {{"unit", unit}})};
    if (unitProperty(units, rebootTarget, "LoadState") == "masked")
        return Way{Via::Unknown, say("next-reboot-masked", {{"unit", rebootTarget}})};
    const auto command = unitProperty(units, rebootUnit, "ExecStart");
    if (command.contains("kexec") && !command.contains(execHookPath))
        return Way{Via::Unknown, say("next-reboot-foreign", {{"unit", unit}})};
    return std::nullopt;
}

/// A fault that wants a fresh start.
std::optional<Way> failedUnit(const LiveUnits &units)
{
    if (!units)
        return std::nullopt;
    for (const auto &[name, properties] : *units) {
        if (unitProperty(units, name, "ActiveState") == "failed" && rebootsByFailing(properties))
            return bios(say("next-failed-unit", {{"unit", name}}));
    }
    return std::nullopt;
}

/// ctrl-alt-del.target is another name of reboot.target, unless somebody has made something else of it.
Way byKeys(const LiveUnits &units, const Way &throughReboot)
{
    // Masked, or another name itself: then it is the same for the keys.
    if (!units || unitProperty(units, rebootTarget, "LoadState") != "loaded")
        return throughReboot;
    for (const auto &[name, properties] : *units) {
        if (name == ctrlAltDelTarget && unitProperty(units, name, "LoadState") != "loaded")
            return {Via::Unknown, say("next-keys-masked", {{"unit", name}})};
        if (name.ends_with(".target") && name != rebootTarget && unitProperty(units, name, "ActiveState") != "failed")
            return {Via::Unknown, say("next-keys-other", {{"unit", name}})};
    }
    return throughReboot;
}

/// What reboot.target does: the way through our hooks, in the order in which load asks.
Way throughHooks(const System &system, const MachineState &state, const Mark &mark, const LiveUnits &units,
                 const std::string &oneShot)
{
    if (const auto foreign = foreignReboot(units))
        return *foreign;
    if (const auto fault = setupFault(system, state, units))
        return *fault;
    if (oneShot == "bios")
        return bios(say("next-once-bios"));
    if (!oneShot.empty() && oneShot != "kexec")
        return bios(say("next-marker-odd", {{"path", oneShotPath}}));
    if (state.mode == Mode::Bios && oneShot != "kexec")
        return bios(say("next-mode-bios"));
    if (state.suspension)
        return bios(say("next-suspended", {{"why", state.suspension->reason}}));
    if (onReadOnlyFileSystem(system.paths(stateFolder)))
        return bios(say("next-read-only", {{"path", std::string(stateFolder)}}));
    if (isFull(system.paths(stateFolder)))
        return bios(say("next-full", {{"path", std::string(stateFolder)}}));
    if (oddStateFolder(system.paths) == stateFolder)
        return bios(say("next-state-folder", {{"path", std::string(stateFolder)}}));
    if (mark.stage == "jumping")
        return bios(say("next-not-judged"));
    if (mark.stage == "arrived")
        return bios(say("next-not-healthy"));
    if (const auto request = pendingFirmwareRequest(system))
        return bios(*request);
    if (const auto fault = failedUnit(units))
        return *fault;
    if (packageManagerAtWork(system))
        return bios(say("next-packages"));
    if (state.kexecTool.empty())
        return bios(say("kexec-tools-missing"));
    if (!state.kexecSupported)
        return bios(say("kexec-unsupported"));
    if (state.kexecDisabled)
        return bios(say("kexec-disabled"));
    if (readLine(system.paths("/proc/sys/kernel/kexec_load_limit_reboot")) == "0")
        return bios(say("load-limit-none"));
    if (!state.mode)
        return {Via::Unknown, say("next-settings-private")};
    if (state.kernel.problem)
        return bios(*state.kernel.problem);
    if (const auto missing = missingSignature(system, state, state.kernel))
        return bios(*missing);
    if (state.kernel.path.empty()) // followed, and for root only to know
        return {Via::Unknown, say("next-loader-private", {{"path", state.loader.config}})};
    const auto what = state.kernel.version.empty() ? state.kernel.path : state.kernel.version;
    return {Via::Kexec,
            oneShot == "kexec" ? say("next-once-kexec", {{"kernel", what}}) : say("next-kexec", {{"kernel", what}})};
}

} // namespace

std::string readOneShot(const SystemPaths &paths)
{
    if (!pathExists(paths(oneShotPath)))
        return {};
    const auto line = readLine(paths(oneShotPath));
    return line == "kexec" || line == "bios" ? line : "unknown";
}

NextReboot forecastReboot(const System &system, const MachineState &state, const Mark &mark, const LiveUnits &units,
                          const std::string &oneShot)
{
    NextReboot next;
    next.oneShot = oneShot;
    if (!state.systemdRunning) {
        next.reason = system.live ? say("next-no-systemd") : say("next-other-root");
        return next;
    }
    const auto target = throughHooks(system, state, mark, units, oneShot);
    const Way byHand{Via::Kexec, say("next-loaded-by-hand")};
    const Way forced = bios(say("next-forced"));
    // Which callers go to kexec.target by themselves when any image is loaded. Outside a shutdown
    // ours is not, so that an image that is loaded now is somebody else's.
    constexpr int rebootLooks = 240;
    const bool bySystemctl = state.imageLoaded && state.systemdVersion >= systemctlKexecsSince;
    const bool byReboot = state.imageLoaded && state.systemdVersion >= rebootLooks;
    const auto add = [&next](const char *caller, const Way &forecast) {
        next.callers.push_back({caller, forecast.via, forecast.reason});
    };
    add("reboot", byReboot ? byHand : target);
    add("systemctl reboot", bySystemctl ? byHand : target);
    add("shutdown -r", byReboot ? byHand : target);
    add("desktop", target); // login1's Reboot
    add("ctrl-alt-del", byKeys(units, target));
    add("reboot -f", forced);
    for (auto &way : forecastSystemdWays(system.paths, state, target))
        next.callers.push_back(std::move(way));
    if (pathExists(system.paths("/usr/bin/unattended-upgrade")))
        add("unattended-upgrades", byReboot ? byHand : target); // shutdown -r
    next.via = next.callers.front().via;
    next.reason = next.callers.front().reason;
    return next;
}

CallerForecast forecastOf(const NextReboot &next, std::string_view caller)
{
    const auto found = std::ranges::find(next.callers, caller, &CallerForecast::caller);
    return found == next.callers.end() ? CallerForecast{std::string(caller), next.via, next.reason} : *found;
}

} // namespace warmboot
