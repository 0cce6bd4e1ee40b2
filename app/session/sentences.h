// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/error.h"
#include "protocol/sentence.h"

#include <QString>
#include <QStringList>

#include <string>

namespace warmboot {

/// What the engine says, in the language of the person: translated by its code (context "Engine", the
/// English of the catalogue as the source), then filled in. A code that is not known stays as text() has it.
[[nodiscard]] QString translated(const Sentence &sentence);
[[nodiscard]] QString translated(const Error &error);

/// What came as English text: the reason of a hook, or a sentence inside another one. What is not known stays as it is.
[[nodiscard]] QString translatedText(const std::string &english);

/// With a full stop, in whatever writing, or another sign that ends it; not a clause.
[[nodiscard]] bool isWholeSentence(const QString &text);
/// One behind the other; scripts that know no blanks have none between them.
[[nodiscard]] QString joinedSentences(const QStringList &sentences);

/// The field of a wish that a sentence is about: "kernel", "initrd", "cmdline", "add", "remove", "panic", or nothing.
[[nodiscard]] QString fieldOf(const Sentence &sentence);
/// Without the name of the field in front, for a place beside the field.
[[nodiscard]] QString translatedBesideField(const Sentence &sentence);

} // namespace warmboot
