// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/changes.h"
#include "engine/change/undostore.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <sys/stat.h>

using namespace warmboot;

namespace {

constexpr auto firstRecord = "/var/lib/warmboot/undo/000001.json";

void replaceIn(test::Machine &machine, const std::string &from, const std::string &to)
{
    auto text = machine.read(firstRecord);
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    machine.write(firstRecord, text.replace(at, from.size(), to));
}

void checkRefused(test::Machine &machine)
{
    const auto before = machine.snapshot();
    const auto undone = undo(machine.system);
    CHECK(test::codeOf(undone) == "undo-record-damaged");
    CHECK(test::textOf(undone).contains("undo/000001.json"));
    CHECK((!undone && undone.error().kind == ErrorKind::Drifted));
    CHECK(test::differences(before, machine.snapshot()).empty());
    const auto state = machine.probe();
    CHECK_FALSE(state.undo.has_value());
    CHECK(std::ranges::contains(state.remarks, "undo-record-damaged", &Sentence::code));
}

} // namespace

TEST_CASE("A truncated record is named and nothing is undone by it")
{
    test::Machine machine;
    machine.install();
    machine.write(firstRecord, machine.read(firstRecord).substr(0, 500));
    checkRefused(machine);
    machine.write(firstRecord, "");
    checkRefused(machine);
}

TEST_CASE("A record that names a path that is not ours is refused")
{
    for (const auto *path :
         {"/etc/passwd", "/etc/warmboot.conf/../passwd", "etc/warmboot.conf", "/etc/systemd/system/ssh.service", ""}) {
        test::Machine machine;
        machine.install();
        replaceIn(machine, "\"/etc/warmboot.conf\"", "\"" + std::string(path) + "\"");
        checkRefused(machine);
    }
}

TEST_CASE("A record under the name of another is refused")
{
    test::Machine machine;
    machine.install();
    replaceIn(machine, "\"id\": 1,", "\"id\": 2,");
    checkRefused(machine);
}

TEST_CASE("Beside a damaged record the machine can be changed and cleared of Warmboot")
{
    test::Machine machine;
    machine.install();
    machine.write(firstRecord, "");
    CHECK(machine.apply({.mode = Mode::Bios}).has_value());
    CHECK(machine.read(firstRecord).empty()); // nor is it overwritten
    CHECK(machine.probe().undo->id == 2);
    CHECK(undo(machine.system).has_value());
    checkRefused(machine);
    CHECK(machine.uninstall().has_value());
    CHECK(purge(machine.system).has_value());
    CHECK_FALSE(machine.has("/var/lib/warmboot"));
}

TEST_CASE("Moving a damaged record away makes undo possible again")
{
    test::Machine machine;
    machine.install();
    machine.install({.mode = Mode::Bios});
    machine.write("/var/lib/warmboot/undo/000002.json", "");
    CHECK(test::codeOf(undo(machine.system)) == "undo-record-damaged");
    machine.remove("/var/lib/warmboot/undo/000002.json");
    CHECK(test::textOf(undo(machine.system)).contains("/etc/warmboot.conf was edited since"));
}

TEST_CASE("Contents that only root could read stay so in the record")
{
    test::Machine machine;
    machine.install();
    const auto mode = [&machine](const char *path) {
        struct stat info{};
        REQUIRE(::stat(machine.system.paths(path).c_str(), &info) == 0);
        return info.st_mode & 0777U;
    };
    CHECK(mode(firstRecord) == 0644);
    machine.write("/etc/warmboot.conf", machine.read("/etc/warmboot.conf") + "# secret\n", 0600);
    machine.install({.mode = Mode::Bios});
    CHECK(mode("/var/lib/warmboot/undo/000002.json") == 0600);
    CHECK(undo(machine.system).has_value());
    CHECK(mode("/etc/warmboot.conf") == 0600);
    CHECK(machine.read("/etc/warmboot.conf").ends_with("# secret\n"));
}
