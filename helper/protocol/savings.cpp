// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/savings.h"

#include "protocol/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <ranges>

namespace warmboot {

namespace {

constexpr std::size_t lastOnes = 10; // older ones are of other kernels and other services
constexpr std::int64_t thousand = 1000;

constexpr auto parts = std::to_array({&Phases::stopping,
                                      &Phases::loading,
                                      &Phases::between,
                                      &Phases::firmware,
                                      &Phases::loader,
                                      &Phases::kernel,
                                      &Phases::initrd,
                                      &Phases::userspace});

/// -1 of none
std::int64_t median(std::vector<std::int64_t> values)
{
    if (values.empty())
        return -1;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// In quotes where the table would be misread, and never a formula.
std::string cell(std::string text)
{
    if (!text.empty() && std::string_view("=+-@").contains(text.front()))
        text.insert(0, 1, '\'');
    if (text.find_first_of(",\"\n\r") == std::string::npos)
        return text;
    for (auto at = text.find('"'); at != std::string::npos; at = text.find('"', at + 2))
        text.insert(at, 1, '"');
    return '"' + text + '"';
}

std::string number(std::int64_t value)
{
    return value < 0 ? "" : std::to_string(value);
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
        if (absence >= 0 && entry.via == Via::Kexec)
            kexecs.push_back(absence);
        else if (absence >= 0 && entry.via == Via::Bios && !entry.suspended)
            firmwares.push_back(absence);
    }
    Savings savings;
    savings.kexecs = static_cast<int>(kexecs.size());
    savings.firmwares = static_cast<int>(firmwares.size());
    savings.typicalKexec = median(kexecs);
    savings.typicalFirmware = median(firmwares);
    if (kexecs.empty() || firmwares.empty())
        return savings;
    savings.saved = 0;
    for (const auto absence : kexecs)
        savings.saved += savings.typicalFirmware - absence;
    savings.saved = std::max<std::int64_t>(savings.saved, 0);
    return savings;
}

std::optional<Phases> typicalPhases(const std::vector<HistoryEntry> &history, Via via)
{
    Phases typical;
    for (const auto part : parts) {
        std::vector<std::int64_t> values;
        for (const auto &entry : history | std::views::reverse) {
            if (entry.via == via && !entry.suspended && entry.phases.*part >= 0 && values.size() < lastOnes)
                values.push_back(entry.phases.*part);
        }
        typical.*part = median(std::move(values));
    }
    return typical == Phases{} ? std::nullopt : std::optional(typical);
}

std::string historyAsCsv(const std::vector<HistoryEntry> &history)
{
    std::string text = "time,boot,via,planned,asked,kernel,suspended,away_s,ready_s,stopping_ms,loading_ms,between_ms,"
                       "firmware_ms,loader_ms,kernel_ms,initrd_ms,userspace_ms,slowest,reason\n";
    for (const auto &entry : history) {
        std::vector<std::string> cells{std::to_string(entry.time),
                                       cell(entry.bootId),
                                       std::string(toString(entry.via)),
                                       cell(entry.planned),
                                       cell(entry.asked),
                                       cell(entry.kernel),
                                       entry.suspended ? "yes" : "no",
                                       number(entry.awaySeconds),
                                       number(entry.readySeconds)};
        for (const auto part : parts)
            cells.push_back(number(entry.phases.*part));
        cells.push_back(cell(entry.slow.empty() ? "" : entry.slow.front().unit));
        cells.push_back(cell(entry.reason));
        for (const auto &one : cells)
            text += one + (&one == &cells.back() ? "\n" : ",");
    }
    return text;
}

std::string historyAsJson(const std::vector<HistoryEntry> &history)
{
    Json list = Json::array();
    for (const auto &entry : history)
        list.push_back(toJson(entry));
    return dump(list) + "\n";
}

} // namespace warmboot
