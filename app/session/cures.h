// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/desiredstate.h"

#include <string>
#include <string_view>

namespace warmboot {

class Session;

// What the checks propose, put into the edits that are not applied yet. Nothing changes before a review.

/// Is the word on the command line that is wished for now?
[[nodiscard]] bool isProposed(const Session &session, std::string_view flag);
void proposeFlag(Session &session, const std::string &flag);
/// follow: not Fixed.
void proposeKernel(Session &session, Follow follow);

} // namespace warmboot
