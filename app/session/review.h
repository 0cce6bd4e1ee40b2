// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/reply.h"
#include "session/edits.h"

#include <optional>

namespace warmboot {

/// What a person looks at before anything changes, and what is carried out when they agree.
struct Review
{
    enum class Kind { Apply, Uninstall, Undo, Redo };

    Kind kind = Kind::Apply;
    Sentence what; ///< the whole change in one sentence
    std::vector<Sentence> sentences; ///< what will happen, in order
    std::vector<Sentence> warnings;
    std::vector<FileDiff> diffs;
    bool nothingToDo = false;

    /// Of Apply: what is wished, over whatever the machine has; asked again should that have changed meanwhile.
    Edits edits;
    std::optional<Mode> mode;
    bool adopt = false; ///< a hand-made set-up is taken over
    bool trying = false; ///< for a reboot via kexec for one time, which follows

    Settings settings; ///< of Apply: what comes of it
    std::string digest; ///< of Apply and Uninstall
    int record = 0; ///< of Undo and Redo
};

} // namespace warmboot
