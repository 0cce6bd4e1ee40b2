// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/request.h"

#include "fixture/samples.h"
#include "protocol/json.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <functional>
#include <set>
#include <string>
#include <vector>

using namespace warmboot;

namespace {

Json lineOf(std::string_view verb)
{
    for (const auto &request : test::sampleRequests()) {
        if (verbOf(request.request) == verb)
            return Json::parse(toLine(request));
    }
    FAIL("no request of that verb");
    return {};
}

/// What requestFrom says to the sample of this verb after the damage.
Error refusal(std::string_view verb, const std::function<void(Json &)> &damage)
{
    auto json = lineOf(verb);
    if (json.contains("settings") && json["settings"].is_object())
        json["settings"]["mode"] = "kexec"; // what switches off is judged by the planner
    damage(json);
    const auto request = requestFrom(dump(json, -1));
    CAPTURE(dump(json, -1));
    REQUIRE_FALSE(request.has_value());
    return request.error();
}

std::string fieldOf(const Error &error)
{
    const auto found = error.sentence.args.find("field");
    return found == error.sentence.args.end() ? "" : found->second;
}

Error refusalOf(const std::string &line)
{
    const auto request = requestFrom(line);
    CAPTURE(line.substr(0, 200));
    REQUIRE_FALSE(request.has_value());
    return request.error();
}

} // namespace

TEST_CASE("Every request comes back from its line as it was")
{
    std::set<std::string_view> verbs;
    for (const auto &request : test::sampleRequests()) {
        const auto line = toLine(request);
        CAPTURE(line);
        CHECK_FALSE(line.contains('\n'));
        const auto back = requestFrom(line);
        REQUIRE(back.has_value());
        CHECK(toLine(*back) == line);
        CHECK(back->id == request.id);
        CHECK(back->request.index() == request.request.index());
        CHECK(idOf(line) == request.id);
        if (changesTheMachine(request.request))
            CHECK(back->release == request.release);
        verbs.insert(verbOf(request.request));
    }
    CHECK(verbs.size() == std::variant_size_v<Request>);
}

TEST_CASE("The settings of a request come through to the letter")
{
    const auto request = requestFrom(dump(lineOf("apply"), -1));
    REQUIRE(request.has_value());
    CHECK(std::get<ApplyRequest>(request->request).settings == test::sampleSettings());
}

TEST_CASE("A request with a field left out is refused and names the field")
{
    for (const auto &sample : test::sampleRequests()) {
        const auto line = Json::parse(toLine(sample));
        for (const auto &[key, value] : line.items()) {
            if (key == "confirm")
                continue; // nobody has to
            auto damaged = line;
            damaged.erase(key);
            const auto error = refusalOf(dump(damaged, -1));
            CAPTURE(dump(damaged, -1), error.sentence.text());
            CHECK(error.kind == ErrorKind::Usage);
            CHECK(error.sentence.code == "field-missing");
            CHECK(fieldOf(error) == key);
        }
    }
    const auto apply = lineOf("apply");
    for (const auto &[key, value] : apply["settings"].items()) {
        if (key == "bootDevice" || key == "watchdogDriver")
            continue;
        const auto error = refusal("apply", [&key](Json &json) { json["settings"].erase(key); });
        CHECK(error.sentence.code == "field-missing");
        CHECK(fieldOf(error) == "settings." + key);
    }
}

TEST_CASE("A request with a field of another type is refused and names the field")
{
    const std::vector<Json> all{nullptr, true, "text", 7, Json::array(), Json::object()};
    for (const auto &sample : test::sampleRequests()) {
        const auto line = Json::parse(toLine(sample));
        for (const auto &[key, value] : line.items()) {
            const bool optional = key == "settings" && verbOf(sample.request) == "plan";
            for (auto other : all) {
                const bool same = value.is_number() ? other.is_number() : other.type() == value.type();
                if (same && value.is_number())
                    other = 18446744073709551615ULL;
                else if (same || (optional && (other.is_null() || other.is_object())))
                    continue;
                auto damaged = line;
                damaged[key] = other;
                const auto error = refusalOf(dump(damaged, -1));
                CAPTURE(dump(damaged, -1), error.sentence.text());
                CHECK(error.kind == ErrorKind::Usage);
                CHECK(error.sentence.code == "field-type");
                CHECK(fieldOf(error) == key);
            }
        }
    }
    CHECK(fieldOf(refusal("plan", [](Json &json) { json["settings"] = Json::object(); })) == "settings.mode");
}

TEST_CASE("A field that a request does not have is refused by name")
{
    for (const auto &sample : test::sampleRequests()) {
        for (const auto *extra : {"path", "command", "force", "ID", "Verb"}) {
            auto line = Json::parse(toLine(sample));
            line[extra] = "x";
            const auto error = refusalOf(dump(line, -1));
            CHECK(error.sentence.code == "field-unknown");
            CHECK(fieldOf(error) == extra);
        }
    }
    CHECK(fieldOf(refusal("apply", [](Json &json) { json["settings"]["exec"] = "/bin/sh"; })) == "settings.exec");
    // Each of these belongs to some other request.
    CHECK(fieldOf(refusal("probe", [](Json &json) { json["digest"] = std::string(64, 'a'); })) == "digest");
    CHECK(fieldOf(refusal("undo", [](Json &json) { json["settings"] = nullptr; })) == "settings");
    CHECK(fieldOf(refusal("probe", [](Json &json) { json["payload"] = std::string(16, 'a'); })) == "payload");
    CHECK(fieldOf(refusal("plan",
                          [](Json &json) {
                              json["protocol"] = 1;
                              json["payload"] = std::string(16, 'a');
                          }))
          == "protocol");
}

TEST_CASE("A field that is there twice is refused by name")
{
    for (const auto &sample : test::sampleRequests()) {
        const auto line = toLine(sample);
        const auto json = Json::parse(line);
        for (const auto &[key, value] : json.items()) {
            const auto twice = line.substr(0, line.size() - 1) + ",\"" + key + "\":" + dump(value, -1) + "}";
            const auto error = refusalOf(twice);
            CHECK(error.sentence.code == "field-doubled");
            CHECK(fieldOf(error) == key);
        }
    }
    CHECK(refusalOf(R"({"id":1,"verb":"plan","settings":{"panic":1,"panic":1}})").sentence.code == "field-doubled");
    CHECK(refusalOf(R"({"id":1,"verb":"probe","\u0069d":2})").sentence.code == "field-doubled");
}

TEST_CASE("Values that make no sense are refused and name the field")
{
    struct Row
    {
        const char *verb;
        std::function<void(Json &)> damage;
        const char *field;
        const char *code;
    };
    for (const auto &[verb, damage, field, code] : std::vector<Row>{
             {"probe", [](Json &j) { j["id"] = 0; }, "id", "field-type"},
             {"probe", [](Json &j) { j["id"] = -3; }, "id", "field-type"},
             {"undo", [](Json &j) { j["record"] = 0; }, "record", "field-type"},
             {"redo", [](Json &j) { j["record"] = 4294967297; }, "record", "field-type"},
             {"next", [](Json &j) { j["choice"] = "KEXEC"; }, "choice", "field-type"},
             {"reboot", [](Json &j) { j["via"] = "firmware"; }, "via", "field-type"},
             {"apply", [](Json &j) { j["digest"] = std::string(63, 'a'); }, "digest", "field-type"},
             {"apply", [](Json &j) { j["digest"] = std::string(64, 'A'); }, "digest", "field-type"},
             {"uninstall", [](Json &j) { j["digest"] = ""; }, "digest", "field-type"},
             {"apply", [](Json &j) { j["payload"] = "0123"; }, "payload", "field-type"},
             {"apply", [](Json &j) { j["settings"]["mode"] = "fast"; }, "settings.mode", "field-type"},
             {"apply", [](Json &j) { j["settings"]["follow"] = 1; }, "settings.follow", "field-type"},
             {"apply", [](Json &j) { j["settings"]["initrds"] = "/a"; }, "settings.initrds", "field-type"},
             {"apply", [](Json &j) { j["settings"]["add"] = {"a", 1}; }, "settings.add", "field-type"},
             {"apply", [](Json &j) { j["settings"]["panic"] = "15"; }, "settings.panic", "field-type"},
             {"apply", [](Json &j) { j["settings"]["panic"] = 15.0; }, "settings.panic", "field-type"},
             {"apply", [](Json &j) { j["settings"]["bootDevice"] = 1; }, "settings.bootDevice", "field-type"},
             {"apply", [](Json &j) { j["settings"]["kernel"] = "vmlinuz"; }, "kernel", "path-relative"},
             {"apply", [](Json &j) { j["settings"]["kernel"] = "/a\nb"; }, "kernel", "value-control-characters"},
             {"plan", [](Json &j) { j["settings"]["initrds"][0] = ""; }, "initrd", "value-empty"},
             {"plan", [](Json &j) { j["settings"]["cmdline"] = ""; }, "cmdline", "value-empty"},
             {"plan", [](Json &j) { j["settings"]["add"][0] = "a b"; }, "add", "flag-space"},
             {"plan",
              [](Json &j) { j["settings"]["remove"][0] = std::string("a\0", 2); },
              "remove",
              "value-control-characters"},
             {"plan", [](Json &j) { j["settings"]["add"] = std::vector<std::string>(65, "a"); }, "add", "too-many"}}) {
        const auto error = refusal(verb, damage);
        CAPTURE(error.sentence.text());
        CHECK(error.kind == ErrorKind::Usage);
        CHECK(fieldOf(error) == field);
        CHECK(error.sentence.code == code);
        CHECK(test::isComplete(error.sentence));
    }
    CHECK(refusal("apply", [](Json &j) { j["settings"]["panic"] = 86401; }).sentence.code == "panic-range");
}

TEST_CASE("What is no JSON object in UTF-8 is refused")
{
    for (const std::string line : {"",
                                   " ",
                                   "{",
                                   "}",
                                   "null",
                                   "[]",
                                   "7",
                                   "\"probe\"",
                                   "{'id':1}",
                                   R"({"id":1,"verb":"probe"}{"id":2,"verb":"probe"})",
                                   R"({"id":1,"verb":"probe",})",
                                   R"({"id":1,"verb":"probe"} x)",
                                   R"({"id":01,"verb":"probe"})",
                                   R"({"id":NaN,"verb":"probe"})",
                                   R"(/* */{"id":1,"verb":"probe"})",
                                   "\xef\xbb\xbf{\"id\":1,\"verb\":\"probe\"}",
                                   "{\"id\":1,\"verb\":\"probe\xff\"}",
                                   "{\"id\":1,\"verb\":\"probe\xc0\xae\"}",
                                   "\x1f\x8b\x08",
                                   "GET / HTTP/1.1"}) {
        const auto error = refusalOf(line);
        CHECK(error.kind == ErrorKind::Usage);
        CHECK((error.sentence.code == "request-not-json" || fieldOf(error) == "line"));
    }
}

TEST_CASE("A request that is too long or too deep is refused before it is understood")
{
    const auto padded = [](std::size_t size) {
        const std::string head = R"({"id":1,"verb":"probe")";
        return head + std::string(size - head.size() - 1, ' ') + "}";
    };
    CHECK(requestFrom(padded(longestRequest)).has_value());
    CHECK(refusalOf(padded(longestRequest + 1)).sentence.code == "request-too-long");
    const auto deep = [](std::size_t levels) {
        return R"({"id":1,"verb":"probe","x":)" + std::string(levels, '[') + std::string(levels, ']') + "}";
    };
    CHECK(fieldOf(refusalOf(deep(15))) == "x");
    CHECK(refusalOf(deep(16)).sentence.code == "request-nested");
    CHECK(refusalOf(deep(100000)).sentence.code == "request-nested");
    CHECK(refusalOf(std::string(longestRequest, '{')).sentence.code == "request-not-json");
}

TEST_CASE("A request of another protocol is told so whatever else is in it")
{
    for (const int protocol : {0, protocolVersion + 1, 1000}) {
        const auto error = refusal("apply", [protocol](Json &json) {
            json["protocol"] = protocol;
            json["invented"] = "later";
            json.erase("digest");
        });
        CHECK(error.kind == ErrorKind::Version);
        CHECK(error.sentence.text().contains("update Warmboot on"));
    }
}

TEST_CASE("The number of a line that is refused is found when it has exactly one")
{
    CHECK(idOf(R"({"id":7,"verb":"nonsense"})") == 7);
    CHECK(idOf(R"({"verb":"probe","id":7)") == 7); // cut off
    CHECK(idOf(R"({"id":7,"verb":"pro)") == 7);
    CHECK(idOf(R"({"id":7,"x":[[[[[[[[[[[[[[[[[[[[)") == 7);
    CHECK(idOf(R"({"id":7,"id":8})") == 0);
    CHECK(idOf(R"({"x":{"id":7}})") == 0);
    CHECK(idOf(R"([{"id":7}])") == 0);
    CHECK(idOf(R"({"id":[7]})") == 0);
    CHECK(idOf(R"({"id":"7"})") == 0);
    CHECK(idOf(R"({"id":-7})") == 0);
    CHECK(idOf(R"({"id":0})") == 0);
    CHECK(idOf(R"({"id":7.5})") == 0);
    CHECK(idOf(R"({"id":18446744073709551615})") == 0);
    CHECK(idOf("") == 0);
    CHECK(idOf("nonsense") == 0);
    CHECK(idOf(R"({"x":1,)") == 0);
    CHECK(idOf(R"({"id":null,"x":5})") == 0);
    CHECK(idOf(R"({"id":true,"x":5})") == 0);
    CHECK(idOf(R"({"id":"a","x":5})") == 0);
}

TEST_CASE("A client has no say in where /boot is mounted from")
{
    const auto withDevice = [](const std::string &device) {
        auto json = lineOf("apply");
        json["settings"]["bootDevice"] = device;
        return requestFrom(dump(json, -1));
    };
    for (const auto *device : {"", "/dev/disk/by-uuid/1", "/dev/sdb1", "../x", "//server/share"}) {
        const auto request = withDevice(device);
        REQUIRE(request.has_value()); // what a state says can be sent back
        CHECK(std::get<ApplyRequest>(request->request).settings.bootDevice.empty());
    }
    CHECK(requestFrom(dump(
                          [] {
                              auto json = lineOf("plan");
                              json["settings"].erase("bootDevice");
                              return json;
                          }(),
                          -1))
              .has_value());
}

TEST_CASE("A wish to switch kexec off passes with what only the planner can judge")
{
    const auto odd = [](const char *mode, int panic, const std::string &flag) {
        Json json = {{"id", 1}, {"verb", "plan"}, {"settings", toJson(Settings{})}};
        json["settings"]["mode"] = mode;
        json["settings"]["panic"] = panic;
        json["settings"]["add"] = {flag};
        return requestFrom(dump(json, -1));
    };
    CHECK(odd("bios", 90000, "a b").has_value());
    CHECK_FALSE(odd("kexec", 90000, "quiet").has_value());
    CHECK(odd("bios", 15, "a\nmode=kexec").error().sentence.code == "value-control-characters");
}
