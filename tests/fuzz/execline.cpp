// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "must.h"
#include "parts.h"
#include "target.h"

#include "engine/adopt/execline.h"
#include "engine/adopt/kexecload.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace {

using namespace warmboot;
using Command = std::vector<std::string>;

/// A word between double quotes, with all that has a meaning made harmless.
std::string quoted(const std::string &word)
{
    std::string text = "\"";
    for (const char c : word) {
        if (c == '\\' || c == '"')
            text += '\\';
        else if (c == '$' || c == '%')
            text += c;
        text += c;
    }
    return text + "\"";
}

/// nullopt where the program begins with what systemd takes for something else.
std::optional<std::string> lineOf(const Command &command)
{
    if (!command.front().empty() && std::string_view("-+!:|@").contains(command.front().front()))
        return std::nullopt;
    std::string line;
    for (const auto &word : command)
        line += quoted(word) + " ";
    return line;
}

/// The same wish as words that nobody could take for others.
Command wordsOf(const KexecLoad &load)
{
    Command words{"/sbin/kexec", "-l", "--initrd=" + load.initrd, "--append", load.append, "--", load.kernel};
    if (load.reuse)
        words.insert(words.begin() + 1, "--reuse-cmdline");
    return words;
}

void judge(const Command &command, const UnitName &unit)
{
    fuzz::must(!command.empty(), "a command has a program");
    if (const auto line = lineOf(command)) {
        const auto again = commandsOf(*line, unit);
        fuzz::must(again && *again == std::vector<Command>{command}, "a command that is quoted has the same words");
    }
    const auto does = whatDoes(command);
    const auto load = kexecLoadOf(command);
    if (!load || does != KexecDoes::Load)
        return;
    fuzz::must(whatDoes(wordsOf(*load)) == KexecDoes::Load, "what loads a kernel is known as that");
    fuzz::must(kexecLoadOf(wordsOf(*load)) == load, "a load that is written anew is the same");
}

} // namespace

/// The name of a unit, then a line of its ExecStart=.
void warmboot::fuzz::tryInput(std::string_view input)
{
    const UnitName unit{std::string(takePart(input))};
    const auto line = takePart(input);
    const auto commands = commandsOf(line, unit);
    if (!commands)
        return;
    for (const auto &command : *commands)
        judge(command, unit);
}
