// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace warmboot {

/// Has icons that the desktop's theme lacks come from Breeze, where that is installed: what GNOME and others have is
/// less than what Warmboot's buttons and states want. After the QApplication is there.
void fallBackToBreezeIcons();

} // namespace warmboot
