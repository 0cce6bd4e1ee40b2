// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/settle.h"

#include "engine/adopt/takeover.h"
#include "engine/change/selinux.h"
#include "engine/files/readfile.h"
#include "engine/plan/setuptree.h"
#include "engine/probe/setupprobe.h"
#include "engine/system/systemd.h"

#include <algorithm>
#include <tuple>

namespace warmboot {

namespace {

bool hasSystemd(const System &system)
{
    return system.live && systemdIsRunning(system.paths);
}

Result<void> expect(const LiveUnits &units, std::string_view unit, const std::string &property, std::string_view wanted)
{
    const auto found = unitProperty(units, unit, property);
    if (found == wanted)
        return {};
    return fail(ErrorKind::Failed,
                say("unit-not-as-wanted",
                    {{"unit", std::string(unit)},
                     {"property", property},
                     {"found", found.empty() ? "-" : found},
                     {"wanted", std::string(wanted)}}));
}

Result<void> verifyInstalled(const LiveUnits &units)
{
    struct Wanted
    {
        std::string_view unit;
        const char *property;
        std::string_view value;
    };
    for (const auto &[unit, property, value] : std::initializer_list<Wanted>{
             {loadUnit, "LoadState", "loaded"},
             {loadUnit, "FragmentPath", loadUnitPath},
             {loadUnit, "UnitFileState", "enabled"},
             {loadUnit, "ActiveState", "active"},
             {bootCheckUnit, "LoadState", "loaded"},
             {bootCheckUnit, "UnitFileState", "enabled"},
             {rebootUnit, "LoadState", "loaded"},
         }) {
        if (auto ok = expect(units, unit, property, value); !ok)
            return ok;
    }
    for (const auto &[unit, property, hook] :
         {std::tuple{loadUnit, "ExecStop", loadHookPath}, std::tuple{bootCheckUnit, "ExecStart", bootCheckHookPath}}) {
        if (!unitProperty(units, unit, property).contains(hook))
            return fail(ErrorKind::Failed, say("unit-overridden", {{"unit", std::string(unit)}}));
    }
    const bool inForce = unitProperty(units, rebootUnit, "DropInPaths").contains(dropInPath)
        && unitProperty(units, rebootUnit, "ExecStart").contains(execHookPath);
    if (!inForce)
        return fail(ErrorKind::Failed,
                    say("drop-in-not-in-effect", {{"path", std::string(dropInPath)}}),
                    unitProperty(units, rebootUnit, "DropInPaths"));
    return {};
}

} // namespace

Result<void> stopUnitsThatGo(const System &system, const std::vector<Change> &steps)
{
    const bool goes = std::ranges::any_of(
        steps, [](const Change &step) { return step.path == loadUnitPath && !step.after.exists(); });
    if (!goes || !hasSystemd(system))
        return {};
    // Without a queued reboot the load hook does nothing when its unit is stopped.
    return systemctl(system, {"stop", std::string(loadUnit), std::string(bootCheckUnit)});
}

Result<void> settle(const System &system, const std::vector<Change> &steps)
{
    if (!hasSystemd(system))
        return {};
    restoreLabels(system, steps);
    const bool unitsChanged = std::ranges::any_of(
        steps, [](const Change &step) { return step.path.starts_with("/etc/systemd/"); });
    if (unitsChanged) {
        if (auto reloaded = systemctl(system, {"daemon-reload"}); !reloaded)
            return reloaded;
        settleHandMade(system, steps);
    }
    std::vector<std::string> start{"start"};
    for (const auto &[unit, path] : {std::pair{loadUnit, loadUnitPath}, std::pair{bootCheckUnit, bootCheckUnitPath}}) {
        if (pathExists(system.paths(path)))
            start.emplace_back(unit);
    }
    return start.size() > 1 ? systemctl(system, start) : Result<void>();
}

bool unitsAreWhole(const System &system)
{
    bool anyThere = false;
    bool allSame = true;
    for (const auto &[path, wanted] : setupTree(Settings{}, systemctlPath(system.paths), system.uid, system.gid)) {
        if (!path.starts_with("/etc/systemd/") || wanted.kind == Entry::Kind::Directory)
            continue;
        const auto found = readEntry(system.paths(path));
        anyThere = anyThere || !found || found->exists();
        allSame = allSame && found && found->sameAs(wanted);
    }
    return allSame || !anyThere;
}

Result<void> verifyUnits(const System &system)
{
    if (!hasSystemd(system))
        return {};
    const auto units = showUnits(system, {std::string(loadUnit), std::string(bootCheckUnit), std::string(rebootUnit)});
    if (!units)
        return fail(ErrorKind::Failed, say("next-systemd-silent"));
    if (pathExists(system.paths(loadUnitPath)))
        return verifyInstalled(units);
    if (unitProperty(units, rebootUnit, "DropInPaths").contains(dropInPath))
        return fail(ErrorKind::Failed, say("drop-in-still-there", {{"path", std::string(dropInPath)}}));
    return expect(units, loadUnit, "ActiveState", "inactive");
}

} // namespace warmboot
