// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/systemdways.h"

#include "engine/system/efivariables.h"

#include <string>
#include <utility>

namespace warmboot {

namespace {

// Like "Boot Loader Interface" of systemd: the boot loader takes a wish for an entry, for one boot.
constexpr std::uint64_t takesEntryOnce = 1U << 3U;
// UEFI specification, 8.5.4: the firmware can be asked for its set-up.
constexpr std::uint64_t bootToSetup = 1U;

Way bySystemctlKexec(const SystemPaths &paths, const MachineState &state)
{
    if (state.imageLoaded)
        return {Via::Kexec, say("next-own-kernel")};
    constexpr int loadsByItself = 261; // without the program kexec
    const bool canLoad = state.kexecSupported && !state.kexecDisabled
        && (!state.kexecTool.empty() || state.systemdVersion >= loadsByItself);
    if (canLoad && bootedBySystemdBoot(paths))
        return {Via::Kexec, say("next-own-entry")};
    return {Via::Unknown, say("next-nothing-loaded")};
}

Way bySoftReboot(const MachineState &state)
{
    if (state.systemdVersion == 0)
        return {Via::Unknown, say("next-systemd-silent")};
    if (state.systemdVersion < softRebootSince)
        return {Via::Unknown, say("next-soft-unsupported", {{"version", std::to_string(state.systemdVersion)}})};
    return {Via::Soft, say("next-soft")};
}

/// A wish that only the firmware or the boot loader can grant: our load hook then leaves the reboot to them. What
/// stands in its place may do anything, and from systemd 255 on a loaded kernel is started all the same.
Way withWish(const MachineState &state, const Way &throughHooks, SentenceCode wish)
{
    if (state.imageLoaded && state.systemdVersion >= systemctlKexecsSince)
        return {Via::Kexec, say("next-loaded-by-hand")};
    if (throughHooks.via == Via::Unknown)
        return throughHooks;
    return {Via::Bios, say(wish)};
}

Way toFirmwareSetup(const SystemPaths &paths, const MachineState &state, const Way &throughHooks)
{
    if ((efiBits(paths, "OsIndicationsSupported", efiGlobal) & bootToSetup) == 0)
        return {Via::Unknown, say("next-setup-unsupported")};
    return withWish(state, throughHooks, "next-firmware-setup");
}

Way toLoaderEntry(const SystemPaths &paths, const MachineState &state, const Way &throughHooks)
{
    const auto features = efiVariable(paths, "LoaderFeatures", efiLoader);
    // A systemd-boot that is too old to tell what it can do can do this.
    const bool takes = features ? (efiBits(paths, "LoaderFeatures", efiLoader) & takesEntryOnce) != 0
                                : bootedBySystemdBoot(paths);
    if (!takes || !efiVariable(paths, "LoaderEntries", efiLoader))
        return {Via::Unknown, say("next-loader-entry-unsupported")};
    return withWish(state, throughHooks, "next-loader-entry");
}

} // namespace

std::vector<CallerForecast> forecastSystemdWays(const SystemPaths &paths, const MachineState &state,
                                                const Way &throughHooks)
{
    std::vector<CallerForecast> ways;
    const auto add = [&ways](const char *caller, Way way) { ways.push_back({caller, way.via, std::move(way.reason)}); };
    add("systemctl kexec", bySystemctlKexec(paths, state));
    add("systemctl soft-reboot", bySoftReboot(state));
    add("systemctl reboot --firmware-setup", toFirmwareSetup(paths, state, throughHooks));
    add("systemctl reboot --boot-loader-entry", toLoaderEntry(paths, state, throughHooks));
    return ways;
}

} // namespace warmboot
