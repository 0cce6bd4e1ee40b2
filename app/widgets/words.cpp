// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/words.h"

#include <QStringList>

namespace warmboot {

std::vector<std::string> wordsOf(const QString &text)
{
    std::vector<std::string> words;
    QString word;
    bool quoted = false;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.push_back(word.toStdString());
        word.clear();
    };
    for (const auto c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (c.isSpace() && !quoted)
            finish();
        else
            word += c;
    }
    finish();
    return words;
}

QString joinedWords(const std::vector<std::string> &words)
{
    QStringList list;
    for (const auto &word : words)
        list.append(QString::fromStdString(word));
    return list.join(u' ');
}

} // namespace warmboot
