// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QString>

class QWidget;

namespace warmboot::test {

/// The smallest window in which all has to be found.
inline constexpr QSize smallWindow{800, 600};

/// What is cut off in this window, or why the window is too large; empty: nothing.
[[nodiscard]] QString trouble(QWidget *window);

} // namespace warmboot::test
