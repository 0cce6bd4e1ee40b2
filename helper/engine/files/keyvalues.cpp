// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/files/keyvalues.h"

#include "engine/files/readfile.h"

namespace warmboot {

std::optional<std::map<std::string, std::string>> readKeyValues(const std::string &path)
{
    const auto content = readFile(path);
    if (!content)
        return std::nullopt;
    std::map<std::string, std::string> values;
    for (const auto &line : splitLines(*content)) {
        const auto equals = line.find('=');
        if (equals != std::string::npos && !line.starts_with('#'))
            values[line.substr(0, equals)] = line.substr(equals + 1);
    }
    return values;
}

} // namespace warmboot
