// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace warmboot {

/// Cuts what arrives in pieces into lines.
class LineBuffer
{
public:
    void add(const QByteArray &bytes) { m_bytes += bytes; }
    void clear();
    /// The next whole line without its newline; nullopt when there is none yet.
    [[nodiscard]] std::optional<QByteArray> takeLine();
    /// Bytes of a line that has not ended yet.
    [[nodiscard]] std::size_t unfinished() const { return std::size_t(m_bytes.size() - m_taken); }

private:
    QByteArray m_bytes;
    qsizetype m_taken = 0; ///< before it all is handed out; moved away now and then, not for each line
    qsizetype m_searched = 0; ///< before it there is no newline, so that a long line is searched once
};

} // namespace warmboot
