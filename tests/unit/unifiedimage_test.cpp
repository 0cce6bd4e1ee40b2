// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernel/unifiedimage.h"

#include "fixture/kernelimages.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

using namespace warmboot;
using test::codeOf;
using test::Machine;

namespace {

const std::string efiPath = "/boot/efi/EFI/Linux/debian.efi";

std::string wholeImage()
{
    return test::unifiedImage({{".osrel", "ID=debian\n"},
                               {".cmdline", "quiet"},
                               {".linux", test::bzImage("6.12.9-amd64")},
                               {".initrd", "initrd"}});
}

Settings fixedTo(const std::string &kernel)
{
    return {.follow = Follow::Fixed, .kernel = kernel};
}

} // namespace

TEST_CASE("The kernel inside a unified image is the one that is looked at")
{
    Machine machine;
    machine.write(efiPath, wholeImage());
    const auto head = readKernelHead(machine.system.paths(efiPath));
    REQUIRE(head.has_value());
    REQUIRE(head->unified.has_value());
    CHECK(head->unified->initrdSize == 6);
    const auto image = inspectKernel(head->bytes);
    REQUIRE(image.has_value());
    CHECK(image->version == "6.12.9-amd64");
    const auto plan = machine.plan(fixedTo(efiPath));
    REQUIRE(plan.has_value());
    CHECK(plan->kernel.version == "6.12.9-amd64");
    CHECK_FALSE(plan->kernel.problem.has_value());
}

TEST_CASE("A unified image that is cut short is refused")
{
    Machine machine;
    const auto whole = wholeImage();
    machine.write(efiPath, whole.substr(0, whole.size() - 600));
    CHECK(codeOf(machine.plan(fixedTo(efiPath))) == "kernel-cut-short");
}

TEST_CASE("A kernel that is cut short inside a whole unified image is refused")
{
    Machine machine;
    auto kernel = test::bzImage("6.12.9-amd64");
    kernel[0x1f4] = '\x7f'; // paragraphs behind the set-up: more than there are
    kernel[0x1f5] = '\x7f';
    machine.write(efiPath, test::unifiedImage({{".linux", kernel}, {".initrd", "initrd"}}));
    CHECK(codeOf(machine.plan(fixedTo(efiPath))) == "kernel-cut-short");
}

TEST_CASE("Where the kernel is locked down, status foretells that an unsigned one is not loaded")
{
    Machine machine;
    machine.install();
    machine.write("/sys/kernel/security/lockdown", "none [integrity] confidentiality\n");
    const auto next = machine.probe().nextReboot;
    CHECK(next.via == Via::Bios);
    CHECK(next.reason.code == "kernel-unsigned");
}

TEST_CASE("A program of EFI without a kernel in it is no kernel")
{
    Machine machine;
    machine.write(efiPath, test::unifiedImage({{".text", "code"}}));
    CHECK(codeOf(machine.plan(fixedTo(efiPath))) == "not-a-kernel");
}

TEST_CASE("A head that says anything about its sections is no unified image and no trouble")
{
    auto image = wholeImage();
    image.replace(0x86, 2, "\xff\xff");
    CHECK_FALSE(inspectUnifiedImage(image).has_value());
    image = wholeImage();
    image.replace(0x3c, 4, "\xff\xff\xff\xff");
    CHECK_FALSE(inspectUnifiedImage(image).has_value());
    CHECK_FALSE(inspectUnifiedImage("MZ").has_value());
    CHECK_FALSE(inspectUnifiedImage("").has_value());
}

TEST_CASE("Where the kernel is locked down, the kernel inside a unified image needs a signature of its own")
{
    Machine machine;
    machine.write(efiPath, wholeImage());
    machine.write("/sys/kernel/security/lockdown", "none [integrity] confidentiality\n");
    CHECK(codeOf(machine.plan(fixedTo(efiPath))) == "uki-kernel-unsigned");
}
