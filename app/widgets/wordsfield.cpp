// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wordsfield.h"

#include "widgets/words.h"

#include <QFontDatabase>
#include <QKeyEvent>

namespace warmboot {

WordsField::WordsField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    setLayoutDirection(Qt::LeftToRight); // as the kernel reads them, everywhere
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

/// The letter of a button that is disabled just now is not meant for the kernel.
void WordsField::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && !event->text().isEmpty() && event->text().front().isPrint())
        event->ignore();
    else
        QLineEdit::keyPressEvent(event);
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
