// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/bootloader/grubtest.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace warmboot {

/// The variables of GRUB, each with a value or in doubt: then only GRUB knows at its time.
class GrubVariables
{
public:
    /// platform: "efi", "pc", or empty when it is not known.
    explicit GrubVariables(std::string platform);

    [[nodiscard]] bool inDoubt(const std::string &name) const;
    [[nodiscard]] std::string value(const std::string &name) const; ///< empty when it is not set
    void set(const std::string &name, const std::string &value);
    /// why: the text of the script that leaves it open.
    void doubt(const std::string &name, const std::string &why);
    [[nodiscard]] std::string whyInDoubt(const std::string &name) const;

    /// What a written word comes to: nothing, one word, or several, as values outside quotes are split at blanks.
    [[nodiscard]] std::vector<GrubValue> expand(std::string written) const;

private:
    struct Variable
    {
        std::string value;
        bool doubt = false;
        std::string why;
    };
    std::string m_platform;
    std::map<std::string, Variable> m_variables;
};

/// May a variable be called so?
[[nodiscard]] bool isGrubName(std::string_view text);

/// The parts between blanks, with empty ones at both ends where blanks are there; none of an empty text.
[[nodiscard]] std::vector<std::string> splitAtBlanks(std::string_view text, std::string_view blanks);

} // namespace warmboot
