// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sentence.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace warmboot {

/// A word for the kernel's command line that is worth a try, and what it does.
struct Trial
{
    std::string_view flag; ///< empty: no trial
    SentenceCode what;
};

/// What can be wrong after a kexec: why, and what to try.
struct Symptom
{
    std::string_view name; ///< as it is typed
    SentenceCode what; ///< as somebody sees it
    SentenceCode cause;
    std::array<Trial, 2> trials; ///< the likelier one first
    SentenceCode otherwise; ///< when that does not help, or there is nothing to try
};

inline constexpr Trial noTrial{"", "try-none"};

inline constexpr auto symptoms = std::to_array<Symptom>({
    {"blank-screen",
     "symptom-blank-screen",
     "cause-blank-screen",
     {Trial{"nomodeset", "try-nomodeset"}, noTrial},
     "otherwise-blank-screen"},
    {"no-network",
     "symptom-no-network",
     "cause-no-network",
     {Trial{"reset_devices", "try-reset-devices"}, Trial{"pci=nomsi", "try-nomsi"}},
     "otherwise-no-network"},
    {"no-disks",
     "symptom-no-disks",
     "cause-no-disks",
     {Trial{"irqpoll", "try-irqpoll"}, Trial{"reset_devices", "try-reset-devices"}},
     "otherwise-no-disks"},
    {"hang",
     "symptom-hang",
     "cause-hang",
     {Trial{"irqpoll", "try-irqpoll"}, Trial{"acpi=noirq", "try-acpi-noirq"}},
     "otherwise-hang"},
    {"tpm", "symptom-tpm", "cause-tpm", {noTrial, noTrial}, "otherwise-tpm"},
});

} // namespace warmboot
