// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/nextreboot.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>

using namespace warmboot;

namespace {

const std::string efi = "/sys/firmware/efi/efivars/";
const std::string global = "-8be4df61-93ca-11d2-aa0d-00e098032b8c";
const std::string loader = "-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f";
const std::string attributes("\6\0\0\0", 4);

constexpr auto kexec = "systemctl kexec";
constexpr auto soft = "systemctl soft-reboot";
constexpr auto setup = "systemctl reboot --firmware-setup";
constexpr auto entry = "systemctl reboot --boot-loader-entry";

std::string wide(const std::string &text)
{
    std::string value;
    for (const auto c : text)
        value += std::string{c, '\0'};
    return value + std::string(2, '\0');
}

void setBits(test::Machine &machine, const std::string &variable, char bits)
{
    machine.write(efi + variable, attributes + bits + std::string(7, '\0'));
}

void bootedBySystemdBoot(test::Machine &machine)
{
    machine.write(efi + "LoaderInfo" + loader, attributes + wide("systemd-boot 257.8-1"));
    machine.write(efi + "LoaderEntries" + loader, attributes + wide("debian.conf"));
}

CallerForecast by(const test::Machine &machine, const char *caller)
{
    return forecastOf(machine.probe().nextReboot, caller);
}

} // namespace

TEST_CASE("A soft reboot is told where systemd knows it")
{
    test::Machine machine;
    machine.runner.version = 254;
    CHECK(by(machine, soft).via == Via::Soft);
    CHECK(by(machine, soft).reason.code == "next-soft");
    machine.runner.version = 252;
    CHECK(by(machine, soft).via == Via::Unknown);
    CHECK(by(machine, soft).reason.text().contains("252"));
}

TEST_CASE("systemctl kexec starts what was loaded by hand, past Warmboot")
{
    test::Machine machine;
    machine.install({.mode = Mode::Bios});
    CHECK(by(machine, kexec).reason.code == "next-nothing-loaded");
    CHECK(by(machine, kexec).via == Via::Unknown);
    machine.imageLoaded();
    CHECK(by(machine, kexec).reason.code == "next-own-kernel");
    CHECK(by(machine, kexec).via == Via::Kexec);
}

TEST_CASE("systemctl kexec loads an entry of systemd-boot by itself, and none of another boot loader")
{
    test::Machine machine;
    machine.write(efi + "LoaderInfo" + loader, attributes + wide("GRUB 2.12-9"));
    CHECK(by(machine, kexec).reason.code == "next-nothing-loaded");
    bootedBySystemdBoot(machine);
    CHECK(by(machine, kexec).reason.code == "next-own-entry");
    machine.write("/proc/sys/kernel/kexec_load_disabled", "1\n");
    CHECK(by(machine, kexec).reason.code == "next-nothing-loaded");
    machine.write("/proc/sys/kernel/kexec_load_disabled", "0\n");
    machine.remove("/usr/sbin/kexec");
    CHECK(by(machine, kexec).reason.code == "next-nothing-loaded");
    machine.runner.version = 261;
    CHECK(by(machine, kexec).reason.code == "next-own-entry");
}

TEST_CASE("The firmware's set-up is asked for only where the firmware says that it can be")
{
    test::Machine machine;
    CHECK(by(machine, setup).reason.code == "next-setup-unsupported");
    CHECK(by(machine, setup).via == Via::Unknown);
    setBits(machine, "OsIndicationsSupported" + global, 4);
    CHECK(by(machine, setup).reason.code == "next-setup-unsupported");
    setBits(machine, "OsIndicationsSupported" + global, 5);
    CHECK(by(machine, setup).reason.code == "next-firmware-setup");
    CHECK(by(machine, setup).via == Via::Bios);
    machine.install();
    CHECK(by(machine, setup).via == Via::Bios);
}

TEST_CASE("From systemd 255 on a loaded kernel comes before the firmware's set-up and an entry of the boot loader")
{
    test::Machine machine;
    bootedBySystemdBoot(machine);
    setBits(machine, "OsIndicationsSupported" + global, 1);
    machine.imageLoaded();
    for (const auto *caller : {setup, entry}) {
        machine.runner.version = 255;
        CHECK(by(machine, caller).via == Via::Kexec);
        CHECK(by(machine, caller).reason.code == "next-loaded-by-hand");
        machine.runner.version = 252;
        CHECK(by(machine, caller).via == Via::Bios);
    }
}

TEST_CASE("An entry of the boot loader is asked for only where it takes such a wish")
{
    test::Machine machine;
    CHECK(by(machine, entry).reason.code == "next-loader-entry-unsupported");
    CHECK(by(machine, entry).via == Via::Unknown);
    bootedBySystemdBoot(machine); // one so old that it does not tell its features
    CHECK(by(machine, entry).reason.code == "next-loader-entry");
    setBits(machine, "LoaderFeatures" + loader, 0b0111);
    CHECK(by(machine, entry).reason.code == "next-loader-entry-unsupported");
    setBits(machine, "LoaderFeatures" + loader, 0b1000);
    CHECK(by(machine, entry).via == Via::Bios);
    machine.remove(efi + "LoaderEntries" + loader);
    CHECK(by(machine, entry).reason.code == "next-loader-entry-unsupported");
}

TEST_CASE("What a hand-made set-up does with a wish for the firmware nobody can tell")
{
    test::Machine machine;
    setBits(machine, "OsIndicationsSupported" + global, 1);
    machine.write("/etc/systemd/system/kexec-load.service", "ExecStop=kexec -l /x");
    CHECK(by(machine, setup).via == Via::Unknown);
    CHECK(by(machine, setup).reason.code == "next-foreign");
}

TEST_CASE("unattended-upgrades is told where it is installed, and reboots as shutdown -r does")
{
    test::Machine machine;
    machine.install();
    const auto next = machine.probe().nextReboot;
    CHECK(std::ranges::none_of(next.callers,
                               [](const CallerForecast &caller) { return caller.caller == "unattended-upgrades"; }));
    machine.write("/usr/bin/unattended-upgrade", "program", 0755);
    CHECK(by(machine, "unattended-upgrades").reason.code == "next-kexec");
    machine.imageLoaded();
    CHECK(by(machine, "unattended-upgrades").reason == by(machine, "shutdown -r").reason);
    CHECK(by(machine, "unattended-upgrades").reason.code == "next-loaded-by-hand");
}

TEST_CASE("A way that is not told apart goes as the next reboot does")
{
    test::Machine machine;
    const auto next = machine.probe().nextReboot;
    CHECK(forecastOf(next, "by magic").reason == next.reason);
    CHECK(forecastOf(next, "by magic").via == next.via);
    CHECK(forecastOf({}, "desktop").via == Via::Unknown);
}
