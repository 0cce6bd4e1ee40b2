// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/catalogue.h"

#include <map>
#include <string>
#include <string_view>

namespace warmboot {

/// The code of a sentence in the catalogue; a code that is not there does not compile.
class SentenceCode
{
public:
    // NOLINTNEXTLINE(google-explicit-constructor): written as a plain literal at each use
    consteval SentenceCode(const char *code)
        : m_code(code)
    {
        if (catalogue::find(code).empty())
            noSuchSentenceInTheCatalogue(); // cannot be called here, so the compilation fails
    }
    [[nodiscard]] constexpr std::string_view view() const { return m_code; }

private:
    static void noSuchSentenceInTheCatalogue() { }

    std::string_view m_code;
};

/// Something that is said to a person, as a code with named arguments. The application
/// translates by code; digests cover code and arguments; text() is the English.
struct Sentence
{
    std::string code;
    std::map<std::string, std::string> args;
    /// As a newer release said it, when our catalogue has no such code; else empty.
    // NOLINTNEXTLINE(readability-redundant-member-init): without it, gcc wants it in every {code, args}
    std::string english = {};

    [[nodiscard]] std::string text() const;
    /// The arguments put into another wording of this sentence.
    [[nodiscard]] std::string filled(std::string_view wording) const;
    bool operator==(const Sentence &) const = default;
};

/// say("kernel-missing", {{"path", "/vmlinuz"}})
[[nodiscard]] Sentence say(SentenceCode code, std::map<std::string, std::string> args = {});

} // namespace warmboot
