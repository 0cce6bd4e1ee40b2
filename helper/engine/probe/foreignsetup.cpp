// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/foreignsetup.h"

#include <algorithm>

namespace warmboot {

namespace {

/// A script that it runs is named, as nobody sees kexec in the file itself.
Sentence remarkOn(const HandMade &found, const std::string &path)
{
    const auto script = found.scripts.find(path);
    return script == found.scripts.end() ? say("foreign-set-up", {{"path", path}})
                                         : say("foreign-set-up-script", {{"path", path}, {"script", script->second}});
}

} // namespace

std::vector<SetupFile> foreignSetup(const HandMade &found)
{
    std::vector<SetupFile> files;
    if (found.isForSystemctlKexec())
        return files;
    // What loads a kernel comes first: by that people know what is meant.
    auto all = found.paths();
    std::ranges::stable_partition(all, [&found](const std::string &path) {
        return std::ranges::contains(found.loaders, path, &HandMadeLoader::path);
    });
    if (!found.normalReboot.empty())
        all.push_back(found.normalReboot);
    for (const auto &path : all) {
        if (!std::ranges::contains(files, path, &SetupFile::path))
            files.push_back({path, FileCondition::Foreign, remarkOn(found, path)});
    }
    return files;
}

std::vector<Sentence> besideOrdinaryReboots(const HandMade &found)
{
    std::vector<Sentence> remarks;
    if (found.isForSystemctlKexec()) {
        for (const auto &loader : found.loaders)
            remarks.push_back(say("foreign-set-up-kexec", {{"path", loader.path}}));
    }
    return remarks;
}

bool isForeignSetUp(const SetupFile &file)
{
    return file.remark && file.remark->code.starts_with("foreign-set-up");
}

} // namespace warmboot
