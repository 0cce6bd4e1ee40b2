// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/ansible/task.h"

#include "ctl/ansible/words.h"
#include "fixture/machine.h"
#include "protocol/json.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

using namespace warmboot;

namespace {

AnsibleTask taskOf(Json arguments)
{
    arguments["_ansible_version"] = "2.19.0";
    const auto task = ansibleTaskFrom(dump(arguments, -1));
    CAPTURE(dump(arguments, -1), test::textOf(task));
    REQUIRE(task.has_value());
    return *task;
}

/// The sentence with which a task's arguments are refused.
std::string refusal(const Json &arguments)
{
    const auto task = ansibleTaskFrom(dump(arguments, -1));
    CAPTURE(dump(arguments, -1));
    REQUIRE_FALSE(task.has_value());
    CHECK(task.error().kind == ErrorKind::Usage);
    return ansibleText(task.error().sentence);
}

std::optional<std::string> started(std::vector<std::string> words)
{
    std::vector<char *> argv;
    for (auto &word : words)
        argv.push_back(word.data());
    return ansibleArguments(static_cast<int>(argv.size()), argv.data());
}

} // namespace

TEST_CASE("What a task says about the settings is what is wished")
{
    const auto task = taskOf({{"state", "present"},
                              {"mode", "bios"},
                              {"kernel", "/boot/vmlinuz"},
                              {"initrds", {"/boot/a.img", "/boot/b.img"}},
                              {"cmdline", "root=/dev/vda1"},
                              {"add", {"nomodeset"}},
                              {"remove", {"quiet"}},
                              {"panic", 30},
                              {"expect", std::string(64, 'a')}});
    CHECK(task.state == AnsibleTask::State::Present);
    CHECK(task.wish.mode == "bios");
    CHECK(task.wish.kernel == "/boot/vmlinuz");
    CHECK(task.wish.initrds == std::vector<std::string>{"/boot/a.img", "/boot/b.img"});
    CHECK(task.wish.cmdline == "root=/dev/vda1");
    CHECK(task.wish.wholeAdd == std::vector<std::string>{"nomodeset"});
    CHECK(task.wish.wholeRemove == std::vector<std::string>{"quiet"});
    CHECK(task.wish.panic == 30);
    CHECK(task.expect == std::string(64, 'a'));
    CHECK(taskOf({{"follow", "newest"}}).wish.follow == "newest");
}

TEST_CASE("What a task leaves out, or has as null, is not wished")
{
    for (const auto &arguments :
         {Json::object(), Json{{"kernel", nullptr}, {"add", nullptr}, {"panic", nullptr}, {"via", nullptr}}}) {
        const auto task = taskOf(arguments);
        CHECK(task.state == AnsibleTask::State::Present);
        CHECK_FALSE(task.wish.mode);
        CHECK_FALSE(task.wish.kernel);
        CHECK_FALSE(task.wish.initrds);
        CHECK_FALSE(task.wish.wholeAdd);
        CHECK_FALSE(task.wish.panic);
        CHECK_FALSE(task.checkMode);
        CHECK_FALSE(task.diff);
    }
}

TEST_CASE("An empty list is a wish of its own")
{
    const auto task = taskOf({{"add", Json::array()}, {"kernel", "/k"}, {"initrds", Json::array()}});
    CHECK(task.wish.wholeAdd == std::vector<std::string>{});
    CHECK(task.wish.initrds == std::vector<std::string>{});
}

TEST_CASE("What was written as name=value is a text and understood all the same")
{
    const auto task = taskOf({{"panic", "30"}, {"add", "console=ttyS0,115200"}});
    CHECK(task.wish.panic == 30);
    CHECK(task.wish.wholeAdd == std::vector<std::string>{"console=ttyS0,115200"});
    CHECK(taskOf({{"state", "absent"}, {"purge", "yes"}}).purge);
    CHECK_FALSE(taskOf({{"state", "absent"}, {"purge", "false"}}).purge);
}

TEST_CASE("Ansible's own fields tell of check mode and diff, and mean nothing else")
{
    const auto task = taskOf({{"_ansible_check_mode", true}, {"_ansible_diff", true}, {"_ansible_anything", {1, 2}}});
    CHECK(task.checkMode);
    CHECK(task.diff);
}

TEST_CASE("A reboot goes through kexec unless the task says another way")
{
    CHECK(taskOf({{"state", "rebooted"}}).via == OneShot::Kexec);
    CHECK(taskOf({{"state", "rebooted"}, {"via", "bios"}}).via == OneShot::Bios);
    CHECK(taskOf({{"state", "rebooted"}, {"via", "default"}}).via == OneShot::Default);
}

TEST_CASE("An argument that no task has is refused by name, with those that there are")
{
    const auto words = refusal({{"kernal", "/boot/vmlinuz"}});
    CHECK(words.starts_with("kernal: "));
    CHECK(words.contains("state, mode, kernel, initrds"));
}

TEST_CASE("An argument of another state is refused by name")
{
    CHECK(refusal({{"state", "absent"}, {"mode", "kexec"}}) == "mode: does not go with state: absent; leave it out.");
    CHECK(refusal({{"state", "queried"}, {"kernel", "/k"}}).starts_with("kernel: "));
    CHECK(refusal({{"via", "bios"}}).starts_with("via: does not go with state: present"));
    CHECK(refusal({{"state", "rebooted"}, {"purge", true}}).starts_with("purge: "));
    CHECK(refusal({{"state", "resumed"}, {"panic", 1}}).starts_with("panic: "));
}

TEST_CASE("A value of another type is refused with the argument's name and what it should be")
{
    const std::vector<Json> all{true, "text", 7, 1.5, Json::array({"text", 7}), Json::object()};
    for (const auto &value : all) {
        for (const auto *name :
             {"state", "mode", "follow", "kernel", "cmdline", "initrds", "add", "remove", "panic", "expect"}) {
            const bool text = value.is_string() && std::string_view("kernel cmdline initrds add remove").contains(name);
            const bool number = value.is_number_integer() && name == std::string_view("panic");
            if (text || number)
                continue;
            const auto words = refusal({{name, value}});
            CAPTURE(words);
            CHECK(words.starts_with(std::string(name) + ": should be "));
        }
    }
    CHECK(refusal({{"mode", "Kexec"}}) == "mode: should be kexec or bios.");
    CHECK(refusal({{"state", "gone"}}) == "state: should be present, absent, resumed, rebooted or queried.");
    CHECK(refusal({{"state", "absent"}, {"purge", "perhaps"}}) == "purge: should be true or false.");
    CHECK(refusal({{"panic", 12345678901234LL}}).starts_with("panic: should be "));
    CHECK(refusal({{"panic", "15 s"}}).starts_with("panic: should be "));
}

TEST_CASE("Arguments that are there twice are refused by name")
{
    const auto task = ansibleTaskFrom(R"({"_ansible_version": "2.19", "mode": "kexec", "mode": "bios"})");
    REQUIRE_FALSE(task.has_value());
    CHECK(ansibleText(task.error().sentence).starts_with("mode: is there twice"));
}

TEST_CASE("Only a file with Ansible's fields, named from / on and alone, makes it a task")
{
    test::Machine machine;
    const std::string text = R"({"state": "queried", "_ansible_version": "2.19"})";
    machine.write("/args", text);
    machine.write("/other", R"({"state": "queried"})");
    machine.write("/list", R"(["_ansible_version"])");
    machine.write("/noise", "{");
    CHECK(started({"warmbootctl", machine.root() + "/args"}) == text);
    CHECK_FALSE(started({"warmbootctl", machine.root() + "/other"}));
    CHECK_FALSE(started({"warmbootctl", machine.root() + "/list"}));
    CHECK_FALSE(started({"warmbootctl", machine.root() + "/noise"}));
    CHECK_FALSE(started({"warmbootctl", machine.root() + "/missing"}));
    CHECK_FALSE(started({"warmbootctl", machine.root()}));
    CHECK_FALSE(started({"warmbootctl", machine.root() + "/args", "status"}));
    CHECK_FALSE(started({"warmbootctl", "status", machine.root() + "/args"}));
    CHECK_FALSE(started({"warmbootctl"}));
    CHECK_FALSE(started({"warmbootctl", "status"}));
}
