// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/change/changesteps.h"
#include "engine/system/system.h"

#include <vector>

namespace warmboot {

/// Gives what was written the labels that the policy has for its places: a new file has those of its folder, and
/// systemd may not run hooks with the label of a configuration file. Does nothing without SELinux; a failure changes
/// nothing that matters to machines whose policy is permissive, and shows in the first check on others.
void restoreLabels(const System &system, const std::vector<Change> &steps);

} // namespace warmboot
