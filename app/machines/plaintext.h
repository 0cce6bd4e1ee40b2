// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <string>

namespace warmboot {

/// What a program wrote for a terminal, fit to be shown: valid UTF-8, without escape sequences, other control
/// characters but newlines and tabs, and what else deceives who reads; without empty lines at the end.
[[nodiscard]] std::string plainText(const QByteArray &bytes);
/// The last line that is not empty; what is longer than a person reads is cut.
[[nodiscard]] std::string lastLine(const std::string &text);

} // namespace warmboot
