// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"

namespace warmboot {

/// Has what programs have written reach the local disks while services still run: a shutdown waits for the same, with
/// nobody to answer meanwhile. For half a minute at most; what is left then is left to the shutdown. Network file
/// systems are not waited for, as a server that is gone would hold up all of it.
void flushDisks(const System &system);

} // namespace warmboot
