// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/withinroot.h"

#include "engine/files/readfile.h"
#include "engine/plan/setuptree.h"
#include "engine/probe/mark.h"

#include <cstdlib>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace warmboot {

namespace {

/// Where the kernel gets to; nullopt: nowhere.
std::optional<std::string> realPath(const std::string &path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
    return real ? std::optional<std::string>(real.get()) : std::nullopt;
}

/// The folders of everything that is ours, each behind the one that it is in.
std::set<std::string> ourFolders()
{
    std::set<std::string> folders;
    const auto add = [&folders](std::string path) {
        for (; !path.empty(); path.resize(path.rfind('/')))
            folders.insert(path);
    };
    for (const auto &[path, entry] : wholeTree("systemctl", 0, 0))
        add(path.substr(0, path.rfind('/')));
    for (const auto path : {undoFolder, std::string_view(evidenceFolder), runFolder})
        add(std::string(path));
    const std::string_view motd = motdPath;
    add(std::string(motd.substr(0, motd.rfind('/'))));
    return folders;
}

} // namespace

Result<void> requireWithinRoot(const SystemPaths &paths)
{
    if (paths.isRunningSystem())
        return {};
    const auto top = realPath(paths("/")).value_or("");
    for (const auto &folder : ourFolders()) {
        auto wanted = resolveInRoot(paths, folder);
        if (wanted && top != "/")
            wanted = top + (*wanted == "/" ? "" : *wanted);
        if (realPath(paths(folder)) != wanted)
            return fail(ErrorKind::Refused, say("link-out-of-root", {{"path", folder}, {"root", paths.root()}}));
    }
    return {};
}

} // namespace warmboot
