// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/reboot/loadearly.h"

#include "engine/files/readfile.h"
#include "engine/plan/setuptree.h"
#include "engine/reboot/forhooks.h"
#include "engine/system/kexecfacility.h"

#include <algorithm>
#include <chrono>
#include <string>

namespace warmboot {

namespace {

constexpr auto *earlyPath = "/run/warmboot/early";

/// Another program may load a kernel of its own on the way down, which nobody could tell from ours.
bool othersMayLoad(const MachineState &state)
{
    return std::ranges::any_of(state.remarks, [](const Sentence &remark) {
        return remark.code.starts_with("vendor-loader") && remark.code != "vendor-loader-kdump";
    });
}

/// Those of load.sh.
void removeFiles(const System &system)
{
    for (const auto *name : {"early", "loading", "early.initrd", "early.uki.linux", "early.uki.initrd"})
        static_cast<void>(writeForHooks(system, name, ""));
}

} // namespace

bool loadEarly(const System &system, const MachineState &state)
{
    if (!system.live || state.setup != SetupState::Installed || state.imageLoaded || othersMayLoad(state))
        return false;
    constexpr std::chrono::seconds limit{60}; // what is not loaded by then is loaded in the shutdown, or not at all
    const auto done = system.runner->run({system.paths(std::string(loadHookPath)), "early"}, limit);
    if (done && done->ok())
        return true;
    // It has cleared up behind itself, unless it was cut off. An image that is there all the same is somebody else's.
    if (!done || done->wasEnded()) {
        removeFiles(system);
        static_cast<void>(unloadImage(system));
    }
    return false;
}

Result<void> forgetEarly(const System &system)
{
    // Another shutdown may have taken it over, and has a mark for it.
    if (readLine(system.paths(earlyPath)).empty())
        return {};
    auto forgotten = writeForHooks(system, "early", "");
    auto unloaded = unloadImage(system);
    return unloaded ? forgotten : unloaded;
}

} // namespace warmboot
