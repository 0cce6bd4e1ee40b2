// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace warmboot {

/// Cuts a stream into lines and never keeps more of it than the longest line that counts.
class LineReader
{
public:
    /// longest: in bytes, without the newline.
    explicit LineReader(std::size_t longest)
        : m_longest(longest)
    {
    }

    /// One line without its newline, or of a longer one only the beginning.
    struct Line
    {
        std::string_view text; ///< valid during the call only
        bool tooLong = false;
    };
    /// Calls line for each line that these bytes complete.
    void feed(std::string_view bytes, const std::function<void(const Line &)> &line);
    /// What came after the last newline; of a line that is too long, its beginning.
    [[nodiscard]] const std::string &rest() const { return m_pending; }

private:
    void keep(std::string_view bytes);

    std::size_t m_longest;
    std::string m_pending;
    bool m_tooLong = false;
};

} // namespace warmboot
