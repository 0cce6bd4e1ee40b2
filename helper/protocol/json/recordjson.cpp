// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/json.h"

#include "protocol/json/fromjson.h"
#include "protocol/json/objectreader.h"
#include "protocol/utf8.h"
#include "protocol/version.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace warmboot {

namespace {

std::string hex(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string result;
    for (const unsigned char c : bytes) {
        result += digits[c >> 4U];
        result += digits[c & 15U];
    }
    return result;
}

std::optional<std::string> fromHex(std::string_view text)
{
    if (text.size() % 2 != 0)
        return std::nullopt;
    std::string result;
    for (std::size_t i = 0; i < text.size(); i += 2) {
        unsigned value = 0;
        const auto *end = text.data() + i + 2;
        const auto [stop, error] = std::from_chars(text.data() + i, end, value, 16);
        if (error != std::errc() || stop != end)
            return std::nullopt;
        result += static_cast<char>(value);
    }
    return result;
}

constexpr std::array<std::pair<Entry::Kind, std::string_view>, 4> kinds{{
    {Entry::Kind::Absent, "absent"},
    {Entry::Kind::File, "file"},
    {Entry::Kind::Link, "link"},
    {Entry::Kind::Directory, "directory"},
}};

Json toJson(const Entry &entry)
{
    Json json;
    for (const auto &[kind, name] : kinds) {
        if (kind == entry.kind)
            json["kind"] = name;
    }
    if (entry.kind == Entry::Kind::Absent)
        return json;
    if (entry.kind != Entry::Kind::Link)
        json["mode"] = entry.mode;
    json["uid"] = entry.uid;
    json["gid"] = entry.gid;
    if (entry.kind == Entry::Kind::File)
        json["mtimeNs"] = entry.mtimeNs;
    if (entry.kind != Entry::Kind::Directory) {
        if (isUtf8(entry.content))
            json["text"] = entry.content;
        else
            json["hex"] = hex(entry.content);
    }
    return json;
}

std::optional<Entry> entryFrom(const Json &json)
{
    ObjectReader reader(json);
    Entry entry;
    std::string kind;
    reader.string("kind", kind);
    const auto *const known = std::ranges::find(kinds, kind, [](const auto &pair) { return pair.second; });
    if (known == kinds.end())
        return std::nullopt;
    entry.kind = known->first;
    if (entry.kind == Entry::Kind::Absent)
        return reader.finish() ? std::optional(entry) : std::nullopt;
    if (entry.kind != Entry::Kind::Link)
        reader.integer("mode", entry.mode);
    reader.integer("uid", entry.uid);
    reader.integer("gid", entry.gid);
    if (entry.kind == Entry::Kind::File)
        reader.integer("mtimeNs", entry.mtimeNs);
    if (entry.kind != Entry::Kind::Directory) {
        if (reader.has("hex")) {
            std::string digits;
            reader.string("hex", digits);
            const auto bytes = fromHex(digits);
            if (!bytes)
                return std::nullopt;
            entry.content = *bytes;
        } else {
            reader.string("text", entry.content);
        }
    }
    if (!reader.finish() || entry.mode > 07777U)
        return std::nullopt;
    return entry;
}

/// Ours, as we wrote it and nothing else.
std::optional<Sentence> strictSentenceFrom(const Json &json)
{
    const auto sentence = sentenceFrom(json);
    constexpr std::size_t keys = 3; // code, args, text
    const bool asWritten = sentence && json.size() == keys && json.contains("text") && json["text"].is_string();
    return asWritten ? sentence : std::nullopt;
}

std::optional<Change> changeFrom(const Json &json)
{
    ObjectReader reader(json);
    Change change;
    reader.string("path", change.path);
    const auto *before = reader.any("before");
    const auto *after = reader.any("after");
    if (!reader.finish())
        return std::nullopt;
    const auto from = entryFrom(*before);
    const auto to = entryFrom(*after);
    if (!from || !to)
        return std::nullopt;
    change.before = *from;
    change.after = *to;
    return change;
}

} // namespace

Json toJson(const UndoRecord &record)
{
    Json changes = Json::array();
    for (const auto &change : record.changes)
        changes.push_back({{"path", change.path}, {"before", toJson(change.before)}, {"after", toJson(change.after)}});
    return {{"protocol", protocolVersion},
            {"id", record.id},
            {"time", record.time},
            {"state", toString(record.state)},
            {"previous", record.previous ? Json(toString(*record.previous)) : Json()},
            {"what", toJson(record.what)},
            {"changes", changes}};
}

std::optional<UndoRecord> undoRecordFrom(std::string_view text)
{
    const auto json = Json::parse(text, nullptr, false);
    if (json.is_discarded())
        return std::nullopt;
    ObjectReader reader(json);
    UndoRecord record;
    int version = 0;
    std::string state;
    reader.integer("protocol", version);
    reader.integer("id", record.id);
    reader.integer("time", record.time);
    reader.string("state", state);
    const auto *previous = reader.any("previous");
    const auto *what = reader.any("what");
    const auto *changes = reader.any("changes");
    if (!reader.finish() || version != protocolVersion || record.id < 1 || !changes->is_array())
        return std::nullopt;
    const auto sentence = strictSentenceFrom(*what);
    if (!sentence)
        return std::nullopt;
    record.what = *sentence;

    const auto known = recordStateFrom(state);
    if (!known)
        return std::nullopt;
    record.state = *known;
    if (previous->is_string())
        record.previous = recordStateFrom(previous->get_ref<const std::string &>());
    const bool possible = previous->is_null()
        || (record.state == UndoRecord::State::Pending && record.previous
            && record.previous != UndoRecord::State::Pending);
    if (!possible)
        return std::nullopt;
    for (const auto &item : *changes) {
        const auto change = changeFrom(item);
        if (!change)
            return std::nullopt;
        record.changes.push_back(*change);
    }
    return record;
}

} // namespace warmboot
