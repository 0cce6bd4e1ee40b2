// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/bootloader/samesystem.h"

#include "engine/files/readfile.h"
#include "engine/kernel/commandline.h"

#include <array>
#include <utility>

namespace warmboot {

namespace {

/// What a command line says of the system that it starts; of words that come twice the last one counts.
struct Named
{
    std::string root = "root=";
    std::string subvolume = "subvol=";
    std::string deployment = "ostree=";
};

Named namedIn(std::string_view line)
{
    Named named;
    for (const auto &word : cmdlineWords(line)) {
        constexpr std::string_view flags = "rootflags=";
        if (word == "--")
            break;
        if (word.starts_with("root="))
            named.root = word;
        else if (word.starts_with("ostree="))
            named.deployment = word;
        else if (word.starts_with(flags)) {
            constexpr std::string_view key = ",subvol=";
            const auto options = "," + word.substr(flags.size()) + ",";
            const auto at = options.find(key);
            if (at == std::string::npos)
                continue;
            auto name = options.substr(at + key.size());
            name.resize(name.find(','));
            named.subvolume = "subvol=" + name.substr(name.starts_with('/') ? 1 : 0);
        }
    }
    return named;
}

/// Where udev has a link for it.
std::optional<std::string> deviceOf(const SystemPaths &paths, const std::string &root)
{
    constexpr auto kinds = std::to_array<std::pair<std::string_view, std::string_view>>({
        {"root=UUID=", "/dev/disk/by-uuid/"},
        {"root=PARTUUID=", "/dev/disk/by-partuuid/"},
        {"root=LABEL=", "/dev/disk/by-label/"},
        {"root=PARTLABEL=", "/dev/disk/by-partlabel/"},
        {"root=/dev/", "/dev/"},
    });
    for (const auto &[written, folder] : kinds) {
        if (root.starts_with(written))
            return resolveInRoot(paths, std::string(folder) + root.substr(written.size()));
    }
    return std::nullopt;
}

bool isSameRoot(const SystemPaths &paths, const std::string &one, const std::string &other)
{
    // Where a line has none, the initrd knows.
    if (one == other || one == "root=" || other == "root=")
        return true;
    const auto device = deviceOf(paths, one);
    return device && device == deviceOf(paths, other);
}

} // namespace

std::optional<std::string> wordOfAnotherSystem(const SystemPaths &paths, std::string_view running,
                                               std::string_view loaders)
{
    if (running.empty() || loaders.empty())
        return std::nullopt;
    const auto here = namedIn(running);
    auto there = namedIn(loaders);
    if (!isSameRoot(paths, here.root, there.root))
        return std::move(there.root);
    if (here.subvolume != there.subvolume)
        return std::move(there.subvolume);
    if (here.deployment != there.deployment)
        return std::move(there.deployment);
    return std::nullopt;
}

} // namespace warmboot
