// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/changelock.h"
#include "engine/change/changes.h"
#include "fixture/machine.h"
#include "fixture/nobody.h"

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <unistd.h>

using namespace warmboot;

TEST_CASE("A second change at the same time is told to wait")
{
    test::Machine machine;
    {
        const auto lock = ChangeLock::take(machine.system.paths);
        REQUIRE(lock.has_value());
        const auto second = machine.apply({});
        CHECK(test::codeOf(second) == "busy");
        CHECK((!second && second.error().kind == ErrorKind::Refused));
        CHECK(test::codeOf(undo(machine.system)) == "busy");
        CHECK(machine.plan({}).has_value());
    }
    CHECK(machine.apply({}).has_value());
}

TEST_CASE("A lock whose file a purge has removed is none")
{
    test::Machine machine;
    auto lock = ChangeLock::take(machine.system.paths);
    REQUIRE(lock.has_value());
    lock->removeFile();
    CHECK_FALSE(machine.has("/run/warmboot"));
    CHECK(ChangeLock::take(machine.system.paths).has_value());
}

TEST_CASE("Signals wait until a change is finished")
{
    test::Machine machine;
    static volatile std::sig_atomic_t arrived = 0;
    arrived = 0;
    const auto old = std::signal(SIGTERM, [](int) { arrived = 1; });
    {
        const auto lock = ChangeLock::take(machine.system.paths);
        REQUIRE(lock.has_value());
        ::raise(SIGTERM);
        CHECK(arrived == 0);
    }
    CHECK(arrived == 1);
    std::signal(SIGTERM, old);
}

TEST_CASE("Changes need root")
{
    if (::geteuid() != 0)
        SKIP("needs root, to be somebody else");
    test::Machine machine;
    test::AsNobody nobody;
    if (!nobody)
        SKIP("this namespace has no other user");
    const auto applied = machine.apply({});
    const auto undone = undo(machine.system);
    const auto seen = machine.plan({});
    nobody.back();
    CHECK(test::codeOf(applied) == "not-root");
    CHECK(test::codeOf(undone) == "not-root");
    CHECK(exitCode(applied.error().kind) == 5);
    CHECK(seen.has_value());
}
