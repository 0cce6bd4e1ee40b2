// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/error.h"
#include "protocol/sentence.h"

#include <QString>

namespace warmboot {

/// What the engine says, in the language of the person: translated by its code (context "Engine", the
/// English of the catalogue as the source), then filled in. A code that is not known stays as text() has it.
[[nodiscard]] QString translated(const Sentence &sentence);
[[nodiscard]] QString translated(const Error &error);

/// The field of a wish that a sentence is about: "kernel", "initrd", "cmdline", "add", "remove", "panic", or nothing.
[[nodiscard]] QString fieldOf(const Sentence &sentence);
/// Without the name of the field in front, for a place beside the field.
[[nodiscard]] QString translatedBesideField(const Sentence &sentence);

} // namespace warmboot
