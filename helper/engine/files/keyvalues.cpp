// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/files/keyvalues.h"

#include "engine/files/readfile.h"

namespace warmboot {

std::map<std::string, std::string> keyValuesFrom(std::string_view text)
{
    std::map<std::string, std::string> values;
    for (const auto &line : splitLines(std::string(text))) {
        const auto equals = line.find('=');
        if (equals != std::string::npos && !line.starts_with('#'))
            values[line.substr(0, equals)] = line.substr(equals + 1);
    }
    return values;
}

std::optional<std::map<std::string, std::string>> readKeyValues(const std::string &path)
{
    const auto content = readFile(path);
    return content ? std::optional(keyValuesFrom(*content)) : std::nullopt;
}

} // namespace warmboot
