// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/changes.h"
#include "engine/reboot/reboot.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>

using namespace warmboot;

TEST_CASE("No change goes along a link that leads out of the root folder")
{
    for (const std::string link : {"/var", "/run", "/usr/local", "/etc/systemd/system"}) {
        CAPTURE(link);
        test::Machine machine;
        machine.install();
        machine.write("/var/lib/warmboot/suspended", "reason=x\n");
        machine.write("/run/motd.d/60-warmboot", "x\n");
        const test::TemporaryFolder outside;
        const auto there = outside.path() + "/there";
        std::filesystem::copy(machine.system.paths(link),
                              there,
                              std::filesystem::copy_options::recursive | std::filesystem::copy_options::copy_symlinks);
        machine.remove(link);
        machine.link(link, there);
        const auto before = test::snapshotOf(outside.path(), {""});
        CHECK(test::codeOf(machine.apply({.mode = Mode::Bios})) == "link-out-of-root");
        CHECK(test::codeOf(machine.uninstall()) == "link-out-of-root");
        CHECK(test::codeOf(undo(machine.system)) == "link-out-of-root");
        CHECK(test::codeOf(purge(machine.system)) == "link-out-of-root");
        CHECK(test::codeOf(resume(machine.system)) == "link-out-of-root");
        CHECK(test::codeOf(setNext(machine.system, OneShot::Bios)) == "link-out-of-root");
        CHECK(test::differences(before, test::snapshotOf(outside.path(), {""})).empty());
    }
}
