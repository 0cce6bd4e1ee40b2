// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/undostore.h"

#include "engine/adopt/handmade.h"
#include "engine/files/folder.h"
#include "engine/files/readfile.h"
#include "engine/plan/setuptree.h"
#include "protocol/json.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <format>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <unistd.h>

namespace warmboot {

namespace {

constexpr std::string_view suffix = ".json";
constexpr std::size_t maxRecord = std::size_t{16} << 20U;

std::string fileName(int id)
{
    return std::format("{:06}{}", id, suffix);
}

/// The number of a record by the name of its file; 0 when that is none of ours.
int idOf(const std::string &name)
{
    int id = 0;
    std::from_chars(name.data(), name.data() + name.size(), id);
    return id > 0 && fileName(id) == name ? id : 0;
}

/// Contents of a file that only root could read must not become readable through its record.
bool holdsSecrets(const UndoRecord &record)
{
    constexpr unsigned readableByAll = 0004;
    const auto secret = [](const Entry &entry) {
        return entry.kind == Entry::Kind::File && (entry.mode & readableByAll) == 0;
    };
    return std::ranges::any_of(record.changes,
                               [&](const Change &change) { return secret(change.before) || secret(change.after); });
}

} // namespace

UndoStore::UndoStore(SystemPaths paths)
    : m_paths(std::move(paths))
{
}

int StoredRecords::lastId() const
{
    int last = 0;
    for (const auto &record : whole)
        last = std::max(last, record.id);
    for (const auto &record : damaged)
        last = std::max(last, record.id);
    return last;
}

StoredRecords UndoStore::load() const
{
    StoredRecords stored;
    for (const auto &name : listFolder(m_paths(undoFolder))) {
        const int id = idOf(name);
        if (id == 0)
            continue;
        const auto path = std::string(undoFolder) + "/" + name;
        if (::access(m_paths(path).c_str(), R_OK) != 0)
            continue;
        const auto text = readFile(m_paths(path), maxRecord);
        const auto record = text ? undoRecordFrom(*text) : std::nullopt;
        const bool valid = record && record->id == id
            && std::ranges::all_of(record->changes, [&record](const Change &change) {
                               return isManagedPath(change.path) || takesHandMadeAway(*record, change);
                           });
        if (valid)
            stored.whole.push_back(*record);
        else
            stored.damaged.push_back({id, path});
    }
    return stored;
}

Result<void> UndoStore::save(const UndoRecord &record) const
{
    if (const auto odd = oddStateFolder(m_paths))
        return fail(ErrorKind::Failed, say("state-folder-odd", {{"path", *odd}}));
    if (auto made = makeFolders(m_paths, std::string(undoFolder), 0755); !made)
        return made;
    const auto folder = Folder::open(m_paths(undoFolder));
    if (!folder)
        return std::unexpected(folder.error());
    return folder->writeDurably(fileName(record.id), dump(toJson(record)) + "\n", holdsSecrets(record) ? 0600U : 0644U);
}

Result<void> UndoStore::remove(int id) const
{
    const auto folder = Folder::open(m_paths(undoFolder));
    if (!folder)
        return std::unexpected(folder.error());
    if (auto removed = folder->remove(fileName(id)); !removed)
        return removed;
    return folder->sync();
}

void UndoStore::sweep() const
{
    const auto folder = Folder::open(m_paths(undoFolder));
    if (!folder)
        return;
    constexpr std::string_view unfinished = ".json.new";
    for (const auto &name : listFolder(m_paths(undoFolder))) {
        if (name.starts_with('.') && name.ends_with(unfinished))
            static_cast<void>(folder->remove(name));
    }
}

std::optional<std::string> oddStateFolder(const SystemPaths &paths)
{
    for (const auto &path : {std::string(stateFolder), std::string(undoFolder)}) {
        struct stat info{};
        const bool folder = ::stat(paths(path).c_str(), &info) == 0 && S_ISDIR(info.st_mode);
        if (!folder && pathExists(paths(path)))
            return path;
    }
    return std::nullopt;
}

Result<void> checkUndamaged(const StoredRecords &stored, const UndoRecord *record)
{
    const auto newer = std::ranges::find_if(
        stored.damaged, [record](const DamagedRecord &damaged) { return !record || damaged.id > record->id; });
    if (newer == stored.damaged.end())
        return {};
    return fail(ErrorKind::Drifted, say("undo-record-damaged", {{"path", newer->path}}));
}

const UndoRecord *lastCommitted(const std::vector<UndoRecord> &records)
{
    const UndoRecord *last = nullptr;
    for (const auto &record : records) {
        if (record.state == UndoRecord::State::Committed)
            last = &record;
    }
    return last;
}

const UndoRecord *firstUndone(const std::vector<UndoRecord> &records)
{
    const UndoRecord *first = nullptr;
    for (const auto &record : records) {
        if (record.state == UndoRecord::State::Committed)
            first = nullptr; // a newer change stands on what was before the undone one
        else if (record.state == UndoRecord::State::Undone && !first)
            first = &record;
    }
    return first;
}

const UndoRecord *pendingRecord(const std::vector<UndoRecord> &records)
{
    const auto found = std::ranges::find(records, UndoRecord::State::Pending, &UndoRecord::state);
    return found == records.end() ? nullptr : &*found;
}

} // namespace warmboot
