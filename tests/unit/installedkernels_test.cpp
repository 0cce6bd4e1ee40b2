// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernel/installedkernels.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

using namespace warmboot;

TEST_CASE("Kernels are listed with the newest first and the running one marked")
{
    test::Machine machine;
    machine.addKernel("6.1.0-9-amd64");
    machine.addKernel("6.12.60-amd64");
    const auto kernels = machine.probe().kernels;
    REQUIRE(kernels.size() == 3);
    CHECK(kernels[0].version == "6.12.60-amd64");
    CHECK(kernels[0].newest);
    CHECK(kernels[0].initrds == std::vector<std::string>{"/boot/initrd.img-6.12.60-amd64"});
    CHECK(kernels[1].version == "6.12.57-amd64");
    CHECK(kernels[1].running);
    CHECK_FALSE(kernels[1].newest);
}

TEST_CASE("A kernel on its way in or out is not the newest")
{
    test::Machine machine;
    machine.addKernel("6.13.0-no-initrd");
    machine.remove("/boot/initrd.img-6.13.0-no-initrd");
    machine.addKernel("6.13.1-no-modules");
    machine.remove("/lib/modules/6.13.1-no-modules");
    machine.addKernel("6.13.2-empty-initrd");
    machine.write("/boot/initrd.img-6.13.2-empty-initrd", "");
    machine.write("/boot/vmlinuz-6.13.3-empty", "");
    machine.write("/boot/vmlinuz-memtest", "no version");
    machine.folder("/boot/vmlinuz-6.14");
    const auto files = followKernel(machine.system.paths, Settings{.follow = Follow::Newest}, {});
    REQUIRE(files.has_value());
    CHECK(files->kernel == "/boot/vmlinuz-6.12.57-amd64");
    CHECK(files->initrds == std::vector<std::string>{"/boot/initrd.img-6.12.57-amd64"});
}

TEST_CASE("Without any whole kernel there is no newest")
{
    test::Machine machine;
    machine.remove("/boot/initrd.img-6.12.57-amd64");
    CHECK_FALSE(followKernel(machine.system.paths, Settings{.follow = Follow::Newest}, {}).has_value());
}

TEST_CASE("The distribution's links are found where each distribution has them")
{
    test::Machine machine;
    const auto followed = [&machine] { return *followKernel(machine.system.paths, Settings{}, {}); };
    CHECK(followed().kernel == "/vmlinuz");
    machine.remove("/vmlinuz");
    machine.link("/boot/vmlinuz", "vmlinuz-6.12.57-amd64");
    machine.link("/boot/initrd", "initrd.img-6.12.57-amd64");
    CHECK(followed().kernel == "/boot/vmlinuz");
    CHECK(followed().initrds == std::vector<std::string>{"/boot/initrd"});
    machine.link("/boot/initrd.img", "initrd.img-6.12.57-amd64");
    CHECK(followed().initrds == std::vector<std::string>{"/boot/initrd.img"});
}

TEST_CASE("An initrd belongs to a kernel by the distributions' habits")
{
    test::Machine machine;
    const auto &paths = machine.system.paths;
    CHECK(initrdFor(paths, "/vmlinuz") == "/initrd.img");
    CHECK(initrdFor(paths, "/boot/vmlinuz-6.12.57-amd64") == "/boot/initrd.img-6.12.57-amd64");
    machine.write("/boot/vmlinuz-fedora", "x");
    machine.write("/boot/initramfs-fedora.img", "x");
    CHECK(initrdFor(paths, "/boot/vmlinuz-fedora") == "/boot/initramfs-fedora.img");
    machine.write("/opt/vmlinuz-own", "x");
    machine.write("/opt/initrd-own", "x");
    CHECK(initrdFor(paths, "/opt/vmlinuz-own") == "/opt/initrd-own");
    CHECK_FALSE(initrdFor(paths, "/boot/vmlinuz-none").has_value());
    CHECK_FALSE(initrdFor(paths, "/opt/bzImage").has_value());
}

TEST_CASE("An initrd is of another kernel when both names have a version and these differ")
{
    const auto differ = [](const std::string &kernel, const std::string &initrd, const std::string &version = {}) {
        return isOfAnotherKernel("/boot/" + initrd, "/boot/" + kernel, version);
    };
    CHECK(differ("vmlinuz-6.1.0-28-amd64", "initrd.img-6.1.0-27-amd64"));
    CHECK(differ("vmlinuz-6.8.0-5", "initrd.img-6.8.0-50"));
    CHECK(differ("vmlinuz-6.12.1.fc41", "initramfs-6.12.2.fc41.img"));
    CHECK(differ("kernel-genkernel-x86_64-5.10.1-gentoo", "initramfs-genkernel-x86_64-5.10.2-gentoo"));
    CHECK_FALSE(differ("vmlinuz-6.1.0-28-amd64", "initrd.img-6.1.0-28-amd64"));
    CHECK_FALSE(differ("vmlinuz-6.12.1.fc41", "initramfs-6.12.1.fc41.img"));
    CHECK_FALSE(differ("kernel-genkernel-x86_64-5.10.1-gentoo", "initramfs-genkernel-x86_64-5.10.1-gentoo"));
    CHECK_FALSE(differ("vmlinuz-6.4.0-default", "initrd-6.4.0-default-kdump"));
    CHECK_FALSE(differ("vmlinuz-6.4", "initramfs-6.4-fallback.img"));
    CHECK_FALSE(differ("vmlinuz-linux", "initramfs-linux-lts.img")); // no versions
    CHECK_FALSE(differ("vmlinuz-6.4", "intel-ucode.img"));
    CHECK_FALSE(differ("vmlinuz-6.4", "mine.img"));
    CHECK_FALSE(differ("vmlinuz-6-mine", "initrd.img-6.4.1-amd64", "6.4.1-amd64")); // the image knows better
}

TEST_CASE("Kernels that other distributions name otherwise are found with their versions and initrds")
{
    test::Machine machine;
    const auto add = [&machine](const std::string &kernel, const std::string &initrd, const std::string &version) {
        machine.write("/boot/" + kernel, "kernel");
        machine.write("/boot/" + initrd, "initrd");
        machine.folder("/lib/modules/" + version);
    };
    add("vmlinuz-linux", "initramfs-linux.img", "7.1.2-arch1-1"); // Arch
    machine.write("/lib/modules/7.1.2-arch1-1/pkgbase", "linux\n");
    add("kernel-7.0.1-gentoo", "initramfs-7.0.1-gentoo.img", "7.0.1-gentoo");
    add("kernel-genkernel-x86_64-6.18.1-gentoo", "initramfs-genkernel-x86_64-6.18.1-gentoo", "6.18.1-gentoo");
    add("Image-6.19-default", "initrd-6.19-default", "6.19-default"); // openSUSE on arm64
    const auto kernels = installedKernels(machine.system.paths, "7.1.2-arch1-1");
    REQUIRE(kernels.size() >= 4);
    CHECK(kernels[0].version == "7.1.2-arch1-1");
    CHECK(kernels[0].kernel == "/boot/vmlinuz-linux");
    CHECK(kernels[0].running);
    CHECK(kernels[0].newest);
    CHECK(kernels[1].initrds == std::vector<std::string>{"/boot/initramfs-7.0.1-gentoo.img"});
    CHECK(kernels[2].version == "6.19-default");
    CHECK(kernels[3].version == "6.18.1-gentoo");
    CHECK(kernels[3].initrds == std::vector<std::string>{"/boot/initramfs-genkernel-x86_64-6.18.1-gentoo"});
    const auto files = followKernel(machine.system.paths, Settings{.follow = Follow::Newest}, {});
    REQUIRE(files.has_value());
    CHECK(files->kernel == "/boot/vmlinuz-linux");
    CHECK(files->initrds == std::vector<std::string>{"/boot/initramfs-linux.img"});
}
