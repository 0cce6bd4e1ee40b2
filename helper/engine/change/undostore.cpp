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

constexpr int highestId = 999'999'998;

std::string fileName(int id)
{
    return std::format("{:06}{}", id, suffix);
}

/// The number of a record by the name of its file; 0 when that is none of ours.
int idOf(const std::string &name)
{
    if (!name.ends_with(suffix))
        return 0;
    const std::string_view number(name.data(), name.size() - suffix.size());
    int id = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), id);
    const bool whole = error == std::errc() && end == number.data() + number.size();
    constexpr std::size_t digits = 6; // as many as fileName writes at least
    const bool asWritten = number.size() == digits || (number.size() > digits && number.front() != '0');
    return whole && asWritten && id > 0 && id <= highestId ? id : 0;
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

std::vector<int> UndoStore::ids() const
{
    std::vector<int> ids;
    for (const auto &name : listFolder(m_paths(undoFolder))) {
        if (const int id = idOf(name); id > 0)
            ids.push_back(id);
    }
    std::ranges::sort(ids); // names have six digits, until there are more
    return ids;
}

std::expected<std::optional<UndoRecord>, DamagedRecord> UndoStore::read(int id) const
{
    const auto path = std::string(undoFolder) + "/" + fileName(id);
    if (::access(m_paths(path).c_str(), R_OK) != 0)
        return std::nullopt;
    const auto text = readFile(m_paths(path), maxRecord);
    auto record = text ? undoRecordFrom(*text) : std::nullopt;
    const bool valid = record && record->id == id
        && std::ranges::all_of(record->changes, [&record](const Change &change) {
                           return isManagedPath(change.path) || takesHandMadeAway(*record, change);
                       });
    if (!valid)
        return std::unexpected(DamagedRecord{id, path});
    return record;
}

StoredRecords UndoStore::load() const
{
    StoredRecords stored;
    for (const int id : ids()) {
        if (auto found = read(id); !found)
            stored.damaged.push_back(found.error());
        else if (auto &record = *found)
            stored.whole.push_back(std::move(*record));
    }
    return stored;
}

Result<void> UndoStore::save(const UndoRecord &record) const
{
    if (const auto odd = oddStateFolder(m_paths))
        return fail(ErrorKind::Failed, say("state-folder-odd", {{"path", *odd}}));
    if (record.id > highestId) // nobody makes so many changes
        return fail(ErrorKind::Drifted,
                    say("undo-record-damaged", {{"path", std::string(undoFolder) + "/" + fileName(highestId)}}));
    if (auto made = makeFolders(m_paths, std::string(undoFolder), 0755); !made)
        return made;
    const auto folder = Folder::open(m_paths, undoFolder);
    if (!folder)
        return std::unexpected(folder.error());
    return folder->writeDurably(fileName(record.id), dump(toJson(record)) + "\n", holdsSecrets(record) ? 0600U : 0644U);
}

Result<void> UndoStore::remove(const std::vector<int> &ids) const
{
    if (ids.empty())
        return {};
    const auto folder = Folder::open(m_paths, undoFolder);
    if (!folder)
        return std::unexpected(folder.error());
    Result<void> result;
    for (const int id : ids) {
        if (auto removed = folder->remove(fileName(id)); !removed && result)
            result = removed;
    }
    auto synced = folder->sync();
    return result ? synced : result;
}

void UndoStore::sweep() const
{
    const auto folder = Folder::open(m_paths, undoFolder);
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

} // namespace warmboot
