// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/samples.h"
#include "protocol/json.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <random>
#include <string>

using namespace warmboot;

namespace {

/// A line that was damaged on its way: bytes flipped, left out, doubled, put elsewhere.
class Damage
{
public:
    std::string operator()(std::string line)
    {
        for (auto times = below(3) + 1; times > 0 && !line.empty(); --times)
            once(line);
        return line;
    }

private:
    std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_dice); }

    void once(std::string &line)
    {
        constexpr std::string_view likely = "{}[]\",:0123456789abcdefntruls\\ -./\n\xff\xc3";
        const auto at = below(line.size());
        const auto size = below(std::min<std::size_t>(line.size() - at, 20)) + 1;
        switch (below(6)) {
        case 0: line[at] = static_cast<char>(below(256)); break;
        case 1: line[at] = likely[below(likely.size())]; break;
        case 2: line.insert(at, 1, likely[below(likely.size())]); break;
        case 3: line.erase(at, size); break;
        case 4: line.insert(below(line.size()), line.substr(at, size)); break;
        default: line.resize(at); break;
        }
    }

    std::mt19937 m_dice{20261124}; // NOLINT(cert-msc51-cpp): the same each time, so that a failure can be found again
};

nlohmann::json meaningOf(const std::string &line)
{
    auto json = nlohmann::json::parse(line);
    if (json.contains("settings") && json["settings"].is_object()) {
        json["settings"].erase("bootDevice"); // a client has no say in these
        json["settings"].erase("watchdogDriver");
    }
    return json;
}

} // namespace

TEST_CASE("A request damaged on its way is refused or means what it says")
{
    Damage damage;
    const auto samples = test::sampleRequests();
    int accepted = 0;
    for (int round = 0; round < 4000; ++round) {
        for (const auto &sample : samples) {
            const auto line = damage(toLine(sample));
            static_cast<void>(idOf(line));
            const auto request = requestFrom(line);
            if (!request) {
                if (!test::isComplete(request.error().sentence))
                    FAIL("a sentence without its argument: " << request.error().sentence.code);
                continue;
            }
            ++accepted;
            if (meaningOf(line) != meaningOf(toLine(*request)))
                FAIL("taken for something else: " << line);
        }
    }
    // Another digit or letter in a value is another valid request; it must not be rare, or this tests nothing.
    CHECK(accepted > 100);
}

TEST_CASE("A reply damaged on its way is refused or can be told again")
{
    Damage damage;
    const auto samples = test::sampleReplies();
    int accepted = 0;
    for (int round = 0; round < 300; ++round) {
        for (const auto &sample : samples) {
            const auto line = damage(toLine(sample));
            const auto reply = replyFrom(line);
            if (!reply)
                continue;
            ++accepted;
            const auto again = replyFrom(toLine(*reply));
            if (!again || toLine(*again) != toLine(*reply))
                FAIL("does not come back: " << line);
        }
    }
    CHECK(accepted > 100);
}
