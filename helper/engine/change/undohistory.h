// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/change/undostore.h"

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace warmboot {

/// The undo records of a machine from the newest on, read only as far back as somebody asks. What is asked for
/// nearly always stands in the newest, and a machine that is changed often has many.
///
/// Copies share what has been read. Not for two threads at once.
class UndoHistory
{
public:
    UndoHistory() = default; ///< of a machine without any
    explicit UndoHistory(SystemPaths paths);

    /// The change that undo would take back: the last committed one; nullptr for none.
    [[nodiscard]] const UndoRecord *lastCommitted() const;
    /// The change that redo would make again: the first undone one after it.
    [[nodiscard]] const UndoRecord *firstUndone() const;
    /// The numbers of all that are undone after it.
    [[nodiscard]] std::vector<int> undone() const;
    /// A change that was interrupted. None is older than the last committed one: nothing else is changed before it is
    /// rolled back.
    [[nodiscard]] const UndoRecord *pending() const;
    /// What the last committed change of this path left there; nullptr when none changed it.
    [[nodiscard]] const Entry *lastWritten(std::string_view path) const;
    /// Did a committed change make what stands at this path?
    [[nodiscard]] bool made(std::string_view path) const;

    /// The highest number that is taken, also by a damaged record; 0 without any.
    [[nodiscard]] int lastId() const;
    /// Drifted, with the remedy, when a damaged record could be of a change that was made on top of this one
    /// (nullptr: of any). What does not take changes back goes on without the damaged ones.
    [[nodiscard]] Result<void> checkUndamaged(const UndoRecord *record) const;
    /// Those that were met so far.
    [[nodiscard]] std::vector<DamagedRecord> damaged() const;

private:
    struct Reading
    {
        UndoStore store;
        std::vector<int> waiting; ///< numbers that were not looked at yet, the newest last
        std::deque<UndoRecord> whole; ///< the newest first; a deque, so that pointers stay
        std::vector<DamagedRecord> damaged;
        int lastId = 0;
    };

    [[nodiscard]] const UndoRecord *at(std::size_t number) const; ///< the newest is 0; nullptr: there are no more
    template<typename Wanted>
    const UndoRecord *upToCommitted(Wanted wanted) const;

    std::shared_ptr<Reading> m_reading;
};

} // namespace warmboot
