// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/checks.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace warmboot;

namespace {

std::vector<Check> checksOf(const test::Machine &machine)
{
    return runChecks(machine.system, machine.probe());
}

Outcome outcomeOf(const test::Machine &machine, const std::string &name)
{
    const auto checks = checksOf(machine);
    const auto found = std::ranges::find(checks, name, &Check::name);
    REQUIRE(found != checks.end());
    CHECK_FALSE(found->sentence.text().contains('?'));
    return found->outcome;
}

} // namespace

TEST_CASE("On a good machine every check is good")
{
    test::Machine machine;
    for (const auto &check : checksOf(machine)) {
        CAPTURE(check.name, check.sentence.text());
        CHECK(check.outcome == Outcome::Good);
    }
    machine.install();
    CHECK(std::ranges::all_of(checksOf(machine), [](const Check &check) { return check.outcome == Outcome::Good; }));
}

TEST_CASE("Each fault of a machine shows in its check")
{
    test::Machine machine;
    machine.install();
    machine.remove("/usr/sbin/kexec");
    machine.write("/proc/sys/kernel/kexec_load_disabled", "1\n");
    machine.write("/sys/kernel/security/lockdown", "none integrity [confidentiality]\n");
    machine.write("/boot/grub/grubenv", "next_entry=1\n");
    machine.remove("/vmlinuz");
    machine.append("/usr/local/libexec/warmboot/exec", "# edited\n");
    CHECK(outcomeOf(machine, "kexec-tools") == Outcome::Bad);
    CHECK(outcomeOf(machine, "sysctl") == Outcome::Bad);
    CHECK(outcomeOf(machine, "lockdown") == Outcome::Warning);
    CHECK(outcomeOf(machine, "firmware-request") == Outcome::Warning);
    CHECK(outcomeOf(machine, "kernel") == Outcome::Bad);
    CHECK(outcomeOf(machine, "set-up") == Outcome::Bad);
    machine.write("/proc/1/comm", "init\n");
    CHECK(outcomeOf(machine, "systemd") == Outcome::Bad);
}
