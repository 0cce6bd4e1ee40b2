// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/error.h"
#include "protocol/sentence.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace warmboot;

TEST_CASE("Every sentence has a code of its own")
{
    std::set<std::string_view> codes;
    for (const auto &line : catalogue::lines) {
        CAPTURE(line.code);
        CHECK(codes.insert(line.code).second);
        CHECK(std::ranges::all_of(line.code, [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; }));
    }
}

TEST_CASE("The braces of every sentence hold the name of an argument")
{
    for (const auto &line : catalogue::lines) {
        CAPTURE(line.code);
        auto rest = line.english;
        CHECK(!rest.empty());
        for (auto open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
            const auto close = rest.find('}', open);
            REQUIRE(close != std::string_view::npos);
            const auto name = rest.substr(open + 1, close - open - 1);
            CHECK(!name.empty());
            CHECK(std::ranges::all_of(name, [](char c) { return c >= 'a' && c <= 'z'; }));
            rest.remove_prefix(close + 1);
        }
        CHECK(!rest.contains('}'));
    }
}

TEST_CASE("Arguments are put into a sentence once and as they are")
{
    const auto sentence = say("path-relative", {{"field", "kernel"}, {"value", "{field}"}});
    CHECK(sentence.text() == "kernel: \"{field}\" is not an absolute path; write it from / on.");
}

TEST_CASE("A sentence of a peer of another version shows its code")
{
    CHECK(Sentence{"from-the-future", {}}.text() == "from-the-future");
}

TEST_CASE("Each kind of error has the exit code that is documented")
{
    CHECK(exitCode(ErrorKind::Failed) == 1);
    CHECK(exitCode(ErrorKind::Usage) == 2);
    CHECK(exitCode(ErrorKind::Refused) == 3);
    CHECK(exitCode(ErrorKind::Stale) == 4);
    CHECK(exitCode(ErrorKind::Drifted) == 4);
    CHECK(exitCode(ErrorKind::Unauthorized) == 5);
}
