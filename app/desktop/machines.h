// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/arguments.h"
#include "desktop/servers.h"
#include "session/session.h"

#include <memory>
#include <vector>

namespace warmboot {

/// This computer, unless it is left out, the machines and servers of the command line, and the servers of the list, in
/// this order.
[[nodiscard]] std::vector<std::unique_ptr<Session>> sessionsFor(const Arguments &arguments, Servers &servers);

} // namespace warmboot
