// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/changes.h"
#include "engine/change/previews.h"
#include "engine/plan/setuptree.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>

using namespace warmboot;

namespace {

constexpr auto foreignDropIn = "/etc/systemd/system/systemd-reboot.service.d/60-mine.conf";

/// What systemd finds wrong with a set-up, and an installation is refused for.
const std::vector<std::function<void(test::Machine &)>> shadows{
    [](test::Machine &m) { m.write(foreignDropIn, "[Service]\nExecStart=\nExecStart=/bin/true\n"); },
    [](test::Machine &m) { m.link(std::string(loadUnitPath), "/dev/null"); },
    [](test::Machine &m) {
        m.write("/etc/systemd/system/warmboot-load.service.d/mine.conf", "[Service]\nExecStop=\n");
    },
};

} // namespace

TEST_CASE("Switching off works where systemd has something against the set-up, and asks it nothing")
{
    for (const auto &shadow : shadows) {
        test::Machine machine;
        machine.install();
        const auto installed = machine.read("/etc/warmboot.conf");
        shadow(machine);
        machine.runner.reload();
        CHECK_FALSE(machine.apply({.add = {"nomodeset"}}).has_value());
        const auto before = machine.snapshot();
        machine.runner.calls.clear();
        const auto done = switchOff(machine.system, {});
        CAPTURE(test::textOf(done));
        REQUIRE(done.has_value());
        CHECK_FALSE(done->warnings.empty());
        CHECK_FALSE(machine.runner.called("daemon-reload"));
        CHECK_FALSE(machine.runner.called("start"));
        CHECK(machine.probe().mode == Mode::Bios);
        CHECK(undo(machine.system).has_value());
        CHECK(test::differences(before, machine.snapshot()).empty());
        CHECK(machine.read("/etc/warmboot.conf") == installed);
    }
}

TEST_CASE("Switching off works while systemd does not answer")
{
    test::Machine machine;
    machine.install();
    machine.runner.fails("show", "no bus");
    machine.runner.fails("start", "no bus");
    CHECK(switchOff(machine.system, {}).has_value());
    CHECK(machine.probe().mode == Mode::Bios);
}

TEST_CASE("A wish that only switches off does so where the rest of it would be refused")
{
    test::Machine machine;
    machine.install();
    machine.link(std::string(loadUnitPath), "/dev/null");
    machine.runner.reload();
    CHECK_FALSE(machine.apply({.mode = Mode::Bios, .add = {"nomodeset"}}).has_value());
    const auto plan = machine.apply({.mode = Mode::Bios});
    REQUIRE(plan.has_value());
    CHECK(plan->switchOff);
    CHECK(machine.probe().mode == Mode::Bios);
}

TEST_CASE("What was foretold of switching off is what is done")
{
    test::Machine machine;
    machine.install();
    const auto foretold = previewSwitchOff(machine.system, machine.probe());
    REQUIRE(foretold.has_value());
    CHECK(test::codeOf(switchOff(machine.system, std::string(digestDigits, '0'))) == "stale");
    const auto done = switchOff(machine.system, foretold->digest);
    REQUIRE(done.has_value());
    CHECK(done->record == 2);
    CHECK(switchOff(machine.system, {})->nothingToDo());
}

TEST_CASE("Where Warmboot is not installed there is nothing to switch off, and nothing is written")
{
    for (const bool foreign : {false, true}) {
        test::Machine machine;
        if (foreign)
            machine.write("/etc/systemd/system/kexec-load.service", "ExecStop=kexec -l /x");
        const auto before = machine.snapshot();
        CHECK(test::codeOf(switchOff(machine.system, {})) == "not-installed");
        CHECK(test::differences(before, machine.snapshot()).empty());
    }
}
