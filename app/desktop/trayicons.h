// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/traystate.h"

#include <QIcon>

namespace warmboot {

/// The name of the sign in the icon theme where this process, and so very likely the panel, finds it; empty
/// where it is not installed. A symbolic icon where it takes on the panel's text colour, otherwise one that
/// can be seen on any panel.
[[nodiscard]] QString installedIconName(TraySign sign);
/// The sign from inside the program, with an outline: it can be seen on any panel. In 16 to 64 pixels.
[[nodiscard]] QIcon builtInIcon(TraySign sign);

/// The application's own icon: the theme's, or the one inside the program.
[[nodiscard]] QIcon applicationIcon();

} // namespace warmboot
