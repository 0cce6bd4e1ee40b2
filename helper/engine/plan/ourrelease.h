// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/release.h"

namespace warmboot {

/// The protocol that this program speaks and a hash of what it would install: every path of a
/// set-up with its kind, permissions and text.
[[nodiscard]] const Release &ourRelease();

} // namespace warmboot
