// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/files/filedescriptor.h"
#include "engine/reboot/reboot.h"
#include "engine/system/kexecfacility.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <chrono>
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <sys/mman.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace warmboot;

namespace {

constexpr auto oneShot = "/run/warmboot/next";

struct Installed : test::Machine
{
    explicit Installed(Mode mode = Mode::Kexec)
    {
        install({.mode = mode});
        runner.calls.clear();
    }
    void inhibitedBy(const std::string &inhibitors)
    {
        runner.answer("ListInhibitors", {0, R"json({"type":"a(ssssuu)","data":[[)json" + inhibitors + "]]}", ""});
    }
};

/// A copy of a machine on a disk: those of the other tests are in memory.
class OnDisk
{
public:
    explicit OnDisk(const test::Machine &machine)
        : system(machine.system)
    {
        REQUIRE(::mkdtemp(m_folder.data()) != nullptr);
        using enum std::filesystem::copy_options;
        std::filesystem::copy(machine.root(), m_folder, recursive | copy_symlinks);
        system.paths = SystemPaths(m_folder);
    }
    OnDisk(const OnDisk &) = delete;
    OnDisk &operator=(const OnDisk &) = delete;
    ~OnDisk() { std::filesystem::remove_all(m_folder); }

    System system;

private:
    std::string m_folder = "/var/tmp/warmboot-test-XXXXXX";
};

/// What is on the disk and nowhere else, until somebody reads it.
void forget(const std::string &path)
{
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    REQUIRE(::fsync(file.get()) == 0);
    REQUIRE(::posix_fadvise(file.get(), 0, 0, POSIX_FADV_DONTNEED) == 0);
}

/// Whether all of it is in memory.
bool isInMemory(const std::string &path)
{
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    const auto size = std::filesystem::file_size(path);
    void *mapped = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file.get(), 0);
    REQUIRE(mapped != MAP_FAILED);
    std::vector<unsigned char> pages((size + 4095) / 4096);
    REQUIRE(::mincore(mapped, size, pages.data()) == 0);
    ::munmap(mapped, size);
    return std::ranges::all_of(pages, [](unsigned char page) { return (page & 1U) != 0; });
}

} // namespace

TEST_CASE("The choice for the next reboot is noted and can be taken back")
{
    Installed machine;
    CHECK(setNext(machine.system, OneShot::Bios)->reason.code == "next-once-bios");
    CHECK(machine.read(oneShot) == "bios\n");
    CHECK(setNext(machine.system, OneShot::Kexec)->reason.code == "next-once-kexec");
    CHECK(machine.read(oneShot) == "kexec\n");
    CHECK(setNext(machine.system, OneShot::Default)->reason.code == "next-kexec");
    CHECK_FALSE(machine.has(oneShot));
}

TEST_CASE("One kexec is refused with the reason when it would not happen")
{
    Installed machine;
    machine.write("/var/lib/warmboot/suspended", "reason=it failed\n");
    const auto refused = setNext(machine.system, OneShot::Kexec);
    CHECK(test::codeOf(refused) == "next-kexec-refused");
    CHECK(test::textOf(refused).contains("it failed"));
    CHECK_FALSE(machine.has(oneShot));
    CHECK(test::codeOf(setNext(test::Machine().system, OneShot::Kexec)) == "next-kexec-refused");
}

TEST_CASE("One reboot through the firmware unloads what is loaded before anything else")
{
    Installed machine;
    machine.imageLoaded();
    CHECK(rebootNow(machine.system, {.via = OneShot::Bios}).has_value());
    CHECK_FALSE(imageIsLoaded(machine.system.paths));
    CHECK(machine.runner.indexOf("kexec -a -u") >= 0);
    CHECK(machine.runner.indexOf("kexec -a -u") < machine.runner.indexOf("RebootWithFlags t 0"));
    CHECK(machine.read(oneShot) == "bios\n");
}

TEST_CASE("A kernel that cannot be unloaded stops a reboot through the firmware")
{
    Installed machine;
    machine.imageLoaded();
    machine.runner.unloadWorks = false;
    CHECK(test::codeOf(rebootNow(machine.system, {.via = OneShot::Bios})) == "image-not-unloaded");
    CHECK_FALSE(machine.runner.called("Reboot"));
    CHECK_FALSE(machine.has(oneShot));
}

TEST_CASE("Whoever inhibits the reboot is named and nothing is done")
{
    Installed machine;
    machine.inhibitedBy(
        R"(["sleep","a","b","block",0,1],["shutdown","gentle","x","delay",0,1],["shutdown:idle","apt","writing the disk","block",0,9])");
    machine.imageLoaded();
    for (const auto wish : {OneShot::Bios, OneShot::Kexec, OneShot::Default}) {
        const auto refused = rebootNow(machine.system, {.via = wish});
        CHECK(test::codeOf(refused) == "inhibited");
        CHECK(test::textOf(refused).contains("apt: writing the disk"));
        CHECK(refused.error().kind == ErrorKind::Refused);
    }
    CHECK_FALSE(machine.has(oneShot));
    CHECK_FALSE(machine.runner.called("Reboot"));
    CHECK(imageIsLoaded(machine.system.paths));
}

TEST_CASE("Answers about inhibitors that make no sense do not stop a reboot")
{
    for (const auto *answer : {"",
                               "null",
                               "{}",
                               R"({"data":[]})",
                               R"({"data":[[1,["shutdown"],[1,2,3,4]]]})",
                               R"({"data":{"a":1}})",
                               R"({"data":["x"]})",
                               R"({"data":[null]})"}) {
        Installed machine;
        machine.runner.answer("ListInhibitors", {0, answer, ""});
        CAPTURE(answer);
        CHECK(rebootNow(machine.system, {.via = OneShot::Bios}).has_value());
    }
}

TEST_CASE("When login1 refuses the one-time choice is as it was before")
{
    Installed machine;
    machine.runner.fails("RebootWithFlags", "Call failed: Access denied\n");
    const auto refused = rebootNow(machine.system, {.via = OneShot::Bios});
    CHECK(test::codeOf(refused) == "reboot-refused");
    CHECK(test::textOf(refused).contains("Access denied"));
    CHECK_FALSE(machine.has(oneShot));
    machine.write(oneShot, "kexec\n");
    CHECK_FALSE(rebootNow(machine.system, {.via = OneShot::Bios}).has_value());
    CHECK(machine.read(oneShot) == "kexec\n");
}

TEST_CASE("Who asks for the reboot is not ended by it before the answer is there")
{
    for (const auto via : {OneShot::Bios, OneShot::Kexec, OneShot::Soft, OneShot::Default}) {
        Installed machine;
        CHECK(rebootNow(machine.system, {.via = via}).has_value());
        CHECK(machine.runner.toTheEnd.size() == 1);
        CHECK(machine.runner.toTheEnd == std::vector{machine.runner.calls.back()});
    }
}

TEST_CASE("When who asked was ended by the reboot, it is none that was refused")
{
    const std::vector<std::pair<std::string, std::string>> tellers{
        {"PreparingForShutdown", R"({"type":"b","data":true})"}, {"list-jobs", " 12 reboot.target start waiting\n"}};
    for (const auto &[who, words] : tellers) {
        for (const CommandOutput &mute : {CommandOutput{143, "", ""},
                                          CommandOutput{1, "", ""},
                                          CommandOutput{1, "", "Call failed: Transport endpoint is not connected\n"}}) {
            Installed machine;
            machine.runner.answer("RebootWithFlags", mute);
            machine.runner.answer(who, {0, words, ""});
            CHECK(rebootNow(machine.system, {.via = OneShot::Kexec, .confirm = 10}).has_value());
            CHECK(machine.read(oneShot) == "kexec\n");
            CHECK(machine.read("/run/warmboot/confirm") == "10\n");
        }
    }
}

TEST_CASE("When who asked was ended and the machine stays up, the reboot was refused")
{
    Installed machine;
    machine.runner.answer("RebootWithFlags", {137, "", ""});
    machine.runner.answer("PreparingForShutdown", {0, R"({"type":"b","data":false})", ""});
    machine.runner.answer("list-jobs", {0, " 12 other.service start running\n", ""});
    const auto refused = rebootNow(machine.system, {.via = OneShot::Kexec, .confirm = 10});
    CHECK(test::codeOf(refused) == "reboot-refused");
    CHECK(test::textOf(refused).contains("status 137"));
    CHECK_FALSE(machine.has(oneShot));
    CHECK_FALSE(machine.has("/run/warmboot/confirm"));
}

TEST_CASE("Older systemd is asked in the older way")
{
    Installed machine;
    machine.runner.fails(
        "RebootWithFlags",
        "Call failed: Unknown method 'RebootWithFlags' or interface 'org.freedesktop.login1.Manager'.\n");
    CHECK(rebootNow(machine.system, {.via = OneShot::Kexec}).has_value());
    CHECK(machine.runner.indexOf("RebootWithFlags") < machine.runner.indexOf("Reboot b true"));
    CHECK(machine.runner.indexOf("Reboot b true") >= 0);
}

TEST_CASE("Without a bus systemctl reboots")
{
    Installed machine;
    machine.remove("/run/dbus/system_bus_socket");
    CHECK(rebootNow(machine.system, {.via = OneShot::Bios}).has_value());
    CHECK(machine.runner.called("systemctl reboot"));
}

TEST_CASE("An ordinary reboot is the ordinary program with an earlier choice left alone")
{
    Installed machine;
    machine.write(oneShot, "bios\n");
    CHECK(rebootNow(machine.system, {.via = OneShot::Default})->reason.code == "next-once-bios");
    CHECK(machine.runner.calls.back() == "reboot");
    CHECK(machine.read(oneShot) == "bios\n");
}

TEST_CASE("On a machine without Warmboot no mark is left by a reboot through the firmware")
{
    test::Machine machine;
    CHECK(rebootNow(machine.system, {.via = OneShot::Bios}).has_value());
    CHECK_FALSE(machine.has(oneShot));
    CHECK(machine.runner.called("RebootWithFlags"));
}

TEST_CASE("A soft reboot goes through login1 and leaves nothing for the hooks")
{
    Installed machine;
    machine.write(oneShot, "bios\n");
    machine.imageLoaded();
    const auto way = rebootNow(machine.system, {.via = OneShot::Soft, .asked = "somebody"});
    REQUIRE(way.has_value());
    CHECK(way->via == Via::Soft);
    CHECK(machine.runner.called("RebootWithFlags t 4"));
    CHECK_FALSE(machine.runner.called("systemctl soft-reboot"));
    CHECK(machine.read(oneShot) == "bios\n"); // of a real reboot, which this is not
    CHECK_FALSE(machine.has("/run/warmboot/asked"));
    CHECK(imageIsLoaded(machine.system.paths));
}

TEST_CASE("Without login1 systemctl does a soft reboot")
{
    Installed machine;
    machine.remove("/run/dbus/system_bus_socket");
    CHECK(rebootNow(machine.system, {.via = OneShot::Soft}).has_value());
    CHECK(machine.runner.called("systemctl soft-reboot"));
    for (const auto *words : {"Call failed: The name org.freedesktop.login1 was not provided by any .service files\n",
                              "Call failed: Unit dbus-org.freedesktop.login1.service not found.\n",
                              "Call failed: Could not activate remote peer 'org.freedesktop.login1': unit failed\n"}) {
        Installed noLogind;
        noLogind.runner.fails("RebootWithFlags", words);
        CHECK(rebootNow(noLogind.system, {.via = OneShot::Soft}).has_value());
        CHECK(noLogind.runner.called("systemctl soft-reboot"));
    }
}

TEST_CASE("A soft reboot that login1 refuses is refused")
{
    Installed machine;
    machine.runner.fails("RebootWithFlags", "Call failed: Access denied\n");
    CHECK(test::codeOf(rebootNow(machine.system, {.via = OneShot::Soft})) == "reboot-refused");
    CHECK_FALSE(machine.runner.called("systemctl soft-reboot"));
}

TEST_CASE("A soft reboot is refused where systemd knows none, a kernel waits or somebody inhibits it")
{
    Installed machine;
    machine.runner.version = 252;
    CHECK(test::codeOf(rebootNow(machine.system, {.via = OneShot::Soft})) == "soft-unsupported");
    machine.runner.version = 257;
    machine.inhibitedBy(R"(["shutdown:idle","apt","writing the disk","block",0,9])");
    CHECK(test::codeOf(rebootNow(machine.system, {.via = OneShot::Soft})) == "inhibited");
    machine.inhibitedBy("");
    machine.addKernel("6.12.58-amd64");
    machine.link("/vmlinuz", "boot/vmlinuz-6.12.58-amd64");
    machine.link("/initrd.img", "boot/initrd.img-6.12.58-amd64");
    CHECK(test::codeOf(rebootNow(machine.system, {.via = OneShot::Soft})) == "soft-kernel-waits");
    CHECK_FALSE(machine.runner.called("RebootWithFlags"));
}

TEST_CASE("A soft reboot needs no confirmation")
{
    Installed machine;
    const auto refused = rebootNow(machine.system, {.via = OneShot::Soft, .confirm = 10});
    CHECK(test::codeOf(refused) == "soft-no-confirmation");
    CHECK(refused.error().kind == ErrorKind::Usage);
    CHECK_FALSE(machine.has("/run/warmboot/confirm"));
    CHECK_FALSE(machine.runner.called("RebootWithFlags"));
}

TEST_CASE("Another root folder and a machine without systemd are not rebooted")
{
    Installed machine;
    machine.system.live = false;
    CHECK(test::codeOf(rebootNow(machine.system, {.via = OneShot::Bios})) == "no-systemd");
    machine.system.live = true;
    machine.write("/proc/1/comm", "init\n");
    CHECK(test::codeOf(rebootNow(machine.system, {.via = OneShot::Bios})) == "no-systemd");
    CHECK(machine.runner.calls.empty());
}

TEST_CASE("A reboot via kexec has the disk begin with the kernel and its initrd while services still run")
{
    Installed installed;
    constexpr std::size_t large = 4U << 20U;
    installed.write("/boot/initrd.img-6.12.57-amd64", "070701" + std::string(large, 'x'));
    const OnDisk machine(installed);
    const auto initrd = machine.system.paths("/boot/initrd.img-6.12.57-amd64");
    forget(initrd);
    REQUIRE(rebootNow(machine.system, {.via = OneShot::Bios}).has_value());
    CHECK_FALSE(isInMemory(initrd));
    REQUIRE(rebootNow(machine.system, {.via = OneShot::Kexec}).has_value());
    using namespace std::chrono_literals;
    const auto end = std::chrono::steady_clock::now() + 30s;
    while (!isInMemory(initrd) && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(1ms); // it is the disk's turn
    CHECK(isInMemory(initrd));
}
