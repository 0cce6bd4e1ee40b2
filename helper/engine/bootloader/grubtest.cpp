// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/bootloader/grubtest.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

namespace warmboot {

namespace {

Truth truthOf(bool yes)
{
    return yes ? Truth::Yes : Truth::No;
}

/// Longer numbers are no numbers of a boot loader.
std::optional<int> numberOf(const std::string &text)
{
    constexpr std::size_t most = 9;
    int number = 0;
    const auto *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    const bool whole = error == std::errc() && stop == end && text.size() <= most;
    return whole ? std::optional(number) : std::nullopt;
}

class Test
{
public:
    Test(const std::vector<GrubValue> &arguments, const GrubFileTest &fileTest)
        : m_arguments(arguments)
        , m_fileTest(fileTest)
    {
    }

    Truth whole()
    {
        const auto truth = either();
        return left() > 0 ? Truth::Doubt : truth;
    }

private:
    [[nodiscard]] std::size_t left() const { return m_arguments.size() - m_at; }
    [[nodiscard]] const std::string &text(std::size_t ahead = 0) const { return m_arguments[m_at + ahead].text; }
    [[nodiscard]] bool doubt(std::size_t ahead) const { return m_arguments[m_at + ahead].doubt; }

    /// Terms with this word between them; one that is `decisive` settles it for all.
    Truth chain(std::string_view between, Truth decisive, Truth (Test::*next)())
    {
        auto truth = (this->*next)();
        while (left() > 0 && text() == between) {
            ++m_at;
            const auto other = (this->*next)();
            if (truth == decisive || other == decisive)
                truth = decisive;
            else if (truth == Truth::Doubt || other == Truth::Doubt)
                truth = Truth::Doubt;
        }
        return truth;
    }

    Truth either() { return chain("-o", Truth::Yes, &Test::both); }
    Truth both() { return chain("-a", Truth::No, &Test::term); }

    Truth term()
    {
        bool negated = false;
        while (left() > 1 && text() == "!") {
            ++m_at;
            negated = !negated;
        }
        const auto truth = plainTerm();
        return negated ? !truth : truth;
    }

    Truth plainTerm()
    {
        if (left() == 0)
            return Truth::No;
        constexpr auto comparisons = std::to_array<std::string_view>(
            {"=", "==", "!=", "-eq", "-ne", "-lt", "-le", "-gt", "-ge"});
        if (left() > 2 && std::ranges::contains(comparisons, text(1))) {
            m_at += 3;
            return compared(m_arguments[m_at - 3], m_arguments[m_at - 2].text, m_arguments[m_at - 1]);
        }
        constexpr auto questions = std::to_array<std::string_view>({"-n", "-z", "-f", "-s", "-e"});
        if (left() > 1 && std::ranges::contains(questions, text())) {
            m_at += 2;
            return asked(m_arguments[m_at - 2].text, m_arguments[m_at - 1]);
        }
        const auto truth = doubt(0) ? Truth::Doubt : truthOf(!text().empty());
        ++m_at;
        return truth;
    }

    static Truth compared(const GrubValue &left, const std::string &how, const GrubValue &right)
    {
        if (left.doubt || right.doubt)
            return Truth::Doubt;
        if (how == "=" || how == "==")
            return truthOf(left.text == right.text);
        if (how == "!=")
            return truthOf(left.text != right.text);
        const auto a = numberOf(left.text);
        const auto b = numberOf(right.text);
        if (!a || !b)
            return Truth::Doubt;
        return truthOf(how == "-eq"       ? *a == *b
                           : how == "-ne" ? *a != *b
                           : how == "-lt" ? *a < *b
                           : how == "-le" ? *a <= *b
                           : how == "-gt" ? *a > *b
                                          : *a >= *b);
    }

    [[nodiscard]] Truth asked(const std::string &what, const GrubValue &value) const
    {
        if (value.doubt)
            return Truth::Doubt;
        if (what == "-n" || what == "-z")
            return truthOf(value.text.empty() == (what == "-z"));
        return m_fileTest(value.text, what == "-s");
    }

    const std::vector<GrubValue> &m_arguments;
    const GrubFileTest &m_fileTest;
    std::size_t m_at = 0;
};

} // namespace

Truth operator!(Truth truth)
{
    return truth == Truth::Doubt ? truth : truthOf(truth == Truth::No);
}

Truth grubTest(const std::vector<GrubValue> &arguments, const GrubFileTest &fileTest)
{
    return Test(arguments, fileTest).whole();
}

} // namespace warmboot
