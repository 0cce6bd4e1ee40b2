// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/checks/checks.h"

#include "engine/checks/reasons.h"
#include "engine/checks/rooms.h"
#include "engine/plan/planchecks.h"

#include <algorithm>
#include <array>

namespace warmboot {

namespace {

struct Place
{
    std::string_view code; ///< of the sentence
    std::string_view check;
    Cure cure = Cure::None;
};

/// The check that a warning of a plan belongs to, and what helps.
constexpr auto places = std::to_array<Place>({
    {"vendor-loader", "loaders"},
    {"vendor-loader-debian", "loaders"},
    {"adopt-not-understood", "loaders"},
    {"adopt-elsewhere", "loaders"},
    {"unit-runs-more", "drop-ins"},
    {"warning-suspended", "suspension", Cure::Resume},
    {"watchdog-none", "watchdog"},
    {"watchdog-after-reboot", "watchdog"},
    {"watchdog-driver-early", "watchdog"},
    {"warning-watchdog-fsck", "watchdog"},
    {"warning-once-kexec", "one-shot", Cure::NextDefault},
    {"warning-settings-odd", "settings"},
    {"warning-healthy-unknown", "settings"},
    {"warning-initrd-odd", "initrd"},
    {"warning-initrd-other", "initrd"},
    {"warning-no-initrd", "initrd"},
    {"warning-no-root", "command-line"},
    {"warning-root-twice", "command-line"},
    {"warning-one-boot-word", "command-line"},
    {"warning-kernel-unread", "kernel"},
    {"warning-not-newest", "newest", Cure::FollowNewest},
    {"state-folder-open", "records"},
    {"state-folder-odd", "records"},
    {"undo-record-damaged", "records"},
    {"change-interrupted", "set-up", Cure::Repair},
});

/// What a plan warns of, a check warns of too.
void addWarnings(const System &system, const MachineState &state, Findings &findings)
{
    for (const auto &warning : installWarnings(system, state, state.settings.value_or(Settings{}), state.kernel)) {
        if (warning.code == "warning-lockdown" || state.kernel.problem == warning)
            continue;
        const auto *const place = std::ranges::find(places, warning.code, &Place::code);
        if (place == places.end())
            findings.warn("note", warning);
        else
            findings.warn(std::string(place->check), warning, isInstalled(state) ? place->cure : Cure::None);
    }
}

} // namespace

std::vector<Check> runChecks(const System &system, const MachineState &state)
{
    Findings findings;
    addWarnings(system, state, findings);
    for (const auto room : {checkMachine,
                            checkKernel,
                            checkBoot,
                            checkLoaders,
                            checkSetup,
                            checkFirmware,
                            checkDisks,
                            checkSafety,
                            checkLibraries,
                            checkHardware})
        room(system, state, findings);
    auto checks = findings.take();
    giveReasons(checks);
    return checks;
}

} // namespace warmboot
