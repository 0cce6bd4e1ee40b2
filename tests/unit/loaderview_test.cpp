// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/loaderview.h"
#include "fixture/checking.h"
#include "fixture/kernelimages.h"

#include <algorithm>

using namespace warmboot;
using test::checkOf;
using test::codeOf;
using test::outcomeOf;

namespace {

/// Debian's, with an entry for a kernel.
void startsByGrub(test::Machine &machine, const std::string &version, const std::string &root = "root=/dev/vda1")
{
    machine.write("/boot/grub/grub.cfg",
                  "menuentry 'Debian' {\n\tlinux\t/boot/vmlinuz-" + version + " " + root
                      + " ro quiet\n\tinitrd\t/boot/initrd.img-" + version + "\n}\n");
}

void withoutLinks(test::Machine &machine)
{
    machine.remove("/vmlinuz");
    machine.remove("/initrd.img");
}

Settings following(Follow follow)
{
    Settings settings;
    settings.follow = follow;
    return settings;
}

} // namespace

TEST_CASE("Without the links of the default, the ways that come to a kernel are named")
{
    test::Machine machine;
    withoutLinks(machine);
    const auto options = [&machine] {
        const auto problem = machine.probe().kernel.problem;
        REQUIRE(problem.has_value());
        CHECK(problem->code == "default-missing");
        return problem->args.at("options");
    };
    CHECK(options() == "--follow newest, --kernel PATH");
    startsByGrub(machine, "6.12.57-amd64");
    CHECK(options() == "--follow loader, --follow newest, --kernel PATH");
    CHECK(test::textOf(machine.plan({}))
              .contains("kernel: /boot/vmlinuz does not exist, and --follow default needs it; "
                        "choose a kernel in another way: --follow loader, --follow newest"));
    machine.remove("/lib/modules/6.12.57-amd64");
    CHECK(options() == "--follow loader, --kernel PATH");
    machine.write("/boot/grub/grub.cfg", "");
    CHECK(options() == "--kernel PATH");
}

TEST_CASE("A command line that is at fault takes no way to choose a kernel away")
{
    test::Machine machine;
    withoutLinks(machine);
    machine.write("/proc/cmdline", "root=/dev/vda1 " + std::string(5000, 'a') + "\n");
    CHECK(machine.probe().kernel.problem->args.at("options") == "--follow newest, --kernel PATH");
}

TEST_CASE("Where nothing is chosen, the boot loader does not start the same kernel")
{
    test::Machine machine;
    startsByGrub(machine, "6.12.57-amd64");
    CHECK(codeOf(machine, "loader") == "check-loader-default");
    withoutLinks(machine);
    CHECK(codeOf(machine, "kernel") == "default-missing");
    CHECK(codeOf(machine, "loader") == "check-loader-starts");
}

TEST_CASE("Where the links of the default are gone from a set-up, the check has a cure")
{
    test::Machine machine;
    machine.install();
    withoutLinks(machine);
    CHECK(checkOf(machine, "kernel").cure == Cure::FollowNewest);
    startsByGrub(machine, "6.12.57-amd64");
    CHECK(checkOf(machine, "kernel").cure == Cure::FollowLoader);
    machine.write("/boot/grub/grub.cfg", "");
    machine.remove("/lib/modules/6.12.57-amd64");
    CHECK(checkOf(machine, "kernel").cure == Cure::None);
}

TEST_CASE("Of a /boot that is not mounted it is said that it is not, and not that files are missing")
{
    test::Machine machine;
    withoutLinks(machine);
    machine.remove("/boot/vmlinuz-6.12.57-amd64");
    const auto code = [&machine](const Settings &settings) { return test::codeOf(machine.plan(settings)); };
    Settings fixed = following(Follow::Fixed);
    fixed.kernel = "/boot/own";
    CHECK(code({}) == "default-missing");
    machine.write("/etc/fstab", "/dev/vda2 /boot ext4 noauto 0 2\n");
    CHECK(code({}) == "kernel-boot-unmounted");
    CHECK(code(following(Follow::Newest)) == "kernel-boot-unmounted");
    CHECK(code(following(Follow::Loader)) == "kernel-boot-unmounted");
    CHECK(code(fixed) == "kernel-boot-unmounted");
    fixed.kernel = "/opt/own";
    CHECK(code(fixed) == "file-missing");
    machine.write("/proc/1/mountinfo",
                  machine.read("/proc/1/mountinfo") + "30 22 254:2 / /boot rw - ext4 /dev/vda2 rw\n");
    CHECK(code({}) == "default-missing");
}

TEST_CASE("NixOS is refused for the same reason by state, check and plan")
{
    test::Machine machine;
    machine.write("/etc/NIXOS", "");
    CHECK(machine.probe().kernel.problem->code == "nixos");
    CHECK(codeOf(machine, "set-up") == "nixos");
    CHECK(outcomeOf(machine, "set-up") == Outcome::Bad);
    CHECK(test::checksOf(machine, "set-up").size() == 1);
    CHECK(test::checksOf(machine, "kernel").empty());
    CHECK(test::codeOf(machine.plan({})) == "nixos");
}

TEST_CASE("A one-time entry of GRUB is no default, and nothing is offered because of it")
{
    test::Machine machine;
    machine.addKernel("6.12.60-amd64");
    machine.addKernel("6.12.40-amd64");
    startsByGrub(machine, "6.12.40-amd64");
    machine.install();
    CHECK(codeOf(machine, "loader") == "loader-other");
    machine.write("/boot/grub/grubenv", "next_entry=0\n");
    CHECK(loaderStartsOnce(machine.system.paths, machine.probe().loader));
    CHECK(codeOf(machine, "loader") == "check-loader-once");
    CHECK(outcomeOf(machine, "loader") == Outcome::Good);
    machine.install(following(Follow::Loader));
    CHECK(codeOf(machine, "loader") == "check-loader-once");
    CHECK(test::checksOf(machine, "newest").empty());
    machine.write("/boot/grub/grubenv", "");
    CHECK_FALSE(loaderStartsOnce(machine.system.paths, machine.probe().loader));
    CHECK(codeOf(machine, "newest") == "warning-not-newest");
}

TEST_CASE("A kernel that was removed and is still what GRUB starts is told as missing")
{
    test::Machine machine;
    startsByGrub(machine, "6.1.0-9-amd64");
    CHECK(codeOf(machine, "loader") == "loader-file-missing");
    CHECK(outcomeOf(machine, "loader") == Outcome::Warning);
    CHECK(checkOf(machine, "loader").sentence.text().contains("grub-mkconfig -o /boot/grub/grub.cfg"));
    CHECK(test::codeOf(machine.plan(following(Follow::Loader))) == "loader-file-missing");

    // An entry of the Boot Loader Specification, of a /boot on its own.
    machine.write("/boot/grub/grub.cfg", "blscfg\n");
    machine.write("/boot/loader/entries/one.conf",
                  "title Fedora\nlinux /vmlinuz-6.1.0-9-amd64\noptions root=/dev/vda1 ro\n");
    CHECK(codeOf(machine, "loader") == "loader-file-missing");
}

TEST_CASE("A kernel that GRUB starts from the disk of another system is not told as missing")
{
    test::Machine machine;
    startsByGrub(machine, "6.1.0-9-amd64", "root=/dev/vdb1");
    CHECK(machine.probe().loader.problem->code == "loader-file-unknown");
    startsByGrub(machine, "6.1.0-9-amd64");
    machine.write("/boot/vmlinuz-6.1.0-9-amd64", ""); // there, if no kernel
    CHECK(machine.probe().loader.problem->code == "loader-file-unknown");
}

TEST_CASE("The newest kernel is offered only where there is one")
{
    test::Machine machine;
    machine.write("/boot/grub/grub.cfg", "");
    const auto text = [&machine] { return machine.probe().loader.problem->text(); };
    CHECK(text().ends_with("choose a kernel: --follow newest, --kernel PATH."));
    machine.remove("/boot/initrd.img-6.12.57-amd64");
    CHECK(text().ends_with("choose a kernel: --kernel PATH."));
}
