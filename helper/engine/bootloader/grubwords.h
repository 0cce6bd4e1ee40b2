// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace warmboot {

/// A word of a GRUB script as it is written, quotes and all; { and } by themselves.
struct GrubWord
{
    enum class Kind {
        Text,
        Separator, ///< a newline or a semicolon
        Finish, ///< behind the last word of a file
    };
    Kind kind = Kind::Text;
    std::string text;

    /// Written just so, without quotes.
    [[nodiscard]] bool is(std::string_view word) const { return kind == Kind::Text && text == word; }
};

/// Puts the words of a script behind those that are there, with a Finish.
void appendGrubWords(std::string_view script, std::vector<GrubWord> &words);

} // namespace warmboot
