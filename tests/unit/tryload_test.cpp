// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/checks/tryload.h"

#include "engine/change/changelock.h"
#include "fixture/machine.h"
#include "fixture/samples.h"

#include <catch2/catch_test_macros.hpp>

using namespace warmboot;

namespace {

/// Why it was not tried.
std::string reasonOf(const test::Machine &machine)
{
    const auto check = tryLoad(machine.system);
    CHECK(check.outcome == Outcome::Warning);
    CHECK(check.sentence.code == "load-not-tried");
    CHECK_FALSE(machine.runner.called("kexec -a -l"));
    return check.sentence.args.at("why");
}

} // namespace

TEST_CASE("A kernel that is tried is loaded with its line and its initrd, and unloaded")
{
    test::Machine machine;
    Settings settings;
    settings.add = {"nomodeset"};
    machine.install(settings);
    const auto check = tryLoad(machine.system);
    CHECK(check.name == "load");
    CHECK(check.outcome == Outcome::Good);
    CHECK(check.sentence.code == "check-load");
    CHECK((check.why && check.why->code == "why-load"));
    CHECK(machine.read("/sys/kernel/kexec_loaded") == "0\n");
    const auto load = machine.runner.indexOf("kexec -a -l " + machine.root() + "/boot/vmlinuz-6.12.57-amd64");
    REQUIRE(load >= 0);
    const auto &call = machine.runner.calls[static_cast<std::size_t>(load)];
    CHECK(call.contains("--command-line=root=/dev/vda1 ro quiet nomodeset"));
    CHECK(call.contains(" warmboot.id="));
    CHECK(call.contains("--initrd=" + machine.root() + "/initrd.img"));
    CHECK(machine.runner.indexOf("kexec -a -u") > load);
}

TEST_CASE("A locked-down kernel is tried as well, and unloaded by the call that it takes")
{
    test::Machine machine;
    machine.install();
    machine.write("/sys/kernel/security/lockdown", "none [integrity] confidentiality\n");
    machine.runner.fails("kexec -a -u", "Operation not permitted");
    CHECK(tryLoad(machine.system).outcome == Outcome::Good);
    CHECK(machine.runner.called("kexec -s -u"));
    CHECK(machine.read("/sys/kernel/kexec_loaded") == "0\n");
}

TEST_CASE("Several initrds are tried as one, and nothing of it stays")
{
    test::Machine machine;
    machine.write("/boot/first", "070701", 0600);
    machine.write("/boot/second", "0707", 0600);
    Settings settings;
    settings.follow = Follow::Fixed;
    settings.kernel = "/boot/vmlinuz-6.12.57-amd64";
    settings.initrds = {"/boot/first", "/boot/second"};
    machine.install(settings);
    std::string joined;
    machine.runner.before("kexec -a -l", [&] { joined = machine.read("/run/warmboot/try-initrd"); });
    CHECK(tryLoad(machine.system).outcome == Outcome::Good);
    CHECK(joined
          == std::string("070701\0\0"
                         "0707",
                         12));
    CHECK_FALSE(machine.has("/run/warmboot/try-initrd"));
}

TEST_CASE("What kexec says of a kernel that it does not load is told")
{
    test::Machine machine;
    machine.runner.fails("kexec -a -l", "warning\nCannot determine the file type of /boot/x\n");
    const auto check = tryLoad(machine.system);
    CHECK(check.outcome == Outcome::Bad);
    CHECK(check.sentence.text() == "kexec does not load /vmlinuz: Cannot determine the file type of /boot/x");
    CHECK(test::isComplete(check.sentence));
}

TEST_CASE("A kexec that claims to have loaded a kernel is not believed")
{
    test::Machine machine;
    machine.runner.answer("kexec -a -l", {0, "", ""});
    CHECK(tryLoad(machine.system).sentence.code == "load-failed");
}

TEST_CASE("A kernel that was tried and cannot be unloaded is told as an obstacle")
{
    test::Machine machine;
    machine.runner.unloadWorks = false;
    const auto check = tryLoad(machine.system);
    CHECK(check.outcome == Outcome::Bad);
    CHECK(check.sentence.code == "load-left");
    CHECK(check.sentence.text().contains("Operation not permitted"));
}

TEST_CASE("Nothing is tried where it could do harm, or says nothing")
{
    test::Machine machine;
    SECTION("where a kernel is loaded already")
    {
        machine.imageLoaded();
        CHECK(reasonOf(machine).contains("loaded by hand"));
    }
    SECTION("while something is being changed")
    {
        const auto lock = ChangeLock::take(machine.system.paths);
        REQUIRE(lock.has_value());
        CHECK(reasonOf(machine).contains("Another change is under way"));
    }
    SECTION("where loads are counted")
    {
        machine.write("/proc/sys/kernel/kexec_load_limit_reboot", "3\n");
        CHECK(reasonOf(machine).contains("limited"));
    }
    SECTION("where kexec is switched off")
    {
        machine.write("/proc/sys/kernel/kexec_load_disabled", "1\n");
        CHECK(reasonOf(machine).contains("switched off"));
    }
    SECTION("where the kernel is known to be none")
    {
        machine.write("/boot/vmlinuz-6.12.57-amd64", "no kernel");
        CHECK(reasonOf(machine).contains("not a Linux kernel"));
    }
    SECTION("where there is no kexec")
    {
        machine.remove("/usr/sbin/kexec");
        CHECK(reasonOf(machine).contains("kexec-tools"));
    }
    SECTION("while packages are installed")
    {
        machine.write("/var/lib/pacman/db.lck", "");
        CHECK(reasonOf(machine).contains("package manager"));
    }
    SECTION("in another root folder")
    {
        machine.system.live = false;
        CHECK(reasonOf(machine).contains("not the root folder"));
    }
}
