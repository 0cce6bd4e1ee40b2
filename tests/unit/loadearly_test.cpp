// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/heldsignals.h"
#include "engine/reboot/flushdisks.h"
#include "engine/reboot/loadearly.h"
#include "engine/reboot/reboot.h"
#include "engine/system/kexecfacility.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <csignal>
#include <optional>
#include <string>
#include <vector>

using namespace warmboot;

namespace {

constexpr auto hook = "load early";
constexpr auto asking = "RebootWithFlags";

struct Installed : test::Machine
{
    Installed()
    {
        install();
        runner.calls.clear();
    }
    [[nodiscard]] bool clean() const { return !imageIsLoaded(system.paths) && !has("/run/warmboot/early"); }
};

} // namespace

TEST_CASE("The kernel of a reboot via kexec is loaded before anybody is asked to stop")
{
    Installed machine;
    CHECK(rebootNow(machine.system, {.via = OneShot::Kexec}).has_value());
    CHECK(machine.runner.indexOf(hook) >= 0);
    CHECK(machine.runner.indexOf(hook) < machine.runner.indexOf(asking));
    CHECK(machine.read("/run/warmboot/next") == "kexec\n");
    CHECK(imageIsLoaded(machine.system.paths));
}

TEST_CASE("What programs have written is on the local disks before anybody is asked to stop")
{
    Installed machine;
    machine.write("/proc/1/mountinfo",
                  "1 0 8:1 / / rw - ext4 /dev/sda1 rw\n"
                  "2 1 8:2 / /srv/my\\040data rw - xfs /dev/sdb1 rw\n"
                  "3 1 8:2 /part /mnt rw - xfs /dev/sdb1 rw\n"
                  "4 1 8:3 / /cdrom ro - iso9660 /dev/sr0 ro\n"
                  "5 1 0:9 / /home rw - nfs server:/home rw\n"
                  "7 1 0:7 / /home/far rw - fuse.sshfs /dev/fuse rw\n"
                  "8 1 0:8 / /tank rw - zfs tank rw\n"
                  "9 8 0:8 / /tank/data rw - zfs tank/data rw\n"
                  "6 1 0:5 / /run rw - tmpfs tmpfs rw\n");
    for (const auto via : {OneShot::Kexec, OneShot::Bios}) {
        machine.runner.calls.clear();
        CHECK(rebootNow(machine.system, {.via = via}).has_value());
        const auto flushing = R"(sync -f "$at" & done; wait sh / /srv/my data /tank)";
        CHECK(machine.runner.indexOf(flushing) >= 0);
        CHECK_FALSE(machine.runner.called("/home"));
        CHECK(machine.runner.indexOf(flushing) < machine.runner.indexOf(asking));
    }
}

TEST_CASE("What flushes the disks is a program that runs, and all of them at once")
{
    struct RealRunner : CommandRunner
    {
        ProcessRunner real;
        std::optional<CommandOutput> last;

        Result<CommandOutput> run(const std::vector<std::string> &argv, std::chrono::seconds limit) override
        {
            auto output = real.run(argv, limit);
            if (output)
                last = *output;
            return output;
        }
        Result<CommandOutput> runToTheEnd(const std::vector<std::string> &argv, std::chrono::seconds limit) override
        {
            return run(argv, limit);
        }
    };
    test::Machine machine;
    RealRunner runner;
    machine.system.runner = &runner;
    machine.write("/proc/1/mountinfo",
                  "1 0 8:1 / " + machine.root()
                      + " rw - ext4 /dev/sda1 rw\n2 1 8:2 / /nowhere/at/all rw - ext4 /dev/sdb1 rw\n"
                        "3 1 8:3 / /nor/here rw - ext4 /dev/sdc1 rw\n");
    flushDisks(machine.system);
    REQUIRE(runner.last.has_value());
    CHECK(runner.last->ok());
    // It complains of what is not there, and so was at work.
    CHECK(runner.last->err.contains("/nowhere/at/all"));
    CHECK(runner.last->err.contains("/nor/here"));
    CHECK_FALSE(runner.last->err.contains(machine.root()));
}

TEST_CASE("A reboot that is refused leaves nothing loaded")
{
    Installed machine;
    machine.runner.fails(asking, "Call failed: no\n");
    CHECK(test::codeOf(rebootNow(machine.system, {.via = OneShot::Kexec})) == "reboot-refused");
    CHECK(machine.runner.called(hook));
    CHECK(machine.clean());
    CHECK_FALSE(machine.has("/run/warmboot/next"));
}

TEST_CASE("Who begins to inhibit the reboot while the kernel is loaded is heard")
{
    Installed machine;
    machine.runner.before(hook, [&machine] {
        const std::string apt = R"json({"type":"a(ssssuu)","data":[[["shutdown","apt","x","block",0,9]]]})json";
        machine.runner.answer("ListInhibitors", {0, apt, ""});
    });
    CHECK(test::codeOf(rebootNow(machine.system, {.via = OneShot::Kexec})) == "inhibited");
    CHECK_FALSE(machine.runner.called(asking));
    CHECK(machine.clean());
    CHECK_FALSE(machine.has("/run/warmboot/next"));
}

TEST_CASE("Ctrl-C while the kernel is loaded calls the reboot off")
{
    Installed machine;
    const auto before = holdSignals();
    machine.runner.before(hook, [] { ::raise(SIGINT); });
    CHECK(test::codeOf(rebootNow(machine.system, {.via = OneShot::Kexec})) == "reboot-called-off");
    sigset_t waiting{};
    ::sigemptyset(&waiting);
    ::sigaddset(&waiting, SIGINT);
    int taken = 0;
    CHECK(::sigwait(&waiting, &taken) == 0);
    releaseSignals(before);
    CHECK_FALSE(machine.runner.called(asking));
    CHECK(machine.clean());
    CHECK_FALSE(machine.has("/run/warmboot/next"));
}

TEST_CASE("When what was loaded for a refused reboot cannot be unloaded, that is said")
{
    Installed machine;
    machine.runner.fails(asking, "Call failed: no\n");
    machine.runner.unloadWorks = false;
    CHECK(test::codeOf(rebootNow(machine.system, {.via = OneShot::Kexec})) == "image-not-unloaded");
    CHECK_FALSE(machine.has("/run/warmboot/next"));
}

TEST_CASE("A kernel that cannot be loaded early is left to the shutdown")
{
    Installed machine;
    machine.runner.fails(hook, "");
    CHECK(rebootNow(machine.system, {.via = OneShot::Kexec}).has_value());
    CHECK(machine.runner.called(asking));
    CHECK(machine.clean());
}

TEST_CASE("What a hook left that was cut off goes before the reboot")
{
    Installed machine;
    machine.runner.before(hook, [&machine] {
        machine.imageLoaded();
        machine.write("/run/warmboot/loading", "1\n");
        machine.write("/run/warmboot/early.initrd", "the key of a disk");
    });
    machine.runner.answer(hook, {143, "", ""});
    CHECK(rebootNow(machine.system, {.via = OneShot::Kexec}).has_value());
    CHECK(machine.runner.indexOf("kexec -a -u") < machine.runner.indexOf(asking));
    CHECK(machine.clean());
    CHECK_FALSE(machine.has("/run/warmboot/loading"));
    CHECK_FALSE(machine.has("/run/warmboot/early.initrd"));
}

TEST_CASE("An image that somebody has loaded meanwhile is left to the shutdown")
{
    Installed machine;
    machine.runner.before(hook, [&machine] { machine.imageLoaded(); });
    machine.runner.fails(hook, ""); // as the hook ends that finds one
    CHECK(rebootNow(machine.system, {.via = OneShot::Kexec}).has_value());
    CHECK_FALSE(machine.runner.called("kexec -a -u"));
}

TEST_CASE("An image that another shutdown has taken over stays when the reboot is refused")
{
    Installed machine;
    machine.runner.before(asking, [&machine] { machine.remove("/run/warmboot/early"); });
    machine.runner.fails(asking, "Call failed: no\n");
    CHECK(test::codeOf(rebootNow(machine.system, {.via = OneShot::Kexec})) == "reboot-refused");
    CHECK(imageIsLoaded(machine.system.paths));
}

TEST_CASE("Nothing is loaded early for a reboot through the firmware, nor for one that systemctl decides about")
{
    for (const auto via : {OneShot::Bios, OneShot::Default}) {
        Installed machine;
        CHECK(rebootNow(machine.system, {.via = via}).has_value());
        CHECK_FALSE(machine.runner.called(hook));
        CHECK(machine.clean());
    }
}

TEST_CASE("Without login1 nothing is loaded early, as systemctl would make a kexec of its own of it")
{
    Installed machine;
    machine.remove("/run/dbus/system_bus_socket");
    CHECK(rebootNow(machine.system, {.via = OneShot::Kexec}).has_value());
    CHECK_FALSE(machine.runner.called(hook));
}

TEST_CASE("What somebody has loaded by hand is not exchanged before the shutdown")
{
    Installed machine;
    machine.imageLoaded();
    CHECK(rebootNow(machine.system, {.via = OneShot::Kexec}).has_value());
    CHECK_FALSE(machine.runner.called(hook));
}

TEST_CASE("Where another program loads a kernel on the way down, nothing is loaded early")
{
    Installed machine;
    auto state = machine.probe();
    state.remarks.push_back(say("vendor-loader-kdump")); // of crashes, which no reboot looks at
    CHECK(loadEarly(machine.system, state));
    REQUIRE(forgetEarly(machine.system).has_value());
    CHECK(machine.clean());
    for (const SentenceCode code : {SentenceCode("vendor-loader"), SentenceCode("vendor-loader-debian")}) {
        auto other = machine.probe();
        other.remarks.push_back(say(code, {{"path", "/x"}}));
        CHECK_FALSE(loadEarly(machine.system, other));
    }
}
