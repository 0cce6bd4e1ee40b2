// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWindow;

namespace warmboot {

/// Tells KDE's polkit agent, if that is the one, which window the prompt for this action belongs to; other
/// agents have no way to be told. The window may be nullptr. What KAuth's ExecuteJob would do.
void announceWindow(const QString &action, QWindow *window);

} // namespace warmboot
