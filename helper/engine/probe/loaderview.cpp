// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/loaderview.h"

#include "engine/bootloader/samesystem.h"
#include "engine/files/readfile.h"
#include "engine/kernel/choosekernel.h"
#include "engine/kernel/commandline.h"
#include "engine/probe/firmwarerequests.h"
#include "protocol/catalogue.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace warmboot {

namespace {

/// The words of a line of GRUB's script or of an entry, which sets them apart by tabs too.
std::vector<std::string> wordsOf(std::string line)
{
    std::ranges::replace(line, '\t', ' ');
    return cmdlineWords(line);
}

/// The command lines that a text gives to this kernel.
void addCmdlines(const std::string &text, const std::string &kernel, std::vector<std::string> &cmdlines)
{
    std::vector<std::string> options; // of an entry of the Boot Loader Specification
    bool isIts = false;
    for (const auto &line : splitLines(text)) {
        auto words = wordsOf(line);
        if (words.size() < 2)
            continue;
        const auto key = words.front();
        words.erase(words.begin());
        const bool its = words.front() == kernel;
        if (key == "options")
            std::ranges::move(words, std::back_inserter(options));
        else if (key.starts_with("linux") && its && words.size() > 1)
            cmdlines.push_back(cmdlineOf({words.begin() + 1, words.end()}));
        else if (key == "linux" && its)
            isIts = true;
    }
    if (isIts)
        cmdlines.push_back(cmdlineOf(options));
}

/// Is this kernel, which GRUB starts and nobody finds, one of this system? Then it has been removed; a path without
/// that is one on a disk of another.
bool isOfThisSystem(const SystemPaths &paths, const LoaderDefault &loader, const std::string &kernel)
{
    std::vector<std::string> cmdlines;
    addCmdlines(readFile(paths(loader.config)).value_or(""), kernel, cmdlines);
    const std::string entries = "/boot/loader/entries/";
    for (const auto &name : listFolder(paths(entries)))
        addCmdlines(readFile(paths(entries + name)).value_or(""), kernel, cmdlines);
    const auto running = readLine(paths("/proc/cmdline"));
    return !cmdlines.empty() && std::ranges::none_of(cmdlines, [&](const std::string &line) {
        return wordOfAnotherSystem(paths, running, line).has_value();
    });
}

/// Not there, in a folder that is.
bool isGone(const SystemPaths &paths, const LoaderDefault &loader, const std::string &file)
{
    // The configuration lies in /boot, so that what it names is within sight.
    if (loader.loader != "grub" || !loader.config.starts_with("/boot/grub") || !file.starts_with('/'))
        return false;
    const auto slash = file.rfind('/');
    const auto folder = file.substr(0, slash); // with a subvolume in front, perhaps
    const bool inSight = folder.empty() || folder.ends_with("/boot");
    return inSight && !pathExists(paths("/boot" + file.substr(slash))) && !pathExists(paths(file))
        && isOfThisSystem(paths, loader, file);
}

} // namespace

void explainLoader(const SystemPaths &paths, const Settings &settings, const std::string &base, MachineState &state)
{
    auto &problem = state.loader.problem;
    if (!problem)
        return;
    if (problem->code == "loader-file-unknown" && isGone(paths, state.loader, problem->args["file"]))
        problem = say("loader-file-missing", problem->args);
    if (catalogue::find(problem->code).contains("{options}"))
        problem->args["options"] = waysToChoose(paths, settings, base, state.architecture, state.loader);
}

bool loaderStartsOnce(const SystemPaths &paths, const LoaderDefault &loader)
{
    return std::ranges::any_of(firmwareRequests(paths), [&loader](const FirmwareRequest &request) {
        const auto &[code, args, english] = request.sentence;
        const auto what = args.find("what");
        return (loader.loader == "grub" && code.starts_with("grub-next-entry"))
            || (loader.loader == "systemd-boot" && what != args.end() && what->second == "LoaderEntryOneShot");
    });
}

} // namespace warmboot
