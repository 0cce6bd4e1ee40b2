// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"

#include <optional>
#include <string>
#include <string_view>

namespace warmboot {

/// The word of a boot loader's command line by which it starts another system than the line of this boot did: another
/// root file system (of another distribution, say), subvolume or ostree deployment. nullopt: the same, or a line that
/// says nothing of it. The kernel hook compares in the same way (helper/payload/loader.sh).
[[nodiscard]] std::optional<std::string> wordOfAnotherSystem(const SystemPaths &paths, std::string_view running,
                                                             std::string_view loaders);

} // namespace warmboot
