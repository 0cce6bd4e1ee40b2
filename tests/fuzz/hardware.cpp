// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "must.h"
#include "target.h"

#include "engine/checks/hardwaretable.h"
#include "fixture/samples.h"

#include <algorithm>
#include <string>

namespace {

using namespace warmboot;

std::string_view wordOf(HardwareEntry::Match match)
{
    switch (match) {
    case HardwareEntry::Match::Driver: return "driver";
    case HardwareEntry::Match::Vendor: return "vendor";
    case HardwareEntry::Match::Product: return "product";
    case HardwareEntry::Match::Board: break;
    }
    return "board";
}

std::string_view wordOf(HardwareEntry::Trouble trouble)
{
    switch (trouble) {
    case HardwareEntry::Trouble::Display: return "display";
    case HardwareEntry::Trouble::Network: return "network";
    case HardwareEntry::Trouble::Storage: return "storage";
    case HardwareEntry::Trouble::Interrupts: return "interrupts";
    case HardwareEntry::Trouble::Machine: break;
    }
    return "machine";
}

std::string_view wordOf(Outcome severity)
{
    return severity == Outcome::Bad ? "bad" : severity == Outcome::Good ? "none" : "warning";
}

std::string written(const HardwareEntry &entry)
{
    auto text = "[" + std::string(wordOf(entry.match)) + " " + entry.name + "]\n";
    for (const auto &[key, value] : {std::pair<std::string_view, std::string_view>{"severity", wordOf(entry.severity)},
                                     {"trouble", wordOf(entry.trouble)},
                                     {"text", entry.text},
                                     {"flag", entry.flag},
                                     {"source", entry.source}}) {
        if (!value.empty())
            text.append(key).append("=").append(value).append("\n");
    }
    return text;
}

bool same(const HardwareEntry &left, const HardwareEntry &right)
{
    return written(left) == written(right);
}

} // namespace

void warmboot::fuzz::tryInput(std::string_view text)
{
    HardwareTable table;
    readHardware(text, "/etc/warmboot.d/x.hardware", table);
    for (const auto &fault : table.faults)
        must(test::isComplete(fault), "a fault has all its arguments");
    std::string all;
    for (const auto &entry : table.entries) {
        must(!entry.name.empty() && !entry.name.contains('/'), "a name is no path");
        must(entry.severity == Outcome::Good || !entry.source.empty(), "trouble has a source");
        all += written(entry);
    }
    HardwareTable again;
    readHardware(all, "/etc/warmboot.d/x.hardware", again);
    must(again.faults.empty(), "what was understood is understood again");
    must(std::ranges::equal(again.entries, table.entries, same), "entries that are written are read the same");
}
