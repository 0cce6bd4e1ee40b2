// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/foreignsetup.h"

#include "engine/adopt/handmade.h"
#include "engine/files/readfile.h"

#include <algorithm>

namespace warmboot {

namespace {

constexpr auto unitFolder = "/usr/lib/systemd/system/";

/// Is a unit of this name enabled, by a link in the folder of whatever target?
bool isEnabled(const SystemPaths &paths, const std::string &unit)
{
    const std::string units = "/etc/systemd/system/";
    return std::ranges::any_of(listFolder(paths(units)), [&](const std::string &folder) {
        return folder.ends_with(".wants") && pathExists(paths(units + folder + "/" + unit));
    });
}

/// A kernel for crashes, at which no reboot looks.
bool kdumpIsSetUp(const SystemPaths &paths)
{
    const bool reserved = (" " + readLine(paths("/proc/cmdline"))).contains(" crashkernel=");
    return isEnabled(paths, "kdump.service") || isEnabled(paths, "kdump-tools.service")
        || (reserved && pathExists(paths("/etc/kdump.conf")));
}

} // namespace

std::vector<SetupFile> foreignSetup(const HandMade &found)
{
    std::vector<SetupFile> files;
    // What loads a kernel comes first: by that people know what is meant.
    auto all = found.paths();
    std::ranges::stable_partition(all, [&found](const std::string &path) {
        return std::ranges::contains(found.loaders, path, &HandMadeLoader::path);
    });
    if (!found.normalReboot.empty())
        all.push_back(found.normalReboot);
    for (const auto &path : all) {
        if (!std::ranges::contains(files, path, &SetupFile::path))
            files.push_back({path, FileCondition::Foreign, say("foreign-set-up", {{"path", path}})});
    }
    return files;
}

std::vector<Sentence> vendorLoaders(const SystemPaths &paths)
{
    std::vector<Sentence> remarks;
    if (pathExists(paths("/etc/init.d/kexec-load"))) {
        for (const auto &line : splitLines(readFile(paths("/etc/default/kexec")).value_or(""))) {
            if (line == "LOAD_KEXEC=true")
                remarks.push_back(say("vendor-loader-debian"));
        }
    }
    for (const std::string name : {"kexec-load.service", "prepare-kexec.service", "kexec.service"}) {
        const auto path = unitFolder + name;
        // Gentoo ships the last one to everybody.
        const bool used = name != "kexec.service" || isEnabled(paths, name);
        if (pathExists(paths(path)) && used)
            remarks.push_back(say("vendor-loader", {{"path", path}}));
    }
    if (kdumpIsSetUp(paths))
        remarks.push_back(say("vendor-loader-kdump"));
    return remarks;
}

} // namespace warmboot
