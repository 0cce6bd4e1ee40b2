// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wordsfield.h"

#include "widgets/words.h"

#include <QFontDatabase>

namespace warmboot {

WordsField::WordsField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

std::vector<std::string> WordsField::words() const
{
    return wordsOf(text());
}

void WordsField::setWords(const std::vector<std::string> &words)
{
    if (this->words() != words)
        setText(joinedWords(words));
}

} // namespace warmboot
