// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/kernelimages.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdint>
#include <ctime>
#include <string>
#include <vector>

using namespace warmboot;

namespace {

constexpr auto required = "/run/reboot-required";
constexpr auto packages = "/run/reboot-required.pkgs";
constexpr auto indications = "/sys/firmware/efi/efivars/OsIndications-8be4df61-93ca-11d2-aa0d-00e098032b8c";

std::vector<std::string> codes(const Advice &advice)
{
    std::vector<std::string> all;
    for (const auto &reason : advice.reasons)
        all.push_back(reason.code);
    return all;
}

std::string refusal(const test::Machine &machine)
{
    const auto refused = machine.probe().softRefused;
    return refused ? refused->code : "";
}

/// The one that is running, whose image is at hand.
void runsBuild(test::Machine &machine, const std::string &build)
{
    machine.write("/proc/sys/kernel/version", build + "\n");
}

/// The distribution's links lead to it from now on.
void updatedTo(test::Machine &machine, const std::string &version)
{
    machine.addKernel(version);
    machine.link("/vmlinuz", "boot/vmlinuz-" + version);
    machine.link("/initrd.img", "boot/initrd.img-" + version);
}

void packagesAsk(test::Machine &machine, const std::string &names)
{
    machine.write(required, "*** System restart required ***\n");
    machine.write(packages, names);
}

/// systemd says that this userspace runs since then.
void runsSince(test::Machine &machine, std::int64_t time)
{
    machine.runner.answer("ActiveEnterTimestamp sysinit.target",
                          {0, "ActiveEnterTimestamp=@" + std::to_string(time) + "\n", ""});
}

} // namespace

TEST_CASE("On a machine that waits for nothing nothing is advised, and a soft reboot is offered")
{
    test::Machine machine;
    CHECK(machine.probe().advice.via == Via::Unknown);
    CHECK(machine.probe().advice.reasons.empty());
    CHECK(refusal(machine).empty());
}

TEST_CASE("A new kernel is started by kexec where that is possible, otherwise through the firmware")
{
    test::Machine machine;
    updatedTo(machine, "6.12.58-amd64");
    CHECK(codes(machine.probe().advice) == std::vector<std::string>{"advice-kernel"});
    CHECK(machine.probe().advice.via == Via::Bios);
    machine.install();
    CHECK(machine.probe().advice.via == Via::Kexec);
    machine.install({.mode = Mode::Bios}); // kexec can be asked for all the same
    CHECK(machine.probe().advice.via == Via::Kexec);
    machine.write("/var/lib/warmboot/suspended", "time=1\nreason=x\n");
    CHECK(machine.probe().advice.via == Via::Bios);
}

TEST_CASE("Without Warmboot what waits is what the boot loader starts")
{
    test::Machine machine;
    updatedTo(machine, "6.12.58-amd64");
    const std::string entry = "menuentry 'one' --id one {\n linux /boot/vmlinuz-6.12.57-amd64 ro\n initrd "
                              "/boot/initrd.img-6.12.57-amd64\n}\n";
    machine.write("/boot/grub/grub.cfg", entry, 0644);
    const auto state = machine.probe();
    CAPTURE(state.loader.problem ? state.loader.problem->text() : state.loader.kernel);
    CHECK(state.advice.reasons.empty());
    CHECK(refusal(machine).empty());
    machine.write("/boot/grub/grub.cfg", "if keystatus; then set default=1; fi\n" + entry, 0644);
    CHECK(codes(machine.probe().advice) == std::vector<std::string>{"advice-kernel"}); // the links, as a guess
}

TEST_CASE("A soft reboot is refused while a kernel waits, which it would not start")
{
    test::Machine machine;
    updatedTo(machine, "6.12.58-amd64");
    CHECK(refusal(machine) == "soft-kernel-waits");
    CHECK(machine.probe().softRefused->text().contains("6.12.58-amd64"));
    CHECK(machine.probe().softRefused->text().contains("6.12.57-amd64"));
}

TEST_CASE("An older kernel than runs waits only where somebody chose it")
{
    test::Machine machine;
    machine.write("/proc/sys/kernel/osrelease", "6.13.0-self\n");
    CHECK(machine.probe().advice.reasons.empty());
    CHECK(refusal(machine).empty());
    machine.install({.follow = Follow::Fixed,
                     .kernel = "/boot/vmlinuz-6.12.57-amd64",
                     .initrds = {"/boot/initrd.img-6.12.57-amd64"}});
    CHECK(codes(machine.probe().advice) == std::vector<std::string>{"advice-kernel"});
}

TEST_CASE("A kernel that was installed anew under its old version is told by its build")
{
    if (test::thisArchitecture() != "x86_64")
        SKIP("the image's head does not say");
    test::Machine machine;
    runsBuild(machine, "#1 SMP");
    CHECK(machine.probe().advice.reasons.empty());
    runsBuild(machine, "#1 SMP Debian 6.12.57-1");
    CHECK(codes(machine.probe().advice) == std::vector<std::string>{"advice-kernel-rebuilt"});
    CHECK(machine.probe().advice.via == Via::Bios);
    CHECK(refusal(machine) == "soft-kernel-waits");
    machine.remove("/proc/sys/kernel/version"); // nobody knows
    CHECK(machine.probe().advice.reasons.empty());
}

TEST_CASE("Packages that are no kernel are served by a soft reboot")
{
    test::Machine machine;
    packagesAsk(machine, "libc6\ndbus\nlibc6\n");
    const auto advice = machine.probe().advice;
    CHECK(codes(advice) == std::vector<std::string>{"advice-packages"});
    CHECK(advice.reasons.front().args.at("packages") == "libc6, dbus");
    CHECK(advice.via == Via::Soft);
    machine.runner.version = 252;
    CHECK(refusal(machine) == "soft-unsupported");
    CHECK(machine.probe().advice.via == Via::Bios);
    machine.install();
    CHECK(machine.probe().advice.via == Via::Kexec);
}

TEST_CASE("Packages of the kernel are served by no soft reboot")
{
    for (const auto *name : {"linux-image-6.8.0-45-generic\n", "libc6\nlinux-base\n", "intel-microcode\n"}) {
        test::Machine machine;
        packagesAsk(machine, name);
        CAPTURE(name);
        CHECK(machine.probe().advice.via == Via::Bios);
        CHECK(refusal(machine).empty()); // whoever wants one may have it: no other kernel waits
    }
}

TEST_CASE("Packages and a kernel that wait together get the kernel's reboot")
{
    test::Machine machine;
    machine.install();
    packagesAsk(machine, "libc6\n");
    updatedTo(machine, "6.12.58-amd64");
    CHECK(codes(machine.probe().advice) == std::vector<std::string>{"advice-kernel", "advice-packages"});
    CHECK(machine.probe().advice.via == Via::Kexec);
}

TEST_CASE("A reboot that a package asks for without saying which is named by the file")
{
    for (const auto *path : {required, "/run/reboot-needed"}) {
        test::Machine machine;
        machine.write(path, "");
        const auto advice = machine.probe().advice;
        CHECK(codes(advice) == std::vector<std::string>{"advice-asked"});
        CHECK(advice.reasons.front().args.at("path") == path);
        CHECK(advice.via == Via::Bios);
    }
}

TEST_CASE("What asked for a reboot before a soft reboot has had it, but for the kernel")
{
    test::Machine machine;
    packagesAsk(machine, "libc6\n");
    runsSince(machine, ::time(nullptr) - 3600);
    CHECK(machine.probe().advice.via == Via::Soft);
    runsSince(machine, ::time(nullptr) + 60);
    CHECK(machine.probe().advice.reasons.empty());
    packagesAsk(machine, "libc6\nlinux-image-6.8.0-45-generic\n");
    CHECK(machine.probe().advice.reasons.front().args.at("packages") == "linux-image-6.8.0-45-generic");
    CHECK(machine.probe().advice.via == Via::Bios);
}

TEST_CASE("A long list of packages is cut")
{
    test::Machine machine;
    packagesAsk(machine, "a\nb\nc\nd\ne\nf\ng\nh\ni\n");
    CHECK(machine.probe().advice.reasons.front().args.at("packages") == "a, b, c, d, e, f, g, h, …");
}

TEST_CASE("What the firmware has to do comes before everything else")
{
    test::Machine machine;
    machine.install();
    packagesAsk(machine, "libc6\n");
    machine.write(indications, std::string("\7\0\0\0\4\0\0\0\0\0\0\0", 12));
    CHECK(codes(machine.probe().advice) == std::vector<std::string>{"advice-firmware", "advice-packages"});
    CHECK(machine.probe().advice.via == Via::Bios);
    machine.remove(indications);
    machine.write("/sys/class/firmware-attributes/thinklmi/attributes/pending_reboot", "1\n");
    CHECK(codes(machine.probe().advice) == std::vector<std::string>{"firmware-settings", "advice-packages"});
    CHECK(machine.probe().advice.via == Via::Bios);
}

TEST_CASE("Nothing is advised of another root folder, and no soft reboot offered without systemd")
{
    test::Machine machine;
    packagesAsk(machine, "libc6\n");
    machine.write("/proc/1/comm", "init\n");
    CHECK(machine.probe().advice.reasons.empty());
    CHECK(refusal(machine) == "no-systemd");
    machine.write("/proc/1/comm", "systemd\n");
    machine.system.live = false;
    CHECK(machine.probe().advice.reasons.empty());
}
