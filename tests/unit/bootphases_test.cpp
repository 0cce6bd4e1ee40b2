// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/bootphases.h"

#include <catch2/catch_test_macros.hpp>

using namespace warmboot;

TEST_CASE("The parts of a reboot are told from what both sides noted")
{
    const auto absence = absenceFrom("1000.50 1001.75 1006.00 1700000000 1700003600", "1700000012 1700003613", "5.25");
    CHECK(absence.phases.loading == 1250);
    CHECK(absence.phases.stopping == 5500);
    CHECK(absence.seconds == 13);
    CHECK(absence.phases.between == 7750);
}

TEST_CASE("A clock that was set meanwhile does not matter where the hardware has one")
{
    CHECK(absenceFrom("1 2 3 1700000000 1700003600", "900000000 1700003610", "4").seconds == 10);
}

TEST_CASE("Without a clock of the hardware the system's counts, and nonsense is left out")
{
    CHECK(absenceFrom("1 2 3 1700000000", "1700000010", "4").phases.between == 6000);
    CHECK(absenceFrom("1 2 3 1700000000", "1600000010", "4").seconds == -1);
    CHECK(absenceFrom("1 2 3 1700000000", "1700000003", "4.5").phases.between == 0);
    CHECK(absenceFrom("1 2 3 1700000000", "1800000000", "4").seconds == -1);
}

TEST_CASE("What was not noted stays unknown")
{
    for (const auto *times : {"", "1", "x y z", "1 x"})
        CHECK(absenceFrom(times, "1 2", "3").phases == Phases{});
    const auto interrupted = absenceFrom("1 2.5", "", "");
    CHECK(interrupted.phases.loading == 1500);
    CHECK(interrupted.phases.stopping == -1);
    CHECK(interrupted.seconds == -1);
}

TEST_CASE("systemd's times become the parts of the boot")
{
    Phases phases;
    addBootPhases(
        phases,
        "FirmwareTimestampMonotonic=24000000;LoaderTimestampMonotonic=3000000;InitRDTimestampMonotonic=2000000;"
        "UserspaceTimestampMonotonic=5000000;FinishTimestampMonotonic=9500000",
        Via::Bios);
    CHECK(phases == Phases{-1, -1, -1, 21000, 3000, 2000, 3000, 4500});
}

TEST_CASE("After a kexec the firmware's times are of an older boot, and an initrd without systemd counts as kernel")
{
    Phases phases;
    addBootPhases(phases,
                  "FirmwareTimestampMonotonic=24000000;LoaderTimestampMonotonic=3000000;InitRDTimestampMonotonic=0;"
                  "UserspaceTimestampMonotonic=5000000;FinishTimestampMonotonic=9500000",
                  Via::Kexec);
    CHECK(phases == Phases{-1, -1, -1, -1, -1, 5000, -1, 4500});
    Phases none;
    addBootPhases(none, "x;=;UserspaceTimestampMonotonic=;y=z", Via::Bios);
    CHECK(none == Phases{});
}

TEST_CASE("The slowest units are read as systemd-analyze prints them")
{
    CHECK(slowUnitsFrom("1min 2.500s a.service;   300ms b@c.service;12us d.mount")
          == std::vector<SlowUnit>{{"a.service", 62500}, {"b@c.service", 300}, {"d.mount", 0}});
    CHECK(slowUnitsFrom("Bootup is not yet finished;;12parsecs x.service").empty());
}
