// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/bootloader/bootfiles.h"

#include "engine/files/readfile.h"

#include <algorithm>
#include <sys/stat.h>

namespace warmboot {

namespace {

bool isForBooting(const Mount &mount)
{
    return mount.point == "/" || mount.point == "/efi" || mount.point == "/boot" || mount.point.starts_with("/boot/");
}

/// Where a path of that file system is in ours; empty: in no part of it that is mounted.
std::string below(const Mount &mount, const std::string &path)
{
    auto rest = path;
    if (mount.root != "/") {
        if (!path.starts_with(mount.root + "/"))
            return {};
        rest = path.substr(mount.root.size());
    }
    return mount.point == "/" ? rest : mount.point + rest;
}

} // namespace

BootFiles::BootFiles(const SystemPaths &paths, const std::string &folder)
    : m_paths(paths)
    , m_mounts(readMounts(paths))
{
    std::erase_if(m_mounts, [](const Mount &mount) { return !isForBooting(mount); });
    m_own = mountOf(m_mounts, folder);
}

bool BootFiles::isThere(const std::string &path) const
{
    const auto resolved = resolveInRoot(m_paths, path);
    struct stat info{};
    return resolved && ::stat(m_paths(*resolved).c_str(), &info) == 0 && S_ISREG(info.st_mode);
}

bool BootFiles::isFilled(const std::string &path) const
{
    const auto resolved = resolveInRoot(m_paths, path);
    struct stat info{};
    return resolved && ::stat(m_paths(*resolved).c_str(), &info) == 0 && S_ISREG(info.st_mode) && info.st_size > 0;
}

std::optional<std::string> BootFiles::find(std::string path) const
{
    if (path.starts_with('(')) {
        const auto end = path.find(')');
        path = end == std::string::npos ? path : path.substr(end + 1);
    }
    // A data set of ZFS; a subvolume of that name has nothing in front of its @.
    const auto dataSet = path.find("@/");
    if (dataSet != std::string::npos && dataSet > 0 && path[dataSet - 1] != '/')
        path = path.substr(dataSet + 1);
    if (!path.starts_with('/'))
        return std::nullopt;
    if (m_own) {
        auto own = below(*m_own, path);
        if (!own.empty() && isFilled(own))
            return own;
    }
    std::string found;
    for (const auto &mount : m_mounts) {
        const auto here = below(mount, path);
        if (here.empty() || here == found || !isFilled(here))
            continue;
        if (!found.empty())
            return std::nullopt; // two files, and nobody knows which
        found = here;
    }
    if (found.empty() && isFilled(path)) // relative to the default subvolume
        found = path;
    return found.empty() ? std::nullopt : std::optional(found);
}

} // namespace warmboot
