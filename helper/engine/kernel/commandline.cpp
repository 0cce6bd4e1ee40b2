// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernel/commandline.h"

#include <algorithm>
#include <array>

namespace warmboot {

namespace {

bool isRemoved(const Settings &settings, std::string_view word)
{
    return std::ranges::any_of(settings.remove, [word](const std::string &flag) {
        const bool byName = !flag.contains('=');
        return word == flag || (byName && word.starts_with(flag + "="));
    });
}

/// Takes the first word off the line, with one space behind it; empty at the end of the line.
/// As in the kernel, a space between double quotes does not end a word.
std::string takeWord(std::string_view &rest)
{
    while (rest.starts_with(' '))
        rest.remove_prefix(1);
    bool quoted = false;
    std::size_t end = 0;
    while (end < rest.size() && (quoted || rest[end] != ' ')) {
        if (rest[end] == '"')
            quoted = !quoted;
        ++end;
    }
    std::string word(rest.substr(0, end));
    // The hook reads up to the next space: of a quote that is never closed, one at the end is lost.
    if (quoted && word.ends_with(' '))
        word.pop_back();
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return word;
}

} // namespace

std::vector<std::string> cmdlineWords(std::string_view line)
{
    std::vector<std::string> words;
    for (auto word = takeWord(line); !word.empty(); word = takeWord(line))
        words.push_back(word);
    return words;
}

std::string cmdlineOf(const std::vector<std::string> &words)
{
    std::string line;
    for (const auto &word : words)
        line += (line.empty() ? "" : " ") + word;
    return line;
}

bool isOfTheLoader(std::string_view word)
{
    constexpr auto prefixes = std::to_array<std::string_view>({"BOOT_IMAGE=", "initrd=", "elfcorehdr="});
    return std::ranges::any_of(prefixes, [word](auto prefix) { return word.starts_with(prefix); });
}

bool isForOneBoot(std::string_view word)
{
    constexpr auto prefixes = std::to_array<std::string_view>({"warmboot.id=",
                                                               "systemd.unit=",
                                                               "rd.systemd.unit=",
                                                               "systemd.run",
                                                               "init=",
                                                               "rdinit=",
                                                               "break=",
                                                               "rd.break=",
                                                               "fsck.mode="});
    constexpr auto whole = std::to_array<std::string_view>({"single",
                                                            "s",
                                                            "S",
                                                            "1",
                                                            "2",
                                                            "3",
                                                            "4",
                                                            "5",
                                                            "-b",
                                                            "emergency",
                                                            "rescue",
                                                            "rd.emergency",
                                                            "rd.rescue",
                                                            "recovery", // these two: Ubuntu's entries for it
                                                            "dis_ucode_ldr",
                                                            "break",
                                                            "rd.break"});
    // Some machines need their init named at every boot.
    if (word.starts_with("init=") && (word.ends_with("/systemd") || word.ends_with("/init")))
        return false;
    constexpr std::string_view debug = "systemd.debug"; // systemd.debug_shell, systemd.debug-shell=…
    return isOfTheLoader(word) || std::ranges::contains(whole, word)
        || std::ranges::any_of(prefixes, [word](auto prefix) { return word.starts_with(prefix); })
        || (word.starts_with(debug) && word.substr(debug.size()).contains("shell"));
}

std::string buildCmdline(const Settings &settings, std::string_view base, std::string_view id)
{
    const bool reuse = settings.cmdline == "reuse";
    std::vector<std::string> kept;
    std::string after;
    std::string_view rest = reuse ? base : std::string_view(settings.cmdline);
    for (auto word = takeWord(rest); !word.empty(); word = takeWord(rest)) {
        if (word == "--") {
            // Behind it the words are for init, and stay as they are: what we add must stand before.
            after = " --";
            if (!rest.empty())
                after.append(" ").append(rest);
            break;
        }
        const bool ours = word.starts_with("warmboot.id=") || (settings.panic > 0 && word.starts_with("panic="));
        if (!ours && !(reuse && isForOneBoot(word)) && !isRemoved(settings, word))
            kept.push_back(word);
    }
    auto add = settings.add;
    // Drivers stop the watchdog before a kexec, unless their kernel is told so.
    if (settings.watchdog > 0)
        add.emplace_back(watchdogFlag);
    for (const auto &flag : add) {
        if (!std::ranges::contains(kept, flag))
            kept.push_back(flag);
    }
    if (settings.panic > 0)
        kept.push_back("panic=" + std::to_string(settings.panic));
    if (!id.empty())
        kept.push_back("warmboot.id=" + std::string(id));

    return cmdlineOf(kept) + after;
}

} // namespace warmboot
