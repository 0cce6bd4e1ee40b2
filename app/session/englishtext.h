// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sentence.h"

#include <optional>
#include <string>

namespace warmboot {

/// The sentence that an English text is: one of the catalogue, with its code, or one of reasonwords.h, whose template
/// is then `english`; the arguments are what stands in it. Of several that fit, the one with the most words of its own.
[[nodiscard]] std::optional<Sentence> sentenceIn(const std::string &text);

} // namespace warmboot
