// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/englishtext.h"

#include "session/reasonwords.h"

#include <map>
#include <string_view>
#include <utility>

namespace warmboot {

namespace {

using Arguments = std::map<std::string, std::string>;

/// A template is words of its own and, between them, names in braces.
struct Parts
{
    std::string_view words; ///< up to the first name
    std::string_view name;
    std::string_view rest;
};

Parts partsOf(std::string_view wording)
{
    const auto open = wording.find('{');
    const auto close = wording.find('}', open);
    if (open == std::string_view::npos || close == std::string_view::npos)
        return {wording, {}, {}};
    return {wording.substr(0, open), wording.substr(open + 1, close - open - 1), wording.substr(close + 1)};
}

/// How many letters of the template stand in the text, which has to be all of it; the names are filled in.
std::optional<std::size_t> fit(std::string_view wording, std::string_view text, Arguments &arguments)
{
    const auto [words, name, rest] = partsOf(wording);
    if (!text.starts_with(words))
        return std::nullopt;
    text.remove_prefix(words.size());
    if (name.empty())
        return text.empty() ? std::optional(words.size()) : std::nullopt;
    // Something has to stand for the name, up to where the words behind it begin.
    const auto next = partsOf(rest).words;
    for (std::size_t length = 1; length <= text.size(); ++length) {
        if (next.empty() && partsOf(rest).name.empty())
            length = text.size();
        else if (!text.substr(length).starts_with(next))
            continue;
        if (const auto more = fit(rest, text.substr(length), arguments)) {
            arguments[std::string(name)] = text.substr(0, length);
            return words.size() + *more;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Sentence> sentenceIn(const std::string &text)
{
    // Fewer letters could be anything.
    constexpr std::size_t enough = 4;
    constexpr std::size_t longest = 500; // what a person reads; somebody else's machine may say anything
    if (text.size() > longest)
        return std::nullopt;
    std::optional<Sentence> best;
    std::size_t most = enough - 1;
    const auto consider = [&](std::string_view code, std::string_view wording) {
        Arguments arguments;
        const auto letters = fit(wording, text, arguments);
        if (!letters || *letters <= most)
            return;
        most = *letters;
        best = Sentence{std::string(code), std::move(arguments), code.empty() ? std::string(wording) : std::string()};
    };
    for (const auto &[code, english] : catalogue::lines)
        consider(code, english);
    for (const auto &wording : reasonWords)
        consider({}, wording);
    for (const auto &wording : choiceWords)
        consider({}, wording);
    return best;
}

} // namespace warmboot
