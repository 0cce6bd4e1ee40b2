// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/checking.h"

using namespace warmboot;
using test::checkOf;
using test::checksOf;
using test::codeOf;
using test::outcomeOf;

namespace {

void setDmi(test::Machine &machine, const std::string &vendor, const std::string &product,
            const std::string &board = {})
{
    machine.write("/sys/class/dmi/id/sys_vendor", vendor + "\n");
    machine.write("/sys/class/dmi/id/product_name", product + "\n");
    machine.write("/sys/class/dmi/id/board_name", board + "\n");
}

void setVirtual(test::Machine &machine)
{
    machine.write("/proc/cpuinfo", "processor\t: 0\nflags\t\t: fpu vme hypervisor lahf_lm\n");
}

std::string nameOfVirtual(const test::Machine &machine)
{
    return checkOf(machine, "virtual-machine").sentence.args.at("what");
}

} // namespace

TEST_CASE("A virtual machine is known by its processor, whatever DMI says")
{
    test::Machine machine;
    setDmi(machine, "Amazon EC2", "m5.metal");
    machine.write("/proc/cpuinfo", "flags\t\t: fpu vme hypervisor-no lahf_lm\n");
    CHECK(outcomeOf(machine, "virtual-machine") == Outcome::Good);
    setVirtual(machine);
    CHECK(outcomeOf(machine, "virtual-machine") == Outcome::Warning);
    CHECK(nameOfVirtual(machine) == "Amazon EC2");
    setDmi(machine, "QEMU", "Standard PC");
    CHECK(nameOfVirtual(machine) == "QEMU");
    setDmi(machine, "Hetzner", "vServer");
    CHECK(nameOfVirtual(machine) == "Hetzner");
    setDmi(machine, "Somebody", "Box");
    CHECK(nameOfVirtual(machine) == "Somebody Box");
    setDmi(machine, "", "");
    CHECK(codeOf(machine, "virtual-machine") == "virtual-machine-some");
}

TEST_CASE("Clouds where kexec is known to hang are told apart from their kin")
{
    test::Machine machine;
    setVirtual(machine);
    setDmi(machine, "Google", "Google Compute Engine");
    CHECK(codeOf(machine, "virtual-machine") == "virtual-machine-bad");
    CHECK_FALSE(checkOf(machine, "virtual-machine").source.empty());
    setDmi(machine, "Microsoft Corporation", "Virtual Machine");
    CHECK(codeOf(machine, "virtual-machine") == "virtual-machine");
    CHECK(nameOfVirtual(machine) == "Hyper-V");
    machine.write("/sys/class/dmi/id/chassis_asset_tag", "7783-7084-3265-9085-8269-3286-77\n");
    CHECK(codeOf(machine, "virtual-machine") == "virtual-machine-bad");
    CHECK(nameOfVirtual(machine) == "Azure");
}

TEST_CASE("Xen's guests are virtual, and its first domain is not")
{
    test::Machine machine;
    machine.write("/sys/hypervisor/type", "xen\n");
    CHECK(outcomeOf(machine, "virtual-machine") == Outcome::Warning);
    machine.write("/proc/xen/capabilities", "control_d\n");
    CHECK(outcomeOf(machine, "virtual-machine") == Outcome::Good);
}

TEST_CASE("A driver that is known for trouble counts when it has a device, with the flag to try")
{
    test::Machine machine;
    machine.folder("/sys/bus/pci/drivers/amdgpu");
    machine.write("/sys/bus/pci/drivers/amdgpu/bind", "");
    machine.write("/sys/module/amdgpu/initstate", "live\n");
    CHECK(outcomeOf(machine, "driver") == Outcome::Good);
    machine.folder("/sys/bus/pci/drivers/amdgpu/0000:03:00.0");
    const auto check = checkOf(machine, "driver");
    CHECK(check.outcome == Outcome::Warning);
    CHECK(check.sentence.args.at("driver") == "amdgpu");
    CHECK((check.why && check.why->code == "why-display"));
    CHECK(check.cure == Cure::AddFlag);
    CHECK(check.flag == "nomodeset");
    CHECK(check.source.starts_with("https://"));
}

TEST_CASE("A driver that is not of PCI counts when it is loaded")
{
    test::Machine machine;
    CHECK(outcomeOf(machine, "driver") == Outcome::Good);
    machine.write("/sys/module/hyperv_fb/initstate", "live\n");
    CHECK(outcomeOf(machine, "driver") == Outcome::Warning);
    CHECK(checkOf(machine, "driver").cure == Cure::None);
}

TEST_CASE("A flag that is on the command line already is not proposed again")
{
    test::Machine machine;
    machine.folder("/sys/bus/pci/drivers/amdgpu/0000:03:00.0");
    machine.write("/proc/cmdline", "root=/dev/vda1 nomodeset\n");
    CHECK(outcomeOf(machine, "driver") == Outcome::Warning);
    CHECK(checkOf(machine, "driver").cure == Cure::None);
}

TEST_CASE("A board that is known for trouble is found by DMI")
{
    test::Machine machine;
    setDmi(machine, "Intel Corporation", "S1200", "S1200SP");
    CHECK(outcomeOf(machine, "machine") == Outcome::Good);
    setDmi(machine, "Intel Corporation", "S1200", "S1200SPL");
    const auto check = checkOf(machine, "machine");
    CHECK(check.outcome == Outcome::Warning);
    CHECK(check.flag == "irqpoll");
}

TEST_CASE("An administrator's file adds to the table, and takes from it")
{
    test::Machine machine;
    machine.folder("/sys/bus/pci/drivers/amdgpu/0000:03:00.0");
    machine.folder("/sys/bus/pci/drivers/mycard/0000:04:00.0");
    CHECK(checksOf(machine, "hardware-table").empty());
    machine.write("/etc/warmboot.d/site.hardware",
                  "[driver amdgpu]\nseverity=none\n\n"
                  "[driver mycard]\nseverity=bad\ntrouble=network\ntext=It hangs.\nsource=https://example.org/1\n");
    const auto drivers = checksOf(machine, "driver");
    REQUIRE(drivers.size() == 1);
    CHECK(drivers.front().outcome == Outcome::Bad);
    CHECK(drivers.front().sentence.text() == "The driver mycard is in use. It hangs.");
    CHECK(drivers.front().why->code == "why-network");
    CHECK(outcomeOf(machine, "hardware-table") == Outcome::Good);

    // What stands in the way is said with the plan for a kexec as well.
    const auto warned = [&machine](Mode mode) {
        const auto plan = machine.plan({.mode = mode});
        return plan && std::ranges::contains(plan->warnings, "hardware-driver", &Sentence::code);
    };
    CHECK(warned(Mode::Kexec));
    CHECK_FALSE(warned(Mode::Bios));
}

TEST_CASE("Lines about hardware that cannot be understood are told with their number")
{
    test::Machine machine;
    machine.write("/etc/warmboot.d/notes.txt", "not for us\n");
    machine.write("/etc/warmboot.d/a.hardware", "# fine\n[driver x]\nseverity=awful\n");
    const auto faults = checksOf(machine, "hardware-table");
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().outcome == Outcome::Warning);
    CHECK(faults.front().sentence.args.at("path") == "/etc/warmboot.d/a.hardware");
    CHECK(faults.front().sentence.args.at("line") == "3");
}
