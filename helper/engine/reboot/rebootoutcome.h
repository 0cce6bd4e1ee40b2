// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"

namespace warmboot {

/// Was the reboot taken up? asked: of the program that asked for it, of systemd or login1. One that was ended or cut
/// off, has lost its connection or says nothing is no refusal: the machine may be going down, and everybody's programs
/// with it. Then systemd is asked. Errors: it was refused, with the program's words; or it could not be asked for.
[[nodiscard]] Result<void> rebootOutcome(const System &system, const Result<CommandOutput> &asked);

} // namespace warmboot
