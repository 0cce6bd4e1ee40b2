// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernel/installedkernels.h"

#include "engine/files/readfile.h"
#include "engine/kernel/version.h"

#include <algorithm>
#include <array>
#include <map>
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

bool isFilledFile(const SystemPaths &paths, const std::string &path)
{
    const auto resolved = resolveInRoot(paths, path);
    struct stat info{};
    return resolved && ::stat(paths(*resolved).c_str(), &info) == 0 && S_ISREG(info.st_mode) && info.st_size > 0;
}

bool isFolder(const std::string &path)
{
    struct stat info{};
    return ::stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

/// By any distribution's name. folder: with its slash.
std::optional<std::string> initrdOfVersion(const SystemPaths &paths, const std::string &folder,
                                           const std::string &version)
{
    for (const auto &name : {"initrd.img-" + version,
                             "initramfs-" + version + ".img",
                             "initrd-" + version,
                             "initramfs-" + version}) { // genkernel
        auto path = folder;
        path += name;
        if (isFilledFile(paths, path))
            return path;
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

} // namespace

std::vector<InstalledKernel> installedKernels(const SystemPaths &paths, const std::string &runningVersion)
{
    std::vector<InstalledKernel> kernels;
    const auto packages = versionsOfPackages(paths);
    for (const auto &name : listFolder(paths("/boot"))) {
        const auto suffix = suffixOf(name);
        if (suffix.empty() || !isFilledFile(paths, "/boot/" + name))
            continue;
        InstalledKernel kernel;
        const auto package = packages.find(suffix);
        kernel.version = package == packages.end() ? withoutGenkernel(suffix) : package->second;
        kernel.kernel = "/boot/" + name;
        if (const auto initrd = initrdFor(paths, kernel.kernel))
            kernel.initrds.push_back(*initrd);
        kernel.running = kernel.version == runningVersion;
        kernels.push_back(kernel);
    }
    std::ranges::sort(kernels, [](const auto &a, const auto &b) { return compareVersions(a.version, b.version) > 0; });
    const auto newest = std::ranges::find_if(kernels, [&](const InstalledKernel &kernel) {
        return startsWithDigit(kernel.version) && !kernel.initrds.empty()
            && isFolder(paths("/lib/modules/" + kernel.version));
    });
    if (newest != kernels.end())
        newest->newest = true;
    return kernels;
}

std::optional<std::string> initrdFor(const SystemPaths &paths, const std::string &kernel)
{
    for (const auto &[link, initrd] : links) {
        if (kernel == link && isFilledFile(paths, std::string(initrd)))
            return std::string(initrd);
    }
    const auto slash = kernel.rfind('/');
    const auto folder = kernel.substr(0, slash + 1);
    const auto name = kernel.substr(slash + 1);
    const auto suffix = suffixOf(name);
    return suffix.empty() ? std::nullopt : initrdOfVersion(paths, folder, suffix);
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
    for (const auto &kernel : installedKernels(paths, {})) {
        if (kernel.newest)
            return KernelFiles{kernel.kernel, kernel.initrds};
    }
    return std::nullopt;
}

} // namespace warmboot
