// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"
#include "protocol/sentence.h"

#include <string>
#include <vector>

namespace warmboot {

/// A file of somebody else's beside one of ours, of the same unit.
struct Override
{
    std::string ours; ///< path of our file
    std::string path; ///< of theirs
    bool overrules = false; ///< ours does not count, or nobody can tell when
    Sentence sentence;
};

/// What the files say where systemd cannot be asked (another root folder): whether our hooks are still what the units
/// run. Our own files count as they are installed, also where they are not there yet.
[[nodiscard]] std::vector<Override> findOverrides(const SystemPaths &paths);

} // namespace warmboot
