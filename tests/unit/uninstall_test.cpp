// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/changes.h"
#include "engine/plan/setuptree.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace warmboot;

TEST_CASE("Uninstalling leaves the machine as it was before")
{
    test::Machine machine;
    const auto before = machine.snapshot();
    machine.install();
    machine.install({.mode = Mode::Bios});
    CHECK(machine.uninstall().has_value());
    CHECK(test::differences(before, machine.snapshot()).empty());
    CHECK(machine.probe().setup == SetupState::Absent);
}

TEST_CASE("Folders that were there before or that others use stay")
{
    test::Machine machine;
    machine.folder("/usr/local/libexec", 0750);
    machine.folder("/etc/systemd/system/sysinit.target.wants");
    machine.install();
    machine.write("/etc/systemd/system/systemd-reboot.service.d/90-mine.conf", "[Unit]\nAfter=x\n");
    CHECK(machine.uninstall().has_value());
    CHECK(machine.has("/usr/local/libexec"));
    CHECK(machine.has("/etc/systemd/system/sysinit.target.wants"));
    CHECK(machine.has("/etc/systemd/system/systemd-reboot.service.d/90-mine.conf"));
    CHECK_FALSE(machine.has("/usr/local/libexec/warmboot"));
    CHECK(machine.has("/usr/local/bin"));
}

TEST_CASE("Uninstalling removes files that were edited and undo brings them back")
{
    test::Machine machine;
    machine.install();
    machine.append("/usr/local/libexec/warmboot/load", "# edited\n");
    const auto before = machine.snapshot();
    CHECK(machine.uninstall().has_value());
    CHECK_FALSE(machine.has("/usr/local/libexec/warmboot"));
    CHECK(undo(machine.system).has_value());
    CHECK(test::differences(before, machine.snapshot()).empty());
}

TEST_CASE("Somebody else's file among ours survives")
{
    test::Machine machine;
    machine.install();
    machine.write("/usr/local/libexec/warmboot/my-notes", "x");
    machine.remove("/usr/local/bin/normal-reboot");
    machine.write("/usr/local/bin/normal-reboot", "#!/bin/sh\n# not theirs\n");
    CHECK(machine.uninstall().has_value());
    CHECK(machine.has("/usr/local/libexec/warmboot/my-notes"));
    CHECK(machine.has("/usr/local/bin/normal-reboot"));
    CHECK_FALSE(machine.has("/usr/local/libexec/warmboot/load"));
}

TEST_CASE("Uninstalling where nothing is has nothing to do")
{
    test::Machine machine;
    CHECK(machine.uninstall()->nothingToDo());
}

TEST_CASE("Purging removes our state and leaves what is not ours")
{
    test::Machine machine;
    machine.install();
    CHECK(test::codeOf(purge(machine.system)) == "purge-installed");
    CHECK(machine.uninstall().has_value());
    for (const auto *name : {"history", "suspended", "mark"})
        machine.write("/var/lib/warmboot/" + std::string(name), "x");
    machine.write("/var/lib/warmboot/notes", "x");
    CHECK(purge(machine.system).has_value());
    CHECK_FALSE(machine.has("/var/lib/warmboot/undo"));
    CHECK_FALSE(machine.has("/var/lib/warmboot/history"));
    CHECK(machine.has("/var/lib/warmboot/notes"));
    machine.remove("/var/lib/warmboot/notes");
    CHECK(purge(machine.system).has_value());
    CHECK_FALSE(machine.has("/var/lib/warmboot"));
    CHECK_FALSE(machine.has("/run/warmboot"));
}

TEST_CASE("Everything that is written is a managed path and says who it is")
{
    for (const auto &[path, entry] : setupTree({}, "/usr/bin/systemctl", 0, 0)) {
        CAPTURE(path);
        CHECK(isManagedPath(path));
        if (entry.kind == Entry::Kind::File) {
            CHECK(claimsToBeOurs(entry));
            CHECK_FALSE(entry.content.contains("@SYSTEMCTL@"));
        }
    }
    CHECK_FALSE(isManagedPath("/etc/passwd"));
}

TEST_CASE("A kernel that somebody loaded by hand is pointed out to who leaves reboots to the firmware")
{
    test::Machine machine;
    machine.install();
    CHECK(machine.uninstall()->warnings.empty());
    machine.install();
    machine.imageLoaded();
    CHECK(std::ranges::contains(switchOff(machine.system, {})->warnings, "warning-loaded-by-hand", &Sentence::code));
    CHECK(std::ranges::contains(machine.uninstall()->warnings, "warning-loaded-by-hand", &Sentence::code));
}

TEST_CASE("Who reboots through somebody else's kexec is promised no firmware")
{
    test::Machine machine;
    machine.install();
    machine.write("/etc/systemd/system/systemd-reboot.service.d/60-mine.conf",
                  "[Service]\nExecStart=\nExecStart=/sbin/kexec -e\n");
    machine.runner.reload();
    for (const auto &done : {switchOff(machine.system, {}), machine.uninstall()}) {
        REQUIRE(done.has_value());
        CHECK(std::ranges::contains(done->sentences, "plan-bios-from-us", &Sentence::code));
        CHECK(std::ranges::contains(done->warnings, "next-reboot-foreign", &Sentence::code));
    }
    CHECK(machine.probe().nextReboot.via == Via::Unknown);
}

TEST_CASE("Who logs in after an uninstallation is not told to resume")
{
    test::Machine machine;
    machine.install();
    machine.write("/run/motd.d/60-warmboot", "Warmboot: kexec is suspended\n");
    machine.install({.mode = Mode::Bios});
    CHECK(machine.has("/run/motd.d/60-warmboot"));
    REQUIRE(machine.uninstall().has_value());
    CHECK_FALSE(machine.has("/run/motd.d/60-warmboot"));
}

TEST_CASE("Who uninstalls is told of the distribution's loader that stays")
{
    test::Machine machine;
    machine.write("/etc/init.d/kexec-load", "#!/bin/sh\n", 0755);
    machine.write("/etc/default/kexec", "LOAD_KEXEC=true\n");
    machine.link("/etc/rc3.d/S01kexec-load", "../init.d/kexec-load");
    machine.install();
    const auto plan = machine.uninstall();
    REQUIRE(plan.has_value());
    CHECK(std::ranges::contains(plan->warnings, say("vendor-loader-stays", {{"path", "/etc/init.d/kexec-load"}})));
}

TEST_CASE("A masked unit of our name is left alone and keeps nobody from a purge")
{
    test::Machine machine;
    machine.install();
    const auto unit = std::string(loadUnitPath);
    machine.link(unit, "/dev/null");
    REQUIRE(machine.uninstall().has_value());
    const auto purged = purge(machine.system);
    CAPTURE(test::textOf(purged));
    CHECK(purged.has_value());
    CHECK_FALSE(machine.has("/var/lib/warmboot"));
    CHECK(machine.has(unit));
}
