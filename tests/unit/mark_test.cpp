// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/changes.h"
#include "engine/probe/mark.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

using namespace warmboot;

TEST_CASE("The mark is read as the hooks wrote it")
{
    test::Machine machine;
    CHECK(readMark(machine.system.paths).stage.empty());
    machine.setMark("armed", "the-id", "root=/dev/vda1 a=\"b c\"");
    const auto mark = readMark(machine.system.paths);
    CHECK(mark.stage == "armed");
    CHECK(mark.id == "the-id");
    CHECK(mark.base == "root=/dev/vda1 a=\"b c\"");
}

TEST_CASE("The mark is beside the settings where the state folder is not on the root file system")
{
    test::Machine machine;
    machine.setMark("armed");
    machine.write("/etc/warmboot.mark", "stage=jumping\n");
    CHECK(readMark(machine.system.paths).stage == "armed");
    machine.remove("/var/lib/warmboot");
    CHECK(readMark(machine.system.paths).stage == "jumping");
}

TEST_CASE("A boot is ours only by the kexec that the mark is about")
{
    test::Machine machine;
    machine.install();
    machine.bootedByKexec("the-id", "root=/dev/vda1");
    machine.setMark("jumping", "the-id", "root=/dev/vda1");
    CHECK(machine.probe().thisBoot.ours);
    // That one led to an earlier boot, and another kexec has carried the line on.
    machine.write("/var/lib/warmboot/mark", "stage=healthy\nid=the-id\nbase=root=/dev/vda1\nboot=an-earlier-one\n");
    CHECK_FALSE(machine.probe().thisBoot.ours);
    machine.write("/var/lib/warmboot/mark", "stage=healthy\nid=the-id\nboot=" + machine.probe().thisBoot.bootId + "\n");
    CHECK(machine.probe().thisBoot.ours);
}

TEST_CASE("How a boot came is what the boot check found, behind a boot loader that goes on by kexec")
{
    test::Machine machine;
    machine.install();
    machine.bootedByKexec("another", "root=/dev/vda1");
    const auto boot = machine.probe().thisBoot.bootId;
    const std::string line = "time=5\tboot=" + boot + "\tevent=boot\tplanned=bios\tvia=";
    machine.write("/var/lib/warmboot/history", line + "kexec\n");
    CHECK(machine.probe().thisBoot.via == Via::Kexec);
    machine.write("/var/lib/warmboot/history", line + "bios\n");
    CHECK(machine.probe().thisBoot.via == Via::Bios);
    machine.write("/var/lib/warmboot/history", "time=5\tboot=an-earlier-one\tevent=boot\tplanned=bios\tvia=bios\n");
    CHECK(machine.probe().thisBoot.via == Via::Kexec);
}

TEST_CASE("Resuming ends a suspension and what held back the next kexec")
{
    for (const auto *stage : {"jumping", "arrived"}) {
        test::Machine machine;
        machine.install();
        machine.setMark(stage, "the-id", "the base");
        machine.write("/var/lib/warmboot/suspended", "time=5\nreason=it failed\nid=x\nkernel=/boot/k\n");
        const auto before = machine.probe();
        REQUIRE(before.suspension.has_value());
        CHECK(before.suspension->reason == "it failed");
        CHECK(before.suspension->time == 5);
        CHECK(before.suspension->kernel == "/boot/k");
        CHECK(resume(machine.system).has_value());
        CHECK_FALSE(machine.has("/var/lib/warmboot/suspended"));
        CHECK(machine.probe().nextReboot.via == Via::Kexec);
        CHECK(readMark(machine.system.paths).stage == "judged");
        CHECK(readMark(machine.system.paths).base == "the base");
    }
}

TEST_CASE("A suspension that is only in the mark is told and resumed as well")
{
    for (const auto *reason : {"sshd does not run, which ran before", ""}) {
        test::Machine machine;
        machine.install();
        machine.write("/var/lib/warmboot/mark",
                      "stage=failed\nid=1\nkernel=/boot/k\nboot=b1\nreason=" + std::string(reason) + "\n");
        const auto before = machine.probe();
        REQUIRE(before.suspension.has_value());
        const std::string said = *reason ? reason : "nothing more is known";
        CHECK(before.suspension->reason == "the last boot by kexec was no good: " + said);
        CHECK(before.suspension->time > 1'700'000'000);
        CHECK(before.suspension->kernel == "/boot/k");
        CHECK(before.nextReboot.reason.text().contains(before.suspension->reason));
        CHECK(resume(machine.system).has_value());
        CHECK(machine.read("/var/lib/warmboot/mark").starts_with("stage=judged\nid=1\n"));
        CHECK_FALSE(machine.probe().suspension.has_value());
        CHECK(machine.probe().nextReboot.via == Via::Kexec);
    }
}

TEST_CASE("Without a suspension there is nothing to resume")
{
    test::Machine machine;
    machine.install();
    CHECK(test::codeOf(resume(machine.system)) == "not-suspended");
}
