// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/oneshot.h"

#include <QString>

namespace warmboot {

class Session;

// Why a button is grey: what it says in its tooltip. Empty: it is not.

[[nodiscard]] QString whyNoChange(const Session &session);
[[nodiscard]] QString whyNoReboot(const Session &session, OneShot via);

} // namespace warmboot
