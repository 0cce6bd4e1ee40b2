// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/changes.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>
#include <string>
#include <vector>

using namespace warmboot;

namespace {

struct Failure
{
    const char *what;
    std::function<void(test::Machine &)> arrange;
};

/// Ways in which systemd can be against a change.
const std::vector<Failure> failures{
    {"daemon-reload fails", [](test::Machine &m) { m.runner.fails("daemon-reload", "Connection timed out"); }},
    {"starting fails",
     [](test::Machine &m) { m.runner.fails("systemctl start", "Job for warmboot-load.service failed."); }},
    {"systemd does not answer",
     [](test::Machine &m) { m.runner.before("systemctl start", [&m] { m.runner.fails("show", "no bus"); }); }},
    {"the unit does not become active", [](test::Machine &m) { m.runner.answer("systemctl start", {}); }},
    {"the drop-in is overridden",
     [](test::Machine &m) {
         m.runner.before("daemon-reload", [&m] {
             m.write("/run/not-in-the-snapshot", "");
             m.runner.answer("show",
                             {0,
                              "Id=warmboot-load.service\nLoadState=loaded\nFragmentPath=/etc/systemd/system/"
                              "warmboot-load.service\nUnitFileState=enabled\nActiveState=active\n\n"
                              "Id=warmboot-boot-check.service\nLoadState=loaded\nUnitFileState=enabled\n\n"
                              "Id=systemd-reboot.service\nLoadState=loaded\nDropInPaths=\n",
                              ""});
         });
     }},
};

} // namespace

TEST_CASE("An installation that systemd does not confirm is rolled back to the byte")
{
    for (const auto &[what, arrange] : failures) {
        test::Machine machine;
        arrange(machine);
        const auto before = machine.snapshot();
        const auto done = machine.apply({});
        CAPTURE(what, test::textOf(done));
        REQUIRE_FALSE(done.has_value());
        CHECK(done.error().kind == ErrorKind::Failed);
        CHECK(test::codeOf(done) != "rollback-failed");
        CHECK(test::differences(before, machine.snapshot()).empty());
        CHECK_FALSE(machine.has("/var/lib/warmboot/undo/000001.json"));
        machine.runner.worksAgain();
        machine.runner.before("daemon-reload", [] { });
        machine.runner.before("systemctl start", [] { });
        machine.runner.active.clear();
        CHECK(machine.apply({}).has_value());
        CHECK(machine.probe().nextReboot.via == Via::Kexec);
    }
}

TEST_CASE("A change that fails leaves the set-up and its undo as they were")
{
    test::Machine machine;
    machine.install();
    machine.remove("/etc/systemd/system/warmboot-boot-check.service");
    const auto before = machine.snapshot();
    machine.runner.fails("daemon-reload", "no");
    CHECK_FALSE(machine.apply({.mode = Mode::Bios}).has_value());
    CHECK(test::differences(before, machine.snapshot()).empty());
    CHECK(machine.probe().undo->id == 1);
}

TEST_CASE("An undo that fails leaves the set-up in force")
{
    test::Machine machine;
    machine.install();
    const auto before = machine.snapshot();
    machine.runner.fails("daemon-reload", "Connection timed out");
    const auto undone = undo(machine.system);
    CHECK_FALSE(undone.has_value());
    CHECK(test::textOf(undone).contains("systemctl daemon-reload"));
    CHECK(test::differences(before, machine.snapshot()).empty());
    machine.runner.worksAgain();
    CHECK(machine.probe().undo->id == 1);
    CHECK(undo(machine.system).has_value());
}

TEST_CASE("A failed uninstallation starts the units again")
{
    test::Machine machine;
    machine.install();
    const auto before = machine.snapshot();
    int reloads = 0;
    machine.runner.before("daemon-reload", [&] {
        if (++reloads == 1)
            machine.runner.fails("show", "no bus");
        else
            machine.runner.worksAgain();
    });
    CHECK_FALSE(machine.uninstall().has_value());
    CHECK(test::differences(before, machine.snapshot()).empty());
    CHECK(machine.runner.active.contains("warmboot-load.service"));
    CHECK(machine.probe().nextReboot.via == Via::Kexec);
}

TEST_CASE("A failed change does not take away what could be made again")
{
    test::Machine machine;
    machine.install();
    machine.install({.mode = Mode::Bios});
    REQUIRE(undo(machine.system).has_value());
    REQUIRE(machine.probe().redo.has_value());
    machine.remove("/etc/systemd/system/warmboot-load.service");
    machine.runner.fails("daemon-reload", "no");
    CHECK_FALSE(machine.apply({}).has_value());
    CHECK(machine.probe().redo.has_value());
}

TEST_CASE("Units are stopped while systemd still knows them and read again after their files are there")
{
    test::Machine machine;
    machine.runner.before("daemon-reload", [&] { CHECK(machine.has("/usr/local/libexec/warmboot/load")); });
    machine.install();
    CHECK(machine.runner.indexOf("daemon-reload") < machine.runner.indexOf("start warmboot-load.service"));
    machine.runner.calls.clear();
    machine.runner.before("daemon-reload", [] { });
    machine.runner.before("systemctl stop", [&] { CHECK(machine.has("/etc/systemd/system/warmboot-load.service")); });
    CHECK(machine.uninstall().has_value());
    CHECK(machine.runner.indexOf("stop warmboot-load.service") < machine.runner.indexOf("daemon-reload"));
}

TEST_CASE("Nothing is asked of systemd for another root folder")
{
    test::Machine machine;
    machine.system.live = false;
    machine.install();
    CHECK(undo(machine.system).has_value());
    CHECK(machine.runner.calls.empty());
}

TEST_CASE("No name with a dot of ours is left behind")
{
    test::Machine machine;
    machine.install();
    machine.install({.mode = Mode::Bios});
    CHECK(undo(machine.system).has_value());
    for (const auto &[path, what] : machine.snapshot())
        CHECK_FALSE(path.contains("/."));
}
