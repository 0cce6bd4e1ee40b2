// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/setuptree.h"
#include "engine/probe/watchdog.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace warmboot;

namespace {

struct Guarded : test::Machine
{
    Guarded() { write("/sys/class/watchdog/watchdog0/identity", "i6300ESB timer\n"); }
    void systemdHas(const std::string &runtime, const std::string &kexec)
    {
        runner.answer("RuntimeWatchdogUSec",
                      {0, "RuntimeWatchdogUSec=" + runtime + "\nKExecWatchdogUSec=" + kexec + "\n", ""});
    }
    void driverGoesOn(bool goesOn) { write("/sys/module/watchdog/parameters/stop_on_reboot", goesOn ? "0\n" : "-1\n"); }
    [[nodiscard]] std::string lacking(int wanted) const
    {
        return readWatchdog(system, wanted).lacking.value_or(Sentence{}).code;
    }
};

} // namespace

TEST_CASE("A watchdog protects only when systemd and its driver both go on at a kexec")
{
    Guarded machine;
    machine.systemdHas("30s", "2min");
    machine.driverGoesOn(true);
    const auto watchdog = readWatchdog(machine.system, 120);
    CHECK(watchdog.protects);
    CHECK(watchdog.device == "watchdog0");
    CHECK(watchdog.driver == "i6300ESB timer");
    CHECK_FALSE(watchdog.lacking);

    machine.driverGoesOn(false);
    CHECK(machine.lacking(120) == "watchdog-driver-early");
    machine.systemdHas("30s", "0");
    CHECK(machine.lacking(120) == "watchdog-after-reboot");
    machine.systemdHas("off", "2min");
    machine.driverGoesOn(true);
    CHECK(machine.lacking(120) == "watchdog-after-reboot");
    CHECK(machine.lacking(0) == "watchdog-not-set-up");
}

TEST_CASE("A machine without a watchdog is told so when it is to have one, and one made of software is none")
{
    test::Machine machine;
    CHECK_FALSE(readWatchdog(machine.system, 0).lacking);
    CHECK(readWatchdog(machine.system, 60).lacking->code == "watchdog-none");
    machine.write("/sys/class/watchdog/watchdog0/identity", "Software Watchdog\n");
    CHECK(readWatchdog(machine.system, 60).device.empty());
}

TEST_CASE("The watchdog and the deadline come as files of their own and go with the settings")
{
    Guarded machine;
    machine.install();
    const auto before = machine.snapshot();
    REQUIRE(machine.apply({.deadline = 12, .watchdog = 120}).has_value());
    CHECK(machine.read(std::string(watchdogPath)).contains("KExecWatchdogSec=120s"));
    CHECK(machine.read(std::string(watchdogModulePath)).contains("\noptions watchdog stop_on_reboot=0\n"));
    CHECK(machine.read(std::string(deadlinePath)).contains("JobTimeoutSec=12min"));
    CHECK(machine.probe().kernel.cmdline.ends_with("watchdog.stop_on_reboot=0 panic=15"));
    CHECK(machine.probe().setup == SetupState::Installed);
    REQUIRE(machine.apply({.deadline = 12, .watchdog = 60}).has_value());
    CHECK(machine.read(std::string(watchdogPath)).contains("KExecWatchdogSec=60s"));
    REQUIRE(machine.apply({}).has_value());
    CHECK(machine.snapshot() == before);
}

TEST_CASE("A watchdog whose driver nothing loads is found, and its driver loaded at boot")
{
    test::Machine machine;
    machine.write("/sys/bus/pci/devices/0000:00:03.0/vendor", "0x8086\n");
    machine.write("/sys/bus/pci/devices/0000:00:03.0/device", "0x25ab\n");
    CHECK(readWatchdog(machine.system, 0).lacking->code == "watchdog-not-set-up");
    CHECK(readWatchdog(machine.system, 60).lacking->code == "watchdog-after-reboot");
    const auto before = machine.snapshot();
    machine.install({.watchdog = 60});
    CHECK(machine.read(std::string(watchdogDriverPath)).ends_with("\n\ni6300esb\n"));
    // Once it is loaded, its device is no reason not to load it any more.
    machine.write("/sys/class/watchdog/watchdog0/identity", "i6300ESB timer\n");
    CHECK(machine.plan(*machine.probe().settings)->nothingToDo());
    REQUIRE(machine.uninstall().has_value());
    CHECK(machine.snapshot() == before);
    CHECK(driverToLoad(machine.system.paths, {}).empty());
}

TEST_CASE("An uninstallation takes the files of the watchdog and of the deadline along")
{
    test::Machine machine;
    const auto before = machine.snapshot();
    machine.install({.deadline = 5, .watchdog = 30});
    REQUIRE(machine.uninstall().has_value());
    CHECK(machine.snapshot() == before);
}

TEST_CASE("A line that was taken out of the settings by hand leaves a file that is told of, and repaired")
{
    test::Machine machine;
    machine.install({.deadline = 5});
    auto text = machine.read("/etc/warmboot.conf");
    text.erase(text.find("deadline=5\n"), std::string_view("deadline=5\n").size());
    machine.write("/etc/warmboot.conf", text);
    const auto state = machine.probe();
    CHECK(state.setup == SetupState::Drifted);
    CHECK(state.files.back().remark->code == "file-left-over");
    REQUIRE(machine.apply(*state.settings).has_value());
    CHECK_FALSE(machine.has(std::string(deadlinePath)));
}

TEST_CASE("Where somebody types a passphrase at boot, the watchdog is refused")
{
    test::Machine machine;
    machine.write("/etc/crypttab", "# x none\nroot UUID=1 none luks,discard\n");
    CHECK(test::codeOf(machine.plan({.watchdog = 120})) == "watchdog-passphrase");
    CHECK(machine.plan({}).has_value());
    for (const auto *line : {"root UUID=1 /etc/key luks\n",
                             "root UUID=1 none tpm2-device=auto\n",
                             "swap /dev/x /dev/urandom swap\n",
                             "data UUID=2 none noauto\n"}) {
        machine.write("/etc/crypttab", line);
        CHECK(machine.plan({.watchdog = 120}).has_value());
    }
}

TEST_CASE("A watchdog that nobody serves while the initrd checks the root file system is warned of")
{
    Guarded machine;
    const auto warned = [&machine](int seconds) {
        const auto plan = machine.plan({.watchdog = seconds});
        return plan && std::ranges::contains(plan->warnings, "warning-watchdog-fsck", &Sentence::code);
    };
    machine.write("/proc/1/mountinfo", "25 1 254:1 / / rw - ext4 /dev/vda1 rw\n");
    machine.write("/etc/fstab", "# UUID=0 / ext4 defaults 0 1\nUUID=1 / ext4 errors=remount-ro 0 1\n");
    CHECK_FALSE(warned(120)); // this initrd has systemd, which serves it
    machine.write("/usr/share/initramfs-tools/init", "#!/bin/sh\n");
    CHECK(warned(120));
    CHECK_FALSE(warned(0));
    machine.write("/etc/fstab", "UUID=1 / ext4 errors=remount-ro 0 0\n");
    CHECK_FALSE(warned(120));
    machine.write("/etc/fstab", "UUID=1 / xfs defaults 0 1\n");
    machine.write("/proc/1/mountinfo", "25 1 254:1 / / rw - xfs /dev/vda1 rw\n");
    CHECK_FALSE(warned(120));
}

TEST_CASE("Values of the safety net that make no sense are refused by name")
{
    const auto code = [](const Settings &settings) { return test::codeOf(validate(settings)); };
    CHECK(code({.healthy = {"nginx"}}) == "unit-name");
    CHECK(code({.healthy = {"a b.service"}}) == "unit-name");
    CHECK(code({.healthy = {"nginx.servise"}}) == "unit-name");
    CHECK(code({.healthy = {"getty@.service"}}) == "unit-name"); // a template is never active
    CHECK(code({.healthy = std::vector<std::string>(65, "a.service")}) == "too-many");
    CHECK(code({.deadline = -1}) == "deadline-range");
    CHECK(code({.deadline = 1441}) == "deadline-range");
    CHECK(code({.watchdog = 29}) == "watchdog-range");
    CHECK(code({.watchdog = 601}) == "watchdog-range");
    CHECK(code({.healthy = {"nginx.service", "a@b\\x2d.mount"}, .deadline = 1440, .watchdog = 30}).empty());
}
