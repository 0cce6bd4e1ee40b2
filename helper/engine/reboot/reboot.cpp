// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/reboot/reboot.h"

#include "engine/change/changelock.h"
#include "engine/change/changes.h"
#include "engine/change/heldsignals.h"
#include "engine/files/readfile.h"
#include "engine/probe/nextreboot.h"
#include "engine/probe/probe.h"
#include "engine/reboot/flushdisks.h"
#include "engine/reboot/forhooks.h"
#include "engine/reboot/inhibitors.h"
#include "engine/reboot/loadearly.h"
#include "engine/reboot/login1.h"
#include "engine/reboot/readahead.h"
#include "engine/reboot/rebootoutcome.h"
#include "engine/system/kexecfacility.h"
#include "engine/system/systemd.h"
#include "protocol/request.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

namespace warmboot {

namespace {

Result<void> writeOneShot(const System &system, const std::string &value)
{
    return writeForHooks(system, "next", value);
}

/// For this one reboot; it goes with what it arms when that does not come about.
Result<void> armConfirmation(const System &system, const RebootWish &wish, const Way &way)
{
    if (!wish.confirm)
        return writeForHooks(system, "confirm", "");
    if (*wish.confirm < 1 || *wish.confirm > longestConfirmation)
        return fail(ErrorKind::Usage, say("confirm-range", {{"value", std::to_string(*wish.confirm)}}));
    if (way.via != Via::Kexec)
        return fail(ErrorKind::Usage, say("confirm-needs-kexec"));
    if (way.reason.code == "next-loaded-by-hand") // past our hooks
        return fail(ErrorKind::Usage, say("confirm-by-hand"));
    return writeForHooks(system, "confirm", std::to_string(*wish.confirm));
}

Result<Way> chooseNext(const System &system, const MachineState &state, OneShot wish)
{
    switch (wish) {
    case OneShot::Kexec: {
        // The desktop's way is the one past a kernel that somebody loaded by hand.
        const auto through = forecastOf(forecastWith(system, state, "kexec"), "desktop");
        if (through.via != Via::Kexec)
            return fail(ErrorKind::Refused, say("next-kexec-refused", {{"why", through.reason.text()}}));
        if (auto written = writeOneShot(system, "kexec"); !written)
            return std::unexpected(written.error());
        return Way{through.via, through.reason};
    }
    case OneShot::Bios:
        // From systemd 255 on, an image alone makes `systemctl reboot` a kexec.
        if (auto unloaded = unloadImage(system); !unloaded)
            return std::unexpected(unloaded.error());
        if (state.setup == SetupState::Absent)
            return Way{Via::Bios, say("next-not-installed")};
        if (auto written = writeOneShot(system, "bios"); !written)
            return std::unexpected(written.error());
        return Way{Via::Bios, say("next-once-bios")};
    case OneShot::Soft: // of a reboot now only, which does not come here
    case OneShot::Default: break;
    }
    if (auto written = writeOneShot(system, ""); !written)
        return std::unexpected(written.error());
    const auto next = forecastWith(system, state, "");
    return Way{next.via, next.reason};
}

Result<ChangeLock> takeTurn(const System &system)
{
    if (auto root = requireRoot(system); !root)
        return std::unexpected(root.error());
    return ChangeLock::take(system.paths);
}

Result<void> requireNobodyInhibits(const System &system)
{
    for (const auto &inhibitor : shutdownInhibitors(system))
        return fail(ErrorKind::Refused, say("inhibited", {{"who", inhibitor.who}, {"why", inhibitor.why}}));
    return {};
}

Result<void> requireStillWanted(const System &system)
{
    if (auto free = requireNobodyInhibits(system); !free)
        return free;
    if (interruptWaits())
        return fail(ErrorKind::Refused, say("reboot-called-off"));
    return {};
}

/// Without login1. verb: of systemctl
Result<void> askSystemd(const System &system, const char *verb)
{
    constexpr std::chrono::seconds limit{120}; // as for all that changes units
    return rebootOutcome(system, system.runner->runToTheEnd({systemctlPath(system.paths), verb}, limit));
}

/// What an ordinary `reboot` does, with all that it decides by itself.
Result<void> ordinaryReboot(const System &system)
{
    constexpr std::chrono::seconds limit{60};
    for (const auto *path : {"/usr/sbin/reboot", "/sbin/reboot", "/usr/bin/reboot"}) {
        if (pathExists(system.paths(path)))
            return rebootOutcome(system, system.runner->runToTheEnd({path}, limit));
    }
    return askSystemd(system, "reboot");
}

/// Through reboot.target whatever is loaded: no kexec of systemd's own.
Result<void> plainReboot(const System &system)
{
    if (!login1IsThere(system.paths))
        return askSystemd(system, "reboot");
    const auto flags = askLogin1ToReboot(system, {"RebootWithFlags", "t", "0"});
    const bool unknown = flags && !flags->ok() && flags->err.contains("nknown method"); // systemd before 248
    return rebootOutcome(system, unknown ? askLogin1ToReboot(system, {"Reboot", "b", "true"}) : flags);
}

/// Is it the bus that answers, as there is no logind (it is not installed, masked, or cannot be started)?
bool isAbsent(const CommandOutput &answer)
{
    constexpr auto words = std::to_array<std::string_view>(
        {"ServiceUnknown", "not provided by any", "dbus-org.freedesktop.login1.service", "activate remote peer"});
    return !answer.ok() && std::ranges::any_of(words, [&](std::string_view word) { return answer.err.contains(word); });
}

/// Nothing of it concerns the hooks: the kernel and this boot go on, and what is set for the next reboot stays.
Result<Way> softReboot(const System &system, const RebootWish &wish)
{
    if (wish.confirm)
        return fail(ErrorKind::Usage, say("soft-no-confirmation"));
    const auto state = probe(system);
    if (state.softRefused)
        return fail(ErrorKind::Refused, *state.softRefused);
    constexpr auto softly = "4"; // SD_LOGIND_SOFT_REBOOT
    const auto asked = login1IsThere(system.paths) ? askLogin1ToReboot(system, {"RebootWithFlags", "t", softly})
                                                   : fail(ErrorKind::Failed, say("next-systemd-silent"));
    const auto done = !asked || isAbsent(*asked) ? askSystemd(system, "soft-reboot") : rebootOutcome(system, asked);
    if (!done)
        return std::unexpected(done.error());
    return Way{Via::Soft, say("next-soft")};
}

} // namespace

Result<Way> setNext(const System &system, OneShot wish)
{
    const auto lock = takeTurn(system);
    if (!lock)
        return std::unexpected(lock.error());
    return chooseNext(system, probe(system), wish);
}

Result<Way> rebootNow(const System &system, const RebootWish &wish)
{
    const auto lock = takeTurn(system);
    if (!lock)
        return std::unexpected(lock.error());
    if (!system.live || !systemdIsRunning(system.paths))
        return fail(ErrorKind::Refused, say("no-systemd"));
    if (auto free = requireNobodyInhibits(system); !free)
        return std::unexpected(free.error());
    if (wish.via == OneShot::Soft)
        return softReboot(system, wish);
    const auto before = readOneShot(system.paths);
    const auto state = probe(system);
    Way how;
    if (wish.via == OneShot::Default) {
        how = {state.nextReboot.via, state.nextReboot.reason};
    } else {
        auto chosen = chooseNext(system, state, wish.via);
        if (!chosen)
            return chosen;
        how = *chosen;
    }
    bool early = false;
    auto done = armConfirmation(system, wish, how);
    if (done) {
        // The history can do without; the machine cannot do without its reboot.
        std::ignore = writeForHooks(system, "asked", wish.asked);
        if (how.via == Via::Kexec)
            readAhead(system.paths, state);
        if (how.via == Via::Kexec && wish.via == OneShot::Kexec)
            early = login1IsThere(system.paths) && loadEarly(system, state);
        flushDisks(system);
        // That took seconds, and login1 asks nobody when root calls it.
        done = requireStillWanted(system);
        if (done)
            done = wish.via == OneShot::Default ? ordinaryReboot(system) : plainReboot(system);
    }
    if (!done) {
        // An armed one-shot must not hijack a later reboot, whatever else cannot be taken back.
        auto back = writeOneShot(system, before == "unknown" ? "" : before);
        auto unloaded = early ? forgetEarly(system) : Result<void>();
        auto disarmed = writeForHooks(system, "confirm", "");
        std::ignore = writeForHooks(system, "asked", "");
        for (const auto &taken : {back, disarmed, unloaded}) {
            if (!taken)
                return std::unexpected(taken.error());
        }
        return std::unexpected(done.error());
    }
    return how;
}

} // namespace warmboot
