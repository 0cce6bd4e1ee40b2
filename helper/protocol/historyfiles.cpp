// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/historyfiles.h"

#include "protocol/json.h"

#include <nlohmann/json.hpp>

namespace warmboot {

namespace {

constexpr auto heading = "time,boot,via,planned,asked,kernel,suspended,away_s,ready_s,stopping_ms,loading_ms,"
                         "between_ms,firmware_ms,loader_ms,kernel_ms,initrd_ms,userspace_ms,slowest_to_start,"
                         "slowest_to_stop,reason\n";

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

std::string row(const HistoryEntry &entry)
{
    std::vector<std::string> cells{std::to_string(entry.time),
                                   cell(entry.bootId),
                                   std::string(toString(entry.via)),
                                   cell(entry.planned),
                                   cell(entry.asked),
                                   cell(entry.kernel),
                                   entry.suspended ? "yes" : "no",
                                   number(entry.awaySeconds),
                                   number(entry.readySeconds)};
    for (const auto part : partsOfPhases)
        cells.push_back(number(entry.phases.*part));
    for (const auto *slow : {&entry.slow, &entry.slowToStop})
        cells.push_back(cell(slow->empty() ? "" : slow->front().unit));
    cells.push_back(cell(entry.reason));
    std::string text;
    for (const auto &one : cells)
        text += one + (&one == &cells.back() ? "\n" : ",");
    return text;
}

Json listOfEntries(const std::vector<HistoryEntry> &history)
{
    Json list = Json::array();
    for (const auto &entry : history)
        list.push_back(toJson(entry));
    return list;
}

} // namespace

std::string historyAsCsv(const std::vector<HistoryEntry> &history)
{
    std::string text = heading;
    for (const auto &entry : history)
        text += row(entry);
    return text;
}

std::string historyAsJson(const std::vector<HistoryEntry> &history)
{
    return dump(listOfEntries(history)) + "\n";
}

std::string historiesAsCsv(const std::vector<MachineHistory> &histories)
{
    auto text = std::string("machine,") + heading;
    for (const auto &[machine, history] : histories) {
        for (const auto &entry : history)
            text += cell(machine) + "," + row(entry);
    }
    return text;
}

std::string historiesAsJson(const std::vector<MachineHistory> &histories)
{
    Json list = Json::array();
    for (const auto &[machine, history] : histories)
        list.push_back({{"machine", machine}, {"history", listOfEntries(history)}});
    return dump(list) + "\n";
}

} // namespace warmboot
