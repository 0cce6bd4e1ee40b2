// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/adopt/adoption.h"
#include "engine/change/changes.h"
#include "engine/change/previews.h"
#include "engine/change/undostore.h"
#include "engine/plan/planner.h"
#include "engine/plan/setuptree.h"
#include "fixture/checking.h"
#include "fixture/handmadeset.h"
#include "fixture/kernelimages.h"
#include "fixture/machine.h"
#include "fixture/nobody.h"
#include "fixture/samples.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace warmboot;

namespace {

constexpr auto loader = "kexec-load.service";

Result<Plan> adopt(const test::Machine &machine, const std::optional<std::string> &digest = std::nullopt)
{
    return apply(machine.system, test::adoptWish(machine.probe()), digest);
}

/// Every sentence that a person reads of it.
std::vector<Sentence> sentencesOf(const Plan &plan)
{
    auto all = plan.sentences;
    all.insert(all.end(), plan.warnings.begin(), plan.warnings.end());
    all.push_back(plan.what);
    return all;
}

std::vector<std::string> codesOf(const std::vector<Sentence> &sentences)
{
    std::vector<std::string> codes;
    for (const auto &sentence : sentences)
        codes.push_back(sentence.code);
    return codes;
}

} // namespace

TEST_CASE("Each hand-made set-up in circulation comes to what is expected of it")
{
    for (const auto &name : test::handMadeSets()) {
        test::Machine machine;
        test::putHandMadeSet(machine, name);
        CAPTURE(name);
        CHECK(test::describeHandMade(machine) == test::expectedOf(name));
    }
}

TEST_CASE("Each hand-made set-up that is understood is taken over in one change, and undone to the byte")
{
    for (const auto &name : test::handMadeSets()) {
        test::Machine machine;
        test::putHandMadeSet(machine, name);
        const auto before = machine.snapshot();
        const auto state = machine.probe();
        CAPTURE(name);
        const bool acts = !findHandMade(machine.system.paths).isForSystemctlKexec();
        CHECK(state.setup == (acts ? SetupState::Foreign : SetupState::Absent));
        if (!state.adoptable) {
            CHECK(test::codeOf(adopt(machine)).starts_with("adopt-"));
            CHECK(test::differences(before, machine.snapshot()).empty());
            continue;
        }
        const auto plan = adopt(machine);
        INFO(test::textOf(plan));
        REQUIRE(plan.has_value());
        for (const auto &sentence : sentencesOf(*plan)) {
            CAPTURE(sentence.text());
            CHECK(test::isComplete(sentence));
        }
        const auto after = machine.probe();
        CHECK(after.setup == SetupState::Installed);
        CHECK(after.settings == plan->desired.settings);
        CHECK_FALSE(after.adoptable.has_value());
        const auto adopted = machine.snapshot();
        CHECK(undo(machine.system).has_value());
        CHECK(test::differences(before, machine.snapshot()).empty());
        CHECK(machine.probe().adoptable.has_value());
        CHECK(redo(machine.system).has_value());
        CHECK(test::differences(adopted, machine.snapshot()).empty());
        CHECK(undo(machine.system).has_value());
        CHECK(test::differences(before, machine.snapshot()).empty());
    }
}

TEST_CASE("Without being asked to take it over, Warmboot leaves a hand-made set-up alone")
{
    for (const auto &name : test::handMadeSets()) {
        test::Machine machine;
        test::putHandMadeSet(machine, name);
        CAPTURE(name);
        const bool acts = !findHandMade(machine.system.paths).isForSystemctlKexec();
        CHECK(test::codeOf(machine.plan({})) == (acts ? "foreign-in-the-way" : ""));
    }
}

TEST_CASE("Where there is nothing to take over, that is said")
{
    test::Machine machine;
    CHECK_FALSE(machine.probe().adoptable.has_value());
    CHECK(test::codeOf(adopt(machine)) == "adopt-nothing");
    machine.install();
    CHECK(test::codeOf(adopt(machine)) == "adopt-nothing");
}

TEST_CASE("Permissions, owners and times of what was taken over come back")
{
    test::Machine machine;
    test::putHandMadeSet(machine, "article-2019");
    machine.write("/usr/local/bin/normal-reboot", machine.read("/usr/local/bin/normal-reboot"), 0700);
    machine.folder("/etc/systemd/system/systemd-reboot.service.d", 0750);
    const auto before = machine.snapshot();
    REQUIRE(adopt(machine).has_value());
    CHECK(machine.read("/usr/local/bin/normal-reboot").contains("Warmboot"));
    REQUIRE(undo(machine.system).has_value());
    CHECK(test::differences(before, machine.snapshot()).empty());
}

TEST_CASE("What becomes of normal-reboot is said, and of another one that is found first")
{
    test::Machine machine;
    test::putHandMadeSet(machine, "article-2019");
    auto plan = adopt(machine);
    REQUIRE(plan.has_value());
    CHECK(std::ranges::contains(codesOf(plan->sentences), "plan-adopt-normal-reboot"));
    CHECK_FALSE(std::ranges::contains(codesOf(plan->warnings), "adopt-flaw-other-normal-reboot"));
    REQUIRE(undo(machine.system).has_value());

    machine.link("/usr/local/sbin/normal-reboot", "../bin/normal-reboot"); // the same one
    plan = makePlan(machine.system, machine.probe(), {}, test::adoptWish(machine.probe()));
    REQUIRE(plan.has_value());
    CHECK_FALSE(std::ranges::contains(codesOf(plan->warnings), "adopt-flaw-other-normal-reboot"));
    machine.remove("/usr/local/sbin/normal-reboot");
    machine.write("/usr/local/sbin/normal-reboot", "#!/bin/sh\nkexec -u; reboot\n", 0755);
    plan = adopt(machine);
    REQUIRE(plan.has_value());
    CHECK(std::ranges::contains(codesOf(plan->warnings), "adopt-flaw-other-normal-reboot"));
    CHECK(machine.read("/usr/local/sbin/normal-reboot").contains("kexec -u"));
}

TEST_CASE("Units that only root can read are told to others as such")
{
    test::Machine machine;
    machine.folder("/", 0755);
    machine.write("/etc/systemd/system/kexec-load.service", "[Service]\nExecStop=/sbin/kexec -l /vmlinuz\n", 0600);
    machine.write("/etc/systemd/system/systemd-reboot.service.d/mine.conf", "[Service]\n", 0600);
    machine.write("/etc/systemd/system/secret.service", "[Service]\nEnvironment=PASSWORD=x\n", 0600);
    CHECK(unreadableUnits(machine.system.paths).empty());
    test::AsNobody nobody;
    if (!nobody)
        SKIP("needs root, to be somebody else");
    const auto found = unreadableUnits(machine.system.paths);
    nobody.back();
    CHECK(found
          == std::vector<std::string>{"/etc/systemd/system/kexec-load.service",
                                      "/etc/systemd/system/systemd-reboot.service.d/mine.conf"});
}

TEST_CASE("A script of that name that is a link gives way to ours and comes back")
{
    test::Machine machine;
    test::putHandMadeSet(machine, "article-2019");
    machine.write("/root/bin/reboot", "#!/bin/sh\nreboot\n", 0755);
    machine.link("/usr/local/bin/normal-reboot", "/root/bin/reboot");
    const auto before = machine.snapshot();
    const auto plan = adopt(machine);
    REQUIRE(plan.has_value());
    CHECK(std::ranges::contains(codesOf(plan->warnings), "adopt-flaw-normal-reboot"));
    CHECK(machine.read("/usr/local/bin/normal-reboot").contains("Warmboot"));
    CHECK(machine.read("/root/bin/reboot") == "#!/bin/sh\nreboot\n");
    REQUIRE(undo(machine.system).has_value());
    CHECK(test::differences(before, machine.snapshot()).empty());
}

TEST_CASE("What starts a kernel goes first and comes last, so that an interruption leads to the firmware")
{
    test::Machine machine;
    test::putHandMadeSet(machine, "article-2019");
    const auto plan = makePlan(machine.system, machine.probe(), {}, test::adoptWish(machine.probe()));
    REQUIRE(plan.has_value());
    CHECK(plan->changes.front().path == "/etc/systemd/system/systemd-reboot.service.d/override.conf");
    CHECK(plan->changes.back().path == dropInPath);
    const auto theirs = std::ranges::find_last_if(plan->changes,
                                                  [](const Change &change) { return !isManagedPath(change.path); });
    const auto ours = std::ranges::find_if(plan->changes, [](const Change &change) { return change.after.exists(); });
    CHECK(theirs.begin() < ours);
}

TEST_CASE("The plan of an adoption has a digest that covers it")
{
    test::Machine machine;
    test::putHandMadeSet(machine, "article-2019");
    const auto wish = test::adoptWish(machine.probe());
    const auto plan = makePlan(machine.system, machine.probe(), {}, wish);
    REQUIRE(plan.has_value());
    machine.append("/etc/systemd/system/kexec-load.service", "# mine\n");
    CHECK(test::codeOf(adopt(machine, plan->digest)) == "stale");
    const auto again = makePlan(machine.system, machine.probe(), {}, wish);
    REQUIRE(again.has_value());
    CHECK(adopt(machine, again->digest).has_value());
}

TEST_CASE("The old unit is never stopped while systemd knows what it does then")
{
    test::Machine machine;
    test::putHandMadeSet(machine, "article-2019");
    machine.runner.active.insert(loader);
    machine.runner.reload();
    REQUIRE(adopt(machine).has_value());
    const auto reload = machine.runner.indexOf("daemon-reload");
    const auto stop = machine.runner.indexOf("stop kexec-load.service");
    CHECK(reload >= 0);
    CHECK(stop > reload);
    CHECK_FALSE(machine.runner.active.contains(loader));
    CHECK(machine.runner.active.contains(std::string(loadUnit)));
    REQUIRE(undo(machine.system).has_value());
    CHECK(machine.runner.active.contains(loader));
    CHECK_FALSE(machine.runner.active.contains(std::string(loadUnit)));
}

TEST_CASE("A change that fails brings the old unit back as well")
{
    test::Machine machine;
    test::putHandMadeSet(machine, "article-2019");
    machine.runner.active.insert(loader);
    machine.runner.reload();
    const auto before = machine.snapshot();
    machine.runner.fails("start warmboot-load.service", "Job failed");
    CHECK_FALSE(adopt(machine).has_value());
    CHECK(test::differences(before, machine.snapshot()).empty());
    CHECK(machine.runner.active.contains(loader));
}

TEST_CASE("A unit of the distribution that comes to light under the same name is left as it is")
{
    test::Machine machine;
    test::putHandMadeSet(machine, "article-2019");
    machine.write("/usr/lib/systemd/system/kexec-load.service", "[Service]\nExecStop=/bin/theirs\n");
    machine.runner.active.insert(loader);
    machine.runner.reload();
    REQUIRE(adopt(machine).has_value());
    CHECK_FALSE(machine.runner.called("stop kexec-load.service"));
}

TEST_CASE("What loads a kernel when it is started is not started by an undo")
{
    test::Machine machine;
    test::putHandMadeSet(machine, "proxmox-post-install");
    REQUIRE(adopt(machine).has_value());
    REQUIRE(undo(machine.system).has_value());
    CHECK_FALSE(machine.runner.called("start kexec-pve.service"));
}

TEST_CASE("Beside a set-up of Warmboot only the files of the other one go, and the settings stay")
{
    test::Machine machine;
    Settings settings;
    settings.mode = Mode::Bios;
    settings.add = {"nomodeset"};
    machine.install(settings);
    machine.write("/etc/systemd/system/kexec-load.service",
                  "[Service]\nExecStop=/sbin/kexec -l /vmlinuz --initrd=/initrd.img --reuse-cmdline\n");
    const auto state = machine.probe();
    REQUIRE(state.adoptable.has_value());
    CHECK(state.adoptable->settings == settings);
    const auto before = machine.snapshot();
    const auto plan = adopt(machine);
    REQUIRE(plan.has_value());
    CHECK(plan->changes.size() == 1);
    CHECK(codesOf(plan->sentences).front() == "plan-adopt-file");
    CHECK(machine.probe().setup == SetupState::Installed);
    CHECK(machine.probe().settings == settings);
    REQUIRE(undo(machine.system).has_value());
    CHECK(test::differences(before, machine.snapshot()).empty());
}

TEST_CASE("What undo would do is told without a promise about the reboots after it")
{
    test::Machine machine;
    test::putHandMadeSet(machine, "article-2019");
    REQUIRE(adopt(machine).has_value());
    const auto preview = machine.previewUndo();
    REQUIRE(preview.has_value());
    const auto codes = codesOf(preview->sentences);
    CHECK(std::ranges::contains(codes, "plan-files-back"));
    CHECK_FALSE(std::ranges::contains(codes, "plan-next-bios"));
    REQUIRE(undo(machine.system).has_value());
    const auto again = previewRedo(machine.system, machine.probe());
    REQUIRE(again.has_value());
    CHECK(codesOf(again->sentences).front() == "plan-adopt");
}

TEST_CASE("A drop-in of the distribution's that makes a reboot a kexec cannot be taken over")
{
    test::Machine machine;
    test::putHandMadeSet(machine, "article-2019");
    machine.write("/usr/lib/systemd/system/systemd-reboot.service.d/kexec.conf",
                  "[Service]\nExecStart=-/bin/systemctl --force kexec\n");
    const auto state = machine.probe();
    CHECK_FALSE(state.adoptable.has_value());
    CHECK(std::ranges::contains(state.remarks, "adopt-elsewhere", &Sentence::code));
    CHECK(test::codeOf(adopt(machine)) == "adopt-elsewhere");
}

TEST_CASE("Units that a distribution ships are none that somebody has made")
{
    test::Machine machine;
    machine.write("/usr/lib/systemd/system/kexec-load.service", "[Service]\nExecStart=/sbin/kexec -l /boot/vmlinuz\n");
    machine.write("/usr/lib/systemd/system/kexec.service", "[Service]\nExecStart=/sbin/kexec -l /boot/vmlinuz\n");
    machine.link("/etc/systemd/system/kexec.target.wants/kexec-load.service",
                 "/usr/lib/systemd/system/kexec-load.service");
    machine.link("/etc/systemd/system/fast.service", "/usr/lib/systemd/system/kexec-load.service");
    auto state = machine.probe();
    CHECK(state.setup == SetupState::Absent);
    CHECK(state.remarks.empty()); // an ordinary reboot does not come by kexec.target
    // Gentoo ships kexec.service to everybody; it counts where it is enabled.
    machine.link("/etc/systemd/system/multi-user.target.wants/kexec.service", "/usr/lib/systemd/system/kexec.service");
    state = machine.probe();
    CHECK(state.setup == SetupState::Absent);
    CHECK(state.remarks.size() == 1);
}

TEST_CASE("kdump beside Warmboot is named, and is no reason to worry")
{
    test::Machine machine;
    machine.write("/etc/kdump.conf", "path /var/crash\n");
    CHECK(machine.probe().remarks.empty());
    machine.link("/etc/systemd/system/multi-user.target.wants/kdump.service", "/usr/lib/systemd/system/kdump.service");
    CHECK(machine.probe().remarks == std::vector{say("vendor-loader-kdump")});
    const auto plan = machine.plan({});
    REQUIRE(plan.has_value());
    CHECK_FALSE(std::ranges::contains(codesOf(plan->warnings), "vendor-loader-kdump"));
    const auto checks = test::checksOf(machine, "loaders");
    CHECK(std::ranges::all_of(checks, [](const Check &check) { return check.outcome == Outcome::Good; }));
    CHECK(std::ranges::contains(checks, say("vendor-loader-kdump"), &Check::sentence));
}

TEST_CASE("A unit that loads a kernel for crashes is no loader for reboots")
{
    test::Machine machine;
    machine.write("/etc/systemd/system/kdump.service",
                  "[Service]\nExecStart=/sbin/kexec -p /boot/vmlinuz --append=irqpoll\n");
    machine.write("/etc/systemd/system/other.service", "[Service]\nExecStart=/usr/bin/echo kexec -e\n");
    CHECK(machine.probe().setup == SetupState::Absent);
}

TEST_CASE("The check of a hand-made set-up has its cure, and names its flaws")
{
    test::Machine machine;
    test::putHandMadeSet(machine, "article-2019");
    const auto checks = test::checksOf(machine, "loaders");
    CHECK(std::ranges::count(checks, Outcome::Bad, &Check::outcome) == 3); // not for the link that enables it
    CHECK(std::ranges::all_of(checks, [](const Check &check) { return check.cure == Cure::Adopt; }));
    CHECK(std::ranges::contains(
        checks, std::string("adopt-flaw-never-stopped"), [](const Check &check) { return check.sentence.code; }));
    test::Machine other;
    test::putHandMadeSet(other, "shell-wrapper");
    const auto strange = test::checksOf(other, "loaders");
    CHECK(std::ranges::all_of(strange, [](const Check &check) { return check.cure == Cure::None; }));
    CHECK(std::ranges::contains(
        strange, std::string("adopt-not-understood"), [](const Check &check) { return check.sentence.code; }));
}

TEST_CASE("A record that would put something else back than a hand-made set-up is refused")
{
    const auto recordPath = "/var/lib/warmboot/undo/000001.json";
    const auto unit = std::string("/etc/systemd/system/kexec-load.service");
    for (const auto *path : {"/etc/passwd",
                             "/etc/systemd/system/../passwd-kexec",
                             "/etc/systemd/system/a/b/kexec.service",
                             "/etc/systemd/system/.kexec.service",
                             "/usr/lib/systemd/system/kexec-load.service"}) {
        test::Machine machine;
        test::putHandMadeSet(machine, "article-2019");
        REQUIRE(adopt(machine).has_value());
        auto record = machine.read(recordPath);
        REQUIRE(UndoStore(machine.system.paths).load().whole.size() == 1);
        const auto named = "\"path\": \"" + unit + "\"";
        REQUIRE(record.contains(named));
        record.replace(record.find(named), named.size(), "\"path\": \"" + std::string(path) + "\"");
        machine.write(recordPath, record);
        CAPTURE(path);
        CHECK(UndoStore(machine.system.paths).load().whole.empty());
    }
}

TEST_CASE("A drop-in of somebody else's that overrules ours is taken over like any other")
{
    test::Machine machine;
    machine.install();
    // The name that systemctl edit gives is behind ours.
    machine.write("/etc/systemd/system/systemd-reboot.service.d/override.conf",
                  "[Service]\nType=oneshot\nExecStart=\nExecStart=-/usr/bin/systemctl --force kexec\n"
                  "ExecStart=/usr/bin/systemctl --force reboot\n");
    machine.runner.reload();
    const auto state = machine.probe();
    REQUIRE(state.adoptable.has_value());
    CHECK(test::codeOf(machine.plan({.add = {"nomodeset"}})) == "drop-in-not-in-effect");
    const auto plan = makePlan(machine.system, state, {}, {.settings = state.adoptable->settings, .adopt = true});
    INFO(test::textOf(plan));
    REQUIRE(plan.has_value());
    CHECK(std::ranges::contains(
        plan->changes, "/etc/systemd/system/systemd-reboot.service.d/override.conf", &Change::path));
}
