// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/commandrunner.h"
#include "engine/system/systempaths.h"
#include "protocol/sentence.h"

#include <functional>

namespace warmboot {

/// The machine that the engine works on: where its files are and who runs its programs.
/// Owned by whoever opens the door (warmbootctl, the KAuth helper, a test).
struct System
{
    SystemPaths paths;
    CommandRunner *runner = nullptr; ///< not owned; never null
    bool live = true; ///< may systemctl be asked? Not for another root folder
    unsigned uid = 0; ///< owner of what is installed
    unsigned gid = 0;
    /// Does this process look anew when files are opened? Then its looks may not open what it waits for: it and all
    /// others that watch the machine would go on for ever.
    bool watches = false;
    /// Hears what is being done, where it takes time; may be empty.
    // NOLINTNEXTLINE(readability-redundant-member-init): without it, gcc wants it in every {.paths = …}
    std::function<void(const Sentence &)> progress = {};

    void tell(const Sentence &sentence) const
    {
        if (progress)
            progress(sentence);
    }
};

} // namespace warmboot
