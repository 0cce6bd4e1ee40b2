// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/fallbackicons.h"

#include <QIcon>
#include <QString>

using namespace Qt::StringLiterals;

namespace warmboot {

void fallBackToBreezeIcons()
{
    // What a desktop has set on purpose stays; everybody has hicolor, which has no icons of this kind.
    const auto fallback = QIcon::fallbackThemeName();
    if (fallback.isEmpty() || fallback == "hicolor"_L1)
        QIcon::setFallbackThemeName(u"breeze"_s);
}

} // namespace warmboot
