// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/changes.h"
#include "engine/reboot/confirm.h"
#include "engine/reboot/reboot.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

using namespace warmboot;

namespace {

constexpr auto boot = "/proc/sys/kernel/random/boot_id";

struct Arrived : test::Machine
{
    Arrived()
    {
        install();
        write(boot, "b001\n");
        write("/proc/uptime", "100.50 1\n");
        write("/var/lib/warmboot/mark", "stage=arrived\nid=1\nboot=b001\nconfirm=10\n");
    }
};

} // namespace

TEST_CASE("A boot that is to be confirmed says how long there is for it")
{
    Arrived machine;
    CHECK(machine.probe().confirmWithin == 600);
    machine.write("/run/warmboot/confirm-until", "160\n");
    CHECK(machine.probe().confirmWithin == 60);
    machine.write("/proc/uptime", "200.50 1\n");
    CHECK(machine.probe().confirmWithin == 0);
}

TEST_CASE("A boot that was found no good says how long somebody can keep it, and nothing once it stays")
{
    Arrived machine;
    machine.write("/var/lib/warmboot/suspended", "reason=sshd does not run, which ran before\n");
    CHECK(machine.probe().confirmWithin == -1); // not ready in time: suspended, and not taken back
    for (const auto *mark : {"stage=arrived\nid=1\nboot=b001\n", "stage=failed\nid=1\nboot=b001\nconfirm=10\n"}) {
        machine.write("/var/lib/warmboot/mark", mark);
        machine.write("/run/warmboot/confirm-until", "130\n");
        CHECK(machine.probe().confirmWithin == 30);
        REQUIRE(confirmBoot(machine.system).has_value());
        CHECK(machine.probe().confirmWithin == -1);
        machine.remove("/run/warmboot/confirmed");
    }
    REQUIRE(resume(machine.system).has_value());
    CHECK(machine.probe().confirmWithin == -1);
}

TEST_CASE("A boot that is confirmed is told to the boot check by its id")
{
    Arrived machine;
    REQUIRE(confirmBoot(machine.system).has_value());
    CHECK(machine.read("/run/warmboot/confirmed") == "b001\n");
    CHECK(machine.probe().confirmWithin == -1);
}

TEST_CASE("A boot that is no good can still be kept, also where that could only be noted in the mark")
{
    Arrived machine;
    machine.write("/var/lib/warmboot/mark", "stage=failed\nid=1\nboot=b001\n");
    CHECK(confirmBoot(machine.system).has_value());
}

TEST_CASE("Where nothing waits for a confirmation, none is given")
{
    Arrived machine;
    for (const auto *mark : {"stage=healthy\nboot=b001\nconfirm=10\n", "stage=arrived\nboot=b000\nconfirm=10\n", ""}) {
        machine.write("/var/lib/warmboot/mark", mark);
        CHECK(machine.probe().confirmWithin == -1);
        CHECK(test::codeOf(confirmBoot(machine.system)) == "nothing-to-confirm");
    }
    CHECK_FALSE(machine.has("/run/warmboot/confirmed"));
}

TEST_CASE(
    "Only a reboot via kexec is armed, only with minutes that make sense, and nothing stays of one that is refused")
{
    test::Machine machine;
    machine.install();
    CHECK(rebootNow(machine.system, {.via = OneShot::Kexec, .confirm = 10, .asked = "a test"}).has_value());
    CHECK(machine.read("/run/warmboot/confirm") == "10\n");
    CHECK(machine.read("/run/warmboot/asked") == "a test\n");
    CHECK(rebootNow(machine.system, {.via = OneShot::Kexec}).has_value());
    CHECK_FALSE(machine.has("/run/warmboot/confirm"));

    CHECK(test::codeOf(rebootNow(machine.system, {.via = OneShot::Bios, .confirm = 10})) == "confirm-needs-kexec");
    CHECK(test::codeOf(rebootNow(machine.system, {.via = OneShot::Kexec, .confirm = 121})) == "confirm-range");
    CHECK(test::codeOf(rebootNow(machine.system, {.via = OneShot::Kexec, .confirm = -1})) == "confirm-range");
    CHECK_FALSE(machine.has("/run/warmboot/confirm"));
    CHECK(machine.read("/run/warmboot/next") == "kexec\n"); // as the one before had left it
}

TEST_CASE("A kernel that was loaded by hand is not armed: its boot is judged by nobody")
{
    test::Machine machine;
    machine.install();
    machine.write("/sys/kernel/kexec_loaded", "1\n");
    CHECK(test::codeOf(rebootNow(machine.system, {.via = OneShot::Default, .confirm = 10})) == "confirm-by-hand");
    CHECK_FALSE(machine.has("/run/warmboot/confirm"));
}

TEST_CASE("What only the history wants to know neither keeps a machine from its reboot nor its one-shot from going")
{
    test::Machine machine;
    machine.install();
    machine.write("/run/warmboot/asked/in-the-way", "a folder cannot be written as a file\n");
    CHECK(test::codeOf(rebootNow(machine.system, {.via = OneShot::Kexec, .confirm = 121})) == "confirm-range");
    CHECK_FALSE(machine.has("/run/warmboot/next"));
    CHECK(rebootNow(machine.system, {.via = OneShot::Kexec, .confirm = 10, .asked = "a test"}).has_value());
    CHECK(machine.read("/run/warmboot/confirm") == "10\n");
}

TEST_CASE("A kernel is proven once a boot by kexec with the same command line was ready")
{
    test::Machine machine;
    machine.install();
    const auto kernel = machine.probe().kernel;
    CHECK_FALSE(machine.probe().proven);
    const std::string entry = "time=1\tboot=b0\tevent=boot\tvia=kexec\tplanned=kexec\tkernel=" + kernel.resolved
        + "\tline=" + kernel.cmdline + " warmboot.id=7\n";
    machine.write("/var/lib/warmboot/history", entry);
    CHECK_FALSE(machine.probe().proven);
    machine.append("/var/lib/warmboot/history", "time=2\tboot=b0\tevent=ready\tvia=kexec\tuptime=20.1\n");
    CHECK(machine.probe().proven);
    machine.append("/etc/warmboot.conf", "add=nomodeset\n");
    CHECK_FALSE(machine.probe().proven);
}
