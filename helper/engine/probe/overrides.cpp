// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/overrides.h"

#include "engine/files/readfile.h"
#include "engine/plan/setuptree.h"
#include "engine/probe/composedunit.h"
#include "protocol/desiredstate.h"

#include <algorithm>
#include <array>
#include <optional>
#include <ranges>

namespace warmboot {

namespace {

/// A unit of which our hook is to be a command.
struct Hooked
{
    std::string_view unit;
    std::string_view ours;
    std::string_view key;
    std::string_view hook;
};

constexpr auto hooked = std::to_array<Hooked>({
    {loadUnit, loadUnitPath, "ExecStop", loadHookPath},
    {bootCheckUnit, bootCheckUnitPath, "ExecStart", bootCheckHookPath},
    {rebootUnit, dropInPath, "ExecStart", execHookPath},
});

constexpr auto execKeys = std::to_array<std::string_view>(
    {"ExecCondition", "ExecStartPre", "ExecStart", "ExecStartPost", "ExecStop", "ExecStopPost"});

/// Is it what a distribution ships?
bool isShipped(const SystemPaths &paths, const std::string &path)
{
    const auto resolved = resolveInRoot(paths, path).value_or("");
    return std::ranges::any_of(std::to_array<std::string_view>({"/usr/lib/", "/lib/", "/nix/"}),
                               [&resolved](std::string_view folder) { return resolved.starts_with(folder); });
}

/// The last file of somebody else's that sets this list, or empties it.
std::string whoSets(const ComposedUnit &unit, const Hooked &wanted)
{
    for (const auto &[path, file] : unit.parts | std::views::reverse) {
        const bool sets = path != wanted.ours
            && std::ranges::any_of(file.settings(), [&wanted](const UnitSetting &setting) {
                              return setting.section == "Service" && setting.key == wanted.key;
                          });
        if (sets)
            return path;
    }
    return {};
}

std::optional<Override> overrules(const SystemPaths &paths, const ComposedUnit &unit, const Hooked &wanted)
{
    const std::string name(wanted.unit);
    const bool isReboot = wanted.unit == rebootUnit;
    const auto made = [&wanted](const std::string &path, Sentence sentence) {
        return Override{std::string(wanted.ours), path, true, std::move(sentence)};
    };
    if (!isReboot && unit.fragment != wanted.ours)
        return made(unit.fragment, say("unit-shadowed", {{"unit", name}, {"path", unit.fragment}}));
    const auto runs = unit.commands(wanted.key);
    const bool hookRuns = std::ranges::any_of(
        runs, [&wanted](const UnitCommand &command) { return command.text.contains(wanted.hook); });
    // Without anybody to blame it is our own file that was edited, which is told as such.
    if (const auto path = whoSets(unit, wanted); !hookRuns && !path.empty())
        return made(path, say("drop-in-overrules", {{"path", path}, {"unit", name}}));
    // Its command is ours all the same, but what it is ordered after is theirs.
    if (isReboot && !unit.fragment.empty() && !isShipped(paths, unit.fragment))
        return made(unit.fragment, say("reboot-unit-replaced", {{"unit", name}, {"path", unit.fragment}}));
    return std::nullopt;
}

void addExtraCommands(const SystemPaths &paths, const ComposedUnit &unit, const Hooked &wanted,
                      std::vector<Override> &found)
{
    for (const auto key : execKeys) {
        for (const auto &[text, path] : unit.commands(key)) {
            if (path == wanted.ours || isShipped(paths, path))
                continue;
            const auto sentence = say("unit-runs-more",
                                      {{"path", path}, {"unit", std::string(wanted.unit)}, {"text", shownValue(text)}});
            found.push_back({std::string(wanted.ours), path, false, sentence});
        }
    }
}

} // namespace

std::vector<Override> findOverrides(const SystemPaths &paths)
{
    std::vector<Override> found;
    for (const auto &wanted : hooked) {
        const auto text = "[Service]\n" + std::string(wanted.key) + "=\n" + std::string(wanted.key) + "=-"
            + std::string(wanted.hook) + "\n";
        const auto unit = composeUnit(paths, std::string(wanted.unit), std::string(wanted.ours), text);
        if (auto one = overrules(paths, unit, wanted))
            found.push_back(std::move(*one));
        else
            addExtraCommands(paths, unit, wanted, found);
    }
    return found;
}

} // namespace warmboot
