// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/system/kexecfacility.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

using namespace warmboot;

TEST_CASE("What the kernel says about kexec is read")
{
    test::Machine machine;
    auto state = machine.probe();
    CHECK(state.kexecSupported);
    CHECK_FALSE(state.kexecDisabled);
    CHECK_FALSE(state.imageLoaded);
    CHECK(state.lockdown.empty());
    CHECK(state.kexecTool == "/usr/sbin/kexec");
    machine.write("/proc/sys/kernel/kexec_load_disabled", "1\n");
    machine.write("/sys/kernel/security/lockdown", "none [integrity] confidentiality\n");
    machine.imageLoaded();
    machine.remove("/usr/sbin/kexec");
    state = machine.probe();
    CHECK(state.kexecDisabled);
    CHECK(state.imageLoaded);
    CHECK(state.lockdown == "integrity");
    CHECK(state.kexecTool.empty());
    machine.remove("/sys/kernel/kexec_loaded");
    CHECK_FALSE(machine.probe().kexecSupported);
}

TEST_CASE("The file of newer kernels is asked before the old one")
{
    test::Machine machine;
    machine.write("/sys/kernel/kexec/loaded", "1\n");
    CHECK(imageIsLoaded(machine.system.paths));
    machine.imageLoaded();
    machine.write("/sys/kernel/kexec/loaded", "0\n");
    CHECK_FALSE(imageIsLoaded(machine.system.paths));
}

TEST_CASE("The kernel tells by what this boot came")
{
    test::Machine machine;
    const auto via = [&machine] { return thisBootVia(machine.system.paths); };
    CHECK(via() == Via::Bios);
    machine.write("/proc/sys/kernel/bootloader_type", "208\n");
    CHECK(via() == Via::Kexec);
    machine.write("/proc/sys/kernel/bootloader_type", "nonsense\n");
    CHECK(via() == Via::Unknown);
    machine.folder("/proc/device-tree/chosen");
    CHECK(via() == Via::Bios);
    machine.write("/proc/device-tree/chosen/linux,booted-from-kexec", "");
    CHECK(via() == Via::Kexec);
}

TEST_CASE("An id on the command line alone does not make a boot ours")
{
    test::Machine machine;
    machine.setMark("healthy", "the-id", "root=/dev/vda1");
    machine.write("/proc/cmdline", "root=/dev/vda1 warmboot.id=the-id\n");
    CHECK_FALSE(machine.probe().thisBoot.ours);
    machine.bootedByKexec("the-id", "root=/dev/vda1");
    CHECK(machine.probe().thisBoot.ours);
    machine.bootedByKexec("another-id", "root=/dev/vda1");
    CHECK_FALSE(machine.probe().thisBoot.ours);
    machine.bootedByKexec("the-id2", "root=/dev/vda1");
    CHECK_FALSE(machine.probe().thisBoot.ours);
}

TEST_CASE("Unloading tries each system call and says so when none works")
{
    test::Machine machine;
    CHECK(unloadImage(machine.system).has_value());
    CHECK_FALSE(machine.runner.called("kexec"));
    machine.imageLoaded();
    CHECK(unloadImage(machine.system).has_value());
    CHECK_FALSE(imageIsLoaded(machine.system.paths));
    machine.imageLoaded();
    machine.runner.unloadWorks = false;
    machine.runner.calls.clear();
    const auto stuck = unloadImage(machine.system);
    CHECK(test::codeOf(stuck) == "image-not-unloaded");
    CHECK(test::textOf(stuck).contains("Operation not permitted"));
    CHECK(machine.runner.calls == std::vector<std::string>{"kexec -a -u", "kexec -s -u", "kexec -c -u"});
}
