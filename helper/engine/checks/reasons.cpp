// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/checks/reasons.h"

#include <algorithm>
#include <array>

namespace warmboot {

namespace {

struct Reason
{
    std::string_view check;
    SentenceCode why;
};

/// From the machine as a whole to what is only worth knowing.
constexpr auto reasons = std::to_array<Reason>({
    {"systemd", "why-systemd"},
    {"kexec-tools", "why-kexec-tools"},
    {"kernel-support", "why-kernel-support"},
    {"sysctl", "why-sysctl"},
    {"load-limit", "why-load-limit"},
    {"lockdown", "why-lockdown"},
    {"secure-boot", "why-secure-boot"},
    {"load", "why-load"},
    {"kernel", "why-kernel"},
    {"loader", "why-loader"},
    {"signature", "why-signature"},
    {"initrd", "why-initrd"},
    {"modules", "why-modules"},
    {"newest", "why-newest"},
    {"command-line", "why-command-line"},
    {"boot", "why-boot"},
    {"set-up", "why-set-up"},
    {"settings", "why-settings"},
    {"records", "why-records"},
    {"loaders", "why-loaders"},
    {"drop-ins", "why-drop-ins"},
    {"suspension", "why-suspension"},
    {"confirmation", "why-confirmation"},
    {"watchdog", "why-watchdog"},
    {"one-shot", "why-one-shot"},
    {"next-reboot", "why-next-reboot"},
    {"reboot", "why-reboot"},
    {"image", "why-image"},
    {"firmware-request", "why-firmware"},
    {"firmware-update", "why-firmware"},
    {"boot-next", "why-firmware"},
    {"hoster", "why-firmware"},
    {"fault-reboots", "why-fault-reboots"},
    {"packages", "why-packages"},
    {"libraries", "why-libraries"},
    {"tpm", "why-tpm"},
    {"virtual-machine", "why-virtual-machine"},
    {"machine", "why-machine"},
    {"driver", "why-machine"},
    {"hardware-table", "why-hardware-table"},
});

} // namespace

void giveReasons(std::vector<Check> &checks)
{
    const auto placeOf = [](const Check &check) { return std::ranges::find(reasons, check.name, &Reason::check); };
    for (auto &check : checks) {
        const auto *const place = placeOf(check);
        if (!check.why && place != reasons.end())
            check.why = say(place->why);
    }
    std::ranges::stable_sort(checks, {}, placeOf);
}

} // namespace warmboot
