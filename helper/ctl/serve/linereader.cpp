// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/serve/linereader.h"

#include <algorithm>

namespace warmboot {

void LineReader::feed(std::string_view bytes, const std::function<void(const Line &)> &line)
{
    for (auto end = bytes.find('\n'); end != std::string_view::npos; end = bytes.find('\n')) {
        keep(bytes.substr(0, end));
        line({m_pending, m_tooLong});
        m_pending.clear();
        m_tooLong = false;
        bytes.remove_prefix(end + 1);
    }
    keep(bytes);
}

void LineReader::keep(std::string_view bytes)
{
    const auto room = m_longest - m_pending.size();
    m_tooLong = m_tooLong || bytes.size() > room;
    m_pending += bytes.substr(0, std::min(room, bytes.size()));
}

} // namespace warmboot
