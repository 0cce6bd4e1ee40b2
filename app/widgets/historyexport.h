// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

class QWidget;

namespace warmboot {

/// Asks for a file, which is proposed as name without an ending, and writes one of the two there. Says why when it
/// cannot.
void exportHistory(QWidget *parent, const QString &name, const std::string &csv, const std::string &json);

} // namespace warmboot
