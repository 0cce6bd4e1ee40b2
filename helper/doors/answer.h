// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "doors/look.h"
#include "engine/system/system.h"
#include "protocol/reply.h"
#include "protocol/request.h"

namespace warmboot {

// What every door to the engine (warmbootctl serve, the KAuth helper) does with a request, so that
// the same line means the same thing at each.

/// Answers a request and carries it out. One that changes the machine is Version unless it comes from
/// a client of this very release, and Unauthorized unless this process may. What takes time is told through
/// system.progress meanwhile. Whoever has a conversation handles WatchRequest himself: here it is Usage.
/// look: what requests that ask about the machine share; a change looks for itself, and makes it forget.
/// Never throws; the answer is never a Progress or a Changed.
[[nodiscard]] Answer answer(const System &system, const NumberedRequest &request, Look &look) noexcept;
/// With a look of its own.
[[nodiscard]] Answer answer(const System &system, const NumberedRequest &request) noexcept;

/// The first line of a conversation.
[[nodiscard]] Greeting greetingOf(const System &system);

} // namespace warmboot
