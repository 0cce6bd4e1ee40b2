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
#include <utility>
#include <vector>

namespace warmboot {

namespace {

using Words = std::span<const std::string>;

constexpr std::size_t largestScript = std::size_t{64} << 10U;

/// The commands of one line, roughly: what is quoted is one word, and brackets and commas of other languages count for
/// blanks. open: whether a quote goes on behind its end.
std::vector<std::vector<std::string>> shellCommands(std::string_view line, bool *open = nullptr)
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
    if (open)
        *open = quote != 0;
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

bool isAssignment(std::string_view word)
{
    const auto name = word.substr(0, word.find('='));
    return name.size() < word.size() && !name.empty()
        && std::ranges::all_of(name, [](unsigned char c) { return std::isalnum(c) != 0 || c == '_'; });
}

/// The words from the program on that a command runs. Only there a name counts: much speaks of kexec.
Words fromTheProgram(Words words)
{
    constexpr auto inFront = std::to_array<std::string_view>(
        {"if", "then", "else", "elif", "while", "until", "do", "!", "{", "time"});
    constexpr auto wrappers = std::to_array<std::string_view>({"sudo",
                                                               "doas",
                                                               "exec",
                                                               "command",
                                                               "env",
                                                               "nohup",
                                                               "nice",
                                                               "ionice",
                                                               "chrt",
                                                               "timeout",
                                                               "setsid",
                                                               "flock",
                                                               "chroot",
                                                               "systemd-run",
                                                               "systemd-inhibit"});
    const auto isKexec = [](const std::string &word) {
        return programOf(word) == "kexec" || programOf(word) == "systemctl";
    };
    while (!words.empty()) {
        if (std::ranges::contains(inFront, words.front()) || isAssignment(words.front())) {
            words = words.subspan(1);
            continue;
        }
        if (!std::ranges::contains(wrappers, programOf(words.front())))
            break;
        // Their own arguments are many; behind them stands the program, if it is one that we look for.
        const auto found = std::ranges::find_if(words, isKexec);
        return words.subspan(std::size_t(found - words.begin()));
    }
    return words;
}

/// Of what is given to it in quotes, it runs the commands.
bool isShell(std::string_view word)
{
    constexpr auto shells = std::to_array<std::string_view>(
        {"sh", "bash", "dash", "ash", "ksh", "zsh", "busybox", "su", "runuser", "eval", "os.system", "system"});
    return std::ranges::contains(shells, programOf(word));
}

bool acts(std::string_view line, ScriptSeeks seeks);

bool commandActs(Words all, ScriptSeeks seeks)
{
    const auto words = fromTheProgram(all);
    if (words.empty())
        return false;
    if (isShell(words.front()))
        return std::ranges::any_of(
            words, [seeks](const std::string &word) { return word.contains(' ') && acts(word, seeks); });
    const auto program = programOf(words.front());
    if (program == "kexec")
        return loadsOrStarts(words.subspan(1));
    return seeks == ScriptSeeks::AnyStart && program == "systemctl"
        && whatDoes({words.begin(), words.end()}) == KexecDoes::Start;
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

/// The word that ends what stands behind << in a line; empty without such a thing.
std::string endOfHereDocument(std::string_view line)
{
    const auto at = line.find("<<");
    if (at == std::string_view::npos || line.substr(at).starts_with("<<<") || line.find('#') < at)
        return {};
    constexpr std::string_view around = "- \t'\"\\";
    const auto begin = std::min(line.find_first_not_of(around, at + 2), line.size());
    return std::string(line.substr(begin, line.find_first_of(" \t'\";|&)<>", begin) - begin));
}

std::string trimmed(std::string_view line)
{
    constexpr std::string_view blanks = " \t\r";
    const auto begin = std::min(line.find_first_not_of(blanks), line.size());
    return std::string(line.substr(begin, line.find_last_not_of(blanks) + 1 - begin));
}

/// Without what is text and no command, and each as a whole where it goes over several lines.
std::vector<std::string> commandLines(const std::vector<std::string> &lines)
{
    const bool python = !lines.empty() && lines.front().contains("python");
    std::vector<std::string> commands;
    std::string begun;
    std::string end; // of a here document
    bool text = false; // of Python
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto &line = lines[i];
        if (!end.empty()) {
            if (trimmed(line) == end)
                end.clear();
            continue;
        }
        const auto tripled = [&line](std::string_view quotes) { return line.contains(quotes); };
        if (python && (tripled("\"\"\"") || tripled("'''"))) {
            const std::string_view quotes = tripled("\"\"\"") ? "\"\"\"" : "'''";
            const bool whole = line.find(quotes) != line.rfind(quotes); // it begins and ends here
            text = whole ? text : !text;
            continue;
        }
        if (text)
            continue;
        begun += begun.empty() ? line : " " + line;
        if (begun.ends_with('\\')) {
            begun.pop_back();
            continue;
        }
        bool open = false;
        shellCommands(begun, &open);
        // A quote that nothing ends is an apostrophe.
        const auto ends = [&](const std::string &later) { return later.contains('"') || later.contains('\''); };
        if (open && std::ranges::any_of(std::span(lines).subspan(i + 1), ends))
            continue;
        end = endOfHereDocument(begun);
        commands.push_back(std::exchange(begun, {}));
    }
    commands.push_back(begun);
    return commands;
}

} // namespace

std::string kexecLine(std::string_view script, ScriptSeeks seeks)
{
    for (const auto &line : commandLines(splitLines(std::string(script)))) {
        if (acts(line, seeks))
            return line;
    }
    return {};
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
