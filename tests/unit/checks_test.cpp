// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/checking.h"

#include <set>

using namespace warmboot;
using test::checkOf;
using test::checksOf;
using test::codeOf;
using test::outcomeOf;

TEST_CASE("On a good machine every check is good, and has a reason")
{
    test::Machine machine;
    for (const auto &check : checksOf(machine)) {
        CAPTURE(check.name, check.sentence.text());
        CHECK(check.outcome == Outcome::Good);
        CHECK(check.cure == Cure::None);
        CHECK(test::isComplete(check.sentence));
        CHECK((check.why && test::isComplete(*check.why)));
    }
    machine.install();
    for (const auto &check : checksOf(machine)) {
        CAPTURE(check.name, check.sentence.text());
        CHECK(check.outcome == Outcome::Good);
    }
}

TEST_CASE("On a good machine nothing is said twice, and the machine comes first")
{
    test::Machine machine;
    machine.install();
    const auto checks = checksOf(machine);
    std::set<std::string> names;
    for (const auto &check : checks)
        CHECK(names.insert(check.name).second);
    CHECK(checks.front().name == "systemd");
    CHECK(checks.back().name == "driver");
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
    machine.remove("/sys/kernel/kexec_loaded");
    CHECK(outcomeOf(machine, "kernel-support") == Outcome::Bad);
    machine.write("/proc/1/comm", "init\n");
    CHECK(outcomeOf(machine, "systemd") == Outcome::Bad);
}

TEST_CASE("A limit on loads is a warning, and an obstacle once it is used up")
{
    test::Machine machine;
    machine.write("/proc/sys/kernel/kexec_load_limit_reboot", "-1\n");
    CHECK(outcomeOf(machine, "load-limit") == Outcome::Good);
    machine.write("/proc/sys/kernel/kexec_load_limit_reboot", "2\n");
    CHECK(checkOf(machine, "load-limit").sentence.args.at("count") == "2");
    CHECK(outcomeOf(machine, "load-limit") == Outcome::Warning);
    machine.write("/proc/sys/kernel/kexec_load_limit_reboot", "0\n");
    CHECK(outcomeOf(machine, "load-limit") == Outcome::Bad);
}

TEST_CASE("A set-up of somebody else's and the distribution's loader are told as loaders")
{
    test::Machine machine;
    CHECK(outcomeOf(machine, "loaders") == Outcome::Good);
    machine.write("/usr/lib/systemd/system-shutdown/mdadm.shutdown", "#!/bin/sh\nmdadm --wait-clean --scan\n", 0755);
    CHECK(outcomeOf(machine, "loaders") == Outcome::Good);
    machine.write("/usr/lib/systemd/system-shutdown/fast", "#!/bin/sh\nkexec -e\n", 0755);
    CHECK(codeOf(machine, "loaders") == "shutdown-script-kexec");
    CHECK(outcomeOf(machine, "loaders") == Outcome::Warning);
    machine.remove("/usr/lib/systemd/system-shutdown/fast");
    machine.write("/usr/lib/systemd/system/kexec-load.service", "[Service]\n");
    machine.link("/etc/systemd/system/reboot.target.wants/kexec-load.service",
                 "/usr/lib/systemd/system/kexec-load.service");
    CHECK(codeOf(machine, "loaders") == "vendor-loader");
    CHECK(outcomeOf(machine, "loaders") == Outcome::Warning);
    machine.remove("/usr/lib/systemd/system/kexec-load.service");
    machine.remove("/etc/systemd/system/reboot.target.wants");
    machine.write("/etc/systemd/system/kexec-load.service", "[Service]\nExecStop=/sbin/kexec -l /vmlinuz\n");
    CHECK(codeOf(machine, "loaders") == "foreign-set-up");
    CHECK(outcomeOf(machine, "loaders") == Outcome::Bad);
}

TEST_CASE("A drop-in that overrules ours is told")
{
    test::Machine machine;
    machine.install();
    CHECK(outcomeOf(machine, "drop-ins") == Outcome::Good);
    machine.write("/etc/systemd/system/systemd-reboot.service.d/99-other.conf", "[Service]\nExecStart=\n");
    machine.runner.reload();
    CHECK(codeOf(machine, "drop-ins") == "drop-in-not-in-effect");
    CHECK(outcomeOf(machine, "drop-ins") == Outcome::Bad);
}

TEST_CASE("Where no set-up is installed, nothing is said of its drop-ins and its suspension")
{
    const test::Machine machine;
    CHECK(checksOf(machine, "drop-ins").empty());
    CHECK(checksOf(machine, "suspension").empty());
}

TEST_CASE("A reboot that somebody else's drop-in makes a kexec is told")
{
    test::Machine machine;
    machine.install();
    CHECK(checksOf(machine, "reboot").empty());
    machine.write("/etc/systemd/system/systemd-reboot.service.d/99-other.conf",
                  "[Service]\nExecStart=\nExecStart=/usr/bin/systemctl --force kexec\n");
    machine.runner.reload();
    CHECK_FALSE(checksOf(machine, "reboot").empty());
}

TEST_CASE("A kernel that was loaded by hand is told")
{
    test::Machine machine;
    CHECK(checksOf(machine, "image").empty());
    machine.imageLoaded();
    CHECK(outcomeOf(machine, "image") == Outcome::Warning);
}

TEST_CASE("Of another root folder only its files are judged")
{
    test::Machine machine;
    machine.install();
    machine.system.live = false;
    machine.write("/proc/sys/kernel/kexec_load_disabled", "1\n");
    machine.write("/proc/cpuinfo", "flags : fpu hypervisor\n");
    std::set<std::string> names;
    for (const auto &check : checksOf(machine)) {
        CAPTURE(check.sentence.text());
        CHECK(check.outcome == Outcome::Good);
        names.insert(check.name);
    }
    CHECK(names
          == std::set<std::string>{"kexec-tools",
                                   "kernel",
                                   "initrd",
                                   "loader",
                                   "modules",
                                   "newest",
                                   "command-line",
                                   "set-up",
                                   "loaders",
                                   "drop-ins",
                                   "suspension",
                                   "tpm"});
}
