// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace warmboot {

/// From now on the application speaks the first of this person's languages that it knows, and Qt's own dialogs the
/// same; English, with its plurals, where it knows none. Returns which.
QString speakLanguageOf(const QLocale &locale);

} // namespace warmboot
