// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/linebuffer.h"

namespace warmboot {

void LineBuffer::clear()
{
    m_bytes.clear();
    m_taken = 0;
    m_searched = 0;
}

std::optional<QByteArray> LineBuffer::takeLine()
{
    const auto newline = m_bytes.indexOf('\n', m_searched);
    if (newline < 0) {
        // With the room that what is taken had: an answer is long, and the next one may be days away.
        m_bytes = m_bytes.mid(m_taken);
        m_taken = 0;
        m_searched = m_bytes.size();
        return std::nullopt;
    }
    auto line = m_bytes.mid(m_taken, newline - m_taken);
    m_taken = newline + 1;
    m_searched = m_taken;
    return line;
}

} // namespace warmboot
