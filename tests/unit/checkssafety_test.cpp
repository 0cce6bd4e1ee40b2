// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/checking.h"

using namespace warmboot;
using test::codeOf;
using test::outcomeOf;

TEST_CASE("A watchdog that was asked for and does not protect is warned of; one that does is told")
{
    test::Machine machine;
    CHECK(codeOf(machine, "watchdog") == "check-no-watchdog");
    machine.write("/sys/class/watchdog/watchdog0/identity", "i6300ESB timer\n");
    CHECK(codeOf(machine, "watchdog") == "watchdog-not-set-up");
    CHECK(outcomeOf(machine, "watchdog") == Outcome::Good);
    machine.install({.watchdog = 120});
    CHECK(codeOf(machine, "watchdog") == "watchdog-after-reboot");
    CHECK(outcomeOf(machine, "watchdog") == Outcome::Warning);
    machine.write("/sys/module/watchdog/parameters/stop_on_reboot", "0\n");
    machine.runner.answer("RuntimeWatchdogUSec", {0, "RuntimeWatchdogUSec=30s\nKExecWatchdogUSec=2min\n", ""});
    CHECK(codeOf(machine, "watchdog") == "check-watchdog");
}

TEST_CASE("A machine of a hoster is told that its panel needs the firmware")
{
    test::Machine machine;
    CHECK(outcomeOf(machine, "hoster") == Outcome::Good);
    machine.write("/sys/class/dmi/id/board_vendor", "OVH\n");
    CHECK(codeOf(machine, "hoster") == "hoster");
    CHECK(outcomeOf(machine, "hoster") == Outcome::Warning);
}

TEST_CASE("A boot that is to be confirmed is among the checks")
{
    test::Machine machine;
    machine.install();
    CHECK(test::checksOf(machine, "confirmation").empty());
    machine.write("/proc/sys/kernel/random/boot_id", "b001\n");
    machine.write("/var/lib/warmboot/mark", "stage=arrived\nid=1\nboot=b001\nconfirm=10\n");
    CHECK(outcomeOf(machine, "confirmation") == Outcome::Warning);
}

TEST_CASE("The units that reboot the machine when they fail are named")
{
    test::Machine machine;
    machine.runner.answer("FailureAction", {0, "Id=a.service\nFailureAction=none\nStartLimitAction=none\n", ""});
    CHECK(codeOf(machine, "fault-reboots") == "check-fault-reboots-none");
    machine.runner.answer("FailureAction",
                          {0,
                           "Id=a.service\nFailureAction=reboot-force\nStartLimitAction=none\n\n"
                           "Id=b.service\nFailureAction=poweroff\nStartLimitAction=none\n\n"
                           "Id=c.service\nFailureAction=none\nStartLimitAction=reboot\n",
                           ""});
    const auto check = test::checkOf(machine, "fault-reboots");
    CHECK(check.outcome == Outcome::Good);
    CHECK(check.sentence.text().ends_with(": a.service, c.service"));
    machine.runner.fails("FailureAction", "Failed to connect to bus");
    CHECK(codeOf(machine, "fault-reboots") == "check-fault-reboots-unknown");
}
