// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/changes.h"
#include "engine/change/previews.h"
#include "engine/files/readfile.h"
#include "engine/plan/setuptree.h"
#include "fixture/machine.h"
#include "protocol/reply.h"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

using namespace warmboot;

TEST_CASE("Undo and redo go back and forth over any number of changes to the byte")
{
    test::Machine machine;
    std::vector<test::Snapshot> states{machine.snapshot()};
    for (const auto &settings : {Settings{},
                                 Settings{.mode = Mode::Bios},
                                 Settings{.follow = Follow::Newest, .add = {"nomodeset"}, .panic = 0}}) {
        machine.install(settings);
        states.push_back(machine.snapshot());
    }
    CHECK(machine.uninstall().has_value());
    states.push_back(machine.snapshot());
    for (int round = 0; round < 2; ++round) {
        for (std::size_t i = states.size() - 1; i-- > 0;) {
            CAPTURE(round, i);
            REQUIRE(undo(machine.system).has_value());
            CHECK(test::differences(states[i], machine.snapshot()).empty());
        }
        CHECK(test::codeOf(undo(machine.system)) == "nothing-to-undo");
        for (std::size_t i = 1; i < states.size(); ++i) {
            CAPTURE(round, i);
            REQUIRE(redo(machine.system).has_value());
            CHECK(test::differences(states[i], machine.snapshot()).empty());
        }
        CHECK(test::codeOf(redo(machine.system)) == "nothing-to-redo");
    }
}

TEST_CASE("After undo the machine reboots as before")
{
    test::Machine machine;
    machine.install();
    CHECK(machine.probe().undo->what.text() == "Install Warmboot (via kexec)");
    REQUIRE(undo(machine.system).has_value());
    CHECK(machine.probe().setup == SetupState::Absent);
    CHECK(machine.probe().nextReboot.reason.code == "next-not-installed");
    CHECK(machine.runner.active.empty());
    REQUIRE(redo(machine.system).has_value());
    CHECK(machine.probe().nextReboot.via == Via::Kexec);
}

TEST_CASE("Undo refuses with the name of a file that was edited since")
{
    for (const std::string path : {"/etc/warmboot.conf",
                                   "/usr/local/libexec/warmboot/load",
                                   "/etc/systemd/system/systemd-reboot.service.d/50-warmboot.conf"}) {
        test::Machine machine;
        machine.install();
        machine.append(path, "# my own line\n");
        const auto before = machine.snapshot();
        const auto undone = undo(machine.system);
        CAPTURE(path);
        REQUIRE_FALSE(undone.has_value());
        CHECK(undone.error().kind == ErrorKind::Drifted);
        CHECK(test::textOf(undone).contains(path));
        CHECK(test::differences(before, machine.snapshot()).empty());
    }
}

TEST_CASE("Redo refuses to overwrite what somebody put there meanwhile")
{
    test::Machine machine;
    machine.install();
    REQUIRE(undo(machine.system).has_value());
    machine.write("/etc/warmboot.conf", "mine\n");
    CHECK(test::textOf(redo(machine.system)).contains("/etc/warmboot.conf"));
    CHECK(machine.read("/etc/warmboot.conf") == "mine\n");
}

TEST_CASE("A new change ends what could be made again")
{
    test::Machine machine;
    machine.install();
    machine.install({.mode = Mode::Bios});
    REQUIRE(undo(machine.system).has_value());
    REQUIRE(machine.probe().redo.has_value());
    machine.install({.add = {"nomodeset"}});
    CHECK_FALSE(machine.probe().redo.has_value());
    CHECK(test::codeOf(redo(machine.system)) == "nothing-to-redo");
}

TEST_CASE("Undoing a record that is not the last one is stale")
{
    test::Machine machine;
    machine.install();
    machine.install({.mode = Mode::Bios});
    CHECK(undo(machine.system, 2).has_value());
    const auto twice = undo(machine.system, 2);
    REQUIRE_FALSE(twice.has_value());
    CHECK(twice.error().kind == ErrorKind::Stale);
    CHECK(machine.probe().mode == Mode::Kexec);
}

TEST_CASE("Undo takes the mark and the one-time choice outside of our state folder away")
{
    test::Machine machine;
    machine.install();
    machine.write("/run/warmboot/next", "bios\n");
    machine.write("/etc/warmboot.mark", "stage=healthy\n");
    REQUIRE(undo(machine.system).has_value());
    CHECK_FALSE(machine.has("/run/warmboot/next"));
    CHECK_FALSE(machine.has("/etc/warmboot.mark"));
}

TEST_CASE("Old records go when there are very many")
{
    test::Machine machine;
    machine.system.live = false;
    for (int i = 0; i < 104; ++i)
        machine.install({.mode = i % 2 == 0 ? Mode::Kexec : Mode::Bios});
    CHECK_FALSE(machine.has("/var/lib/warmboot/undo/000001.json"));
    CHECK(machine.has("/var/lib/warmboot/undo/000104.json"));
    CHECK(undo(machine.system).has_value());
}

TEST_CASE("Undo brings back the time of the last change")
{
    test::Machine machine;
    machine.install();
    const auto path = machine.system.paths("/etc/warmboot.conf");
    machine.append("/etc/warmboot.conf", "# mine\n");
    std::filesystem::last_write_time(path, std::filesystem::file_time_type::clock::now() - std::chrono::hours(1000));
    const auto before = readEntry(path)->mtimeNs;
    machine.install({.mode = Mode::Bios});
    CHECK(readEntry(path)->mtimeNs != before);
    REQUIRE(undo(machine.system).has_value());
    CHECK(readEntry(path)->mtimeNs == before);
}

TEST_CASE("A unit that somebody had disabled does not keep its repair from being undone")
{
    // What a repair may find, each with its undo leading back to it.
    for (const std::string path : {"/etc/systemd/system/multi-user.target.wants/warmboot-load.service",
                                   "/etc/systemd/system/sysinit.target.wants/warmboot-boot-check.service",
                                   "/etc/systemd/system/warmboot-boot-check.service",
                                   "/etc/systemd/system/systemd-reboot.service.d/50-warmboot.conf"}) {
        CAPTURE(path);
        test::Machine machine;
        const auto nothing = machine.snapshot();
        machine.install();
        machine.remove(path);
        machine.runner.reload();
        const auto broken = machine.snapshot();
        machine.install();
        const auto undone = undo(machine.system);
        CAPTURE(test::textOf(undone));
        REQUIRE(undone.has_value());
        CHECK(test::differences(broken, machine.snapshot()).empty());
        CHECK(undo(machine.system).has_value());
        CHECK(test::differences(nothing, machine.snapshot()).empty());
    }
}

TEST_CASE("A unit whose text somebody had broken is put back by undo as it was")
{
    test::Machine machine;
    machine.install();
    machine.write(std::string(loadUnitPath), "[Unit]\nDescription=Warmboot, edited\n");
    const auto broken = machine.snapshot();
    machine.install();
    machine.runner.fails("systemctl start", "Unit warmboot-load.service has a bad unit file setting.");
    CHECK(undo(machine.system).has_value());
    CHECK(test::differences(broken, machine.snapshot()).empty());
}

TEST_CASE("Undo after an interruption takes back what was interrupted and nothing else")
{
    test::Machine machine;
    machine.install();
    const auto before = machine.snapshot();
    machine.install({.add = {"nomodeset"}});
    const std::string second = "/var/lib/warmboot/undo/000002.json";
    auto record = machine.read(second);
    record.replace(record.find("committed"), 9, "pending");
    machine.write(second, record);
    CHECK(machine.previewUndo()->record == 2);
    const auto undone = undo(machine.system);
    REQUIRE(undone.has_value());
    CHECK(undone->id == 2);
    CHECK(undone->state == UndoRecord::State::Pending);
    CHECK(machine.probe().undo->id == 1);
    CHECK_FALSE(machine.has(second));
    // Nothing was kept beside, as at the end of a change: the new file is all that a rollback has.
    CHECK(machine.snapshot().size() == before.size());
}

TEST_CASE("A preview says what undo and redo will do, each in its own direction")
{
    const auto codes = [](const Result<Preview> &preview) {
        std::vector<std::string> result;
        for (const auto &sentence : preview->sentences)
            result.push_back(sentence.code);
        return result;
    };
    using Codes = std::vector<std::string>;
    test::Machine machine;
    machine.install();
    CHECK(codes(machine.previewUndo())
          == Codes{"plan-uninstall", "plan-next-bios", "plan-reload", "plan-not-rebooted"});
    machine.install({.mode = Mode::Bios, .add = {"nomodeset"}});
    const auto back = machine.previewUndo();
    CHECK(codes(back)
          == Codes{"plan-mode",
                   "plan-flags",
                   "plan-next-kexec-again",
                   "plan-next-kexec",
                   "plan-cmdline",
                   "plan-not-rebooted"});
    CHECK(back->sentences.front().text() == "The reboot mode changes from bios to kexec.");
    REQUIRE(undo(machine.system).has_value());
    CHECK(codes(previewRedo(machine.system, machine.probe()))
          == Codes{"plan-mode", "plan-flags", "plan-next-bios", "plan-not-rebooted"});
    machine.remove("/usr/local/libexec/warmboot/load");
    machine.install();
    CHECK(codes(machine.previewUndo()) == Codes{"plan-files-back", "plan-not-rebooted"});
}

TEST_CASE("The state says beforehand why undo and redo would be refused")
{
    test::Machine machine;
    machine.install();
    machine.install({.add = {"nomodeset"}});
    CHECK_FALSE(machine.probe().undo->refused.has_value());
    machine.append("/etc/warmboot.conf", "# by hand\n");
    REQUIRE(machine.probe().undo->refused.has_value());
    CHECK(machine.probe().undo->refused->code == "edited-since");
    CHECK(test::codeOf(undo(machine.system)) == "edited-since");
    machine.write("/etc/warmboot.conf",
                  machine.read("/etc/warmboot.conf").substr(0, machine.read("/etc/warmboot.conf").size() - 10));
    REQUIRE(undo(machine.system).has_value());
    CHECK_FALSE(machine.probe().redo->refused.has_value());
    machine.append("/etc/warmboot.conf", "# by hand\n");
    CHECK(machine.probe().redo->refused.has_value());
}
