// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/reply.h"
#include "protocol/request.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace warmboot;

namespace {

std::string page()
{
    std::ifstream file(WARMBOOT_PROTOCOL_PAGE);
    REQUIRE(file.is_open());
    std::ostringstream text;
    text << file.rdbuf();
    return std::move(text).str();
}

/// The blocks that are marked as JSON. They are broken into lines for the reader, which JSON allows.
std::vector<std::string> examples()
{
    const auto text = page();
    constexpr std::string_view opening = "```json\n";
    constexpr std::string_view closing = "```";
    std::vector<std::string> blocks;
    for (auto at = text.find(opening); at != std::string::npos; at = text.find(opening, at)) {
        at += opening.size();
        const auto end = text.find(closing, at);
        REQUIRE(end != std::string::npos);
        blocks.push_back(text.substr(at, end - at));
        at = end;
    }
    return blocks;
}

} // namespace

TEST_CASE("Every example on the page about the protocol is read by the real parser and means what it says")
{
    std::set<std::string> verbs;
    std::set<std::size_t> answers;
    int greetings = 0;
    for (const auto &example : examples()) {
        CAPTURE(example);
        const auto json = nlohmann::json::parse(example, nullptr, false);
        REQUIRE(json.is_object());
        if (json.contains("verb")) {
            const auto request = requestFrom(example);
            REQUIRE(request.has_value());
            CHECK(nlohmann::json::parse(toLine(*request)) == json);
            verbs.insert(json["verb"]);
        } else if (json.contains("warmboot")) {
            const auto greeting = greetingFrom(example);
            REQUIRE(greeting.has_value());
            CHECK(nlohmann::json::parse(toLine(*greeting)) == json);
            ++greetings;
        } else {
            const auto reply = replyFrom(example);
            REQUIRE(reply.has_value());
            // With every field, and with sentences as the catalogue has them today.
            CHECK(nlohmann::json::parse(toLine(*reply)) == json);
            answers.insert(reply->answer.index());
        }
    }
    CHECK(verbs.size() == std::variant_size_v<Request>);
    CHECK(answers.size() == std::variant_size_v<Answer>);
    CHECK(greetings == 1);
}

TEST_CASE("The page about the protocol has the limits and the kinds of errors that the program has")
{
    const auto text = page();
    CHECK(text.contains(std::to_string(longestRequest)));
    CHECK(text.contains(std::to_string(longestReply)));
    for (const auto kind : {ErrorKind::Failed,
                            ErrorKind::Usage,
                            ErrorKind::Refused,
                            ErrorKind::Stale,
                            ErrorKind::Drifted,
                            ErrorKind::Unauthorized,
                            ErrorKind::Version,
                            ErrorKind::Cancelled,
                            ErrorKind::Unreachable})
        CHECK(text.contains("`" + std::string(toString(kind)) + "`"));
}
