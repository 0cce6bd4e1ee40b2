// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/osname.h"

#include "engine/files/readfile.h"

namespace warmboot {

namespace {

/// As a shell takes a value that is one word, which is all that may stand there.
std::string unquoted(std::string_view value)
{
    value = value.substr(0, value.find_last_not_of(" \t\r") + 1);
    const char quote = value.empty() ? '\0' : value.front();
    const bool quoted = value.size() > 1 && (quote == '"' || quote == '\'') && value.back() == quote;
    if (quoted)
        value = value.substr(1, value.size() - 2);
    const bool escapes = !quoted || quote == '"';
    std::string result;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (escapes && value[i] == '\\' && i + 1 < value.size())
            ++i;
        result += value[i];
    }
    return result;
}

} // namespace

std::string osNameFrom(std::string_view text)
{
    std::string name;
    for (const auto &line : splitLines(std::string(text))) {
        constexpr std::string_view key = "PRETTY_NAME=";
        if (line.starts_with(key))
            name = unquoted(std::string_view(line).substr(key.size()));
    }
    return name.empty() ? "Linux" : name;
}

} // namespace warmboot
