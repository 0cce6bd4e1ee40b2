// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/traystate.h"

#include <QIcon>

namespace warmboot {

/// Name in the icon theme, of a symbolic icon that follows the panel's text colour.
[[nodiscard]] QString themedIconName(TraySign sign);
/// Is it installed where this process, and so very likely the panel, finds it?
[[nodiscard]] bool isInstalled(const QString &iconName);
/// The same sign on a ground of its own, from inside the program: to be read on any panel, in 16 to 64 pixels.
[[nodiscard]] QIcon builtInIcon(TraySign sign);

/// The application's own icon: the theme's, or the one inside the program.
[[nodiscard]] QIcon applicationIcon();

} // namespace warmboot
