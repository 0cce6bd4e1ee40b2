// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace warmboot::autostart {

// Start with the session, in the tray: an entry in the user's autostart folder, as the Desktop
// Application Autostart Specification has it.

[[nodiscard]] bool isOn();
/// options: of the command line, beside --tray. The error is a sentence for people; empty when it worked.
[[nodiscard]] QString set(bool on, const QStringList &options = {});

} // namespace warmboot::autostart
