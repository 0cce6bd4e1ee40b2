// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/composedunit.h"

#include "engine/files/readfile.h"
#include "engine/system/unitfiles.h"

#include <map>

namespace warmboot {

namespace {

/// man systemd.unit: its own folder first, then those that it shares with units of the same beginning, with a slash
/// each. The one of all services comes last.
std::vector<std::string> dropInFolders(const std::string &name)
{
    const auto dot = name.rfind('.');
    const auto type = name.substr(dot);
    std::vector<std::string> folders{name + ".d/"};
    for (auto dash = name.rfind('-', dot); dash != std::string::npos && dash > 0; dash = name.rfind('-', dash - 1))
        folders.push_back(name.substr(0, dash + 1) + type + ".d/");
    return folders;
}

/// By their names, in whose order systemd reads them; of two with the same name the first found counts.
void addDropIns(const SystemPaths &paths, const std::string &folder, const std::string &one,
                std::map<std::string, std::string> &found)
{
    for (const auto &name : listFolder(paths(folder))) {
        if (name.ends_with(".conf") && !name.starts_with('.'))
            found.emplace(name, folder + name);
    }
    if (one.starts_with(folder))
        found.emplace(one.substr(folder.size()), one);
}

} // namespace

std::vector<UnitCommand> ComposedUnit::commands(std::string_view key) const
{
    std::vector<UnitCommand> left;
    for (const auto &[path, unit] : parts) {
        for (const auto &setting : unit.settings()) {
            if (setting.section != "Service" || setting.key != key)
                continue;
            if (setting.value.empty())
                left.clear();
            else
                left.push_back({setting.value, path});
        }
    }
    return left;
}

ComposedUnit composeUnit(const SystemPaths &paths, const std::string &name, const std::string &one,
                         std::string_view text)
{
    ComposedUnit composed;
    const auto add = [&](const std::string &path) {
        UnitPart part{path, {}};
        // A link to /dev/null leads to no file: such a part says nothing.
        const auto resolved = resolveInRoot(paths, path);
        if (resolved)
            part.unit.read(readFile(paths(*resolved)).value_or(""));
        else if (path == one)
            part.unit.read(text);
        composed.parts.push_back(std::move(part));
    };
    std::map<std::string, std::string> dropIns;
    for (const auto place : unitSearchPath) {
        const std::string folder(place);
        const auto path = folder + name;
        if (composed.fragment.empty() && (path == one || pathExists(paths(path)))) {
            composed.fragment = path;
            add(path);
        }
        for (const auto &below : dropInFolders(name))
            addDropIns(paths, folder + below, one, dropIns);
    }
    for (const auto place : unitSearchPath)
        addDropIns(paths, std::string(place) + name.substr(name.rfind('.') + 1) + ".d/", one, dropIns);
    for (const auto &[base, path] : dropIns)
        add(path);
    return composed;
}

} // namespace warmboot
