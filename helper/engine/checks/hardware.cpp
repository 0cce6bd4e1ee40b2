// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/checks/hardwaretable.h"
#include "engine/checks/rooms.h"
#include "engine/files/readfile.h"
#include "engine/kernel/commandline.h"

#include <algorithm>
#include <array>

namespace warmboot {

namespace {

bool isVirtual(const System &system)
{
    // The first domain of Xen has the machine's real firmware.
    if (readFile(system.paths("/proc/xen/capabilities")).value_or("").contains("control_d"))
        return false;
    if (pathExists(system.paths("/sys/hypervisor/type")) || pathExists(system.paths("/proc/device-tree/hypervisor")))
        return true;
    for (const auto &line : splitLines(readFile(system.paths("/proc/cpuinfo")).value_or(""))) {
        if (line.starts_with("flags"))
            return (line + " ").contains(" hypervisor ");
    }
    const auto vendor = dmi(system, "sys_vendor"); // ARM has no such flag
    return vendor == "QEMU" || vendor == "VMware, Inc.";
}

struct Hypervisor
{
    std::string_view vendor; ///< beginnings of what DMI says
    std::string_view product;
    std::string_view name;
    bool bad = false; ///< a kexec is known to hang there
};

/// Azure says of itself the same as any Hyper-V, but for the tag of its chassis.
constexpr auto azureTag = "7783-7084-3265-9085-8269-3286-77";
constexpr auto hypervisors = std::to_array<Hypervisor>({
    {"Google", "Google Compute Engine", "Google Compute Engine", true},
    {"Microsoft Corporation", "Virtual Machine", "Hyper-V"},
    {"Amazon EC2", "", "Amazon EC2"},
    {"Hetzner", "", "Hetzner"},
    {"OVH", "", "OVH"},
    {"DigitalOcean", "", "DigitalOcean"},
    {"OpenStack", "", "OpenStack"},
    {"VMware", "", "VMware"},
    {"innotek GmbH", "", "VirtualBox"},
    {"Xen", "", "Xen"},
    {"QEMU", "", "QEMU"},
    {"", "KVM", "KVM"},
});
constexpr auto azureAndGoogle = "https://github.com/siderolabs/talos/pull/8838";

void checkVirtual(const System &system, Findings &findings)
{
    if (!isVirtual(system)) {
        findings.good("virtual-machine", say("check-virtual-machine"));
        return;
    }
    const auto vendor = dmi(system, "sys_vendor");
    const auto product = dmi(system, "product_name");
    const auto *const known = std::ranges::find_if(hypervisors, [&](const Hypervisor &one) {
        return vendor.starts_with(one.vendor) && product.starts_with(one.product);
    });
    std::string what = vendor.empty() && product.empty() ? std::string() : vendor + " " + product;
    bool bad = false;
    if (known != hypervisors.end()) {
        what = known->name;
        bad = known->bad;
    }
    if (what == "Hyper-V" && dmi(system, "chassis_asset_tag") == azureTag) {
        what = "Azure";
        bad = true;
    }
    Check check{"virtual-machine",
                Outcome::Warning,
                bad                ? say("virtual-machine-bad", {{"what", what}})
                    : what.empty() ? say("virtual-machine-some")
                                   : say("virtual-machine", {{"what", what}})};
    if (bad)
        check.source = azureAndGoogle;
    findings.add(std::move(check));
}

/// Of a PCI driver only one that has a device counts: many are loaded, or part of the kernel, without one.
bool isInUse(const System &system, const std::string &driver)
{
    const auto folder = system.paths("/sys/bus/pci/drivers/" + driver);
    if (pathExists(folder))
        return std::ranges::any_of(listFolder(folder), [](const std::string &name) { return name.contains(':'); });
    auto module = driver;
    std::ranges::replace(module, '-', '_');
    return pathExists(system.paths("/sys/module/" + module + "/initstate"));
}

bool applies(const System &system, const HardwareEntry &entry)
{
    using Match = HardwareEntry::Match;
    switch (entry.match) {
    case Match::Driver: return isInUse(system, entry.name);
    case Match::Vendor: return dmi(system, "sys_vendor").contains(entry.name);
    case Match::Product: return dmi(system, "product_name").contains(entry.name);
    case Match::Board: return dmi(system, "board_name").contains(entry.name);
    }
    return false;
}

Sentence whyOf(HardwareEntry::Trouble trouble)
{
    using Trouble = HardwareEntry::Trouble;
    switch (trouble) {
    case Trouble::Display: return say("why-display");
    case Trouble::Network: return say("why-network");
    case Trouble::Storage: return say("why-storage");
    case Trouble::Interrupts: return say("why-interrupts");
    case Trouble::Machine: break;
    }
    return say("why-machine");
}

void checkTable(const System &system, const MachineState &state, Findings &findings)
{
    const auto table = readHardwareTable(system.paths);
    const auto words = cmdlineWords(state.kernel.cmdline);
    for (const auto &entry : table.entries) {
        if (entry.severity == Outcome::Good || !applies(system, entry))
            continue;
        const bool driver = entry.match == HardwareEntry::Match::Driver;
        Check check{driver ? "driver" : "machine",
                    entry.severity,
                    driver ? say("hardware-driver", {{"driver", entry.name}, {"text", entry.text}})
                           : say("hardware-machine", {{"machine", entry.name}, {"text", entry.text}}),
                    whyOf(entry.trouble)};
        check.source = entry.source;
        if (!entry.flag.empty() && !std::ranges::contains(words, entry.flag)) {
            check.cure = Cure::AddFlag;
            check.flag = entry.flag;
        }
        findings.add(std::move(check));
    }
    findings.goodOtherwise("machine", say("check-machine"));
    findings.goodOtherwise("driver", say("check-driver"));
    for (const auto &fault : table.faults)
        findings.warn("hardware-table", fault);
    if (table.extended)
        findings.goodOtherwise("hardware-table", say("check-hardware-table"));
}

} // namespace

std::string dmi(const System &system, const char *what)
{
    return readLine(system.paths(std::string("/sys/class/dmi/id/") + what));
}

void checkHardware(const System &system, const MachineState &state, Findings &findings)
{
    if (!system.live)
        return;
    checkVirtual(system, findings);
    checkTable(system, state, findings);
}

} // namespace warmboot
