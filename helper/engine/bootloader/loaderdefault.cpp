// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/bootloader/loaderdefault.h"

#include "engine/bootloader/grubdefault.h"
#include "engine/bootloader/samesystem.h"
#include "engine/bootloader/systemdboot.h"
#include "engine/files/readfile.h"
#include "engine/system/efivariables.h"
#include "engine/system/mounts.h"
#include "protocol/desiredstate.h"

#include <algorithm>
#include <array>
#include <sys/stat.h>
#include <unistd.h>

namespace warmboot {

namespace {

/// May everybody read it? Of a folder: look into it too. By its permissions and not by trying, so that the answer is
/// the same for root.
bool everybodyReads(const SystemPaths &paths, const std::string &path)
{
    struct stat info{};
    if (::stat(paths(path).c_str(), &info) != 0)
        return errno != EACCES;
    const unsigned wanted = S_ISDIR(info.st_mode) ? S_IROTH | S_IXOTH : S_IROTH;
    if ((info.st_mode & wanted) != wanted)
        return false;
    for (auto slash = path.rfind('/'); slash != 0 && slash != std::string::npos; slash = path.rfind('/', slash - 1)) {
        if (::stat(paths(path.substr(0, slash)).c_str(), &info) == 0 && (info.st_mode & S_IXOTH) == 0)
            return false;
    }
    return true;
}

bool mayOnlyLook(const System &system)
{
    return system.live && ::geteuid() != 0;
}

Sentence asSentence(const GrubDoubt &doubt, const std::string &config)
{
    const auto text = shownValue(doubt.text);
    switch (doubt.kind) {
    case GrubDoubt::Kind::Decides: break;
    case GrubDoubt::Kind::Empty: return say("loader-empty", {{"path", config}});
    case GrubDoubt::Kind::NoLinux: return say("loader-no-linux", {{"path", config}, {"title", text}});
    case GrubDoubt::Kind::File: return say("loader-file-unknown", {{"path", config}, {"file", text}});
    case GrubDoubt::Kind::Unreadable:
        return say("loader-unreadable", {{"path", config}, {"why", "it is no file, or not there"}});
    }
    return say("loader-decides", {{"path", config}, {"text", text}});
}

/// A kernel of another system, or of another state of this one, does not go with the command line of this boot.
void refuseAnotherSystem(const System &system, const std::string &line, LoaderDefault &loader)
{
    const auto word = wordOfAnotherSystem(system.paths, readLine(system.paths("/proc/cmdline")), line);
    if (!word)
        return;
    loader.problem = say("loader-other-system", {{"path", loader.config}, {"word", shownValue(*word)}});
    loader.kernel.clear();
    loader.initrds.clear();
    loader.cmdline.clear();
}

void readGrub(const System &system, const std::string &folder, LoaderDefault &loader)
{
    const auto &paths = system.paths;
    loader.loader = "grub";
    loader.config = folder + "/grub.cfg";
    const auto entries = std::to_array<std::string>({loader.config, folder + "/grubenv", "/boot/loader/entries"});
    loader.forRoot = !std::ranges::all_of(entries,
                                          [&](const std::string &path) { return everybodyReads(paths, path); });
    if (loader.forRoot && mayOnlyLook(system))
        return;
    const auto choice = grubDefault(paths, folder);
    if (!choice) {
        if (choice.error().kind == GrubDoubt::Kind::NoLinux)
            loader.title = choice.error().text;
        loader.problem = asSentence(choice.error(), loader.config);
        return;
    }
    loader.title = choice->title;
    loader.kernel = choice->kernel;
    loader.initrds = choice->initrds;
    loader.cmdline = choice->cmdline;
    refuseAnotherSystem(system, choice->knownCmdline, loader);
}

/// Where EFI system partitions are mounted.
bool entriesAreForAll(const SystemPaths &paths)
{
    constexpr auto points = std::to_array<std::string_view>({"/efi", "/boot", "/boot/efi"});
    return std::ranges::all_of(readMounts(paths), [&](const Mount &mount) {
        return !std::ranges::contains(points, std::string_view(mount.point)) || everybodyReads(paths, mount.point);
    });
}

std::string bootctlPath(const SystemPaths &paths)
{
    for (const auto *path : {"/usr/bin/bootctl", "/bin/bootctl"}) {
        if (pathExists(paths(path)))
            return path;
    }
    return {};
}

void readSystemdBoot(const System &system, LoaderDefault &loader)
{
    loader.loader = "systemd-boot";
    loader.config = loader.loader;
    loader.forRoot = !entriesAreForAll(system.paths);
    if (!system.live) {
        loader.problem = say("loader-not-here");
        return;
    }
    if (loader.forRoot && mayOnlyLook(system))
        return;
    const auto silent = [&loader](const std::string &why) {
        loader.problem = say("loader-silent", {{"why", shownValue(why)}});
    };
    const auto program = bootctlPath(system.paths);
    if (program.empty()) {
        silent("it is not installed");
        return;
    }
    constexpr std::chrono::seconds limit{20};
    const auto list = system.runner->run({program, "list"}, limit);
    const auto entry = list && list->ok() ? defaultOfSystemdBoot(list->out, readLine(system.paths("/etc/machine-id")))
                                          : std::nullopt;
    if (!entry) {
        silent(!list ? list.error().sentence.text() : list->ok() ? "it shows no default" : list->err);
        return;
    }
    loader.title = entry->title;
    if (entry->kernel.empty()) {
        loader.problem = say("loader-no-linux", {{"path", loader.config}, {"title", shownValue(entry->title)}});
        return;
    }
    // systemd-boot passes over an entry whose kernel is missing, and bootctl does not.
    for (const auto &file : entry->initrds) {
        if (!resolveInRoot(system.paths, file))
            loader.problem = say("loader-file-unknown", {{"path", loader.config}, {"file", file}});
    }
    if (!resolveInRoot(system.paths, entry->kernel))
        loader.problem = say("loader-file-unknown", {{"path", loader.config}, {"file", entry->kernel}});
    if (loader.problem)
        return;
    loader.kernel = entry->kernel;
    loader.initrds = entry->initrds;
    loader.cmdline = entry->cmdline;
}

/// Where GRUB's configuration lies; on RHEL 8 beside its program.
std::vector<std::string> grubFolders(const SystemPaths &paths)
{
    std::vector<std::string> folders{"/boot/grub", "/boot/grub2"};
    for (const auto &name : listFolder(paths("/boot/efi/EFI")))
        folders.push_back("/boot/efi/EFI/" + name);
    return folders;
}

} // namespace

LoaderDefault readLoaderDefault(const System &system)
{
    LoaderDefault loader;
    if (pathExists(system.paths("/etc/NIXOS"))) {
        loader.problem = say("nixos");
        return loader;
    }
    const auto name = loaderInfo(system.paths);
    if (isSystemdBoot(name)) {
        readSystemdBoot(system, loader);
        refuseAnotherSystem(system, loader.cmdline, loader);
        return loader;
    }
    // GRUB has named itself only of late. A grub.cfg is left over where another one does.
    if (!name.empty() && !name.starts_with("GRUB")) {
        loader.problem = say("loader-unknown", {{"name", shownValue(name)}});
        return loader;
    }
    for (const auto &folder : grubFolders(system.paths)) {
        const auto config = folder + "/grub.cfg";
        // A folder that this caller must not look into may hold one.
        const bool hidden = !everybodyReads(system.paths, folder) && mayOnlyLook(system)
            && pathExists(system.paths(folder));
        if (pathExists(system.paths(config)) || hidden) {
            readGrub(system, folder, loader);
            return loader;
        }
    }
    loader.problem = say("loader-none");
    return loader;
}

} // namespace warmboot
