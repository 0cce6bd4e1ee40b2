// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/savings.h"

#include <algorithm>
#include <ranges>

namespace warmboot {

namespace {

constexpr std::size_t lastOnes = 10; // older ones are of other kernels and other services
constexpr std::int64_t thousand = 1000;

/// -1 of none
std::int64_t median(std::vector<std::int64_t> values)
{
    if (values.empty())
        return -1;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

} // namespace

std::int64_t absenceOf(const HistoryEntry &entry)
{
    if (entry.readySeconds < 0)
        return -1;
    if (entry.phases.between >= 0)
        return (entry.phases.between + thousand / 2) / thousand + entry.readySeconds;
    return entry.awaySeconds < 0 ? -1 : entry.awaySeconds + entry.readySeconds;
}

Savings savingsOf(const std::vector<HistoryEntry> &history)
{
    std::vector<std::int64_t> kexecs;
    std::vector<std::int64_t> firmwares;
    for (const auto &entry : history) {
        // What was down without being asked to may have been down for any reason.
        const auto absence = entry.planned == "none" ? -1 : absenceOf(entry);
        // One that failed took the time of both ways, and is no measure of either.
        if (absence < 0 || entry.suspended)
            continue;
        if (entry.via == Via::Kexec)
            kexecs.push_back(absence);
        else if (entry.via == Via::Bios)
            firmwares.push_back(absence);
    }
    Savings savings;
    savings.kexecs = static_cast<int>(kexecs.size());
    savings.firmwares = static_cast<int>(firmwares.size());
    savings.typicalKexec = median(kexecs);
    savings.typicalFirmware = median(firmwares);
    if (kexecs.empty() || firmwares.empty())
        return savings;
    std::int64_t saved = 0;
    for (const auto absence : kexecs)
        saved += savings.typicalFirmware - absence;
    savings.saved = saved;
    return savings;
}

std::optional<Phases> typicalPhases(const std::vector<HistoryEntry> &history, Via via)
{
    Phases typical;
    for (const auto part : partsOfPhases) {
        std::vector<std::int64_t> values;
        for (const auto &entry : history | std::views::reverse) {
            if (entry.via == via && !entry.suspended && entry.phases.*part >= 0 && values.size() < lastOnes)
                values.push_back(entry.phases.*part);
        }
        typical.*part = median(std::move(values));
    }
    return typical == Phases{} ? std::nullopt : std::optional(typical);
}

} // namespace warmboot
