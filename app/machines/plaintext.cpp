// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/plaintext.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace warmboot {

std::string plainText(const QByteArray &bytes)
{
    static const QRegularExpression escapes(QStringLiteral("\\x1b(\\[[0-9;?]*[ -/]*[@-~]|\\][^\\x07\\x1b]*|.)"));
    auto text = QString::fromUtf8(bytes).remove(escapes);
    text.removeIf([](QChar c) { return c != u'\n' && !c.isPrint(); });
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text.toStdString();
}

std::string lastLine(const std::string &text)
{
    const auto end = text.find_last_not_of("\n ");
    if (end == std::string::npos)
        return {};
    const auto newline = text.rfind('\n', end);
    const auto begin = newline == std::string::npos ? 0 : newline + 1;
    return text.substr(begin, end + 1 - begin);
}

} // namespace warmboot
