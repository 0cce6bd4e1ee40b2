// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "must.h"
#include "target.h"

#include "engine/adopt/unitfile.h"
#include "engine/plan/settingsfile.h"
#include "engine/plan/setuptree.h"

#include <algorithm>
#include <string>
#include <vector>

namespace {

using namespace warmboot;

constexpr auto systemctl = "/usr/bin/systemctl";

std::string contentOf(const std::vector<TreeEntry> &tree, std::string_view path)
{
    const auto found = std::ranges::find(tree, path, &TreeEntry::path);
    return found == tree.end() ? std::string() : found->entry.content;
}

UnitFile unitOf(const std::string &content)
{
    UnitFile unit;
    unit.read(content);
    return unit;
}

/// Is it one of those that hold a value of the settings?
bool holdsValue(std::string_view path)
{
    return path == settingsPath || path == deadlinePath || path == watchdogPath || path == watchdogDriverPath;
}

bool saysTheSame(const UnitSetting &left, const UnitSetting &right)
{
    const bool mayDiffer = left.key == "JobTimeoutSec" || left.key == "KExecWatchdogSec";
    return left.section == right.section && left.key == right.key && (mayDiffer || left.value == right.value);
}

/// The files are the same whatever is wished, up to the values that are meant to differ.
void tryTexts(const std::vector<TreeEntry> &tree, const std::vector<TreeEntry> &model)
{
    for (const auto &[path, entry] : tree) {
        if (entry.kind != Entry::Kind::File || path == settingsPath)
            continue;
        const auto other = contentOf(model, path);
        fuzz::must(holdsValue(path) || entry.content == other, "settings are in no other file");
        fuzz::must(std::ranges::equal(unitOf(entry.content).settings(), unitOf(other).settings(), saysTheSame),
                   "a value gets into a unit only where it belongs");
        for (const std::string_view place : {"@SYSTEMCTL@", "@DEADLINE@", "@WATCHDOG@", "@DRIVER@"})
            fuzz::must(!entry.content.contains(place), "no place is left to be filled in");
    }
}

void tryValues(const std::vector<TreeEntry> &tree, const Settings &settings)
{
    const auto deadline = unitOf(contentOf(tree, deadlinePath)).last("Unit", "JobTimeoutSec");
    const auto watchdog = unitOf(contentOf(tree, watchdogPath)).last("Manager", "KExecWatchdogSec");
    const auto wanted = [](int value, const char *unit) { return value > 0 ? std::to_string(value) + unit : ""; };
    fuzz::must(deadline == wanted(settings.deadline, "min"), "the deadline is that of the settings");
    fuzz::must(watchdog == wanted(settings.watchdog, "s"), "the watchdog's time is that of the settings");
    const auto driver = contentOf(tree, watchdogDriverPath);
    fuzz::must(driver.empty() || driver.ends_with("\n" + settings.watchdogDriver + "\n"), "the driver stands alone");
    const auto read = parseSettings(contentOf(tree, settingsPath));
    fuzz::must(read && *read == settings, "the settings are installed as they are");
}

void tryOrder(const std::vector<TreeEntry> &tree)
{
    for (auto one = tree.begin(); one != tree.end(); ++one) {
        fuzz::must(isManagedPath(one->path), "a path of the set-up is a known one");
        fuzz::must(std::find_if(one + 1, tree.end(), [&](const auto &other) { return other.path == one->path; })
                       == tree.end(),
                   "a path is there once");
    }
    fuzz::must(tree.back().path == dropInPath, "what switches the rest on comes last");
}

} // namespace

/// A file of settings, as it would stand in /etc/warmboot.conf.
void warmboot::fuzz::tryInput(std::string_view input)
{
    const auto settings = parseSettings(std::string(input));
    if (!settings || !validate(*settings))
        return;
    static const auto model = wholeTree(systemctl, 0, 0);
    const auto tree = setupTree(*settings, systemctl, 0, 0);
    tryOrder(tree);
    tryTexts(tree, model);
    tryValues(tree, *settings);
    for (const auto &one : leftoverTree(tree, systemctl, 0, 0))
        must(goesWithSettings(one.path), "only what goes with settings can be left over");
}
