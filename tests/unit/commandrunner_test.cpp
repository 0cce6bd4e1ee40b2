// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/heldsignals.h"
#include "engine/files/readfile.h"
#include "engine/system/commandrunner.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <string>
#include <vector>

using namespace warmboot;
using namespace std::chrono_literals;

namespace {

Result<CommandOutput> shell(const std::string &script, std::chrono::seconds limit = 20s)
{
    ProcessRunner runner;
    return runner.run({"/bin/sh", "-c", script}, limit);
}

} // namespace

TEST_CASE("A program's output and errors and status come back apart")
{
    const auto output = shell("echo out; echo err >&2; exit 7");
    CHECK(output->out == "out\n");
    CHECK(output->err == "err\n");
    CHECK(output->status == 7);
    CHECK(shell("kill -9 $$")->status == 137);
}

TEST_CASE("A program that does not end is ended")
{
    const auto begin = std::chrono::steady_clock::now();
    const auto slow = shell("sleep 30", 1s);
    CHECK(test::codeOf(slow) == "program-too-slow");
    CHECK(std::chrono::steady_clock::now() - begin < 10s);
}

TEST_CASE("What a program has started ends with it when it does not end")
{
    test::Machine machine;
    machine.write("/numbers", "");
    const auto slow = shell("sleep 300 & echo $! >" + machine.system.paths("/numbers") + "; wait", 5s);
    CHECK(test::codeOf(slow) == "program-too-slow");
    const auto child = std::stoi(machine.read("/numbers"));
    // Process 1 may take its time to look after orphans.
    const auto state = readFile("/proc/" + std::to_string(child) + "/stat").value_or("");
    CHECK((state.empty() || state.contains(") Z ")));
}

TEST_CASE("A program that is to tell how it went holds back the signals that we hold back")
{
    const std::vector<std::string> ended{"/bin/sh", "-c", "kill -TERM $$; echo alive"};
    ProcessRunner runner;
    const auto before = holdSignals();
    const auto usual = runner.run(ended, 20s);
    const auto toTheEnd = runner.runToTheEnd(ended, 20s);
    releaseSignals(before);
    CHECK(usual->status == 143);
    CHECK(toTheEnd->out == "alive\n");
    CHECK(toTheEnd->ok());
}

TEST_CASE("A program that is not there is an error with its path")
{
    ProcessRunner runner;
    const auto missing = runner.run({"/nonexistent/systemctl"}, 5s);
    CHECK(test::codeOf(missing) == "program-not-run");
    CHECK(test::textOf(missing).contains("/nonexistent/systemctl"));
}

TEST_CASE("Nothing of the caller's environment reaches a program")
{
    ::setenv("WARMBOOT_TEST_SECRET", "x", 1);
    const auto output = shell("env; cat");
    ::unsetenv("WARMBOOT_TEST_SECRET");
    CHECK_FALSE(output->out.contains("WARMBOOT_TEST_SECRET"));
    CHECK(output->out.contains("PATH=/usr/sbin:/usr/bin:/sbin:/bin\n"));
    CHECK(output->out.contains("LC_ALL=C\n"));
}

TEST_CASE("How a program ended is known also where the caller does not wait for its children")
{
    const auto before = std::signal(SIGCHLD, SIG_IGN);
    const auto output = shell("exit 7");
    ProcessRunner runner;
    std::signal(SIGCHLD, SIG_IGN); // and what is not known is no success
    const auto unknown = runner.run({"/bin/sh", "-c", "exit 7"}, 20s);
    std::signal(SIGCHLD, before);
    REQUIRE(output.has_value());
    CHECK(output->status == 7);
    CHECK(test::codeOf(unknown) == "program-not-run");
}

TEST_CASE("Arguments are passed as they are")
{
    ProcessRunner runner;
    CHECK(runner.run({"/usr/bin/printf", "%s|", "a b", "$x", "'", "*", ""}, 5s)->out == "a b|$x|'|*||");
}

TEST_CASE("Much output does not block and is cut at some point")
{
    const auto output = shell("head -c 20000000 /dev/zero; echo done >&2");
    CHECK(output->ok());
    CHECK(output->err == "done\n");
    CHECK(output->out.size() < 5000000);
}

TEST_CASE("A program without a path is none, whatever lies in the folder of the caller")
{
    const test::TemporaryFolder folder;
    const auto program = folder.path() + "/sh";
    std::filesystem::copy_file("/bin/sh", program);
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());
    ProcessRunner runner;
    const auto output = runner.run({"sh", "-c", "echo ran"}, std::chrono::seconds(10));
    std::filesystem::current_path(before);
    REQUIRE_FALSE(output.has_value());
    CHECK(output.error().sentence.code == "program-not-run");
}
