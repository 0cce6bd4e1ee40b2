// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/checks/hardwaretable.h"
#include "fixture/samples.h"
#include "hardware/knownhardware.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace warmboot;

namespace {

HardwareTable read(const std::string &text)
{
    HardwareTable table;
    readHardware(text, "/f", table);
    return table;
}

/// Code and line of the only fault.
std::string faultOf(const std::string &text)
{
    const auto table = read(text);
    if (table.faults.size() != 1)
        return std::to_string(table.faults.size()) + " faults";
    CHECK(test::isComplete(table.faults.front()));
    return table.faults.front().code + " " + table.faults.front().args.at("line");
}

const std::string rest = "severity=warning\ntrouble=network\ntext=It hangs.\nsource=https://example.org/1\n";

} // namespace

TEST_CASE("What Warmboot knows of hardware is without a fault, and every entry names its source")
{
    HardwareTable table;
    readHardware(knownHardware(), "known.hardware", table);
    for (const auto &fault : table.faults)
        FAIL_CHECK(fault.text());
    CHECK(table.entries.size() > 10);
    std::set<std::pair<HardwareEntry::Match, std::string>> seen;
    for (const auto &entry : table.entries) {
        CAPTURE(entry.name);
        CHECK(seen.emplace(entry.match, entry.name).second);
        CHECK(entry.source.starts_with("http"));
        CHECK(entry.text.ends_with('.'));
    }
}

TEST_CASE("An entry has all that its section says")
{
    const auto table = read("# comment\n\n[board S1200 SPL]\nseverity=bad\ntrouble=storage\ntext=No [disks] = none.\n"
                            "flag=module_blacklist=ioatdma\nsource=http://example.org/\n");
    CHECK(table.faults.empty());
    REQUIRE(table.entries.size() == 1);
    const auto &entry = table.entries.front();
    CHECK(entry.match == HardwareEntry::Match::Board);
    CHECK(entry.name == "S1200 SPL");
    CHECK(entry.severity == Outcome::Bad);
    CHECK(entry.trouble == HardwareEntry::Trouble::Storage);
    CHECK(entry.text == "No [disks] = none.");
    CHECK(entry.flag == "module_blacklist=ioatdma");
    CHECK(entry.source == "http://example.org/");
}

TEST_CASE("Every kind of section is known")
{
    using Match = HardwareEntry::Match;
    const auto table = read("[driver a]\n" + rest + "[vendor b]\n" + rest + "[product c]\n" + rest + "[board d]\n"
                            + rest);
    CHECK(table.faults.empty());
    REQUIRE(table.entries.size() == 4);
    CHECK(table.entries[0].match == Match::Driver);
    CHECK(table.entries[1].match == Match::Vendor);
    CHECK(table.entries[2].match == Match::Product);
    CHECK(table.entries[3].match == Match::Board);
}

TEST_CASE("A later entry takes the place of an earlier one")
{
    const auto table = read("[driver a]\n" + rest + "[vendor a]\n" + rest + "[driver a]\nseverity=none\n");
    REQUIRE(table.entries.size() == 2);
    CHECK(table.entries.back().severity == Outcome::Good);
}

TEST_CASE("Each fault of a file is named with its line")
{
    CHECK(faultOf("severity=bad\n") == "hardware-outside 1");
    CHECK(faultOf("[driver a]\n" + rest + "nonsense\n") == "hardware-line 6");
    CHECK(faultOf("[driver a]\n" + rest + "=nonsense\n") == "hardware-line 6");
    CHECK(faultOf("\n[chipset a]\n" + rest) == "hardware-section 2");
    CHECK(faultOf("[driver ]\n" + rest) == "hardware-section 1");
    CHECK(faultOf("[driver ../a]\n" + rest) == "hardware-section 1");
    CHECK(faultOf("[driver a\n" + rest) == "hardware-section 1");
    CHECK(faultOf("[driver a]\ncolour=red\n" + rest) == "hardware-key 2");
    CHECK(faultOf("[driver a]\n" + rest + "severity=bad\n") == "hardware-twice 6");
    CHECK(faultOf("[driver a]\n" + rest + "flag=a b\n") == "hardware-value 6");
    CHECK(faultOf("[driver a]\n" + rest + "flag=\n") == "hardware-value 6");
    CHECK(faultOf("[driver a]\nseverity=awful\n") == "hardware-value 2");
    CHECK(faultOf("[driver a]\nseverity=bad\r\n") == "hardware-value 2");
    CHECK(faultOf("[driver a]\ntrouble=sound\n") == "hardware-value 2");
    CHECK(faultOf("[driver a]\ntext=\n") == "hardware-value 2");
    CHECK(faultOf("[driver a]\nsource=somebody told me\n") == "hardware-value 2");
    CHECK(faultOf("\n[driver a]\nseverity=bad\ntrouble=network\ntext=x\n") == "hardware-incomplete 2");
    CHECK(faultOf("[driver a]\n[driver b]\n" + rest) == "hardware-incomplete 1");
}

TEST_CASE("A section with a fault does not count, and the others do")
{
    const auto table = read("[driver a]\nseverity=awful\n" + rest + "[driver b]\n" + rest);
    REQUIRE(table.entries.size() == 1);
    CHECK(table.entries.front().name == "b");
}
