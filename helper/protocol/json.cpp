// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/json.h"

#include "protocol/utf8.h"
#include "protocol/version.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

namespace warmboot {

namespace {

template<typename T>
Json orNull(const std::optional<T> &value)
{
    return value ? toJson(*value) : Json();
}

template<typename T>
Json listOf(const std::vector<T> &values)
{
    Json list = Json::array();
    for (const auto &value : values)
        list.push_back(toJson(value));
    return list;
}

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

/// Reads the keys of one object, each at most once; finish() is false when any key was
/// missing, of the wrong type, or not asked for.
class ObjectReader
{
public:
    explicit ObjectReader(const Json &json)
        : m_json(json)
        , m_ok(json.is_object())
    {
    }

    template<typename Integer>
    void integer(const char *key, Integer &value)
    {
        const auto *found = take(key);
        if (!found)
            return;
        if (!found->is_number_integer() || !std::in_range<Integer>(found->template get<std::int64_t>()))
            m_ok = false;
        else
            value = found->template get<Integer>();
    }
    void string(const char *key, std::string &value)
    {
        const auto *found = take(key);
        if (found && found->is_string())
            value = found->get_ref<const std::string &>();
        else
            m_ok = false;
    }
    const Json *any(const char *key) { return take(key); }
    [[nodiscard]] bool has(const char *key) const { return m_json.is_object() && m_json.contains(key); }
    [[nodiscard]] bool finish() const { return m_ok && m_taken == m_json.size(); }

private:
    const Json *take(const char *key)
    {
        if (!has(key)) {
            m_ok = false;
            return nullptr;
        }
        ++m_taken;
        return &m_json[key];
    }

    const Json &m_json;
    bool m_ok;
    std::size_t m_taken = 0;
};

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

std::optional<Sentence> sentenceFrom(const Json &json)
{
    ObjectReader reader(json);
    Sentence sentence;
    std::string text;
    reader.string("code", sentence.code);
    const auto *args = reader.any("args");
    reader.string("text", text);
    if (!args || !args->is_object() || !reader.finish())
        return std::nullopt;
    for (const auto &[key, value] : args->items()) {
        if (!value.is_string())
            return std::nullopt;
        sentence.args[key] = value.get<std::string>();
    }
    return sentence;
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

Json toJson(const Sentence &sentence)
{
    return {{"code", sentence.code}, {"args", Json(sentence.args)}, {"text", sentence.text()}};
}

Json toJson(const Error &error)
{
    return {{"kind", toString(error.kind)}, {"sentence", toJson(error.sentence)}, {"detail", error.detail}};
}

Json toJson(const Settings &settings)
{
    return {{"mode", toString(settings.mode)},
            {"follow", toString(settings.follow)},
            {"kernel", settings.kernel},
            {"initrds", settings.initrds},
            {"cmdline", settings.cmdline},
            {"add", settings.add},
            {"remove", settings.remove},
            {"panic", settings.panic},
            {"bootDevice", settings.bootDevice}};
}

Json toJson(const DesiredState &desired)
{
    return {{"settings", orNull(desired.settings)}};
}

Json toJson(const InstalledKernel &kernel)
{
    return {{"version", kernel.version},
            {"kernel", kernel.kernel},
            {"initrds", kernel.initrds},
            {"running", kernel.running},
            {"newest", kernel.newest}};
}

Json toJson(const HistoryEntry &entry)
{
    return {{"bootId", entry.bootId},
            {"time", entry.time},
            {"via", toString(entry.via)},
            {"planned", entry.planned},
            {"reason", entry.reason},
            {"kernel", entry.kernel},
            {"awaySeconds", entry.awaySeconds < 0 ? Json() : Json(entry.awaySeconds)},
            {"readySeconds", entry.readySeconds < 0 ? Json() : Json(entry.readySeconds)},
            {"suspended", entry.suspended}};
}

Json toJson(const UndoOffer &offer)
{
    return {{"id", offer.id}, {"time", offer.time}, {"what", toJson(offer.what)}};
}

Json toJson(const MachineState &state)
{
    Json callers = Json::array();
    for (const auto &caller : state.nextReboot.callers)
        callers.push_back(
            {{"caller", caller.caller}, {"via", toString(caller.via)}, {"reason", toJson(caller.reason)}});
    Json files = Json::array();
    for (const auto &file : state.files)
        files.push_back(
            {{"path", file.path}, {"condition", toString(file.condition)}, {"remark", orNull(file.remark)}});
    Json suspension;
    if (state.suspension) {
        suspension = {{"time", state.suspension->time},
                      {"reason", state.suspension->reason},
                      {"kernel", state.suspension->kernel}};
    }
    const auto oneShot = state.nextReboot.oneShot.empty() ? Json() : Json(state.nextReboot.oneShot);
    return {
        {"protocol", protocolVersion},
        {"hostname", state.hostname},
        {"os", state.os},
        {"architecture", state.architecture},
        {"systemd", {{"running", state.systemdRunning}, {"version", state.systemdVersion}}},
        {"kexec",
         {{"tool", state.kexecTool.empty() ? Json() : Json(state.kexecTool)},
          {"supported", state.kexecSupported},
          {"disabled", state.kexecDisabled},
          {"lockdown", state.lockdown},
          {"imageLoaded", state.imageLoaded}}},
        {"mode", toString(state.mode)},
        {"setup", toString(state.setup)},
        {"files", files},
        {"remarks", listOf(state.remarks)},
        {"nextReboot",
         {{"via", toString(state.nextReboot.via)},
          {"reason", toJson(state.nextReboot.reason)},
          {"oneShot", oneShot},
          {"callers", callers}}},
        {"kernel",
         {{"path", state.kernel.path},
          {"resolved", state.kernel.resolved},
          {"version", state.kernel.version},
          {"initrds", state.kernel.initrds},
          {"cmdline", state.kernel.cmdline},
          {"problem", orNull(state.kernel.problem)}}},
        {"settings", orNull(state.settings)},
        {"kernels", listOf(state.kernels)},
        {"suspended", state.suspension.has_value()},
        {"suspension", suspension},
        {"thisBoot",
         {{"via", toString(state.thisBoot.via)},
          {"ours", state.thisBoot.ours},
          {"bootId", state.thisBoot.bootId},
          {"kernel", state.thisBoot.kernel},
          {"cmdline", state.thisBoot.cmdline}}},
        {"lastReboot", orNull(state.lastReboot)},
        {"undo", orNull(state.undo)},
        {"redo", orNull(state.redo)},
    };
}

Json toJson(const Plan &plan)
{
    Json files = Json::array();
    for (const auto &diff : plan.diffs)
        files.push_back({{"path", diff.path}, {"diff", diff.diff}});
    return {{"protocol", protocolVersion},
            {"nothingToDo", plan.nothingToDo()},
            {"what", toJson(plan.what)},
            {"sentences", listOf(plan.sentences)},
            {"warnings", listOf(plan.warnings)},
            {"files", files},
            {"desired", toJson(plan.desired)},
            {"digest", plan.digest}};
}

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

std::string dump(const Json &json, int indent)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
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
    const auto sentence = sentenceFrom(*what);
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
