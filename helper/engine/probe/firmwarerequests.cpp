// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/firmwarerequests.h"

#include "engine/files/locks.h"
#include "engine/files/readfile.h"
#include "engine/system/commandrunner.h"
#include "engine/system/efivariables.h"
#include "engine/system/mounts.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace warmboot {

namespace {

std::vector<std::string> environmentsOfGrub(const SystemPaths &paths)
{
    std::vector<std::string> files{"/boot/grub/grubenv", "/boot/grub2/grubenv"};
    std::erase_if(files, [&paths](const std::string &file) { return !pathExists(paths(file)); });
    return files;
}

/// key: with its equals sign. An empty value is none.
bool sets(const std::string &environment, std::string_view key)
{
    return std::ranges::any_of(splitLines(environment), [key](std::string_view line) {
        return line.starts_with(key) && line.size() > key.size();
    });
}

/// GRUB reads LVM and RAID, and does not write there: it starts a one-time entry each time.
bool grubCannotWrite(const SystemPaths &paths, const std::string &file)
{
    const auto mount = mountOf(readMounts(paths), file);
    const auto device = mount ? resolveInRoot(paths, mount->source) : std::nullopt;
    constexpr std::string_view folder = "/dev/";
    if (!device || !device->starts_with(folder))
        return false;
    const auto block = "/sys/class/block/" + device->substr(folder.size());
    return pathExists(paths(block + "/md")) || readLine(paths(block + "/dm/uuid")).starts_with("LVM-");
}

/// openSUSE's GRUB keeps what it changes beside a btrfs, and says in the file where.
std::optional<FirmwareRequest> requestBesideTheFile(const System &system)
{
    for (const auto &file : environmentsOfGrub(system.paths)) {
        if (!sets(readFile(system.paths(file)).value_or(""), "env_block="))
            continue;
        if (system.live && ::geteuid() != 0)
            continue; // only root can read it
        const auto program = file.contains("/grub2/") ? "/usr/bin/grub2-editenv" : "/usr/bin/grub-editenv";
        constexpr std::chrono::seconds limit{20};
        const auto list = system.live ? system.runner->run({program, file, "list"}, limit) : std::unexpected(Error{});
        if (!list || !list->ok())
            return FirmwareRequest{FirmwareRequest::Kind::Other, say("grub-environment-elsewhere")};
        if (sets(list->out, "next_entry="))
            return FirmwareRequest{FirmwareRequest::Kind::Other, say("grub-next-entry")};
    }
    return std::nullopt;
}

} // namespace

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
    for (const auto &file : environmentsOfGrub(paths)) {
        struct stat info{};
        const bool there = ::stat(paths(file).c_str(), &info) == 0;
        if (!there && errno == EACCES)
            continue; // only root can tell
        // A link into a file system that is not mounted, say: an entry for one boot may stand there.
        if (!there || !S_ISREG(info.st_mode))
            add(Kind::Other, say("grub-environment-unreadable", {{"path", file}}));
        else if (sets(readFile(paths(file)).value_or(""), "next_entry="))
            add(Kind::Other,
                say(grubCannotWrite(paths, file) ? SentenceCode("grub-next-entry-stays") : "grub-next-entry"));
    }
    return requests;
}

std::vector<FirmwareRequest> firmwareRequests(const System &system)
{
    auto requests = firmwareRequests(system.paths);
    if (auto beside = requestBesideTheFile(system))
        requests.push_back(std::move(*beside));
    return requests;
}

std::optional<Sentence> pendingFirmwareRequest(const System &system)
{
    auto requests = firmwareRequests(system);
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

bool packageManagerAtWork(const System &system)
{
    const auto &paths = system.paths;
    const bool mayOpen = paths.isRunningSystem() && !system.watches;
    if (pathExists(paths("/var/lib/pacman/db.lck")))
        return true;
    std::vector<std::string> unasked;
    for (const auto *file : {"/var/lib/dpkg/lock-frontend",
                             "/var/lib/dpkg/lock",
                             "/var/lib/rpm/.rpm.lock",
                             "/usr/lib/sysimage/rpm/.rpm.lock"}) {
        if (!pathExists(paths(file)))
            continue;
        const auto locked = mayOpen ? isWriteLocked(file) : std::nullopt;
        if (locked && *locked)
            return true;
        if (!locked)
            unasked.push_back(paths(file));
    }
    return !unasked.empty() && anyListedAsLocked(readFile(paths("/proc/locks")).value_or(""), unasked);
}

} // namespace warmboot
