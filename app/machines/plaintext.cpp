// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/plaintext.h"

#include "protocol/unseen.h"
#include "protocol/utf8.h"

#include <QRegularExpression>
#include <QString>

namespace warmboot {

namespace {

constexpr std::size_t longestLine = 500;

} // namespace

std::string plainText(const QByteArray &bytes)
{
    static const QRegularExpression escapes(QStringLiteral("\\x1b(\\[[0-9;?]*[ -/]*[@-~]|\\][^\\x07\\x1b]*|.)"));
    auto text = withoutUnseen(QString::fromUtf8(bytes).remove(escapes).toStdString(), Lines::Several, "");
    text.erase(text.find_last_not_of('\n') + 1);
    return text;
}

std::string lastLine(const std::string &text)
{
    const auto end = text.find_last_not_of("\n ");
    if (end == std::string::npos)
        return {};
    const auto newline = text.rfind('\n', end);
    const auto begin = newline == std::string::npos ? 0 : newline + 1;
    auto line = text.substr(begin, end + 1 - begin);
    return line.size() <= longestLine ? line : beginningOf(line, longestLine) + "…";
}

} // namespace warmboot
