// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"

#include <string>
#include <vector>

namespace warmboot {

/// Somebody who asked login1 not to shut down now.
struct Inhibitor
{
    std::string who;
    std::string why;
};

/// The blocking ones. systemd before 257 lets root pass over them; we do not on any version.
/// Empty where login1 cannot be asked.
[[nodiscard]] std::vector<Inhibitor> shutdownInhibitors(const System &system);

} // namespace warmboot
