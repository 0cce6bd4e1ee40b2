// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "must.h"
#include "parts.h"
#include "target.h"

#include "engine/kernel/commandline.h"
#include "engine/plan/settingsfile.h"

#include <algorithm>
#include <string>
#include <vector>

namespace {

using namespace warmboot;
using Words = std::vector<std::string>;

constexpr auto id = "0123456789abcdef";

/// The words that are the kernel's: those behind a -- are for init.
Words kernelWords(std::string_view line)
{
    auto words = cmdlineWords(line);
    words.erase(std::ranges::find(words, "--"), words.end());
    return words;
}

std::size_t count(const Words &words, std::string_view prefix)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(words, [prefix](const std::string &word) { return word.starts_with(prefix); }));
}

bool isRemoved(const Settings &settings, const std::string &word)
{
    return std::ranges::any_of(settings.remove, [&word](const std::string &flag) {
        return word == flag || (!flag.contains('=') && word.starts_with(flag + "="));
    });
}

/// base: a line without an odd quote.
void tryBuild(const Settings &settings, const std::string &base)
{
    const bool reuse = settings.cmdline == "reuse";
    const auto line = buildCmdline(settings, base, id);
    auto words = kernelWords(line);
    fuzz::must(count(words, "warmboot.id=") == 1, "there is exactly one warmboot.id");
    fuzz::must(words.back() == std::string("warmboot.id=") + id, "ours stands last");
    fuzz::must(count(kernelWords(buildCmdline(settings, base)), "warmboot.id=") == 0, "without an id there is none");
    fuzz::must(settings.panic == 0 || count(words, "panic=") == 1, "the settings' panic is the only one");
    for (const auto &flag : settings.add)
        fuzz::must(std::ranges::contains(words, flag), "what is to be added is there");
    words.pop_back();
    for (const auto &word : words) {
        if (std::ranges::contains(settings.add, word) || word.starts_with("panic=") || word == watchdogFlag)
            continue;
        fuzz::must(!reuse || !isForOneBoot(word), "what was for one boot is gone");
        fuzz::must(!isRemoved(settings, word), "what is to be removed is gone");
        fuzz::must(std::ranges::contains(kernelWords(reuse ? base : settings.cmdline), word),
                   "no word comes from nowhere");
    }
}

/// A kernel that was started so builds its own successor's line: nothing may pile up or get lost.
void tryAgain(Settings settings, const std::string &base)
{
    const auto line = buildCmdline(settings, base, id);
    if (settings.cmdline != "reuse")
        settings.cmdline = line;
    const auto next = buildCmdline(settings, line, id);
    auto before = cmdlineWords(line);
    auto after = cmdlineWords(next);
    std::ranges::sort(before);
    std::ranges::sort(after);
    fuzz::must(before == after, "a line that is built of one's own has the same words");
    fuzz::must(buildCmdline(settings, next, id) == next || settings.cmdline != "reuse", "and then the same order");
}

} // namespace

/// A line of /proc/cmdline, then a file of settings; where that is none, those that nobody has changed.
void warmboot::fuzz::tryInput(std::string_view input)
{
    const std::string base(takePart(input));
    const auto read = parseSettings(std::string(input));
    const auto settings = read && validate(*read) ? *read : Settings{};
    if (std::ranges::count(base, '"') % 2 != 0)
        return; // the kernel would not see its end, and a plan refuses it
    must(cmdlineWords(cmdlineOf(cmdlineWords(base))) == cmdlineWords(base), "words that are joined are the same words");
    tryBuild(settings, base);
    tryAgain(settings, base);
}
