// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/foreignsetup.h"

#include "engine/files/readfile.h"
#include "engine/plan/setuptree.h"

namespace warmboot {

namespace {

bool mentionsKexec(const SystemPaths &paths, const std::string &path)
{
    return readFile(paths(path)).value_or("").contains("kexec");
}

} // namespace

std::vector<SetupFile> foreignSetup(const SystemPaths &paths)
{
    std::vector<SetupFile> files;
    const auto add = [&files](const std::string &path) {
        files.push_back({path, FileCondition::Foreign, say("foreign-set-up", {{"path", path}})});
    };
    const std::string units = "/etc/systemd/system/";
    for (const auto &name : listFolder(paths(units))) {
        const bool loader = name.ends_with(".service")
            && (name.starts_with("kexec-load") || name == "prepare-kexec.service" || name == "systemd-reboot.service");
        if (loader && mentionsKexec(paths, units + name))
            add(units + name);
    }
    const auto dropIns = units + "systemd-reboot.service.d/";
    for (const auto &name : listFolder(paths(dropIns))) {
        if (name.ends_with(".conf") && dropIns + name != dropInPath && mentionsKexec(paths, dropIns + name))
            add(dropIns + name);
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
    for (const auto *path :
         {"/usr/lib/systemd/system/kexec-load.service", "/usr/lib/systemd/system/prepare-kexec.service"}) {
        if (pathExists(paths(path)))
            remarks.push_back(say("vendor-loader", {{"path", path}}));
    }
    return remarks;
}

} // namespace warmboot
