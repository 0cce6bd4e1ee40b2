// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/desiredstate.h"
#include "protocol/entry.h"
#include "protocol/machinestate.h"
#include "protocol/sentence.h"

#include <cstddef>
#include <string>
#include <vector>

namespace warmboot {

/// What a change of one path looks like to a reader.
struct FileDiff
{
    std::string path;
    std::string diff; ///< unified; for links and folders one line that says what happens
};

/// What apply would do. Made from a probe and a wish, changes nothing.
struct Plan
{
    DesiredState desired;
    Sentence what; ///< the whole change in one sentence, which undo names later
    std::vector<Sentence> sentences; ///< what will happen, in order
    std::vector<Sentence> warnings; ///< what should be known before it happens; not in the digest
    std::vector<Change> changes; ///< in the order of writing
    std::vector<FileDiff> diffs; ///< one for each change
    ChosenKernel kernel; ///< what a reboot via kexec would load if the wish were fulfilled; not in the digest
    bool settleOnly = false; ///< no file changes, but a unit is not as it should be, or the folder of the state is gone
    bool switchOff = false; ///< of the settings only the mode, to bios: works on a set-up that is not whole, and where
                            ///< nothing can be recorded
    std::string digest; ///< of what the user saw and of what it rests on; 64 hex digits
    int record = 0; ///< of the undo record, once it is carried out; 0: nothing was written

    [[nodiscard]] bool nothingToDo() const { return changes.empty() && !settleOnly; }
};

inline constexpr std::size_t digestDigits = 64;

} // namespace warmboot
