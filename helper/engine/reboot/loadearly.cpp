// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/reboot/loadearly.h"

#include "engine/plan/setuptree.h"
#include "engine/reboot/forhooks.h"
#include "engine/system/kexecfacility.h"

#include <algorithm>
#include <chrono>
#include <string>

namespace warmboot {

namespace {

/// Another program may load a kernel of its own on the way down, which nobody could tell from ours.
bool othersMayLoad(const MachineState &state)
{
    return std::ranges::any_of(state.remarks, [](const Sentence &remark) {
        return remark.code.starts_with("vendor-loader") && remark.code != "vendor-loader-kdump";
    });
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
    // It has cleared up behind itself, unless it was cut off.
    if (!done || imageIsLoaded(system.paths))
        static_cast<void>(forgetEarly(system));
    return false;
}

Result<void> forgetEarly(const System &system)
{
    Result<void> forgotten;
    for (const auto *name : {"early.initrd", "early.uki.linux", "early.uki.initrd", "loading", "early"})
        forgotten = writeForHooks(system, name, "");
    auto unloaded = unloadImage(system);
    return unloaded ? forgotten : unloaded;
}

} // namespace warmboot
