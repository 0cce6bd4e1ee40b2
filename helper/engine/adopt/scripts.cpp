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

using Commands = std::vector<std::vector<std::string>>; // each a list of words

/// Takes the commands of a line apart, roughly: what is quoted is one word, and brackets and commas of other languages
/// count for blanks. A line can come in pieces.
class CommandReader
{
public:
    void add(std::string_view text)
    {
        constexpr std::string_view blanks = " \t\r[],";
        constexpr std::string_view ends = ";|&()`";
        for (const char c : text) {
            m_comment = m_comment || (m_quote == 0 && c == '#' && m_word.empty());
            if (m_comment)
                return;
            if (m_quote == 0 && (c == '"' || c == '\'')) {
                m_quote = c;
            } else if (m_quote != 0 && c == m_quote) {
                m_quote = 0;
            } else if (m_quote == 0 && ends.contains(c)) {
                endWord();
                m_commands.emplace_back();
            } else if (m_quote == 0 && blanks.contains(c)) {
                endWord();
            } else {
                m_word += c;
            }
        }
    }

    /// Does a quote go on behind what has come?
    [[nodiscard]] bool isOpen() const { return m_quote != 0; }

    [[nodiscard]] Commands take()
    {
        endWord();
        return std::move(m_commands);
    }

private:
    void endWord()
    {
        if (!m_word.empty())
            m_commands.back().push_back(std::exchange(m_word, {}));
    }

    Commands m_commands = Commands(1);
    std::string m_word;
    char m_quote = 0;
    bool m_comment = false;
};

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

bool anyActs(const Commands &commands, ScriptSeeks seeks)
{
    return std::ranges::any_of(commands, [seeks](const auto &command) { return commandActs(command, seeks); });
}

bool acts(std::string_view line, ScriptSeeks seeks)
{
    CommandReader reader;
    reader.add(line);
    return anyActs(reader.take(), seeks);
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

/// Those around a text of Python that go over several lines; empty without any.
std::string_view tripleQuotesIn(std::string_view line)
{
    for (const std::string_view quotes : {"\"\"\"", "'''"}) {
        if (line.contains(quotes))
            return quotes;
    }
    return {};
}

bool holdsQuote(std::string_view line)
{
    return line.find_first_of("\"'") != std::string_view::npos;
}

struct ScriptLine
{
    std::string text;
    Commands commands;
};

/// Without what is text and no command, and each as a whole where it goes over several lines.
std::vector<ScriptLine> commandLines(const std::vector<std::string> &lines)
{
    const bool python = !lines.empty() && lines.front().contains("python");
    // A quote that nothing ends is an apostrophe.
    const auto behindQuotes = std::ranges::find_last_if(lines, holdsQuote).begin();
    std::vector<ScriptLine> found;
    std::string begun;
    CommandReader reader;
    std::string end; // of a here document
    bool text = false; // of Python
    const auto finish = [&] { found.push_back({std::exchange(begun, {}), std::exchange(reader, {}).take()}); };
    for (auto at = lines.begin(); at != lines.end(); ++at) {
        const std::string_view line = *at;
        if (!end.empty()) {
            if (trimmed(line) == end)
                end.clear();
            continue;
        }
        if (const auto quotes = python ? tripleQuotesIn(line) : std::string_view(); !quotes.empty()) {
            const bool whole = line.find(quotes) != line.rfind(quotes); // it begins and ends here
            text = whole ? text : !text;
            continue;
        }
        if (text)
            continue;
        const bool goesOn = line.ends_with('\\');
        const auto piece = (begun.empty() ? "" : " ") + std::string(line.substr(0, line.size() - (goesOn ? 1 : 0)));
        begun += piece;
        reader.add(piece);
        if (goesOn || (reader.isOpen() && at < behindQuotes))
            continue;
        end = endOfHereDocument(begun);
        finish();
    }
    finish();
    return found;
}

} // namespace

std::string kexecLine(std::string_view script, ScriptSeeks seeks)
{
    for (const auto &[text, commands] : commandLines(splitLines(std::string(script)))) {
        if (anyActs(commands, seeks))
            return text;
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
