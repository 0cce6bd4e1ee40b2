// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/checking.h"

using namespace warmboot;
using test::codeOf;
using test::outcomeOf;

namespace {

constexpr auto whole = "7f00-7f01 r-xp 00000000 fe:01 12 /usr/lib/x86_64-linux-gnu/libc.so.6\n";
constexpr auto replaced = "7f00-7f01 r-xp 00000000 fe:01 12 /usr/lib/x86_64-linux-gnu/libc.so.6 (deleted)\n";

void runs(test::Machine &machine, int pid, const std::string &program, const std::string &maps)
{
    const auto folder = "/proc/" + std::to_string(pid);
    machine.write(folder + "/maps", maps);
    machine.write(folder + "/comm", program + "\n");
}

} // namespace

TEST_CASE("Programs with libraries that were replaced are named once each")
{
    test::Machine machine;
    machine.write("/proc/1/maps", whole);
    runs(machine, 100, "nginx", std::string(whole) + whole);
    CHECK(codeOf(machine, "libraries") == "check-libraries");
    CHECK(outcomeOf(machine, "libraries") == Outcome::Good);
    runs(machine, 101, "sshd", std::string(whole) + replaced);
    runs(machine, 102, "nginx", replaced);
    runs(machine, 103, "nginx", replaced);
    const auto check = test::checkOf(machine, "libraries");
    CHECK(check.outcome == Outcome::Warning);
    CHECK(check.sentence.code == "libraries-old");
    CHECK(check.sentence.args.at("count") == "2");
    CHECK(check.sentence.args.at("names") == "nginx, sshd");
}

TEST_CASE("Files that are mapped as data, programs and memory of no file are no replaced libraries")
{
    for (const auto *maps : {"7f00-7f01 r--p 00000000 fe:01 12 /usr/lib/locale/C.utf8/LC_CTYPE (deleted)\n",
                             "7f00-7f01 r-xp 00000000 fe:01 12 /home/alice/program (deleted)\n",
                             "7f00-7f01 r-xp 00000000 00:01 12 /memfd:jit (deleted)\n",
                             "7f00-7f01 r-xp 00000000 00:00 0 \n",
                             "7f00-7f01 r-xp 00000000 00:00 0 [vdso]\n",
                             "(deleted)\n",
                             ""}) {
        test::Machine machine;
        machine.write("/proc/1/maps", maps);
        CAPTURE(maps);
        CHECK(codeOf(machine, "libraries") == "check-libraries");
    }
}

TEST_CASE("Many programs are counted and some of them named")
{
    test::Machine machine;
    machine.write("/proc/1/maps", whole);
    for (int pid = 100; pid < 120; ++pid)
        runs(machine, pid, "program" + std::to_string(pid), replaced);
    const auto check = test::checkOf(machine, "libraries");
    CHECK(check.sentence.args.at("count") == "20");
    CHECK(check.sentence.args.at("names").starts_with("program100, program101, "));
    CHECK(check.sentence.args.at("names").ends_with("program107, …"));
}

TEST_CASE("Who may not look at all programs claims nothing of them")
{
    test::Machine machine;
    machine.remove("/proc/1/maps");
    CHECK(codeOf(machine, "libraries") == "libraries-unread");
    runs(machine, 100, "mine", replaced);
    CHECK(test::checksOf(machine, "libraries").empty());
    runs(machine, 100, "mine", whole);
    CHECK(test::checksOf(machine, "libraries").empty());
}

TEST_CASE("A container's programs are its own affair")
{
    test::Machine machine;
    machine.write("/proc/1/maps", whole);
    machine.link("/proc/1/ns/pid", "pid:[4026531836]");
    runs(machine, 100, "inside", replaced);
    machine.link("/proc/100/ns/pid", "pid:[4026532999]");
    CHECK(codeOf(machine, "libraries") == "check-libraries");
    machine.link("/proc/100/ns/pid", "pid:[4026531836]");
    CHECK(codeOf(machine, "libraries") == "libraries-old");
}
