// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KAboutData>

namespace warmboot {

/// What the About dialog and --version, --license and --author say.
[[nodiscard]] KAboutData aboutWarmboot();

} // namespace warmboot
