// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/scheduled.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

using namespace warmboot;

namespace {

std::optional<ScheduledShutdown> withFile(const std::string &content)
{
    test::Machine machine;
    machine.write("/run/systemd/shutdown/scheduled", content);
    return machine.probe().scheduled;
}

} // namespace

TEST_CASE("A scheduled shutdown is told with its time and kind")
{
    const auto reboot = withFile("USEC=1763934060123456\nWARN_WALL=1\nMODE=reboot\nUID=0\nTTY=pts/0\n");
    REQUIRE(reboot.has_value());
    CHECK(reboot->time == 1763934060);
    CHECK(reboot->mode == "reboot");
    CHECK(withFile("USEC=1763934060123456\nWARN_WALL=1\nMODE=poweroff\nWALL_MESSAGE=USEC=1\n")->mode == "poweroff");
}

TEST_CASE("A shutdown that only warns, and a file that says nothing, are none")
{
    for (const auto *content : {"",
                                "USEC=1763934060123456\nMODE=dry-reboot\n",
                                "USEC=1763934060123456\n",
                                "MODE=reboot\n",
                                "USEC=soon\nMODE=reboot\n",
                                "USEC=12x\nMODE=reboot\n",
                                "USEC=99999999999999999999999\nMODE=reboot\n",
                                "USEC=-5\nMODE=reboot\n",
                                "USEC=0\nMODE=reboot\n"}) {
        CAPTURE(content);
        CHECK_FALSE(withFile(content).has_value());
    }
    test::Machine machine;
    CHECK_FALSE(machine.probe().scheduled.has_value());
}
