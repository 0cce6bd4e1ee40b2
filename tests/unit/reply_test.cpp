// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/reply.h"
#include "protocol/request.h"

#include "fixture/samples.h"
#include "protocol/json.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <functional>
#include <set>
#include <string>

using namespace warmboot;

namespace {

/// Calls visit with every value inside json that a reader must look at; the visitor may change it.
void everyValue(Json &json, const std::function<void(Json &parent, const std::string &key)> &visit)
{
    if (json.is_array()) {
        for (auto &item : json)
            everyValue(item, visit);
        return;
    }
    if (!json.is_object())
        return;
    std::vector<std::string> keys;
    for (const auto &[key, value] : json.items())
        keys.push_back(key);
    for (const auto &key : keys) {
        // For people and for other readers; the structs hold the same in another place.
        const bool forOthers = key == "text" || key == "protocol" || key == "suspended";
        if (forOthers)
            continue;
        visit(json, key);
        if (key != "args")
            everyValue(json[key], visit);
    }
}

} // namespace

TEST_CASE("Every reply comes back from its line as it was")
{
    std::set<std::size_t> kinds;
    for (const auto &sample : test::sampleReplies()) {
        const auto line = toLine(sample);
        CAPTURE(line);
        CHECK_FALSE(line.contains('\n'));
        const auto back = replyFrom(line);
        REQUIRE(back.has_value());
        CHECK(back->id == sample.id);
        CHECK(back->answer.index() == sample.answer.index());
        CHECK(toLine(*back) == line);
        kinds.insert(sample.answer.index());
    }
    CHECK(kinds.size() == std::variant_size_v<Answer>);
}

TEST_CASE("A reply is tagged by what it holds")
{
    std::set<std::string> tags;
    for (const auto &sample : test::sampleReplies()) {
        const auto json = Json::parse(toLine(sample));
        CHECK(json.size() == 2);
        CHECK(json.begin().key() == "id");
        tags.insert(std::next(json.begin()).key());
    }
    CHECK(tags
          == std::set<std::string>{"error",
                                   "progress",
                                   "changed",
                                   "state",
                                   "checks",
                                   "files",
                                   "history",
                                   "services",
                                   "presence",
                                   "plan",
                                   "preview",
                                   "way",
                                   "done"});
}

TEST_CASE("A value of a state that is missing or of another type makes the reply unknown")
{
    for (const auto &sample : test::sampleReplies()) {
        auto json = Json::parse(toLine(sample));
        everyValue(json, [&json](Json &parent, const std::string &key) {
            const Json original = parent[key];
            CAPTURE(key, dump(original, -1));
            for (const Json &other : {Json(1.5), Json::array({1}), Json{{"x", 1}}}) {
                if (key == "args" && other.is_object())
                    continue; // {"x": 1} is refused below
                parent[key] = other;
                CHECK_FALSE(replyFrom(dump(json, -1)).has_value());
            }
            parent.erase(key);
            if (key != "bootDevice" && key != "watchdogDriver") // settings of a client may go without it
                CHECK_FALSE(replyFrom(dump(json, -1)).has_value());
            parent[key] = original;
        });
    }
    CHECK_FALSE(replyFrom(R"({"id":1,"progress":{"code":"a","args":{"x":1}}})").has_value());
}

TEST_CASE("What a newer engine says besides is passed over")
{
    for (const auto &sample : test::sampleReplies()) {
        const auto line = toLine(sample);
        auto json = Json::parse(line);
        json["later"] = {{"deeply", {1, 2, 3}}};
        everyValue(json, [](Json &parent, const std::string & /*key*/) { parent["later"] = "x"; });
        const auto reply = replyFrom(dump(json, -1));
        REQUIRE(reply.has_value());
        CHECK(toLine(*reply) == line);
    }
}

TEST_CASE("A sentence that only a newer engine knows is shown in its words")
{
    const auto reply = replyFrom(
        R"({"id":1,"progress":{"code":"from-the-future","args":{},"text":"It folds space."}})");
    REQUIRE(reply.has_value());
    CHECK(std::get<Progress>(reply->answer).sentence.text() == "It folds space.");
    CHECK(toLine(*reply).contains("It folds space."));
    // What we know ourselves, we say ourselves.
    const auto known = replyFrom(R"({"id":1,"progress":{"code":"resumed","args":{},"text":"Something else."}})");
    REQUIRE(known.has_value());
    CHECK(std::get<Progress>(known->answer).sentence.text() == "Kexec is back in service.");
}

TEST_CASE("What is no reply is told from one")
{
    const auto refused = [](std::string_view line) {
        const auto reply = replyFrom(line);
        return !reply && reply.error().kind == ErrorKind::Failed && reply.error().sentence.code == "answer-unknown";
    };
    for (const auto *line :
         {"",
          "null",
          "[]",
          "Last login: Tue Nov 24",
          R"({"id":1})",
          R"({"id":-1,"done":{"record":0}})",
          R"({"done":{"record":0}})",
          R"({"id":1,"done":{"record":0},"error":{"kind":"usage","sentence":{"code":"a","args":{}},"detail":""}})",
          R"({"id":1,"id":1,"done":{"record":0}})",
          R"({"id":1,"done":{"record":"0"}})",
          R"({"id":1,"done":{"record":99999999999}})",
          R"({"id":1,"error":{"kind":"invented","sentence":{"code":"a","args":{}},"detail":""}})"})
        CHECK(refused(line));
    CHECK(refused(std::string(longestReply + 1, ' ')));
}

TEST_CASE("A line with values without end is refused before anything is built from it")
{
    const auto with = [](int values) {
        std::string line = R"({"id":1,"done":{"record":0},"later":[0)";
        for (int i = 0; i < values; ++i)
            line += ",0";
        return line + "]}";
    };
    CHECK(replyFrom(with(100'000)).has_value());
    CHECK_FALSE(replyFrom(with(200'000)).has_value());
}

TEST_CASE("An object with fields without end is refused before anything is built from it")
{
    const auto with = [](int fields) {
        std::string line = R"({"id":1,"done":{"record":0})";
        for (int i = 0; i < fields; ++i)
            line += ",\"f" + std::to_string(i) + "\":0";
        return line + "}";
    };
    CHECK(replyFrom(with(100)).has_value());
    CHECK_FALSE(replyFrom(with(500'000)).has_value()); // which would take hours otherwise
    CHECK_FALSE(requestFrom(with(10'000)).has_value());
}

TEST_CASE("Bytes in a file that are no text do not spoil the line")
{
    const FileView view{
        "/etc/warmboot.conf", FileCondition::Edited, std::nullopt, "purpose-settings", "", "a\xff\n", ""};
    const auto reply = replyFrom(toLine(Reply{1, std::vector<FileView>{view}}));
    REQUIRE(reply.has_value());
    CHECK(std::get<std::vector<FileView>>(reply->answer).front().present == "a\xef\xbf\xbd\n");
}

TEST_CASE("What a machine says cannot turn around or hide what stands beside it")
{
    const auto reply = replyFrom(
        R"({"id":1,"progress":{"code":"x","args":{"a":"one\u202etwo\u001b[2J\u200b\u2028"},"text":"t\u202dt"}})");
    REQUIRE(reply.has_value());
    const auto &sentence = std::get<Progress>(reply->answer).sentence;
    CHECK(sentence.args.at("a") == "one\ufffdtwo\ufffd[2J\ufffd\ufffd");
    CHECK(sentence.text() == "t\ufffdt");
    const auto greeting = greetingFrom(
        R"({"warmboot":"1\u202e2","protocol":1,"payload":"0123456789abcdef","root":false})");
    REQUIRE(greeting.has_value());
    CHECK(greeting->version == "1\ufffd2");
    // A file has lines.
    const FileView view{
        "/etc/warmboot.conf", FileCondition::Edited, std::nullopt, "purpose-settings", "", "a\n\tb\r\n", ""};
    const auto file = replyFrom(toLine(Reply{1, std::vector<FileView>{view}}));
    REQUIRE(file.has_value());
    CHECK(std::get<std::vector<FileView>>(file->answer).front().present == "a\n\tb\ufffd\n");
}

TEST_CASE("What is shown in a line or two has a length that can be shown, and a file is whole")
{
    const std::string much(1'000'000, 'x');
    auto reply = replyFrom(R"({"id":1,"progress":{"code":"x","args":{"a":")" + much + R"("},"text":"t"}})");
    REQUIRE(reply.has_value());
    const auto &shown = std::get<Progress>(reply->answer).sentence.args.at("a");
    CHECK(shown.size() < 9000);
    CHECK(shown.ends_with("x…"));
    const FileView view{
        "/etc/warmboot.conf", FileCondition::Edited, std::nullopt, "purpose-settings", much, much, much};
    reply = replyFrom(toLine(Reply{1, std::vector<FileView>{view}}));
    REQUIRE(reply.has_value());
    const auto &file = std::get<std::vector<FileView>>(reply->answer).front();
    CHECK(file.present == much);
    CHECK(file.wanted == much);
    CHECK(file.diff == much);
}

TEST_CASE("A greeting comes back from its line, and one of another protocol is told apart")
{
    const Greeting greeting{{protocolVersion, "0123456789abcdef"}, "0.1.0", true};
    const auto back = greetingFrom(toLine(greeting));
    REQUIRE(back.has_value());
    CHECK(back->release == greeting.release);
    CHECK(back->version == "0.1.0");
    CHECK(back->root);
    CHECK(toLine(greeting) == R"({"warmboot":"0.1.0","protocol":1,"payload":"0123456789abcdef","root":true})");

    const auto newer = greetingFrom(R"({"warmboot":"9.0","protocol":2})");
    REQUIRE_FALSE(newer.has_value());
    CHECK(newer.error().kind == ErrorKind::Version);
    CHECK(newer.error().sentence.code == "protocol-newer");
    const auto older = greetingFrom(R"({"warmboot":"0.0","protocol":0})");
    CHECK((!older && older.error().sentence.code == "protocol-older"));

    for (const auto *line : {"",
                             "{}",
                             "bash: warmbootctl: not found",
                             R"({"warmboot":1,"protocol":1})",
                             R"({"warmboot":"0.1.0","protocol":1})"}) {
        const auto other = greetingFrom(line);
        REQUIRE_FALSE(other.has_value());
        CHECK(other.error().kind == ErrorKind::Failed);
        CHECK(other.error().sentence.code == "greeting-unknown");
    }
}

TEST_CASE("Releases that differ are told which side to update, where that can be known")
{
    const Release ours{protocolVersion, "0123456789abcdef"};
    CHECK(sameRelease(ours, ours).has_value());
    const auto payload = sameRelease({protocolVersion, "fedcba9876543210"}, ours);
    CHECK(
        (!payload && payload.error().kind == ErrorKind::Version && payload.error().sentence.code == "payload-unequal"));
    const auto protocol = sameRelease({protocolVersion + 1, ours.payload}, ours);
    CHECK((!protocol && protocol.error().sentence.code == "protocol-newer"));
}
