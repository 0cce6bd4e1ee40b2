// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/history.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

using namespace warmboot;

namespace {

std::vector<HistoryEntry> historyOf(const std::string &text)
{
    test::Machine machine;
    machine.write("/var/lib/warmboot/history", text);
    return readHistory(machine.system.paths);
}

} // namespace

TEST_CASE("Lines of one boot are folded into one entry")
{
    const auto entries = historyOf(
        "time=1000\tboot=b1\tevent=boot\tvia=kexec\tplanned=kexec\tstage=jumping\tid=i\tleft=990\tuptime=5.1\treason="
        "\tkernel=/boot/k\n"
        "time=1020\tboot=b1\tevent=ready\tvia=kexec\tuptime=23.9\tstate=running\t"
        "slow=  4.2s slow.service\tstops=8250ms a.service;40ms b.service\n"
        "time=2000\tboot=b2\tevent=boot\tvia=bios\tplanned=kexec\tleft=1900\treason=it failed\tkernel=/boot/k\n"
        "time=2001\tboot=b2\tevent=suspended\tid=i\treason=it failed\n");
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].via == Via::Kexec);
    CHECK(entries[0].awaySeconds == 10);
    CHECK(entries[0].readySeconds == 23);
    CHECK(entries[0].slow == std::vector<SlowUnit>{{"slow.service", 4200}});
    CHECK(entries[0].slowToStop == std::vector<SlowUnit>{{"a.service", 8250}, {"b.service", 40}});
    CHECK(entries[0].kernel == "/boot/k");
    CHECK_FALSE(entries[0].suspended);
    CHECK(entries[1].via == Via::Bios);
    CHECK(entries[1].reason == "it failed");
    CHECK(entries[1].suspended);
    CHECK(entries[1].readySeconds == -1);
}

TEST_CASE("A boot that was taken back says why")
{
    const auto entries = historyOf("time=1000\tboot=b1\tevent=boot\tvia=kexec\tplanned=kexec\treason=\n"
                                   "time=1100\tboot=b1\tevent=suspended\tid=i\treason=nobody confirmed\n"
                                   "time=1160\tboot=b1\tevent=gave-up\tid=i\treason=nobody confirmed\n");
    CHECK(entries[0].suspended);
    CHECK(entries[0].reason == "nobody confirmed");
}

TEST_CASE("A clock that was set meanwhile makes no nonsense")
{
    const auto away = [](const std::string &left) {
        return historyOf("time=10000\tboot=b\tevent=boot\tvia=bios\tleft=" + left + "\n")[0].awaySeconds;
    };
    CHECK(away("9950") == 50);
    CHECK(away("20000") == -1);
    CHECK(away("1") == -1);
    CHECK(away("") == -1);
    CHECK(away("x") == -1);
}

TEST_CASE("Of a shutdown without us nobody knows how long it took")
{
    const auto line = [](const std::string &planned) {
        return historyOf("time=10000\tboot=b\tevent=boot\tvia=bios\tplanned=" + planned + "\tleft=9950\n")[0];
    };
    CHECK(line("bios").awaySeconds == 50);
    CHECK(line("none").awaySeconds == -1); // the time is that of an earlier one
    const auto off = historyOf(
        "time=10000\tboot=b\tevent=boot\tvia=bios\tplanned=none\tleft=9000\tuptime=20.0"
        "\tkernel=/boot/k\tline=quiet\tasked=x\ttimes=100 101 102 9810 9810\tclock=10000 10000\n")[0];
    CHECK(off.phases == Phases{});
    CHECK((off.kernel.empty() && off.cmdline.empty() && off.asked.empty()));
}

TEST_CASE("Lines that make no sense are skipped")
{
    CHECK(historyOf("").empty());
    CHECK(historyOf("\n\t\t\n=\nnonsense\nboot=b\tevent=ready\tuptime=5\nevent=suspended\n\xff\xfe\n").empty());
    CHECK(historyOf("time=1000\tboot=b1\tevent=boot\tvia=kex").size() == 1);
}

TEST_CASE("The last reboot of a machine is the last one in its history")
{
    test::Machine machine;
    CHECK_FALSE(machine.probe().lastReboot.has_value());
    machine.write("/var/lib/warmboot/history",
                  "time=1\tboot=a\tevent=boot\tvia=bios\ntime=2\tboot=b\tevent=boot\tvia=kexec\n");
    CHECK(machine.probe().lastReboot->bootId == "b");
}

TEST_CASE("A look at the machine reads the end of a long history, and whole lines only")
{
    test::Machine machine;
    std::string text;
    for (int number = 0; number < 2000; ++number)
        text += "time=" + std::to_string(number) + "\tboot=b" + std::to_string(number)
            + "\tevent=boot\tvia=kexec\tplanned=kexec\treason=\n";
    text += "time=2001\tboot=b1999\tevent=ready\tuptime=7.5\n";
    machine.write("/var/lib/warmboot/history", text);
    CHECK(readHistory(machine.system.paths).size() == 2000);
    const auto recent = readHistory(machine.system.paths, recentHistory);
    REQUIRE(recent.size() > 100);
    CHECK(recent.size() < 2000);
    CHECK(recent.front().bootId == "b" + std::to_string(2000 - recent.size()));
    CHECK(recent.back().bootId == "b1999");
    CHECK(recent.back().readySeconds == 7);
}
