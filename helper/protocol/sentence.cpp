// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sentence.h"

#include <utility>

namespace warmboot {

std::string Sentence::text() const
{
    const auto ours = catalogue::find(code);
    if (ours.empty()) // from a peer of another version
        return english.empty() ? code : english;
    return filled(ours);
}

std::string Sentence::filled(std::string_view wording) const
{
    auto rest = wording;
    std::string result;
    while (!rest.empty()) {
        const auto open = rest.find('{');
        result += rest.substr(0, open);
        if (open == std::string_view::npos)
            break;
        const auto close = rest.find('}', open);
        const auto arg = args.find(std::string(rest.substr(open + 1, close - open - 1)));
        result += arg == args.end() ? "?" : arg->second;
        rest.remove_prefix(close + 1);
    }
    return result;
}

Sentence say(SentenceCode code, std::map<std::string, std::string> args)
{
    return {std::string(code.view()), std::move(args)};
}

} // namespace warmboot
