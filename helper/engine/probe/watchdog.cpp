// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/watchdog.h"

#include "engine/files/readfile.h"
#include "engine/system/mounts.h"
#include "engine/system/systemd.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <vector>

namespace warmboot {

namespace {

std::string firstDevice(const SystemPaths &paths)
{
    for (const auto &name : listFolder(paths("/sys/class/watchdog"))) {
        // One made of software dies with the kernel.
        if (readLine(paths("/sys/class/watchdog/" + name + "/identity")) != "Software Watchdog")
            return name;
    }
    return {};
}

bool isTime(const std::string &value)
{
    return !value.empty() && value != "0" && value != "off" && value != "infinity";
}

/// Was systemd started with these timeouts?
bool systemdGuards(const System &system)
{
    const auto values = managerProperties(system, {"RuntimeWatchdogUSec", "KExecWatchdogUSec"});
    return std::ranges::all_of(std::vector<std::string>{"RuntimeWatchdogUSec", "KExecWatchdogUSec"},
                               [&values](const std::string &key) {
                                   const auto found = values.find(key);
                                   return found != values.end() && isTime(found->second);
                               });
}

} // namespace

Watchdog readWatchdog(const System &system, int wanted)
{
    const auto &paths = system.paths;
    Watchdog watchdog;
    watchdog.device = firstDevice(paths);
    if (!watchdog.device.empty())
        watchdog.driver = readLine(paths("/sys/class/watchdog/" + watchdog.device + "/identity"));
    if (watchdog.device.empty()) {
        const auto driver = driverToLoad(paths, {});
        if (wanted > 0)
            watchdog.lacking = driver.empty() ? say("watchdog-none") : say("watchdog-after-reboot");
        else if (!driver.empty())
            watchdog.lacking = say("watchdog-not-set-up", {{"device", driver}});
        return watchdog;
    }
    if (!system.live)
        return watchdog;
    const bool driverGoesOn = readLine(paths("/sys/module/watchdog/parameters/stop_on_reboot")) == "0";
    // Where neither the driver nor the settings want it, the answer would change nothing: a process less.
    const bool guards = (driverGoesOn || wanted > 0) && systemdGuards(system);
    watchdog.protects = driverGoesOn && guards;
    if (watchdog.protects)
        return watchdog;
    if (wanted == 0)
        watchdog.lacking = say("watchdog-not-set-up", {{"device", watchdog.driver}});
    else
        // After a reboot systemd has its timeouts; a driver that has not was there before modprobe was asked.
        watchdog.lacking = guards ? say("watchdog-driver-early") : say("watchdog-after-reboot");
    return watchdog;
}

std::string driverToLoad(const SystemPaths &paths, const std::string &present)
{
    if (!present.empty() || !firstDevice(paths).empty())
        return present;
    struct Known
    {
        std::string_view vendor;
        std::string_view device;
        std::string_view driver;
    };
    // From the tables of the drivers themselves (drivers/watchdog of Linux 6.12).
    constexpr auto known = std::to_array<Known>({{"0x8086", "0x25ab", "i6300esb"},
                                                 {"0x1002", "0x4385", "sp5100_tco"},
                                                 {"0x1022", "0x780b", "sp5100_tco"},
                                                 {"0x1022", "0x790b", "sp5100_tco"},
                                                 {"0x103c", "0x3306", "hpwdt"},
                                                 {"0x103c", "0x1979", "hpwdt"}});
    constexpr std::string_view pci = "/sys/bus/pci/devices";
    for (const auto &name : listFolder(paths(std::string(pci)))) {
        const auto folder = std::string(pci) + "/" + name;
        const auto vendor = readLine(paths(folder + "/vendor"));
        const auto device = readLine(paths(folder + "/device"));
        for (const auto &one : known) {
            if (vendor == one.vendor && device == one.device)
                return std::string(one.driver);
        }
    }
    // The chipset's driver announces it, as a device without a driver.
    for (const auto &name : listFolder(paths("/sys/bus/platform/devices"))) {
        if (name.starts_with("iTCO_wdt"))
            return "iTCO_wdt";
    }
    if (pathExists(paths("/sys/firmware/acpi/tables/WDAT")))
        return "wdat_wdt";
    return pathExists(paths("/sys/class/ipmi/ipmi0")) ? "ipmi_watchdog" : "";
}

std::optional<std::string> rootCheckedUnattended(const SystemPaths &paths)
{
    if (!pathExists(paths("/usr/share/initramfs-tools/init")))
        return std::nullopt;
    const auto root = mountOf(readMounts(paths), "/");
    const bool checked = root && root->type.starts_with("ext") && isCheckedAtBoot(paths, "/");
    return checked ? std::optional(root->source) : std::nullopt;
}

std::optional<std::string> diskWithPassphrase(const SystemPaths &paths)
{
    for (const auto &line : splitLines(readFile(paths("/etc/crypttab")).value_or(""))) {
        std::istringstream words(line);
        std::string name;
        std::string device;
        std::string key;
        std::string options;
        words >> name >> device >> key >> options;
        if (name.empty() || name.starts_with('#') || device.empty())
            continue;
        const bool typed = key.empty() || key == "none" || key == "-";
        const bool otherwise = std::ranges::any_of(
            std::vector<std::string>{"tpm2-device", "fido2-device", "pkcs11-uri", "keyscript", "noauto", "swap", "tmp"},
            [&options](const std::string &word) { return options.contains(word); });
        if (typed && !otherwise)
            return name;
    }
    return std::nullopt;
}

} // namespace warmboot
