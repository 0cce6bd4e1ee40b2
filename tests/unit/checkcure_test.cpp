// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/checking.h"
#include "protocol/symptoms.h"

#include <nlohmann/json.hpp>

#include <set>

using namespace warmboot;
using test::checkOf;

namespace {

Check readBack(const nlohmann::json &check)
{
    const auto reply = replyFrom(nlohmann::json{{"id", 1}, {"checks", {check}}}.dump());
    REQUIRE(reply.has_value());
    return std::get<std::vector<Check>>(reply->answer).at(0);
}

nlohmann::json sampleCheck()
{
    return nlohmann::json::parse(R"json({"check": "kernel", "outcome": "bad", "why": null, "cure": "none", "flag": "",
        "source": "", "sentence": {"code": "check-support", "args": {}, "text": ""}})json");
}

} // namespace

TEST_CASE("A file of ours that is gone is cured by a repair")
{
    test::Machine machine;
    machine.install();
    CHECK(checkOf(machine, "set-up").cure == Cure::None);
    machine.remove("/usr/local/bin/normal-reboot");
    CHECK(checkOf(machine, "set-up").cure == Cure::Repair);
}

TEST_CASE("Settings that cannot be read are no matter of a repair, which would refuse")
{
    test::Machine machine;
    machine.install();
    machine.write("/etc/warmboot.conf", machine.read("/etc/warmboot.conf") + "healthy=nginx\n");
    CHECK(checkOf(machine, "set-up").cure == Cure::None);
}

TEST_CASE("What somebody else put in the way is not for a repair")
{
    test::Machine machine;
    machine.install();
    machine.remove("/usr/local/bin/normal-reboot");
    machine.write("/usr/local/bin/normal-reboot", "#!/bin/sh\necho mine\n", 0755);
    CHECK(checkOf(machine, "set-up").outcome == Outcome::Bad);
    CHECK(checkOf(machine, "set-up").cure == Cure::None);
}

TEST_CASE("A suspension is cured by resuming")
{
    test::Machine machine;
    machine.install();
    CHECK(checkOf(machine, "suspension").outcome == Outcome::Good);
    machine.write("/var/lib/warmboot/suspended", "time=1\nreason=the new kernel did not arrive\nkernel=/vmlinuz\n");
    CHECK(checkOf(machine, "suspension").outcome == Outcome::Warning);
    CHECK(checkOf(machine, "suspension").cure == Cure::Resume);
    CHECK(checkOf(machine, "next-reboot").cure == Cure::Resume);
}

TEST_CASE("A kexec for one time is taken back by a choice for the next reboot")
{
    test::Machine machine;
    Settings settings;
    settings.mode = Mode::Bios;
    machine.install(settings);
    CHECK(test::checksOf(machine, "one-shot").empty());
    machine.write("/run/warmboot/next", "kexec\n");
    CHECK(checkOf(machine, "one-shot").cure == Cure::NextDefault);
}

TEST_CASE("A fixed kernel that is gone is cured by what boots by default, where that is whole")
{
    test::Machine machine;
    machine.addKernel("6.12.60-amd64");
    Settings settings;
    settings.follow = Follow::Fixed;
    settings.kernel = "/boot/vmlinuz-6.12.60-amd64";
    settings.initrds = {"/boot/initrd.img-6.12.60-amd64"};
    machine.install(settings);
    CHECK(checkOf(machine, "kernel").cure == Cure::None);
    machine.remove("/boot/vmlinuz-6.12.60-amd64");
    CHECK(checkOf(machine, "kernel").outcome == Outcome::Bad);
    CHECK(checkOf(machine, "kernel").cure == Cure::FollowDefault);
    machine.remove("/vmlinuz");
    CHECK(checkOf(machine, "kernel").cure == Cure::None);
}

TEST_CASE("Where nothing is installed there is nothing to cure")
{
    test::Machine machine;
    machine.addKernel("6.12.60-amd64");
    CHECK(checkOf(machine, "newest").outcome == Outcome::Warning);
    CHECK(checkOf(machine, "newest").cure == Cure::None);
}

TEST_CASE("A cure that only a newer engine knows is none here")
{
    auto check = sampleCheck();
    CHECK_FALSE(readBack(check).why);
    check["cure"] = "dance";
    CHECK(readBack(check).cure == Cure::None);
    check["cure"] = "resume";
    CHECK(readBack(check).cure == Cure::Resume);
    check["cure"] = 7;
    CHECK_FALSE(replyFrom(nlohmann::json{{"id", 1}, {"checks", {check}}}.dump()).has_value());
}

TEST_CASE("Every symptom has its sentences, and flags that a wish may have")
{
    std::set<std::string_view> names;
    for (const auto &symptom : symptoms) {
        CAPTURE(symptom.name);
        CHECK(names.insert(symptom.name).second);
        for (const auto code : {symptom.what, symptom.cause, symptom.otherwise})
            CHECK(test::isComplete(say(code)));
        for (const auto &trial : symptom.trials) {
            CHECK(test::isComplete(say(trial.what)));
            Settings settings;
            if (!trial.flag.empty())
                settings.add = {std::string(trial.flag)};
            CHECK(validate(settings).has_value());
        }
    }
    CHECK(names == std::set<std::string_view>{"blank-screen", "no-network", "no-disks", "hang", "tpm"});
}
