// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/setuptree.h"
#include "engine/probe/probe.h"
#include "fixture/machine.h"
#include "fixture/nobody.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>

using namespace warmboot;

namespace {

SetupFile fileOf(const MachineState &state, std::string_view path)
{
    const auto found = std::ranges::find(state.files, path, &SetupFile::path);
    return found == state.files.end() ? SetupFile{"missing from the list", FileCondition::Ours, std::nullopt} : *found;
}

std::vector<std::string> installedFiles()
{
    std::vector<std::string> paths;
    for (const auto &[path, entry] : setupTree({}, "/usr/bin/systemctl", 0, 0)) {
        if (entry.kind != Entry::Kind::Directory)
            paths.push_back(path);
    }
    return paths;
}

} // namespace

TEST_CASE("A machine without any of our files has no set-up")
{
    const auto state = test::Machine().probe();
    CHECK(state.setup == SetupState::Absent);
    CHECK(state.mode == Mode::Bios);
    CHECK(state.files.empty());
    CHECK_FALSE(state.settings.has_value());
}

TEST_CASE("After an installation every file is ours")
{
    test::Machine machine;
    machine.install();
    const auto state = machine.probe();
    CHECK(state.setup == SetupState::Installed);
    CHECK(state.mode == Mode::Kexec);
    CHECK(state.files.size() == installedFiles().size());
    CHECK(std::ranges::all_of(
        state.files, [](const SetupFile &file) { return file.condition == FileCondition::Ours && !file.remark; }));
}

TEST_CASE("What only root can read is unknown to others, and no drift")
{
    test::Machine machine;
    Settings settings;
    settings.deadline = 5; // has files of its own
    machine.install(settings);
    const test::NotForUs forRoot(machine.root(), "/etc/warmboot.conf");
    const auto state = machine.probe();
    CHECK(state.setup == SetupState::Installed);
    CHECK_FALSE(state.mode.has_value());
    CHECK_FALSE(state.settings.has_value());
    CHECK(state.kernel.path.empty());
    CHECK_FALSE(state.kernel.problem.has_value());
    const auto conf = fileOf(state, settingsPath);
    CHECK(conf.condition == FileCondition::Ours);
    REQUIRE(conf.remark.has_value());
    CHECK(conf.remark->code == "settings-private");
    CHECK(state.nextReboot.via == Via::Unknown);
    CHECK(state.nextReboot.reason.code == "next-settings-private");
    CHECK(forecastWith(machine.system, state, "bios").via == Via::Bios);
    REQUIRE(state.undo.has_value());
    CHECK_FALSE(state.undo->refused.has_value()); // root is not in the way of it
    // It would be written anew without what it says.
    CHECK(test::codeOf(machine.plan({})) == "settings-private");
}

TEST_CASE("Each file that is missing is drift and is named")
{
    for (const auto &path : installedFiles()) {
        test::Machine machine;
        machine.install();
        machine.remove(path);
        const auto state = machine.probe();
        CAPTURE(path);
        CHECK(state.setup == SetupState::Drifted);
        CHECK(fileOf(state, path).condition == FileCondition::Missing);
        CHECK(fileOf(state, path).remark->text().contains(path));
        CHECK(machine.apply({}).has_value());
        CHECK(machine.probe().setup == SetupState::Installed);
    }
}

TEST_CASE("Each file that was edited is drift and is named and put back")
{
    for (const auto &path : installedFiles()) {
        test::Machine machine;
        machine.install();
        const auto before = machine.read(path);
        if (path.contains(".wants/"))
            machine.link(path, "/dev/null");
        else
            machine.append(path, path == settingsPath ? "nonsense\n" : "# edited\n");
        const auto state = machine.probe();
        CAPTURE(path);
        CHECK(state.setup == SetupState::Drifted);
        const auto condition = fileOf(state, path).condition;
        CHECK(
            (condition == FileCondition::Edited || (path.contains(".wants/") && condition == FileCondition::Foreign)));
        CHECK(fileOf(state, path).remark->text().contains(path));
        if (condition != FileCondition::Edited)
            continue;
        CHECK(machine.apply({}).has_value());
        CHECK(machine.read(path) == before);
    }
}

TEST_CASE("Permissions that were changed are drift")
{
    test::Machine machine;
    machine.install();
    machine.write("/usr/local/libexec/warmboot/load", machine.read("/usr/local/libexec/warmboot/load"), 0644);
    CHECK(machine.probe().setup == SetupState::Drifted);
}

TEST_CASE("Comments of an administrator are no drift and stay")
{
    test::Machine machine;
    machine.install();
    machine.append("/etc/warmboot.conf", "# nomodeset did not help, see ticket 4711\n");
    CHECK(machine.probe().setup == SetupState::Installed);
    CHECK(machine.plan({})->nothingToDo());
    machine.remove("/usr/local/libexec/warmboot/load");
    machine.install();
    CHECK(machine.read("/etc/warmboot.conf").contains("ticket 4711"));
}

TEST_CASE("The recipe of 2019 is a foreign set-up and keeps ours away")
{
    test::Machine machine;
    machine.write("/etc/systemd/system/kexec-load.service",
                  "[Service]\nExecStop=/sbin/kexec -l /vmlinuz --initrd=/initrd.img --reuse-cmdline\n");
    machine.write("/etc/systemd/system/systemd-reboot.service.d/override.conf",
                  "[Service]\nExecStart=-/bin/systemctl --force kexec\n");
    const auto state = machine.probe();
    CHECK(state.setup == SetupState::Foreign);
    CHECK(state.mode == Mode::Bios);
    CHECK(state.files.size() == 2);
    CHECK(state.nextReboot.via == Via::Unknown);
    const auto plan = machine.plan({});
    CHECK(test::codeOf(plan) == "foreign-in-the-way");
    CHECK(test::textOf(plan).contains("kexec-load.service"));
}

TEST_CASE("A unit of that name that has nothing to do with kexec is left alone")
{
    test::Machine machine;
    machine.write("/etc/systemd/system/systemd-reboot.service.d/override.conf", "[Unit]\nAfter=x.service\n");
    CHECK(machine.probe().setup == SetupState::Absent);
    CHECK(machine.plan({}).has_value());
}

TEST_CASE("Somebody else's file at one of our paths is not overwritten")
{
    test::Machine machine;
    machine.write("/usr/local/bin/normal-reboot", "#!/bin/sh\nsystemctl reboot\n");
    const auto state = machine.probe();
    CHECK(fileOf(state, "/usr/local/bin/normal-reboot").condition == FileCondition::Foreign);
    CHECK(test::textOf(machine.plan({})).contains("/usr/local/bin/normal-reboot"));
    // It loads no kernel: what a reboot does is known.
    CHECK(state.setup == SetupState::Absent);
    CHECK(state.nextReboot.via == Via::Bios);
}

TEST_CASE("A masked unit of ours is in the way of an installation but not of the forecast")
{
    test::Machine machine;
    machine.link("/etc/systemd/system/warmboot-load.service", "/dev/null");
    const auto state = machine.probe();
    CHECK(state.setup == SetupState::Absent);
    CHECK(state.nextReboot.via == Via::Bios);
    CHECK(test::codeOf(machine.plan({})) == "path-in-the-way");
}

TEST_CASE("A vendor's own loader is said and does no harm")
{
    test::Machine machine;
    machine.write("/etc/init.d/kexec-load", "#!/bin/sh\n");
    machine.write("/etc/default/kexec", "LOAD_KEXEC=true\n");
    machine.link("/etc/rc3.d/S01kexec-load", "../init.d/kexec-load");
    machine.write("/usr/lib/systemd/system/prepare-kexec.service", "x");
    machine.link("/etc/systemd/system/multi-user.target.wants/prepare-kexec.service",
                 "/usr/lib/systemd/system/prepare-kexec.service");
    const auto state = machine.probe();
    CHECK(state.setup == SetupState::Absent);
    CHECK(state.remarks.size() == 2);
    machine.install();
    CHECK(machine.probe().setup == SetupState::Installed);
    machine.write("/etc/default/kexec", "LOAD_KEXEC=false\n");
    CHECK(machine.probe().remarks.size() == 1);
}

TEST_CASE("A drop-in behind ours that resets the commands is seen")
{
    test::Machine machine;
    machine.install();
    machine.write("/etc/systemd/system/systemd-reboot.service.d/90-mine.conf",
                  "[Service]\nExecStart=\nExecStart=-/bin/true\n");
    machine.runner.reload();
    const auto state = machine.probe();
    CHECK(state.setup == SetupState::Drifted);
    CHECK(fileOf(state, dropInPath).condition == FileCondition::Shadowed);
    CHECK(state.nextReboot.via == Via::Bios);
}

TEST_CASE("A drop-in that takes the hook out of one of our units is seen, foretold and not papered over")
{
    for (const auto &[unit, setting] : {std::pair{"warmboot-load.service", "ExecStop="},
                                        std::pair{"warmboot-boot-check.service", "ExecStart=\nExecStart=/bin/true"}}) {
        test::Machine machine;
        machine.install();
        machine.write(std::string("/etc/systemd/system/") + unit + ".d/o.conf",
                      std::string("[Service]\n") + setting + "\n");
        machine.runner.reload();
        const auto state = machine.probe();
        CHECK(state.setup == SetupState::Drifted);
        CHECK(state.nextReboot.via == Via::Bios);
        CHECK(state.nextReboot.reason.code == "unit-overridden");
        CHECK(test::codeOf(machine.plan({})) == "unit-overridden");
    }
}

TEST_CASE("A unit read from another folder is seen")
{
    test::Machine machine;
    machine.install();
    machine.write("/etc/systemd/system.control/warmboot-load.service", "[Service]\nExecStart=/bin/true\n");
    machine.runner.reload();
    const auto state = machine.probe();
    CHECK(fileOf(state, loadUnitPath).condition == FileCondition::Shadowed);
    CHECK(fileOf(state, loadUnitPath).remark->text().contains("system.control"));
}

TEST_CASE("A change that was interrupted is said")
{
    test::Machine machine;
    machine.install();
    auto record = machine.read("/var/lib/warmboot/undo/000001.json");
    record.replace(record.find("committed"), 9, "pending");
    machine.write("/var/lib/warmboot/undo/000001.json", record);
    const auto state = machine.probe();
    CHECK(state.setup == SetupState::Drifted);
    CHECK(std::ranges::contains(state.remarks, "change-interrupted", &Sentence::code));
}
