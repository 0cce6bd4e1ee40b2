// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/firmwarerequests.h"

#include "engine/files/readfile.h"
#include "engine/system/efivariables.h"

#include <algorithm>
#include <string>
#include <sys/stat.h>
#include <utility>

namespace warmboot {

std::vector<FirmwareRequest> firmwareRequests(const SystemPaths &paths)
{
    using Kind = FirmwareRequest::Kind;
    std::vector<FirmwareRequest> requests;
    const auto add = [&requests](Kind kind, Sentence sentence) { requests.push_back({kind, std::move(sentence)}); };
    if (!readFile(paths("/run/systemd/reboot-param"), 1).value_or("").empty())
        add(Kind::Other, say("reboot-argument"));
    for (const auto *wish : {"firmware-setup", "boot-loader-menu", "boot-loader-entry"}) {
        if (pathExists(paths(std::string("/run/systemd/reboot-to-") + wish)))
            add(Kind::Other, say("reboot-to", {{"what", wish}}));
    }
    constexpr std::uint64_t setup = 0b0001;
    constexpr std::uint64_t capsules = 0b1100;
    if (const auto indications = efiBits(paths, "OsIndications", efiGlobal); (indications & (setup | capsules)) != 0)
        add((indications & capsules) != 0 ? Kind::Update : Kind::Other, say("firmware-request"));
    const std::string efi = paths("/sys/firmware/efi/efivars/");
    if (pathExists(efi + "BootNext-" + std::string(efiGlobal)))
        add(Kind::BootNext, say("boot-next"));
    for (const auto *wish : {"LoaderEntryOneShot", "LoaderConfigTimeoutOneShot"}) {
        if (pathExists(efi + wish + "-" + std::string(efiLoader)))
            add(Kind::Other, say("loader-one-shot", {{"what", wish}}));
    }
    for (const auto *grub : {"/boot/grub/grubenv", "/boot/grub2/grubenv"}) {
        for (const auto &line : splitLines(readFile(paths(grub)).value_or(""))) {
            constexpr std::string_view key = "next_entry=";
            if (line.starts_with(key) && line.size() > key.size())
                add(Kind::Other, say("grub-next-entry"));
        }
    }
    return requests;
}

std::optional<Sentence> pendingFirmwareRequest(const SystemPaths &paths)
{
    auto requests = firmwareRequests(paths);
    if (requests.empty())
        return std::nullopt;
    return std::move(requests.front().sentence);
}

std::vector<std::string> changedFirmwareSettings(const SystemPaths &paths)
{
    const std::string folder = "/sys/class/firmware-attributes/";
    auto makers = listFolder(paths(folder));
    std::erase_if(makers, [&](const std::string &name) {
        return readLine(paths(folder + name + "/attributes/pending_reboot")) != "1";
    });
    return makers;
}

bool packageManagerAtWork(const SystemPaths &paths)
{
    if (pathExists(paths("/var/lib/pacman/db.lck")))
        return true;
    const auto locks = splitLines(readFile(paths("/proc/locks")).value_or(""));
    for (const auto *file : {"/var/lib/dpkg/lock-frontend",
                             "/var/lib/dpkg/lock",
                             "/var/lib/rpm/.rpm.lock",
                             "/usr/lib/sysimage/rpm/.rpm.lock"}) {
        struct stat info{};
        if (::stat(paths(file).c_str(), &info) != 0)
            continue;
        const auto inode = ":" + std::to_string(info.st_ino) + " ";
        if (std::ranges::any_of(
                locks, [&](const std::string &line) { return line.contains(" WRITE ") && line.contains(inode); }))
            return true;
    }
    return false;
}

} // namespace warmboot
