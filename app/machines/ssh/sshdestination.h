// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/error.h"

#include <QString>

namespace warmboot {

/// Whom ssh is to call: "atlas", "root@atlas.example", "ssh://root@[2001:db8::1]:2222". An entry of ~/.ssh/config is
/// written as its name.
///
/// Usage, with the remedy, for what ssh could take for an option or what cannot be a host.
[[nodiscard]] Result<QString> sshDestinationFrom(const QString &typed);

/// The part that people call the machine by: without user, scheme and port.
[[nodiscard]] QString hostPartOf(const QString &destination);
[[nodiscard]] QString userPartOf(const QString &destination); ///< empty: none is named
[[nodiscard]] int portOf(const QString &destination); ///< 0: none is named

} // namespace warmboot
