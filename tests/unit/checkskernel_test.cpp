// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/checking.h"
#include "fixture/cpio.h"
#include "fixture/kernelimages.h"

#include <algorithm>

using namespace warmboot;
using test::checkOf;
using test::codeOf;
using test::outcomeOf;

namespace {

constexpr auto image = "/boot/vmlinuz-6.12.57-amd64";
constexpr auto initrd = "/boot/initrd.img-6.12.57-amd64";
constexpr auto secureBoot = "/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c";

void setSecureBoot(test::Machine &machine, bool on)
{
    machine.write(secureBoot, std::string("\6\0\0\0", 4) + (on ? '\1' : '\0'));
}

Settings fixed(const std::string &kernel, const std::vector<std::string> &initrds)
{
    Settings settings;
    settings.follow = Follow::Fixed;
    settings.kernel = kernel;
    settings.initrds = initrds;
    return settings;
}

} // namespace

TEST_CASE("A kernel of the wrong kind or for another processor is an obstacle")
{
    test::Machine machine;
    CHECK(outcomeOf(machine, "kernel") == Outcome::Good);
    machine.write(image, "this is no kernel");
    CHECK(codeOf(machine, "kernel") == "not-a-kernel");
    machine.write(image, test::thisArchitecture() == "x86_64" ? test::arm64Image() : test::bzImage("6.12"));
    CHECK(codeOf(machine, "kernel") == "kernel-architecture");
    CHECK(outcomeOf(machine, "kernel") == Outcome::Bad);
}

TEST_CASE("An initrd that is missing is told as the initrd's fault, and not as the kernel's")
{
    test::Machine machine;
    machine.write(initrd, "");
    CHECK(codeOf(machine, "initrd") == "file-empty");
    CHECK(outcomeOf(machine, "initrd") == Outcome::Bad);
    CHECK(outcomeOf(machine, "kernel") == Outcome::Good);
}

TEST_CASE("Secure Boot is told by what the firmware says")
{
    test::Machine machine;
    CHECK(outcomeOf(machine, "secure-boot") == Outcome::Good);
    setSecureBoot(machine, false);
    CHECK(outcomeOf(machine, "secure-boot") == Outcome::Good);
    setSecureBoot(machine, true);
    CHECK(outcomeOf(machine, "secure-boot") == Outcome::Warning);
}

TEST_CASE("A signature is asked for under Secure Boot and in lockdown")
{
    test::Machine machine;
    const auto kernel = test::kernelForThisMachine("6.12.57-amd64");
    machine.write(image, test::withPeHeader(kernel, false));
    CHECK(codeOf(machine, "signature") == "check-signature-unneeded");
    setSecureBoot(machine, true);
    CHECK(codeOf(machine, "signature") == "signature-missing");
    CHECK(outcomeOf(machine, "signature") == Outcome::Warning);
    machine.write("/sys/kernel/security/lockdown", "none [integrity] confidentiality\n");
    CHECK(codeOf(machine, "signature") == "kernel-unsigned");
    CHECK(outcomeOf(machine, "signature") == Outcome::Bad);
    machine.write(image, test::withPeHeader(kernel, true));
    CHECK(codeOf(machine, "signature") == "check-signature");
}

TEST_CASE("An initrd with microcode alone is an obstacle, beside the real one it is not")
{
    test::Machine machine;
    machine.write("/boot/ucode.img", test::cpio({{"kernel/x86/microcode/GenuineIntel.bin", "microcode"}}));
    machine.install(fixed(image, {"/boot/ucode.img", initrd}));
    CHECK(outcomeOf(machine, "initrd") == Outcome::Good);
    machine.install(fixed(image, {"/boot/ucode.img"}));
    CHECK(codeOf(machine, "initrd") == "initrd-microcode");
    CHECK(outcomeOf(machine, "initrd") == Outcome::Bad);
}

TEST_CASE("Something that is no initrd, and none at all where one belongs to the kernel, are warned of")
{
    test::Machine machine;
    machine.install(fixed(image, {}));
    CHECK(codeOf(machine, "initrd") == "warning-no-initrd");
    machine.write(initrd, "no initrd at all, really");
    machine.install(fixed(image, {initrd}));
    CHECK(codeOf(machine, "initrd") == "warning-initrd-odd");
}

TEST_CASE("A kernel and an initrd that are of different versions by their names are warned of")
{
    test::Machine machine;
    machine.addKernel("6.12.60-amd64");
    CHECK(outcomeOf(machine, "initrd") == Outcome::Good);
    machine.link("/initrd.img", "boot/initrd.img-6.12.60-amd64");
    CHECK(codeOf(machine, "initrd") == "warning-initrd-other");
    CHECK(outcomeOf(machine, "initrd") == Outcome::Warning);
    const auto warning = say("warning-initrd-other", {{"initrd", "/boot/initrd.img-6.12.60-amd64"}, {"kernel", image}});
    CHECK(std::ranges::contains(machine.plan({})->warnings, warning));
    CHECK(std::ranges::contains(machine.plan(fixed(image, {"/boot/initrd.img-6.12.60-amd64"}))->warnings, warning));
    CHECK_FALSE(std::ranges::contains(machine.plan(fixed(image, {initrd}))->warnings, warning));
}

TEST_CASE("A kernel without its modules is an obstacle where kernels have modules")
{
    test::Machine machine;
    CHECK(outcomeOf(machine, "modules") == Outcome::Good);
    machine.remove("/lib/modules/6.12.57-amd64/modules.dep"); // what is left of a removed kernel
    CHECK(codeOf(machine, "modules") == "modules-missing");
    CHECK(outcomeOf(machine, "modules") == Outcome::Bad);
    machine.remove("/lib/modules/6.12.57-amd64");
    CHECK(codeOf(machine, "modules") == "check-modules-none");
    machine.write("/lib/modules/6.1.0-9-amd64/modules.dep", "");
    CHECK(codeOf(machine, "modules") == "modules-missing");
}

TEST_CASE("A kernel of an unknown version may lack its modules")
{
    test::Machine machine;
    machine.write("/boot/mine", test::zbootImage());
    machine.write("/boot/initrd-mine", "070701");
    machine.install(fixed("/boot/mine", {"/boot/initrd-mine"}));
    CHECK(codeOf(machine, "modules") == "modules-unknown");
    CHECK(outcomeOf(machine, "modules") == Outcome::Warning);
}

TEST_CASE("A newer kernel than the chosen one is told, with the cure")
{
    test::Machine machine;
    machine.install();
    CHECK(outcomeOf(machine, "newest") == Outcome::Good);
    machine.addKernel("6.12.60-amd64");
    CHECK(outcomeOf(machine, "newest") == Outcome::Warning);
    CHECK(checkOf(machine, "newest").cure == Cure::FollowNewest);
}

TEST_CASE("A command line without root= is warned of")
{
    test::Machine machine;
    CHECK(outcomeOf(machine, "command-line") == Outcome::Good);
    Settings settings;
    settings.remove = {"root"};
    machine.install(settings);
    CHECK(codeOf(machine, "command-line") == "warning-no-root");
    CHECK(outcomeOf(machine, "command-line") == Outcome::Warning);
}

TEST_CASE("A command line that the kernel would cut off is an obstacle")
{
    test::Machine machine;
    machine.write("/proc/cmdline", "root=/dev/vda1 " + std::string(5000, 'a') + "\n");
    CHECK(codeOf(machine, "command-line") == "cmdline-too-long");
    CHECK(outcomeOf(machine, "command-line") == Outcome::Bad);
    CHECK(outcomeOf(machine, "kernel") == Outcome::Good);
}

TEST_CASE("Where the boot loader is followed, no check says that nothing rests on it")
{
    test::Machine machine;
    CHECK(codeOf(machine, "loader") == "check-loader-unknown");
    machine.install();
    machine.write("/etc/warmboot.conf", "mode=kexec\nfollow=loader\n");
    CHECK(codeOf(machine, "kernel") == "loader-none");
    CHECK(std::ranges::none_of(runChecks(machine.system, machine.probe()),
                               [](const Check &check) { return check.name == "loader"; }));
}

TEST_CASE("A command line of the boot loader that is another by now is told")
{
    test::Machine machine;
    const auto entry = [&machine](const std::string &words) {
        machine.write("/boot/grub/grub.cfg",
                      "menuentry 'Debian' {\n\tlinux " + std::string(image) + " " + words + "\n\tinitrd "
                          + std::string(initrd) + "\n}\n");
    };
    entry(machine.probe().thisBoot.cmdline);
    CHECK(codeOf(machine, "loader") == "check-loader-default");
    CHECK(codeOf(machine, "command-line") == "check-cmdline");
    entry(machine.probe().thisBoot.cmdline + " custom=1");
    CHECK(codeOf(machine, "command-line") == "loader-cmdline-newer");
}
