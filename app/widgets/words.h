// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>
#include <vector>

namespace warmboot {

/// The words of a command line as the kernel divides it: at spaces, but not inside double quotes.
[[nodiscard]] std::vector<std::string> wordsOf(const QString &text);
[[nodiscard]] QString joinedWords(const std::vector<std::string> &words);

} // namespace warmboot
