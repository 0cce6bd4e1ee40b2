// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/adopt/scripts.h"

#include "engine/adopt/kexecload.h"
#include "engine/files/readfile.h"
#include "engine/plan/setuptree.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>
#include <vector>

namespace warmboot {

namespace {

using Words = std::span<const std::string>;

constexpr std::size_t largestScript = std::size_t{64} << 10U;

/// The commands of one line, roughly: what is quoted is one word, and brackets and commas of other languages count for
/// blanks.
std::vector<std::vector<std::string>> shellCommands(std::string_view line)
{
    constexpr std::string_view blanks = " \t\r[],";
    constexpr std::string_view ends = ";|&()`";
    std::vector<std::vector<std::string>> commands(1);
    std::string word;
    char quote = 0;
    const auto endWord = [&] {
        if (!word.empty())
            commands.back().push_back(word);
        word.clear();
    };
    for (const char c : line) {
        if (quote == 0 && c == '#' && word.empty())
            break;
        if (quote == 0 && (c == '"' || c == '\'')) {
            quote = c;
        } else if (quote != 0 && c == quote) {
            quote = 0;
        } else if (quote == 0 && ends.contains(c)) {
            endWord();
            commands.emplace_back();
        } else if (quote == 0 && blanks.contains(c)) {
            endWord();
        } else {
            word += c;
        }
    }
    endWord();
    return commands;
}

/// "kexec" of "/sbin/kexec", and of "${KEXEC}", which is what people call it.
std::string programOf(std::string_view word)
{
    std::string name(word.substr(word.rfind('/') + 1)); // npos + 1 is 0
    if (!name.starts_with('$'))
        return name;
    std::erase_if(name, [](char c) { return c == '$' || c == '{' || c == '}'; });
    std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return name;
}

/// Not a kernel for crashes, at which no reboot looks.
bool loadsOrStarts(Words arguments)
{
    bool does = false;
    for (const auto &word : arguments) {
        const bool isLong = word.starts_with("--");
        if (word == "--load-panic")
            return false;
        does = does || word == "--load" || word == "--exec" || word == "--force" || word == "--load-preserve-context";
        if (isLong || word.size() < 2 || word[0] != '-')
            continue;
        const auto letters = word.substr(1, word.find('t') - 1); // -t has a value
        if (letters.contains('p'))
            return false;
        does = does || letters.find_first_of("lef") != std::string::npos;
    }
    return does;
}

/// Does it only speak of its arguments?
bool onlyTells(Words words)
{
    constexpr auto talkers = std::to_array<std::string_view>(
        {"echo", "print", "printf", "logger", "wall", "cat", "grep", "sed", "man", "which", "type", "test"});
    constexpr auto inFront = std::to_array<std::string_view>(
        {"if", "then", "else", "elif", "while", "until", "do", "!", "{", "time", "sudo"});
    const auto first = std::ranges::find_if_not(
        words, [&](const std::string &word) { return std::ranges::contains(inFront, word) || word.contains('='); });
    return first != words.end() && std::ranges::contains(talkers, programOf(*first));
}

bool acts(std::string_view line, ScriptSeeks seeks);

bool commandActs(Words words, ScriptSeeks seeks)
{
    if (onlyTells(words))
        return false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto &word = words[i];
        const auto rest = words.subspan(i);
        // What a shell is given to run: sh -c "kexec -l …"
        if (word.contains(' ') && acts(word, seeks))
            return true;
        const auto program = programOf(word);
        if (program == "kexec" && loadsOrStarts(rest.subspan(1)))
            return true;
        const bool bySystemctl = seeks == ScriptSeeks::AnyStart && program == "systemctl"
            && std::ranges::contains(rest, "kexec");
        if (bySystemctl && whatDoes({rest.begin(), rest.end()}) == KexecDoes::Start)
            return true;
    }
    return false;
}

bool acts(std::string_view line, ScriptSeeks seeks)
{
    return std::ranges::any_of(shellCommands(line),
                               [seeks](const auto &command) { return commandActs(command, seeks); });
}

/// The text of what begins as a script does; empty for all else, for what is too large to be one, and for ours.
std::string scriptAt(const SystemPaths &paths, const std::string &path)
{
    const auto resolved = resolveInRoot(paths, path);
    if (!resolved || readFile(paths(*resolved), 2).value_or("") != "#!")
        return {};
    Entry entry;
    entry.kind = Entry::Kind::File;
    entry.content = readFile(paths(*resolved), largestScript + 1).value_or("");
    return entry.content.size() > largestScript || claimsToBeOurs(entry) ? std::string() : entry.content;
}

} // namespace

std::string kexecLine(std::string_view script, ScriptSeeks seeks)
{
    std::string begun;
    for (const auto &line : splitLines(std::string(script))) {
        const bool goesOn = line.ends_with('\\');
        begun += goesOn ? line.substr(0, line.size() - 1) + " " : line;
        if (goesOn)
            continue;
        if (acts(begun, seeks))
            return begun;
        begun.clear();
    }
    return acts(begun, seeks) ? begun : std::string();
}

std::string kexecScriptIn(const SystemPaths &paths, std::string_view line, ScriptSeeks seeks)
{
    // What stands in front of a program in a unit, and what takes it in quotes.
    constexpr std::string_view around = " \t\"'`;|&()=-+!:@";
    for (std::size_t at = 0; at < line.size();) {
        const auto begin = line.find_first_not_of(around, at);
        if (begin == std::string_view::npos)
            break;
        at = std::min(line.find_first_of(" \t\"'`;|&()=", begin), line.size());
        const std::string word(line.substr(begin, at - begin));
        if (word.starts_with('/') && !kexecLine(scriptAt(paths, word), seeks).empty())
            return word;
    }
    return {};
}

} // namespace warmboot
