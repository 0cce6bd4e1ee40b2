// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/json.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <vector>

using namespace warmboot;

namespace {

UndoRecord record()
{
    UndoRecord record;
    record.id = 7;
    record.time = 1763934000;
    record.state = UndoRecord::State::Committed;
    record.what = say("what-install", {{"mode", "kexec"}});
    const Entry text{.kind = Entry::Kind::File,
                     .mode = 04755,
                     .uid = 1000,
                     .gid = 100,
                     .mtimeNs = 1763934000123456789,
                     .content = "ä\n\t\"\\ \x01"};
    const Entry bytes{.kind = Entry::Kind::File, .mode = 0600, .content = std::string("\0\xff\n\x80", 4)};
    const Entry empty{.kind = Entry::Kind::File, .mode = 0644, .content = {}};
    const Entry link{.kind = Entry::Kind::Link, .content = "../target"};
    const Entry folder{.kind = Entry::Kind::Directory, .mode = 01777, .content = {}};
    record.changes = {{"/etc/a", {}, text},
                      {"/etc/b", text, bytes},
                      {"/etc/c", empty, {}},
                      {"/etc/d", link, {}},
                      {"/etc/e", {}, folder}};
    return record;
}

bool refused(const std::function<void(Json &)> &damage)
{
    auto json = toJson(record());
    damage(json);
    return !undoRecordFrom(dump(json)).has_value();
}

} // namespace

TEST_CASE("A record comes back from its JSON to the byte")
{
    for (const auto &[state, previous] : std::vector<std::pair<UndoRecord::State, std::optional<UndoRecord::State>>>{
             {UndoRecord::State::Committed, std::nullopt},
             {UndoRecord::State::Undone, std::nullopt},
             {UndoRecord::State::Pending, std::nullopt},
             {UndoRecord::State::Pending, UndoRecord::State::Committed},
             {UndoRecord::State::Pending, UndoRecord::State::Undone}}) {
        auto before = record();
        before.state = state;
        before.previous = previous;
        const auto text = dump(toJson(before));
        const auto after = undoRecordFrom(text);
        REQUIRE(after.has_value());
        CHECK(dump(toJson(*after)) == text);
        CHECK(after->state == state);
        CHECK(after->previous == previous);
        REQUIRE(after->changes.size() == before.changes.size());
        for (std::size_t i = 0; i < before.changes.size(); ++i) {
            CHECK(after->changes[i].before.sameAs(before.changes[i].before));
            CHECK(after->changes[i].after.sameAs(before.changes[i].after));
            CHECK(after->changes[i].after.mtimeNs == before.changes[i].after.mtimeNs);
        }
    }
}

TEST_CASE("A record that was cut off anywhere is damaged")
{
    const auto text = dump(toJson(record()));
    for (std::size_t size = 0; size < text.size(); ++size)
        REQUIRE_FALSE(undoRecordFrom(text.substr(0, size)).has_value());
    CHECK_FALSE(undoRecordFrom(text + "x").has_value());
    CHECK_FALSE(undoRecordFrom(std::string(100000, '[')).has_value());
}

TEST_CASE("A record with a key that nobody knows or without one is damaged")
{
    CHECK(refused([](Json &j) { j["more"] = 1; }));
    CHECK(refused([](Json &j) { j["what"]["more"] = 1; }));
    CHECK(refused([](Json &j) { j["changes"][0]["more"] = 1; }));
    CHECK(refused([](Json &j) { j["changes"][0]["after"]["more"] = 1; }));
    for (const auto *key : {"protocol", "id", "time", "state", "previous", "what", "changes"})
        CHECK(refused([key](Json &j) { j.erase(key); }));
    for (const auto *key : {"kind", "mode", "uid", "gid", "mtimeNs", "text"})
        CHECK(refused([key](Json &j) { j["changes"][0]["after"].erase(key); }));
    for (const auto *key : {"path", "before", "after"})
        CHECK(refused([key](Json &j) { j["changes"][0].erase(key); }));
}

TEST_CASE("A record with a value of the wrong type or out of range is damaged")
{
    for (const auto *key : {"protocol", "id", "time", "state", "what", "changes", "previous"}) {
        CHECK(refused([key](Json &j) { j[key] = 1.5; }));
        CHECK(refused([key](Json &j) { j[key] = true; }));
        CHECK(refused([key](Json &j) { j[key] = "nonsense"; }));
    }
    CHECK(refused([](Json &j) { j["id"] = 0; }));
    CHECK(refused([](Json &j) { j["id"] = -1; }));
    CHECK(refused([](Json &j) { j["id"] = 3000000000; }));
    CHECK(refused([](Json &j) { j["protocol"] = 2; }));
    CHECK(refused([](Json &j) { j["changes"][0]["after"]["mode"] = 010000; }));
    CHECK(refused([](Json &j) { j["changes"][0]["after"]["mode"] = -1; }));
    CHECK(refused([](Json &j) { j["changes"][0]["after"]["uid"] = -1; }));
    CHECK(refused([](Json &j) { j["changes"][0]["after"]["uid"] = 4294967296; }));
    CHECK(refused([](Json &j) { j["changes"][0]["after"]["kind"] = "socket"; }));
    CHECK(refused([](Json &j) { j["changes"][0]["path"] = 1; }));
    CHECK(refused([](Json &j) { j["what"]["args"]["mode"] = 1; }));
    CHECK(refused([](Json &j) { j["changes"] = Json::object(); }));
}

TEST_CASE("What a record was before is known only while it is being changed")
{
    CHECK(refused([](Json &j) { j["previous"] = "committed"; }));
    CHECK(refused([](Json &j) { j["state"] = "pending", j["previous"] = "pending"; }));
    CHECK(refused([](Json &j) { j["state"] = "pending", j["previous"] = "nonsense"; }));
}

TEST_CASE("Contents that are no text are written as hex and nothing else is read from it")
{
    const auto json = toJson(record());
    CHECK(json["changes"][1]["after"]["hex"] == "00ff0a80");
    CHECK_FALSE(json["changes"][1]["after"].contains("text"));
    for (const auto *bad : {"0", "0g", "+1", "-1", "0x10", " 1"})
        CHECK(refused([bad](Json &j) { j["changes"][1]["after"]["hex"] = bad; }));
    CHECK(refused([](Json &j) { j["changes"][1]["after"]["text"] = "both"; }));
}
