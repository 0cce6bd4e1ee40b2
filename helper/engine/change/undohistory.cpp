// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/undohistory.h"

#include <algorithm>

namespace warmboot {

using State = UndoRecord::State;

UndoHistory::UndoHistory(SystemPaths paths)
    : m_reading(std::make_shared<Reading>(Reading{UndoStore(std::move(paths)), {}, {}, {}, 0}))
{
    m_reading->waiting = m_reading->store.ids();
    m_reading->lastId = m_reading->waiting.empty() ? 0 : m_reading->waiting.back();
}

const UndoRecord *UndoHistory::at(std::size_t number) const
{
    if (!m_reading)
        return nullptr;
    auto &[store, waiting, whole, damaged, lastId] = *m_reading;
    while (whole.size() <= number && !waiting.empty()) {
        const int id = waiting.back();
        waiting.pop_back();
        if (auto read = store.read(id); !read)
            damaged.push_back(read.error());
        else if (auto &record = *read)
            whole.push_back(std::move(*record));
    }
    return number < whole.size() ? &whole[number] : nullptr;
}

/// The oldest one that is wanted, of the last committed one and those after it.
template<typename Wanted>
const UndoRecord *UndoHistory::upToCommitted(Wanted wanted) const
{
    const UndoRecord *found = nullptr;
    for (std::size_t number = 0;; ++number) {
        const auto *record = at(number);
        if (record && wanted(*record))
            found = record;
        if (!record || record->state == State::Committed)
            return found;
    }
}

const UndoRecord *UndoHistory::lastCommitted() const
{
    return upToCommitted([](const UndoRecord &record) { return record.state == State::Committed; });
}

const UndoRecord *UndoHistory::firstUndone() const
{
    return upToCommitted([](const UndoRecord &record) { return record.state == State::Undone; });
}

std::vector<int> UndoHistory::undone() const
{
    std::vector<int> ids;
    upToCommitted([&ids](const UndoRecord &record) {
        if (record.state == State::Undone)
            ids.push_back(record.id);
        return false;
    });
    return ids;
}

const UndoRecord *UndoHistory::pending() const
{
    return upToCommitted([](const UndoRecord &record) { return record.state == State::Pending; });
}

const Entry *UndoHistory::lastWritten(std::string_view path) const
{
    for (std::size_t number = 0; const auto *record = at(number); ++number) {
        if (record->state != State::Committed)
            continue;
        const auto change = std::ranges::find(record->changes, path, &Change::path);
        if (change != record->changes.end())
            return &change->after;
    }
    return nullptr;
}

bool UndoHistory::made(std::string_view path) const
{
    for (std::size_t number = 0; const auto *record = at(number); ++number) {
        const bool made = record->state == State::Committed
            && std::ranges::any_of(record->changes, [path](const Change &change) {
                              return change.path == path && !change.before.exists();
                          });
        if (made)
            return true;
    }
    return false;
}

int UndoHistory::lastId() const
{
    return m_reading ? m_reading->lastId : 0;
}

Result<void> UndoHistory::checkUndamaged(const UndoRecord *record) const
{
    const auto met = damaged(); // whoever has a record has met all that are newer
    const auto newer = std::ranges::find_if(
        met, [record](const DamagedRecord &damaged) { return !record || damaged.id > record->id; });
    if (newer == met.end())
        return {};
    return fail(ErrorKind::Drifted, say("undo-record-damaged", {{"path", newer->path}}));
}

std::vector<DamagedRecord> UndoHistory::damaged() const
{
    return m_reading ? m_reading->damaged : std::vector<DamagedRecord>();
}

} // namespace warmboot
