// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>

using namespace warmboot;

namespace {

const std::string units = "/etc/systemd/system/";
const std::string dropIn = units + "systemd-reboot.service.d/override.conf";
const std::string load = "/usr/sbin/kexec -l /vmlinuz --initrd=/initrd.img --reuse-cmdline";

void putLoader(test::Machine &machine, const std::string &line, const std::string &target = "multi-user.target")
{
    machine.write(units + "kexec-load.service", "[Service]\nRemainAfterExit=yes\n" + line + "\n");
    machine.link(units + target + ".wants/kexec-load.service", units + "kexec-load.service");
    machine.write(dropIn, "[Service]\nExecStart=\nExecStart=/bin/systemctl --force kexec\n");
}

bool hasFlaw(const test::Machine &machine, const Sentence &flaw)
{
    const auto state = machine.probe();
    REQUIRE(state.adoptable.has_value());
    return std::ranges::contains(state.adoptable->flaws, flaw);
}

} // namespace

TEST_CASE("A loader whose kexec is not where it says is told so")
{
    test::Machine machine;
    const auto flaw = say("adopt-flaw-program", {{"unit", "kexec-load.service"}, {"path", "/usr/local/sbin/kexec"}});
    putLoader(machine, "ExecStop=" + load);
    CHECK_FALSE(hasFlaw(machine, flaw));
    putLoader(machine, "ExecStop=/usr/local/sbin/kexec -l /vmlinuz --initrd=/initrd.img --reuse-cmdline");
    CHECK(hasFlaw(machine, flaw));
}

TEST_CASE("A misspelt option of systemctl in the drop-in is told, and the beginning of one is none")
{
    test::Machine machine;
    putLoader(machine, "ExecStop=" + load);
    const auto flaw = say("adopt-flaw-option", {{"path", dropIn}, {"word", "--froce"}});
    for (const auto *option : {"--force", "-f", "--forc --no-block", "--message=x"}) {
        machine.write(dropIn, "[Service]\nExecStart=\nExecStart=/bin/systemctl " + std::string(option) + " kexec\n");
        CHECK_FALSE(hasFlaw(machine, flaw));
    }
    machine.write(dropIn, "[Service]\nExecStart=\nExecStart=/bin/systemctl --froce kexec\n");
    CHECK(hasFlaw(machine, flaw));
}

TEST_CASE("A unit that loads its kernel at boot is told so, and one that does it in the shutdown is not")
{
    const auto flaw = say("adopt-flaw-at-boot", {{"unit", "kexec-load.service"}});
    test::Machine atBoot;
    putLoader(atBoot, "ExecStart=" + load);
    CHECK(hasFlaw(atBoot, flaw));
    test::Machine atStop;
    putLoader(atStop, "ExecStop=" + load);
    CHECK_FALSE(hasFlaw(atStop, flaw));
    test::Machine atReboot;
    putLoader(atReboot, "ExecStart=" + load, "reboot.target");
    CHECK_FALSE(hasFlaw(atReboot, flaw));
}
