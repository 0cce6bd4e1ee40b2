// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/changes.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

using namespace warmboot;

TEST_CASE("Apply carries out the plan that was seen")
{
    test::Machine machine;
    const auto plan = machine.plan({});
    const auto done = apply(machine.system, {Settings{}}, plan->digest);
    REQUIRE(done.has_value());
    CHECK(done->digest == plan->digest);
}

TEST_CASE("Apply answers stale and does nothing when the machine has changed since")
{
    test::Machine machine;
    const auto plan = machine.plan({});
    machine.write("/proc/cmdline", "root=/dev/other\n");
    const auto before = machine.snapshot();
    const auto done = apply(machine.system, {Settings{}}, plan->digest);
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().kind == ErrorKind::Stale);
    CHECK(exitCode(done.error().kind) == 4);
    CHECK(test::differences(before, machine.snapshot()).empty());
    CHECK_FALSE(machine.has("/var/lib/warmboot/undo/000001.json"));
}
