// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/reply.h"

#include <QString>

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

    Settings settings; ///< of Apply
    std::string digest; ///< of Apply and Uninstall
    int record = 0; ///< of Undo and Redo
};

} // namespace warmboot
