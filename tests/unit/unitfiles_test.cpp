// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/system/unitfiles.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace warmboot;

namespace {

using Units = std::vector<std::string>;

} // namespace

TEST_CASE("A unit exists where a file of its name or of its template is in a folder of units")
{
    test::Machine machine;
    machine.system.live = false;
    for (const auto *file : {"/usr/lib/systemd/system/nginx.service",
                             "/run/systemd/generator/data.mount",
                             "/etc/systemd/system/getty@.service",
                             "/etc/systemd/system/one@two.service"})
        machine.write(file, "");
    machine.link("/etc/systemd/system/sshd.service", "/usr/lib/systemd/system/ssh.service"); // an alias
    CHECK(unknownUnits(machine.system,
                       {"nginx.service", "data.mount", "getty@tty1.service", "one@two.service", "sshd.service"})
              .empty());
    CHECK(unknownUnits(machine.system, {"ngnix.service", "nginx.service", "one@three.service"})
          == Units{"ngnix.service", "one@three.service"});
}

TEST_CASE("systemd knows units that have no file")
{
    test::Machine machine;
    const Units asked{"dev-sda.device"};
    CHECK(unknownUnits(machine.system, asked).empty()); // it says nothing of it
    machine.runner.answer("show", {0, "Id=dev-sda.device\nLoadState=loaded\n\n", ""});
    CHECK(unknownUnits(machine.system, asked).empty());
    machine.runner.answer("show", {0, "Id=dev-sda.device\nLoadState=not-found\n\n", ""});
    CHECK(unknownUnits(machine.system, asked) == asked);
    machine.runner.fails("show", "no bus");
    CHECK(unknownUnits(machine.system, asked).empty());
}

TEST_CASE("A plan warns of a unit that boots by kexec would wait for in vain")
{
    test::Machine machine;
    machine.write("/usr/lib/systemd/system/nginx.service", "");
    const auto plan = machine.plan({.healthy = {"nginx.service", "typo.service"}});
    REQUIRE(plan.has_value());
    const auto warnings = std::ranges::count(plan->warnings, "warning-healthy-unknown", &Sentence::code);
    CHECK(warnings == 1);
    const auto warning = std::ranges::find(plan->warnings, "warning-healthy-unknown", &Sentence::code);
    CHECK(warning->args.at("unit") == "typo.service");
}
