// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernel/installedkernels.h"

#include "engine/files/readfile.h"
#include "engine/kernel/version.h"

#include <algorithm>
#include <array>
#include <map>
#include <ranges>
#include <sys/stat.h>

namespace warmboot {

namespace {

/// What stands before the version in the name of a kernel; Gentoo, and openSUSE on arm64, have their own.
constexpr auto prefixes = std::to_array<std::string_view>({"vmlinuz-", "kernel-", "Image-"});

/// What stands behind it; empty for other files.
std::string suffixOf(const std::string &name)
{
    const auto *const prefix = std::ranges::find_if(
        prefixes, [&name](std::string_view one) { return name.starts_with(one) && name.size() > one.size(); });
    return prefix == prefixes.end() ? std::string() : name.substr(prefix->size());
}

/// Old genkernel wrote itself and the architecture before the version: genkernel-x86_64-5.10.1-gentoo.
std::string withoutGenkernel(const std::string &suffix)
{
    constexpr std::string_view word = "genkernel-";
    const auto dash = suffix.find('-', word.size());
    return suffix.starts_with(word) && dash != std::string::npos ? suffix.substr(dash + 1) : suffix;
}

/// Arch names kernels after their package; the modules tell which version that is.
std::map<std::string, std::string> versionsOfPackages(const SystemPaths &paths)
{
    std::map<std::string, std::string> versions;
    const auto modules = resolveInRoot(paths, "/lib/modules").value_or("/lib/modules");
    for (const auto &version : listFolder(paths(modules))) {
        const auto base = readLine(paths(modules + "/" + version + "/pkgbase"));
        auto &known = versions[base];
        if (!base.empty() && (known.empty() || compareVersions(version, known) > 0))
            known = version;
    }
    versions.erase("");
    return versions;
}

/// A folder without its last slash, and where it is when its links are followed; many files are asked for in it.
struct Place
{
    std::string folder;
    std::string resolved;
};

Place placeOf(const SystemPaths &paths, const std::string &folder)
{
    return {folder, resolveInRoot(paths, folder.empty() ? "/" : folder).value_or(folder)};
}

bool isFilledFile(const SystemPaths &paths, const Place &place, const std::string &name)
{
    struct stat info{};
    if (::lstat(paths(place.resolved + "/" + name).c_str(), &info) != 0)
        return false;
    if (!S_ISLNK(info.st_mode))
        return S_ISREG(info.st_mode) && info.st_size > 0;
    const auto resolved = resolveInRoot(paths, place.folder + "/" + name);
    return resolved && ::stat(paths(*resolved).c_str(), &info) == 0 && S_ISREG(info.st_mode) && info.st_size > 0;
}

bool isFolder(const std::string &path)
{
    struct stat info{};
    return ::stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

/// By any distribution's name.
std::optional<std::string> initrdOfVersion(const SystemPaths &paths, const Place &place, const std::string &version)
{
    for (const auto &name : {"initrd.img-" + version,
                             "initramfs-" + version + ".img",
                             "initrd-" + version,
                             "initramfs-" + version}) { // genkernel
        if (isFilledFile(paths, place, name))
            return place.folder + "/" + name;
    }
    return std::nullopt;
}

bool startsWithDigit(const std::string &text)
{
    return !text.empty() && text.front() >= '0' && text.front() <= '9';
}

/// What stands behind the version in the name of an initrd may tell its purpose: -fallback, -kdump, .old.
bool isVersionOrLonger(const std::string &text, const std::string &version)
{
    if (version.empty() || !text.starts_with(version))
        return false;
    const auto rest = text.substr(version.size());
    return rest.empty() || ((rest.front() == '-' || rest.front() == '.') && !startsWithDigit(rest.substr(1)));
}

constexpr auto links = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"/boot/vmlinuz-linux", "/boot/initramfs-linux.img"}, // Arch
    {"/vmlinuz", "/initrd.img"}, // Debian
    {"/boot/vmlinuz", "/boot/initrd.img"}, // Ubuntu
    {"/boot/vmlinuz", "/boot/initrd"}, // openSUSE
});

/// The initrd that goes with a kernel of that place.
std::optional<std::string> initrdIn(const SystemPaths &paths, const Place &place, const std::string &name)
{
    for (const auto &[link, initrd] : links) {
        const auto slash = initrd.rfind('/');
        if (link == place.folder + "/" + name && isFilledFile(paths, place, std::string(initrd.substr(slash + 1))))
            return std::string(initrd);
    }
    const auto suffix = suffixOf(name);
    return suffix.empty() ? std::nullopt : initrdOfVersion(paths, place, suffix);
}

struct NamedKernel
{
    std::string name; ///< of a file in /boot
    std::string version;
    std::string key; ///< of the version
};

bool isOlder(const NamedKernel &one, const NamedKernel &other)
{
    const int order = compareVersionKeys(one.key, other.key);
    return order != 0 ? order < 0 : one.name < other.name; // as the load hook's sort
}

/// All that have the name of a kernel, in no order.
std::vector<NamedKernel> namedKernels(const SystemPaths &paths)
{
    std::vector<NamedKernel> kernels;
    std::optional<std::map<std::string, std::string>> packages; // looked for where a name has no version
    for (const auto &name : listFolder(paths("/boot"))) {
        const auto suffix = suffixOf(name);
        if (suffix.empty())
            continue;
        auto version = withoutGenkernel(suffix);
        if (!startsWithDigit(suffix)) {
            if (!packages)
                packages = versionsOfPackages(paths);
            if (const auto package = packages->find(suffix); package != packages->end())
                version = package->second;
        }
        const auto key = versionKey(version);
        kernels.push_back({name, version, key});
    }
    return kernels;
}

bool canBeNewest(const SystemPaths &paths, const std::string &version)
{
    return startsWithDigit(version) && isFolder(paths("/lib/modules/" + version));
}

} // namespace

std::vector<InstalledKernel> installedKernels(const SystemPaths &paths, const std::string &runningVersion)
{
    std::vector<InstalledKernel> kernels;
    const auto boot = placeOf(paths, "/boot");
    bool newestKnown = false;
    auto named = namedKernels(paths);
    std::ranges::sort(named | std::views::reverse, isOlder);
    for (const auto &[name, version, key] : named) {
        if (!isFilledFile(paths, boot, name))
            continue;
        InstalledKernel kernel;
        kernel.version = version;
        kernel.kernel = "/boot/" + name;
        if (const auto initrd = initrdIn(paths, boot, name))
            kernel.initrds.push_back(*initrd);
        kernel.running = version == runningVersion;
        kernel.newest = !newestKnown && !kernel.initrds.empty() && canBeNewest(paths, version);
        newestKnown = newestKnown || kernel.newest;
        kernels.push_back(std::move(kernel));
    }
    return kernels;
}

std::optional<std::string> initrdFor(const SystemPaths &paths, const std::string &kernel)
{
    const auto slash = kernel.rfind('/');
    return slash == std::string::npos
        ? std::nullopt
        : initrdIn(paths, placeOf(paths, kernel.substr(0, slash)), kernel.substr(slash + 1));
}

bool isOfAnotherKernel(const std::string &initrd, const std::string &kernel, const std::string &version)
{
    const auto nameOf = [](const std::string &path) { return path.substr(path.rfind('/') + 1); };
    const auto ours = withoutGenkernel(suffixOf(nameOf(kernel)));
    auto theirs = nameOf(initrd);
    for (const std::string_view prefix : {"initrd.img-", "initramfs-", "initrd-"}) {
        if (!theirs.starts_with(prefix))
            continue;
        theirs = withoutGenkernel(theirs.substr(prefix.size()));
        break;
    }
    if (theirs.ends_with(".img"))
        theirs.resize(theirs.size() - std::string_view(".img").size());
    return startsWithDigit(ours) && startsWithDigit(theirs) && !isVersionOrLonger(theirs, ours)
        && !isVersionOrLonger(theirs, version);
}

std::optional<KernelFiles> followKernel(const SystemPaths &paths, const Settings &settings, const LoaderDefault &loader)
{
    if (settings.follow == Follow::Loader)
        return KernelFiles{loader.kernel, loader.initrds};
    if (settings.follow == Follow::Fixed)
        return KernelFiles{settings.kernel, settings.initrds};
    if (settings.follow == Follow::Default) {
        KernelFiles named; // where none is whole: the one to be told about
        for (const auto &[kernel, initrd] : links) {
            const KernelFiles files{std::string(kernel), {std::string(initrd)}};
            if (resolveInRoot(paths, files.kernel) && resolveInRoot(paths, files.initrds.front()))
                return files;
            if (named.kernel.empty() || !pathExists(paths(named.kernel)))
                named = files;
        }
        return named;
    }
    const auto boot = placeOf(paths, "/boot");
    auto named = namedKernels(paths);
    std::ranges::make_heap(named, isOlder);
    // Nearly always the first is it: the others need no order.
    for (; !named.empty(); named.pop_back()) {
        std::ranges::pop_heap(named, isOlder);
        const auto &kernel = named.back();
        if (!canBeNewest(paths, kernel.version) || !isFilledFile(paths, boot, kernel.name))
            continue;
        if (const auto initrd = initrdIn(paths, boot, kernel.name))
            return KernelFiles{"/boot/" + kernel.name, {*initrd}};
    }
    return std::nullopt;
}

} // namespace warmboot
