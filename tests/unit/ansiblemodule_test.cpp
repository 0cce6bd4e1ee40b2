// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/ansible/module.h"

#include "ctl/ansible/words.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

using namespace warmboot;

namespace {

Json run(const test::Machine &machine, const Json &arguments)
{
    return ansibleResult(machine.system, dump(arguments, -1));
}

Json inCheckMode(Json arguments)
{
    arguments["_ansible_check_mode"] = true;
    return arguments;
}

} // namespace

TEST_CASE("What a task installs, the same task finds installed")
{
    test::Machine machine;
    const Json wish{{"mode", "kexec"}, {"add", {"nomodeset"}}, {"panic", 30}};
    const auto first = run(machine, wish);
    CAPTURE(dump(first));
    CHECK(first["changed"] == true);
    CHECK_FALSE(first.contains("failed"));
    CHECK(first["record"] == 1);
    CHECK(machine.probe().mode == Mode::Kexec);
    CHECK(machine.read("/etc/warmboot.conf").contains("panic=30"));
    const auto after = machine.snapshot();
    const auto second = run(machine, wish);
    CAPTURE(dump(second));
    CHECK(second["changed"] == false);
    CHECK(second["record"] == 0);
    CHECK(test::differences(after, machine.snapshot()).empty());
}

TEST_CASE("What a task leaves out stays as it is on the machine")
{
    test::Machine machine;
    machine.install({.mode = Mode::Bios, .add = {"nomodeset"}, .panic = 30});
    CHECK(run(machine, Json::object())["changed"] == false);
    CHECK(run(machine, {{"panic", 40}})["changed"] == true);
    const auto settings = machine.probe().settings;
    REQUIRE(settings.has_value());
    CHECK(settings->mode == Mode::Bios);
    CHECK(settings->add == std::vector<std::string>{"nomodeset"});
    CHECK(settings->panic == 40);
}

TEST_CASE("A list of words is the whole list")
{
    test::Machine machine;
    machine.install({.add = {"nomodeset", "nosmt"}, .remove = {"quiet"}});
    CHECK(run(machine, {{"add", {"nosmt"}}})["changed"] == true);
    CHECK(machine.probe().settings->add == std::vector<std::string>{"nosmt"});
    CHECK(machine.probe().settings->remove == std::vector<std::string>{"quiet"});
    CHECK(run(machine, {{"remove", Json::array()}})["changed"] == true);
    CHECK(machine.probe().settings->remove.empty());
}

TEST_CASE("A word that is now to be added is no longer taken off, and the other way round")
{
    test::Machine machine;
    machine.install({.add = {"nosmt"}, .remove = {"quiet"}});
    CHECK(run(machine, {{"add", {"nosmt", "quiet"}}})["changed"] == true);
    CHECK(machine.probe().settings->remove.empty());
    CHECK(run(machine, {{"remove", {"nosmt"}}})["changed"] == true);
    CHECK(machine.probe().settings->add == std::vector<std::string>{"quiet"});
    CHECK(run(machine, {{"add", {"a"}}, {"remove", {"a"}}})["code"] == "flag-added-and-removed");
}

TEST_CASE("Check mode tells what would be done and does nothing")
{
    test::Machine machine;
    const auto before = machine.snapshot();
    const auto planned = run(machine, inCheckMode({{"mode", "kexec"}}));
    CHECK(planned["changed"] == true);
    CHECK_FALSE(planned["sentences"].empty());
    CHECK(test::differences(before, machine.snapshot()).empty());
    CHECK_FALSE(machine.has("/var/lib/warmboot"));

    machine.install();
    const auto installed = machine.snapshot();
    CHECK(run(machine, inCheckMode({{"mode", "kexec"}}))["changed"] == false);
    CHECK(run(machine, inCheckMode({{"state", "absent"}}))["changed"] == true);
    CHECK(run(machine, inCheckMode({{"state", "rebooted"}}))["changed"] == true);
    CHECK(test::differences(installed, machine.snapshot()).empty());
    CHECK_FALSE(machine.runner.called("Reboot"));
}

TEST_CASE("What was seen in check mode is done only while it is still true")
{
    test::Machine machine;
    const auto planned = run(machine, inCheckMode({{"mode", "kexec"}}));
    CHECK(run(machine, {{"mode", "bios"}, {"expect", planned["digest"]}})["code"] == "stale");
    CHECK(machine.probe().setup == SetupState::Absent);
    CHECK(run(machine, {{"mode", "kexec"}, {"expect", planned["digest"]}})["changed"] == true);
}

TEST_CASE("The difference of every file comes when Ansible asks for it")
{
    test::Machine machine;
    CHECK_FALSE(run(machine, inCheckMode({{"mode", "kexec"}})).contains("diff"));
    const auto planned = run(machine, inCheckMode({{"mode", "kexec"}, {"_ansible_diff", true}}));
    REQUIRE(planned["diff"].is_array());
    const auto conf = std::ranges::find_if(
        planned["diff"], [](const Json &file) { return file["after_header"] == "/etc/warmboot.conf"; });
    REQUIRE(conf != planned["diff"].end());
    CHECK((*conf)["prepared"].get<std::string>().contains("+mode=kexec"));
}

TEST_CASE("A task removes what is there, and its records when it says so")
{
    test::Machine machine;
    const auto before = machine.snapshot();
    machine.install();
    CHECK(run(machine, {{"state", "absent"}})["changed"] == true);
    CHECK(test::differences(before, machine.snapshot()).empty());
    CHECK(machine.has("/var/lib/warmboot"));
    CHECK(run(machine, {{"state", "absent"}})["changed"] == false);
    const Json purging{{"state", "absent"}, {"purge", true}};
    CHECK(run(machine, inCheckMode(purging))["changed"] == true);
    CHECK(machine.has("/var/lib/warmboot"));
    CHECK(run(machine, purging)["changed"] == true);
    CHECK_FALSE(machine.has("/var/lib/warmboot"));
    CHECK(run(machine, purging)["changed"] == false);
}

TEST_CASE("A suspension is ended once")
{
    test::Machine machine;
    machine.install();
    machine.write("/var/lib/warmboot/suspended", "time=1\nreason=it did not arrive\nid=\nkernel=\nboot=\n");
    CHECK(run(machine, inCheckMode({{"state", "resumed"}}))["changed"] == true);
    CHECK(machine.probe().suspension.has_value());
    CHECK(run(machine, {{"state", "resumed"}})["changed"] == true);
    CHECK_FALSE(machine.probe().suspension.has_value());
    CHECK(run(machine, {{"state", "resumed"}})["changed"] == false);
}

TEST_CASE("A query has the state as status has it, and the checks")
{
    test::Machine machine;
    machine.install();
    const auto result = run(machine, {{"state", "queried"}});
    CHECK(result["changed"] == false);
    CHECK(dump(result["machine"]) == dump(toJson(machine.probe())));
    CHECK_FALSE(result["checks"].empty());
}

TEST_CASE("A task reboots the way it says and tells which")
{
    test::Machine machine;
    machine.install();
    const auto result = run(machine, {{"state", "rebooted"}, {"via", "bios"}});
    CAPTURE(dump(result));
    CHECK(result["changed"] == true);
    CHECK(result["via"] == "bios");
    CHECK(machine.runner.called("Reboot"));
}

TEST_CASE("A failure says what is wrong in the words of a playbook")
{
    test::Machine machine;
    const auto result = run(machine, {{"kernel", "/boot/vmlinuz-6.12.57-amd64"}, {"follow", "newest"}});
    CHECK(result["failed"] == true);
    CHECK(result["changed"] == false);
    CHECK(result["code"] == "kernel-and-follow");
    CHECK(result["kind"] == "usage");
    CHECK(result["msg"] == "kernel and initrds name fixed files, which contradicts follow; leave one of them out.");
    CHECK(run(machine, {{"kernel", "/nowhere"}})["msg"] == "kernel: /nowhere does not exist.");
    const auto relative = run(machine, {{"kernel", "/boot/vmlinuz-6.12.57-amd64"}, {"initrds", {"initrd"}}});
    CHECK(relative["msg"] == "initrds: \"initrd\" is not an absolute path; write it from / on.");
}

TEST_CASE("Nothing that a task says names an option of the command line")
{
    for (const auto &line : ansibleWords) {
        CAPTURE(line.code);
        CHECK_FALSE(catalogue::find(line.code).empty());
        CHECK_FALSE(line.english.contains(" --k"));
        // What goes into a sentence is what the engine puts there.
        const auto original = catalogue::find(line.code);
        for (auto open = line.english.find('{'); open != std::string_view::npos;
             open = line.english.find('{', open + 1))
            CHECK(original.contains(line.english.substr(open, line.english.find('}', open) + 1 - open)));
    }
}
