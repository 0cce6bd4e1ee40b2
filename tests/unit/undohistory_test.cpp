// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/changes.h"
#include "engine/change/undohistory.h"
#include "engine/checks/checks.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <format>

using namespace warmboot;

namespace {

const std::string folder = "/var/lib/warmboot/undo/";

std::string record(int id)
{
    return std::format("{}{:06}.json", folder, id);
}

/// As many changes as that, each on top of the one before.
void change(test::Machine &machine, int times)
{
    for (int panic = 1; panic <= times; ++panic)
        machine.install({.panic = panic});
}

/// Copies of the newest record under higher numbers: a machine that was changed often, without the time that takes.
void pretendChanges(test::Machine &machine, int from, int count)
{
    const auto text = machine.read(record(from));
    const auto own = std::format("\"id\": {},", from);
    const auto at = text.find(own);
    REQUIRE(at != std::string::npos);
    for (int id = from + 1; id <= from + count; ++id) {
        auto copy = text;
        machine.write(record(id), copy.replace(at, own.size(), std::format("\"id\": {},", id)));
    }
}

int count(const test::Machine &machine)
{
    return static_cast<int>(UndoStore(machine.system.paths).ids().size());
}

} // namespace

TEST_CASE("Of many records those are read that say what undo and redo would do")
{
    test::Machine machine;
    change(machine, 3);
    REQUIRE(undo(machine.system).has_value());
    machine.write(record(1), "damaged");
    const UndoHistory records(machine.system.paths);
    CHECK(records.lastCommitted()->id == 2);
    CHECK(records.firstUndone()->id == 3);
    CHECK(records.undone() == std::vector{3});
    CHECK(records.pending() == nullptr);
    CHECK(records.lastId() == 3);
    CHECK(records.checkUndamaged(records.lastCommitted()).has_value());
    CHECK(records.damaged().empty()); // as nobody has asked that far back
    CHECK(records.lastWritten("/usr/local/libexec/warmboot/load") == nullptr);
    CHECK(records.damaged().size() == 1);
    CHECK(records.lastId() == 3);
}

TEST_CASE("What a path was left as is told by the newest change that wrote it")
{
    test::Machine machine;
    change(machine, 2);
    const UndoHistory records(machine.system.paths);
    const auto *conf = records.lastWritten("/etc/warmboot.conf");
    REQUIRE(conf != nullptr);
    CHECK(conf->content == machine.read("/etc/warmboot.conf"));
    const auto *load = records.lastWritten("/usr/local/libexec/warmboot/load"); // of the first
    REQUIRE(load != nullptr);
    CHECK(load->content == machine.read("/usr/local/libexec/warmboot/load"));
    CHECK(records.lastWritten("/etc/passwd") == nullptr);
    CHECK(records.made("/usr/local/libexec/warmboot"));
    CHECK_FALSE(records.made("/etc"));
}

TEST_CASE("A machine without records has none of anything")
{
    const test::Machine machine;
    for (const auto &records : {UndoHistory(), UndoHistory(machine.system.paths)}) {
        CHECK(records.lastCommitted() == nullptr);
        CHECK(records.firstUndone() == nullptr);
        CHECK(records.pending() == nullptr);
        CHECK(records.undone().empty());
        CHECK(records.lastWritten("/etc/warmboot.conf") == nullptr);
        CHECK_FALSE(records.made("/etc"));
        CHECK(records.lastId() == 0);
        CHECK(records.checkUndamaged(nullptr).has_value());
    }
}

TEST_CASE("A file of an older release is known by a record that is far back")
{
    test::Machine machine;
    change(machine, 1);
    const std::string load = "/usr/local/libexec/warmboot/load";
    const UndoStore store(machine.system.paths);
    auto first = store.read(1).value().value();
    const auto written = std::ranges::find(first.changes, load, &Change::path);
    REQUIRE(written != first.changes.end());
    written->after.content += "# of an older release\n";
    REQUIRE(store.save(first).has_value());
    machine.write(load, written->after.content, 0755);
    auto second = first;
    second.id = 2;
    std::erase_if(second.changes, [](const Change &change) { return change.path != "/etc/warmboot.conf"; });
    REQUIRE(store.save(second).has_value());
    pretendChanges(machine, 2, 20);
    CHECK(machine.probe().setup == SetupState::Installed);
    machine.write(load, machine.read(load) + "# edited\n", 0755);
    CHECK(machine.probe().setup == SetupState::Drifted);
}

TEST_CASE("A damaged record that no look meets is told by a check")
{
    test::Machine machine;
    change(machine, 2);
    machine.write(record(1), "damaged");
    const auto state = machine.probe();
    CHECK_FALSE(std::ranges::contains(state.remarks, "undo-record-damaged", &Sentence::code));
    CHECK(state.undo.has_value());
    const auto named = [](const Check &check) {
        return check.name == "records" && check.sentence.code == "undo-record-damaged";
    };
    CHECK(std::ranges::count_if(runChecks(machine.system, state), named) == 1);
}

TEST_CASE("A damaged record that a look has met is told once by a check")
{
    test::Machine machine;
    change(machine, 2);
    machine.write(record(2), "damaged");
    const auto checks = runChecks(machine.system, machine.probe());
    CHECK(std::ranges::count(checks, "undo-record-damaged", [](const Check &check) { return check.sentence.code; })
          == 1);
}

TEST_CASE("A change forgets all but the last hundred, of more a few at a time")
{
    test::Machine machine;
    change(machine, 1);
    pretendChanges(machine, 1, 99);
    REQUIRE(count(machine) == 100);
    machine.install({.panic = 7});
    CHECK(count(machine) == 100);
    CHECK_FALSE(machine.has(record(1)));
    CHECK(machine.has(record(101)));
    pretendChanges(machine, 101, 20);
    for (int panic = 30; panic < 41; ++panic) { // each takes three away and adds one
        machine.install({.panic = panic});
        CHECK(count(machine) >= 100);
    }
    CHECK(count(machine) == 100);
}

TEST_CASE("A damaged record is not forgotten with the old ones")
{
    test::Machine machine;
    change(machine, 1);
    pretendChanges(machine, 1, 99);
    machine.write(record(1), "damaged");
    machine.install({.panic = 7});
    CHECK(machine.has(record(1)));
    CHECK_FALSE(machine.has(record(2)));
}

TEST_CASE("A folder with the name of a record is left by a purge, and told")
{
    test::Machine machine;
    change(machine, 1);
    machine.folder(record(7));
    REQUIRE(machine.uninstall().has_value());
    const auto left = purge(machine.system);
    REQUIRE(left.has_value());
    CHECK(std::ranges::contains(*left, "purge-leaves", &Sentence::code));
    CHECK(machine.has(record(7)));
    CHECK_FALSE(machine.has(record(1)));
}

TEST_CASE("Names that no record has are left alone")
{
    test::Machine machine;
    change(machine, 1);
    for (const auto *name : {"1.json",
                             "0000001.json",
                             "000000.json",
                             "-00001.json",
                             "+00001.json",
                             "000001.json~",
                             "00001x.json",
                             "000001",
                             "2147483647.json", // there would be no next one
                             "999999999.json"})
        machine.write(folder + name, "mine");
    CHECK(UndoStore(machine.system.paths).ids() == std::vector{1});
    machine.write(folder + "1000000.json", "damaged");
    CHECK(UndoStore(machine.system.paths).ids() == std::vector{1, 1000000});
    change(machine, 2);
    CHECK(UndoStore(machine.system.paths).ids().back() == 1000001);
}

TEST_CASE("Where no number is left for a record, the one in the way is named and nothing changes")
{
    test::Machine machine;
    change(machine, 1);
    machine.write(folder + "999999998.json", "mine");
    const auto before = machine.snapshot();
    const auto changed = machine.apply({.panic = 9});
    CHECK(test::codeOf(changed) == "undo-record-damaged");
    CHECK(test::textOf(changed).contains("999999998.json"));
    CHECK(test::differences(before, machine.snapshot()).empty());
}
