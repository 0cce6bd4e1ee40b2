// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/check.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace warmboot {

/// Where all rooms of the checks put what they find.
class Findings
{
public:
    void add(Check check) { m_checks.push_back(std::move(check)); }
    void good(std::string name, Sentence sentence)
    {
        m_checks.push_back({std::move(name), Outcome::Good, std::move(sentence)});
    }
    void warn(std::string name, Sentence sentence, Cure cure = Cure::None)
    {
        m_checks.push_back({std::move(name), Outcome::Warning, std::move(sentence), {}, cure});
    }
    void bad(std::string name, Sentence sentence, Cure cure = Cure::None)
    {
        m_checks.push_back({std::move(name), Outcome::Bad, std::move(sentence), {}, cure});
    }
    void either(std::string name, bool isGood, Sentence yes, Sentence no, Cure cure = Cure::None)
    {
        if (isGood)
            good(std::move(name), std::move(yes));
        else
            bad(std::move(name), std::move(no), cure);
    }
    /// Unless something was said under this name already.
    void goodOtherwise(std::string name, Sentence sentence)
    {
        if (!has(name))
            good(std::move(name), std::move(sentence));
    }
    [[nodiscard]] bool has(std::string_view name) const { return std::ranges::contains(m_checks, name, &Check::name); }
    [[nodiscard]] std::vector<Check> take() { return std::move(m_checks); }

private:
    std::vector<Check> m_checks;
};

} // namespace warmboot
