// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/request.h"

#include <QString>

namespace warmboot {

/// The polkit action that carries out this request; empty when none does.
[[nodiscard]] QString actionFor(const Request &request);

/// What the password prompt says: what this very request will do, in the user's language.
[[nodiscard]] QString questionFor(const Request &request);

} // namespace warmboot
