// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/planner.h"
#include "fixture/kernelimages.h"
#include "fixture/machine.h"
#include "fixture/nobody.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>
#include <string>
#include <unistd.h>
#include <vector>

using namespace warmboot;

namespace {

bool warns(const Plan &plan, std::string_view code)
{
    return std::ranges::contains(plan.warnings, code, &Sentence::code);
}

constexpr auto rootMount = "22 1 254:1 / / rw - ext4 /dev/vda1 rw\n";

struct Refusal
{
    const char *code;
    std::function<void(test::Machine &)> happens;
};

const std::vector<Refusal> refusals{
    {"nixos", [](test::Machine &m) { m.write("/etc/NIXOS", ""); }},
    {"no-systemd", [](test::Machine &m) { m.write("/proc/1/comm", "runit\n"); }},
    {"no-systemd", [](test::Machine &m) { m.remove("/run/systemd/system"); }},
    {"kexec-tools-missing", [](test::Machine &m) { m.remove("/usr/sbin/kexec"); }},
    {"kexec-unsupported", [](test::Machine &m) { m.remove("/sys/kernel/kexec_loaded"); }},
    {"kexec-disabled", [](test::Machine &m) { m.write("/proc/sys/kernel/kexec_load_disabled", "1\n"); }},
    {"kernel-unsigned",
     [](test::Machine &m) { m.write("/sys/kernel/security/lockdown", "none [integrity] confidentiality\n"); }},
    {"link-dangling", [](test::Machine &m) { m.remove("/boot/vmlinuz-6.12.57-amd64"); }},
    {"not-a-kernel", [](test::Machine &m) { m.write("/boot/vmlinuz-6.12.57-amd64", "hello\n"); }},
    {"cmdline-too-long", [](test::Machine &m) { m.write("/proc/cmdline", std::string(4000, 'x') + "\n"); }},
    {"folder-read-only",
     [](test::Machine &m) { m.write("/proc/1/mountinfo", "22 1 254:1 / / ro - ext4 /dev/vda1 rw\n"); }},
    {"folder-read-only",
     [](test::Machine &m) {
         m.write("/proc/1/mountinfo", std::string(rootMount) + "30 22 8:1 / /etc ro - tmpfs x rw\n");
     }},
    {"hooks-not-on-root",
     [](test::Machine &m) {
         m.write("/proc/1/mountinfo", std::string(rootMount) + "30 22 8:1 / /usr/local rw - ext4 /dev/x rw\n");
     }},
    {"path-in-the-way", [](test::Machine &m) { m.link("/etc/systemd/system/warmboot-load.service", "/dev/null"); }},
    {"settings-no-file", [](test::Machine &m) { m.folder("/etc/warmboot.conf"); }},
    {"path-in-the-way", [](test::Machine &m) { m.write("/usr/local/libexec", "a file"); }},
    {"path-in-the-way",
     [](test::Machine &m) {
         m.write("/etc/systemd/system/multi-user.target.wants/warmboot-load.service", "not a link");
     }},
};

} // namespace

TEST_CASE("What stands against an installation is refused with its reason and nothing is changed")
{
    for (const auto &[code, happens] : refusals) {
        test::Machine machine;
        happens(machine);
        const auto before = machine.snapshot();
        const auto done = machine.apply({});
        CAPTURE(code, test::textOf(done));
        REQUIRE_FALSE(done.has_value());
        CHECK(test::codeOf(done) == code);
        CHECK(done.error().kind == ErrorKind::Refused);
        CHECK(test::differences(before, machine.snapshot()).empty());
    }
}

TEST_CASE("The bios mode can be installed where kexec cannot work")
{
    test::Machine machine;
    machine.remove("/usr/sbin/kexec");
    machine.write("/proc/sys/kernel/kexec_load_disabled", "1\n");
    CHECK(machine.apply({.mode = Mode::Bios}).has_value());
}

TEST_CASE("A separate /usr does not stand against the hooks")
{
    test::Machine machine;
    machine.write("/proc/1/mountinfo", std::string(rootMount) + "30 22 8:1 / /usr rw - ext4 /dev/x rw\n");
    CHECK(machine.plan({}).has_value());
}

TEST_CASE("What should be known before is a warning")
{
    test::Machine machine;
    CHECK(machine.plan({})->warnings.empty());
    machine.addKernel("6.13.1");
    CHECK(warns(*machine.plan({}), "warning-not-newest"));
    machine.write("/proc/cmdline", "BOOT_IMAGE=/x root=/dev/vda1 single initrd=a\n");
    const auto plan = machine.plan({});
    CHECK(warns(*plan, "warning-one-boot-word"));
    CHECK(std::ranges::count(plan->warnings, "warning-one-boot-word", &Sentence::code) == 1);
    machine.write("/var/lib/warmboot/suspended", "reason=x\n");
    CHECK(warns(*machine.plan({}), "warning-suspended"));
    machine.write("/boot/vmlinuz-6.12.57-amd64", test::withPeHeader(test::kernelForThisMachine("6.12.57-amd64"), true));
    machine.write("/sys/kernel/security/lockdown", "none [integrity] confidentiality\n");
    CHECK(warns(*machine.plan({}), "warning-lockdown"));
}

TEST_CASE("A plan changes nothing and says what it would do")
{
    test::Machine machine;
    const auto before = machine.snapshot();
    const auto plan = machine.plan({.follow = Follow::Newest, .add = {"nomodeset"}});
    REQUIRE(plan.has_value());
    CHECK(test::differences(before, machine.snapshot()).empty());
    CHECK(plan->what.text() == "Install Warmboot (via kexec)");
    CHECK(plan->diffs.size() == plan->changes.size());
    CHECK(plan->digest.size() == 64);
    std::string said;
    for (const auto &sentence : plan->sentences)
        said += sentence.text() + "\n";
    CHECK(said.contains("/boot/vmlinuz-6.12.57-amd64"));
    CHECK(said.contains("root=/dev/vda1 ro quiet nomodeset panic=15"));
}

TEST_CASE("What is already as wished needs nothing done")
{
    test::Machine machine;
    machine.install();
    const auto plan = machine.plan({});
    CHECK(plan->nothingToDo());
    machine.runner.calls.clear();
    machine.install();
    CHECK_FALSE(machine.runner.called("daemon-reload"));
    CHECK_FALSE(machine.runner.called("start"));
    CHECK_FALSE(machine.has("/var/lib/warmboot/undo/000002.json"));
}

TEST_CASE("A unit that is not active is started without a change of files")
{
    test::Machine machine;
    machine.install();
    machine.runner.active.clear();
    const auto plan = machine.plan({});
    CHECK(plan->settleOnly);
    CHECK(plan->changes.empty());
    machine.install();
    CHECK(machine.probe().nextReboot.via == Via::Kexec);
}

TEST_CASE("The folder of the state is made anew without a change of files")
{
    test::Machine machine;
    machine.install();
    machine.remove("/var/lib/warmboot");
    CHECK(machine.probe().setup == SetupState::Drifted);
    const auto plan = machine.plan({});
    CHECK(plan->settleOnly);
    CHECK(plan->changes.empty());
    CHECK(plan->sentences.front().code == "plan-state-folder");
    CHECK(plan->what.code == "plan-state-folder");
    // Our helper's unit makes it by being started: what was agreed on is the same.
    machine.folder("/var/lib/warmboot");
    CHECK(machine.plan({})->nothingToDo());
    CHECK(machine.plan({})->digest == plan->digest);
    machine.remove("/var/lib/warmboot");
    machine.install();
    CHECK(machine.has("/var/lib/warmboot"));
    CHECK(machine.probe().setup == SetupState::Installed);
    CHECK(machine.probe().nextReboot.via == Via::Kexec);
}

TEST_CASE("A change of one setting is called by its name")
{
    test::Machine machine;
    machine.install();
    CHECK(machine.plan({.mode = Mode::Bios})->what.text() == "Change the reboot mode from kexec to bios");
    CHECK(machine.plan({.follow = Follow::Newest})->what.code == "what-kernel");
    CHECK(machine.plan({.add = {"irqpoll"}})->what.code == "what-flags");
    CHECK(machine.plan({.mode = Mode::Bios, .add = {"irqpoll"}})->what.code == "what-settings");
    machine.remove("/usr/local/libexec/warmboot/exec");
    CHECK(machine.plan({})->what.code == "what-repair");
}

TEST_CASE("An automounted boot partition is noted in the settings")
{
    test::Machine machine;
    machine.write("/proc/1/mountinfo", std::string(rootMount) + "40 22 0:30 / /boot rw - autofs systemd-1 rw\n");
    machine.write("/etc/fstab", "UUID=1-2 /boot ext4 noauto,x-systemd.automount 0 2\n");
    machine.install();
    CHECK(machine.read("/etc/warmboot.conf").contains("boot-device=/dev/disk/by-uuid/1-2\n"));
    CHECK(machine.plan({})->nothingToDo());
}

TEST_CASE("Folders that are links stay links")
{
    test::Machine machine;
    machine.folder("/var/usrlocal/bin");
    machine.remove("/usr/local");
    machine.link("/usr/local", "../var/usrlocal");
    machine.install();
    CHECK(machine.has("/var/usrlocal/libexec/warmboot/load"));
    CHECK(machine.probe().setup == SetupState::Installed);
}

TEST_CASE("The digest is the same for a user and for root")
{
    if (::geteuid() != 0)
        SKIP("needs root");
    test::Machine machine;
    const auto kernel = machine.read("/boot/vmlinuz-6.12.57-amd64");
    machine.write("/boot/vmlinuz-6.12.57-amd64", kernel, 0600);
    machine.write("/boot/initrd.img-6.12.57-amd64", "initrd", 0600);
    const auto asUser = [&machine](const Settings &settings) {
        test::AsNobody nobody;
        if (!nobody)
            SKIP("this namespace has no other user");
        return machine.plan(settings);
    };
    for (const auto &settings : {Settings{}, Settings{.mode = Mode::Bios}, Settings{.add = {"nomodeset"}}}) {
        const auto seen = asUser(settings);
        REQUIRE(seen.has_value());
        CHECK(warns(*seen, "warning-kernel-unread"));
        CHECK(seen->digest == machine.plan(settings)->digest);
        machine.install(settings);
    }
    CHECK(asUser({.mode = Mode::Bios})->digest == machine.plan({.mode = Mode::Bios})->digest);
}

TEST_CASE("The digest changes with the wish and with the machine")
{
    test::Machine machine;
    const auto digest = [&machine](const Settings &settings = {}) { return machine.plan(settings)->digest; };
    const auto first = digest();
    CHECK(first == digest());
    CHECK(first != digest({.mode = Mode::Bios}));
    CHECK(first != digest({.add = {"a"}}));
    machine.addKernel("6.13.1");
    machine.link("/vmlinuz", "boot/vmlinuz-6.13.1");
    const auto second = digest();
    CHECK(first != second);
    machine.write("/proc/cmdline", "root=/dev/vda1\n");
    CHECK(second != digest());
}

TEST_CASE("Settings that differ from those on the machine must make sense even in the mode bios")
{
    test::Machine machine;
    machine.install();
    machine.append("/etc/warmboot.conf", "panic=90000\n");
    CHECK(machine.plan({.mode = Mode::Bios, .panic = 90000}).has_value());
    CHECK(test::codeOf(machine.plan({.mode = Mode::Bios, .panic = 90001})) == "panic-range");
    CHECK(test::codeOf(machine.plan({.mode = Mode::Kexec, .panic = 90000})) == "settings-at-odds");
    CHECK(machine.plan({.mode = Mode::Kexec, .panic = 10}).has_value());
}
