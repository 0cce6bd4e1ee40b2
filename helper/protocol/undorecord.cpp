// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/undorecord.h"

namespace warmboot {

std::string_view toString(UndoRecord::State state)
{
    switch (state) {
    case UndoRecord::State::Pending: return "pending";
    case UndoRecord::State::Committed: return "committed";
    case UndoRecord::State::Undone: return "undone";
    }
    return "pending";
}

std::optional<UndoRecord::State> recordStateFrom(std::string_view text)
{
    for (const auto state : {UndoRecord::State::Pending, UndoRecord::State::Committed, UndoRecord::State::Undone}) {
        if (toString(state) == text)
            return state;
    }
    return std::nullopt;
}

} // namespace warmboot
