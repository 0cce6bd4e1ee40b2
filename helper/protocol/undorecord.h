// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/entry.h"
#include "protocol/sentence.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace warmboot {

/// What is on disk before the first write of a change: enough to take it back, and to make it again.
struct UndoRecord
{
    enum class State {
        Pending, ///< being written; found so by a later command, it is rolled back
        Committed, ///< verified; leftovers of the writing may still be there
        Undone, ///< taken back; redo can make it again
    };

    int id = 0; ///< counts up from 1
    std::int64_t time = 0; ///< seconds since 1970
    State state = State::Pending;
    std::optional<State> previous; ///< while Pending: where a rollback returns to. Committed: it is being
                                   ///< undone; Undone: made again; nullopt: it is new and goes
    Sentence what;
    std::vector<Change> changes;
};

[[nodiscard]] std::string_view toString(UndoRecord::State state);
[[nodiscard]] std::optional<UndoRecord::State> recordStateFrom(std::string_view text);

} // namespace warmboot
