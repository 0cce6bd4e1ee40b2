// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/adopt/unitfile.h"

#include "engine/files/readfile.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace warmboot {

namespace {

bool isComment(std::string_view line)
{
    return line.starts_with('#') || line.starts_with(';');
}

/// Lines that end in a backslash go on in the next one; comments between them do not count.
std::vector<std::string> wholeLines(std::string_view text)
{
    std::vector<std::string> lines;
    std::string begun;
    bool goesOn = false;
    for (const auto &line : splitLines(std::string(text))) {
        const auto part = trimmed(line);
        if (isComment(part) || (!goesOn && part.empty()))
            continue;
        goesOn = part.ends_with('\\');
        begun += goesOn ? std::string(part.substr(0, part.size() - 1)) + " " : std::string(part);
        if (goesOn)
            continue;
        lines.push_back(begun);
        begun.clear();
    }
    if (!begun.empty())
        lines.push_back(begun);
    return lines;
}

} // namespace

void UnitFile::read(std::string_view text)
{
    std::string section;
    for (const auto &line : wholeLines(text)) {
        if (line.starts_with('[') && line.ends_with(']')) {
            section = line.substr(1, line.size() - 2);
            continue;
        }
        const auto equals = line.find('=');
        if (equals == std::string::npos || section.empty())
            continue; // systemd passes over it, too
        const std::string_view all = line;
        m_settings.push_back(
            {section, std::string(trimmed(all.substr(0, equals))), std::string(trimmed(all.substr(equals + 1)))});
    }
}

std::vector<std::string> UnitFile::list(std::string_view section, std::string_view key) const
{
    std::vector<std::string> values;
    for (const auto &setting : m_settings) {
        if (setting.section != section || setting.key != key)
            continue;
        if (setting.value.empty())
            values.clear();
        else
            values.push_back(setting.value);
    }
    return values;
}

std::string UnitFile::last(std::string_view section, std::string_view key) const
{
    for (const auto &setting : m_settings | std::views::reverse) {
        if (setting.section == section && setting.key == key)
            return setting.value;
    }
    return {};
}

bool UnitFile::isOn(std::string_view section, std::string_view key, bool otherwise) const
{
    constexpr auto yes = std::to_array<std::string_view>({"yes", "true", "on", "1", "y", "t"});
    constexpr auto no = std::to_array<std::string_view>({"no", "false", "off", "0", "n", "f"});
    const auto value = last(section, key);
    if (std::ranges::contains(yes, value))
        return true;
    return std::ranges::contains(no, value) ? false : otherwise;
}

} // namespace warmboot
