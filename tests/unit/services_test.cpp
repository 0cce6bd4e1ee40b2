// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/services.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

using namespace warmboot;

TEST_CASE("Services are told as systemd has them, those that failed sorted")
{
    test::Machine machine;
    machine.runner.answer("is-system-running", {1, "degraded\n", ""});
    machine.runner.answer("list-units",
                          {0,
                           "nginx.service loaded failed failed A high performance web server\n"
                           "backup.service loaded failed failed Backup of the tapes\n",
                           ""});
    machine.runner.answer("ActiveEnterTimestampMonotonic sysinit.target",
                          {0, "ActiveEnterTimestampMonotonic=2415023\n", ""});
    const auto services = readServices(machine.system);
    CHECK(services.since == 2415023);
    CHECK(services.state == "degraded");
    CHECK(services.failed == std::vector<std::string>{"backup.service", "nginx.service"});
    CHECK(services.settled());
}

TEST_CASE("A machine that still starts or already stops is not settled")
{
    for (const auto *state : {"initializing", "starting", "stopping"})
        CHECK_FALSE(Services{state, {}}.settled());
    for (const auto *state : {"running", "degraded", "maintenance", ""})
        CHECK(Services{state, {}}.settled());
}

TEST_CASE("Nothing is known of services where systemd does not answer")
{
    test::Machine machine;
    machine.runner.answer("is-system-running", {1, "offline\n", "Failed to connect to bus"});
    machine.runner.answer("list-units", {1, "", "Failed to connect to bus"});
    CHECK(readServices(machine.system).failed.empty());
    machine.system.live = false;
    CHECK(readServices(machine.system).state.empty());
}
