// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <csignal>

namespace warmboot {

/// A closed terminal, Ctrl-C and a service manager come too late for a change under way, and must
/// not keep its outcome from being told: from now on their signals wait.
sigset_t holdSignals();
/// Has somebody pressed Ctrl-C, or a service manager asked us to end, since they are held? A closed terminal is no
/// wish.
[[nodiscard]] bool interruptWaits();
/// Those that waited take effect. before: what holdSignals() returned.
void releaseSignals(const sigset_t &before);

} // namespace warmboot
