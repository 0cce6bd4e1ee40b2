// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/adopt/execline.h"

#include <charconv>
#include <utility>

namespace warmboot {

namespace {

/// The character of two hexadecimal digits.
std::optional<char> byteOf(const std::string &digits)
{
    int code = 0;
    const auto *const end = digits.data() + digits.size();
    const auto parsed = std::from_chars(digits.data(), end, code, 16);
    const bool whole = digits.size() == 2 && parsed.ec == std::errc() && parsed.ptr == end;
    return whole ? std::optional(static_cast<char>(code)) : std::nullopt;
}

/// "lib/modules" of "lib-modules", as systemd-escape --unescape does it.
std::string unescaped(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto code = text.substr(i).starts_with("\\x") ? byteOf(std::string(text.substr(i + 2, 2))) : std::nullopt;
        if (text[i] == '-') {
            result += '/';
        } else if (code) {
            result += *code;
            i += 3;
        } else {
            result += text[i];
        }
    }
    return result;
}

/// A word and whether it was quoted or escaped anywhere: a quoted ";" ends no command.
struct Word
{
    std::string text;
    bool plain = true;
};

/// What a backslash and the character after it stand for; the other escapes of systemd are in nobody's command line.
std::optional<std::string> escaped(std::string_view &rest)
{
    const auto code = rest.substr(0, 1);
    rest.remove_prefix(code.size());
    if (code == "n" || code == "r" || code == "x" || code == "u" || code == "U" || code.empty())
        return std::nullopt;
    if (code == "s")
        return " ";
    if (code == "t")
        return "\t";
    const bool itself = code == "\\" || code == "\"" || code == "'" || code == ";";
    return itself ? std::string(code) : "\\" + std::string(code);
}

/// The next word off the line. nullopt at its end; fault: it cannot be taken apart.
std::optional<Word> takeWord(std::string_view &rest, bool &fault)
{
    while (rest.starts_with(' ') || rest.starts_with('\t'))
        rest.remove_prefix(1);
    if (rest.empty())
        return std::nullopt;
    Word word;
    char quote = 0;
    while (!rest.empty()) {
        const char c = rest.front();
        if (quote == 0 && (c == ' ' || c == '\t'))
            break;
        rest.remove_prefix(1);
        if (c == '\\') {
            const auto meant = escaped(rest);
            if (!meant) {
                fault = true;
                return std::nullopt;
            }
            word.text += *meant;
            word.plain = false;
        } else if (quote == 0 && (c == '"' || c == '\'')) {
            quote = c;
            word.plain = false;
        } else if (c == quote) {
            quote = 0;
        } else {
            word.text += c;
        }
    }
    fault = fault || quote != 0;
    return word;
}

/// With its specifiers filled in; nullopt when one does not follow from the name of the unit.
std::optional<std::string> filledIn(std::string_view text, const UnitName &unit)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            result += text[i];
            continue;
        }
        const char specifier = i + 1 < text.size() ? text[++i] : '\0';
        const bool ofInstance = specifier == 'i' || specifier == 'I';
        if (ofInstance && unit.isTemplate())
            return std::nullopt;
        switch (specifier) {
        case '%': result += '%'; break;
        case 'i': result += unit.instance(); break;
        case 'I': result += unescaped(unit.instance()); break;
        case 'n': result += unit.name; break;
        case 'N': result += unit.name.substr(0, unit.name.rfind('.')); break;
        default: return std::nullopt; // of the running kernel, of the machine: another tomorrow
        }
    }
    return result;
}

/// Without variables; nullopt when there are some.
std::optional<std::string> withoutVariables(std::string text)
{
    for (auto at = text.find('$'); at != std::string::npos; at = text.find('$', at + 1)) {
        if (text.substr(at + 1, 1) != "$")
            return std::nullopt;
        text.erase(at, 1);
    }
    return text;
}

} // namespace

std::optional<std::vector<std::vector<std::string>>> commandsOf(std::string_view line, const UnitName &unit)
{
    std::vector<std::vector<std::string>> commands(1);
    bool fault = false;
    while (const auto word = takeWord(line, fault)) {
        if (word->plain && word->text == ";") {
            commands.emplace_back();
            continue;
        }
        auto &command = commands.back();
        std::string_view text = word->text;
        bool literally = false; // ":" takes "$" as it stands
        if (command.empty()) {
            while (!text.empty() && std::string_view("-+!:|").contains(text.front())) {
                literally = literally || text.front() == ':';
                text.remove_prefix(1);
            }
            if (text.starts_with('@') || literally)
                return std::nullopt;
        }
        const auto filled = filledIn(text, unit);
        const auto whole = filled ? withoutVariables(*filled) : std::nullopt;
        if (!whole)
            return std::nullopt;
        command.push_back(*whole);
    }
    if (fault)
        return std::nullopt;
    std::erase_if(commands, [](const auto &command) { return command.empty(); });
    return commands;
}

} // namespace warmboot
