// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/files/readfile.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>

using namespace warmboot;

TEST_CASE("Reading never waits on a fifo and never reads a folder")
{
    test::Machine machine;
    REQUIRE(::mkfifo(machine.system.paths("/fifo").c_str(), 0600) == 0);
    CHECK_FALSE(readFile(machine.system.paths("/fifo")).has_value());
    CHECK_FALSE(readFile(machine.system.paths("/etc")).has_value());
    CHECK_FALSE(readFile(machine.system.paths("/nothing")).has_value());
    CHECK(readEntry(machine.system.paths("/fifo"))->kind == Entry::Kind::Other);
    CHECK(readEntry(machine.system.paths("/nothing"))->kind == Entry::Kind::Absent);
    CHECK(readEntry(machine.system.paths("/fifo/below"))->kind == Entry::Kind::Absent);
}

TEST_CASE("No more is read than was asked for")
{
    test::Machine machine;
    machine.write("/big", std::string(maxTextFile + 10, 'x'));
    CHECK(readFile(machine.system.paths("/big"), 100)->size() == 100);
    CHECK(test::codeOf(readEntry(machine.system.paths("/big"))) == "file-too-large");
    machine.write("/big", std::string(maxTextFile, 'x'));
    CHECK(readEntry(machine.system.paths("/big")).has_value());
}

TEST_CASE("Links are followed below the root folder and loops end")
{
    test::Machine machine;
    const auto &paths = machine.system.paths;
    machine.link("/a", "/b");
    machine.link("/b", "boot/../../../etc/os-release");
    CHECK(resolveInRoot(paths, "/a") == "/etc/os-release");
    machine.link("/loop", "loop");
    CHECK_FALSE(resolveInRoot(paths, "/loop").has_value());
    machine.link("/etcetera", "etc");
    CHECK(resolveInRoot(paths, "/etcetera//./os-release") == "/etc/os-release");
    CHECK_FALSE(resolveInRoot(paths, "/etc/os-release/x").has_value());
    CHECK(resolveInRoot(paths, "/..") == "/");
}

TEST_CASE("A text is split at its newlines")
{
    CHECK(splitLines("").empty());
    CHECK(splitLines("a") == std::vector<std::string>{"a"});
    CHECK(splitLines("a\n\nb\n") == std::vector<std::string>{"a", "", "b"});
}
