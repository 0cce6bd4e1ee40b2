// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/bootloader/grubvariables.h"

#include <algorithm>
#include <array>

namespace warmboot {

namespace {

bool startsName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool continuesName(char c)
{
    return startsName(c) || isDigit(c);
}

/// What GRUB asks the machine for, or the clock.
bool onlyGrubKnows(const std::string &name)
{
    constexpr auto names = std::to_array<std::string_view>({"root",
                                                            "cmdpath",
                                                            "grub_cpu",
                                                            "lockdown",
                                                            "shim_lock",
                                                            "secureboot",
                                                            "YEAR",
                                                            "MONTH",
                                                            "DAY",
                                                            "HOUR",
                                                            "MINUTE",
                                                            "SECOND",
                                                            "WEEKDAY"});
    return std::ranges::contains(names, name) || name.starts_with("net_") || name.starts_with("pxe_");
}

/// A reference behind its $.
struct Reference
{
    std::size_t length = 0; ///< 0: it is none
    std::string name; ///< empty: an argument of a function, or how the last command ended
};

Reference referenceAt(std::string_view text)
{
    const bool braces = text.starts_with('{');
    auto rest = text.substr(braces ? 1 : 0);
    const auto isSpecial = [](char c) { return isDigit(c) || c == '?' || c == '@' || c == '#' || c == '*'; };
    std::size_t length = 0;
    if (!rest.empty() && startsName(rest.front()))
        length = static_cast<std::size_t>(std::ranges::find_if_not(rest, continuesName) - rest.begin());
    const auto name = std::string(rest.substr(0, length));
    if (length == 0 && !rest.empty() && isSpecial(rest.front()))
        length = braces ? static_cast<std::size_t>(std::ranges::find_if_not(rest, isSpecial) - rest.begin()) : 1;
    if (length == 0 || (braces && !rest.substr(length).starts_with('}')))
        return {};
    return {length + (braces ? 2U : 0U), name};
}

std::string withoutRoot(std::string written)
{
    for (const std::string_view root : {"($root)", "(${root})"}) {
        for (auto at = written.find(root); at != std::string::npos; at = written.find(root))
            written.erase(at, root.size());
    }
    return written;
}

} // namespace

bool isGrubName(std::string_view text)
{
    return !text.empty() && startsName(text.front()) && std::ranges::all_of(text, continuesName);
}

std::vector<std::string> splitAtBlanks(std::string_view text, std::string_view blanks)
{
    std::vector<std::string> parts;
    if (text.empty())
        return parts;
    for (;;) {
        const auto end = text.find_first_of(blanks);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(std::min(text.find_first_not_of(blanks, end), text.size()));
    }
}

GrubVariables::GrubVariables(std::string platform)
    : m_platform(std::move(platform))
{
}

bool GrubVariables::inDoubt(const std::string &name) const
{
    const auto found = m_variables.find(name);
    if (found != m_variables.end())
        return found->second.doubt;
    return name == "grub_platform" ? m_platform.empty() : onlyGrubKnows(name);
}

std::string GrubVariables::value(const std::string &name) const
{
    const auto found = m_variables.find(name);
    if (found != m_variables.end())
        return found->second.value;
    if (name == "grub_platform")
        return m_platform;
    return name.starts_with("feature_") ? "y" : "";
}

void GrubVariables::set(const std::string &name, const std::string &value)
{
    m_variables[name] = {value, false, {}};
}

void GrubVariables::doubt(const std::string &name, const std::string &why)
{
    auto &variable = m_variables[name];
    variable.doubt = true;
    variable.why = why;
}

std::string GrubVariables::whyInDoubt(const std::string &name) const
{
    const auto found = m_variables.find(name);
    return found == m_variables.end() ? name : found->second.why;
}

std::vector<GrubValue> GrubVariables::expand(std::string written) const
{
    written = withoutRoot(std::move(written));
    std::vector<GrubValue> words;
    GrubValue word;
    bool some = false;
    char quote = '\0';
    const auto push = [&] {
        words.push_back(word);
        word = {};
        some = false;
    };
    const auto substitute = [&](const std::string &value) {
        if (quote != 0) {
            word.text += value;
            return;
        }
        const auto parts = splitAtBlanks(value, " \t\n");
        for (std::size_t k = 0; k < parts.size(); ++k) {
            if (k > 0 && some)
                push();
            word.text += parts[k];
            some = some || !parts[k].empty();
        }
    };
    for (std::size_t i = 0; i < written.size(); ++i) {
        const char c = written[i];
        if (quote == '\'' && c != '\'') {
            word.text += c;
        } else if (c == '\'' && quote != '"') {
            quote = quote == 0 ? c : '\0';
            some = true;
        } else if (c == '"') {
            quote = quote == 0 ? c : '\0';
            some = true;
        } else if (c == '\\') {
            const auto next = ++i < written.size() ? written.substr(i, 1) : std::string();
            const bool plain = quote != 0 && next.find_first_of("$\"\\") == std::string::npos;
            word.text += (plain ? "\\" : "") + next;
            some = true;
        } else if (const auto reference = c == '$' ? referenceAt(std::string_view(written).substr(i + 1)) : Reference{};
                   reference.length > 0) {
            i += reference.length;
            if (reference.name.empty() || inDoubt(reference.name)) {
                word.doubt = true;
                some = true;
            } else {
                substitute(value(reference.name));
            }
        } else {
            word.text += c;
            some = true;
        }
    }
    if (some)
        push();
    return words;
}

} // namespace warmboot
