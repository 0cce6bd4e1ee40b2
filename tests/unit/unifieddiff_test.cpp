// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/files/readfile.h"
#include "engine/plan/unifieddiff.h"
#include "engine/system/commandrunner.h"
#include "fixture/machine.h"
#include "fixture/temporaryfolder.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace warmboot;

namespace {

/// What `diff -u` prints, without its two header lines.
std::string byDiff(const std::string &before, const std::string &after)
{
    const test::TemporaryFolder folder;
    std::ofstream(folder.path() + "/a", std::ios::binary) << before;
    std::ofstream(folder.path() + "/b", std::ios::binary) << after;
    ProcessRunner runner;
    const auto done = runner.run({"/usr/bin/diff", "-u", folder.path() + "/a", folder.path() + "/b"},
                                 std::chrono::seconds(10));
    REQUIRE(done.has_value());
    REQUIRE(done->status < 2);
    const auto body = done->out.find("@@");
    return body == std::string::npos ? "" : done->out.substr(body);
}

/// Carries a diff out, as patch(1) does, with every line that it names checked.
std::string patched(const std::string &before, const std::string &diff)
{
    const auto old = splitLines(before);
    std::vector<std::string> result;
    std::size_t at = 0;
    bool newline = before.empty() || before.ends_with('\n');
    char last = ' ';
    for (const auto &line : splitLines(diff)) {
        const auto text = line.substr(1);
        if (line.starts_with("@@")) {
            const auto first = std::stoul(line.substr(line.find('-') + 1));
            while (at + 1 < first)
                result.push_back(old.at(at++));
        } else if (line.starts_with('\\')) {
            newline = last == '-' && newline;
        } else {
            if (line[0] != '+')
                REQUIRE(old.at(at++) == text);
            if (line[0] != '-')
                result.push_back(text);
            newline = true;
        }
        last = line[0];
    }
    while (at < old.size())
        result.push_back(old.at(at++));
    std::string text;
    for (const auto &line : result)
        text += line + "\n";
    if (!newline && !text.empty())
        text.pop_back();
    return text;
}

/// diff leaves a count of one line out, patch understands both.
std::string withAllCounts(const std::string &diff)
{
    std::string text;
    for (const auto &line : splitLines(diff)) {
        auto full = line;
        if (line.starts_with("@@")) {
            const auto plus = full.find(" +");
            const auto end = full.find(" @@", 2);
            if (!full.substr(plus, end - plus).contains(','))
                full.insert(end, ",1");
            if (!full.substr(0, plus).contains(','))
                full.insert(plus, ",1");
        }
        text += full + "\n";
    }
    return text;
}

std::string numbered(int first, int last)
{
    std::string text;
    for (int i = first; i <= last; ++i)
        text += "line " + std::to_string(i) + "\n";
    return text;
}

} // namespace

TEST_CASE("A diff is what diff -u prints")
{
    const std::vector<std::pair<std::string, std::string>> texts{
        {"a\n", "b\n"},
        {"a\nb\nc\n", "a\nc\n"},
        {"a\nc\n", "a\nb\nc\n"},
        {"", "a\nb\n"},
        {"a\nb\n", ""},
        {"", "a"},
        {"a", ""},
        {"a\nb", "a\nb\n"},
        {"a\nb\n", "a\nb"},
        {"a\nb", "a\nc"},
        {"\n\n\n", "\n\n"},
        {numbered(1, 40), numbered(1, 4) + "new\n" + numbered(5, 40)},
        {numbered(1, 40), numbered(1, 4) + numbered(6, 30) + "x\n" + numbered(32, 40)},
        {numbered(1, 40), numbered(2, 39)},
        {"mode=kexec\nfollow=default\n", "mode=bios\nfollow=default\n"},
    };
    for (const auto &[before, after] : texts) {
        CAPTURE(before, after);
        CHECK(unifiedDiff(before, after) == withAllCounts(byDiff(before, after)));
    }
}

TEST_CASE("Equal texts have no diff")
{
    for (const auto *text : {"", "a", "a\n", "a\nb"})
        CHECK(unifiedDiff(text, text).empty());
}

TEST_CASE("A random diff turns one text into the other")
{
    std::mt19937 dice(42); // NOLINT(cert-msc51-cpp): the same cases each time
    const auto text = [&dice] {
        std::string lines;
        const auto count = dice() % 15;
        for (std::size_t i = 0; i < count; ++i)
            lines += std::string(1, static_cast<char>('a' + dice() % 4)) + "\n";
        if (dice() % 4 == 0 && !lines.empty())
            lines.pop_back();
        return lines;
    };
    for (int i = 0; i < 40; ++i) {
        const auto before = text();
        const auto after = text();
        const auto diff = unifiedDiff(before, after);
        CAPTURE(before, after, diff);
        if (before == after)
            CHECK(diff.empty());
        else
            CHECK(patched(before, diff) == after);
    }
}

TEST_CASE("New and removed and changed paths are told apart")
{
    const Entry none;
    const Entry file{.kind = Entry::Kind::File, .mode = 0644, .content = "a\n"};
    const Entry folder{.kind = Entry::Kind::Directory, .mode = 0755, .content = {}};
    const Entry link{.kind = Entry::Kind::Link, .content = "/target"};
    CHECK(describeChange({"/x", none, file}) == "--- /dev/null\n+++ /x\n@@ -0,0 +1,1 @@\n+a\n");
    CHECK(describeChange({"/x", file, none}) == "--- /x\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-a\n");
    CHECK(describeChange({"/x", none, folder}) == "new folder /x\n");
    CHECK(describeChange({"/x", folder, none}) == "removed folder /x\n");
    CHECK(describeChange({"/x", none, link}) == "new link /x -> /target\n");
    CHECK(describeChange({"/x", link, none}) == "removed link /x -> /target\n");
    auto program = file;
    program.mode = 0755;
    CHECK(describeChange({"/x", file, program}) == "--- /x\n+++ /x\npermissions 0644 0:0 -> 0755 0:0\n");
}
