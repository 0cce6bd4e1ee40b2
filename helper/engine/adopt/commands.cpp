// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/adopt/commands.h"

#include "engine/adopt/execline.h"
#include "engine/files/readfile.h"
#include "engine/plan/setuptree.h"

#include <algorithm>
#include <array>
#include <utility>

namespace warmboot {

namespace {

constexpr auto stopKeys = std::to_array<std::string_view>({"ExecStop", "ExecStopPost"});

/// What a unit's lines came to.
struct Gathered
{
    std::vector<LoadCommand> loads;
    std::vector<LoadCommand> strange; ///< not understood; of interest where the unit is enabled
    bool starts = false;
    std::string strangeOption;
};

/// load: everything that is known of the unit already.
void gatherLine(const LoadCommand &known, const std::string &line, Gathered &gathered)
{
    auto command = known;
    command.text = line;
    const auto commands = commandsOf(line, UnitName{known.unit});
    if (!commands) {
        gathered.strange.push_back(std::move(command));
        return;
    }
    for (const auto &words : *commands) {
        switch (whatDoes(words)) {
        case KexecDoes::Nothing: break;
        case KexecDoes::Start:
            gathered.starts = gathered.starts || line.contains("kexec");
            if (gathered.strangeOption.empty())
                gathered.strangeOption = strangeOptionOf(words);
            break;
        case KexecDoes::Unknown: gathered.strange.push_back(command); break;
        case KexecDoes::Load:
            if (const auto load = kexecLoadOf(words)) {
                command.load = *load;
                command.program = words.front();
                gathered.loads.push_back(command);
            } else {
                gathered.strange.push_back(command);
            }
            break;
        }
    }
}

void gatherUnit(LoadCommand known, const UnitFile &unit, Gathered &gathered)
{
    for (const bool atStop : {false, true}) {
        known.atStop = atStop;
        const auto gather = [&](std::string_view key) {
            for (const auto &line : unit.list("Service", key))
                gatherLine(known, line, gathered);
        };
        if (atStop)
            std::ranges::for_each(stopKeys, gather);
        else
            std::ranges::for_each(startKeys, gather);
    }
}

void gatherLoader(const HandMadeLoader &loader, Gathered &gathered)
{
    std::vector<std::string> names;
    for (const auto &enabled : loader.enabled) {
        if (!std::ranges::contains(names, enabled.name))
            names.push_back(enabled.name);
    }
    // A template runs nothing as long as nobody has made an instance of it.
    if (names.empty() && !UnitName{loader.name}.isTemplate())
        names.push_back(loader.name);
    for (const auto &name : names) {
        LoadCommand known{.loader = &loader,
                          .unit = name,
                          .path = loader.path,
                          .text = {},
                          .program = {},
                          .atStop = false,
                          .atReboots = false,
                          .enabled = !loader.enabled.empty(),
                          .load = {}};
        known.atReboots = std::ranges::any_of(loader.enabled, [&name](const HandMadeLoader::Enabled &enabled) {
            return enabled.name == name && !isKexecTarget(enabled.by);
        });
        gatherUnit(known, loader.unit, gathered);
    }
}

void gatherStarters(const SystemPaths &paths, const std::vector<std::string> &starters, Gathered &gathered)
{
    UnitFile unit;
    // A whole unit comes before its drop-ins.
    for (const bool dropIns : {false, true}) {
        for (const auto &path : starters) {
            if (path.ends_with(".conf") != dropIns)
                continue;
            const auto entry = readEntry(paths(path));
            if (entry && entry->kind == Entry::Kind::Link && entry->content.contains("kexec"))
                gathered.starts = true; // another name of kexec.target
            else
                unit.read(readFile(paths(path)).value_or(""));
        }
    }
    for (const auto *key : {"SuccessAction", "FailureAction"})
        gathered.starts = gathered.starts || unit.last("Unit", key).starts_with("kexec");
    LoadCommand known;
    known.unit = rebootUnit;
    known.path = starters.empty() ? std::string() : starters.front();
    known.enabled = true;
    known.atReboots = true;
    gatherUnit(known, unit, gathered);
}

std::unexpected<Error> notUnderstood(const LoadCommand &command)
{
    return fail(ErrorKind::Refused,
                say("adopt-not-understood", {{"path", command.path}, {"text", shownValue(command.text)}}));
}

} // namespace

Result<HandMadeCommands> commandsIn(const SystemPaths &paths, const HandMade &found)
{
    Gathered gathered;
    for (const auto &loader : found.loaders)
        gatherLoader(loader, gathered);
    Gathered starting;
    gatherStarters(paths, found.starters, starting);
    gathered.loads.insert(gathered.loads.end(), starting.loads.begin(), starting.loads.end());
    gathered.strange.insert(gathered.strange.end(), starting.strange.begin(), starting.strange.end());

    // A unit that is not enabled does nothing, so that what it would do is of no interest beside one that is.
    const auto enabled = std::ranges::find_if(gathered.strange, &LoadCommand::enabled);
    if (enabled != gathered.strange.end())
        return notUnderstood(*enabled);
    if (gathered.loads.empty() && !gathered.strange.empty())
        return notUnderstood(gathered.strange.front());
    if (std::ranges::any_of(gathered.loads, &LoadCommand::enabled))
        std::erase_if(gathered.loads, [](const LoadCommand &command) { return !command.enabled; });
    for (const auto &command : gathered.loads) {
        if (command.load != gathered.loads.front().load)
            return notUnderstood(command); // which of them the next reboot would get, nobody knows
    }
    return HandMadeCommands{std::move(gathered.loads), starting.starts, starting.strangeOption};
}

} // namespace warmboot
