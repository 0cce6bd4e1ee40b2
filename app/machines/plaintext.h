// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <string>

namespace warmboot {

/// What a program wrote for a terminal, fit to be shown: valid UTF-8, without escape sequences and
/// other control characters but the newline, without empty lines at the end.
[[nodiscard]] std::string plainText(const QByteArray &bytes);
/// The last line that is not empty.
[[nodiscard]] std::string lastLine(const std::string &text);

} // namespace warmboot
