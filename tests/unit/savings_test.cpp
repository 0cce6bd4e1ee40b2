// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/historyfiles.h"
#include "protocol/savings.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace warmboot;

namespace {

HistoryEntry boot(Via via, std::int64_t away, std::int64_t ready)
{
    HistoryEntry entry;
    entry.via = via;
    entry.planned = via == Via::Kexec ? "kexec" : "bios";
    entry.awaySeconds = away;
    entry.readySeconds = ready;
    return entry;
}

} // namespace

TEST_CASE("What kexec saved is counted against the firmware as it was measured on this machine")
{
    const std::vector<HistoryEntry> history{boot(Via::Bios, 150, 40),
                                            boot(Via::Kexec, 10, 30),
                                            boot(Via::Bios, 140, 40),
                                            boot(Via::Kexec, 14, 36),
                                            boot(Via::Bios, 160, 40)};
    const auto savings = savingsOf(history);
    CHECK(savings.kexecs == 2);
    CHECK(savings.firmwares == 3);
    CHECK(savings.typicalFirmware == 190);
    CHECK(savings.saved == 190 - 40 + 190 - 50);
}

TEST_CASE("Without a measured reboot through the firmware nothing is promised")
{
    CHECK_FALSE(savingsOf({}).saved);
    CHECK_FALSE(savingsOf({boot(Via::Kexec, 10, 30)}).saved);
    CHECK_FALSE(savingsOf({boot(Via::Bios, 100, 30)}).saved);
}

TEST_CASE("Where kexec takes longer than the firmware the time that was lost is told")
{
    const auto savings = savingsOf({boot(Via::Bios, 5, 30), boot(Via::Kexec, 10, 30), boot(Via::Kexec, 12, 30)});
    CHECK(savings.saved == -(5 + 7));
    CHECK(savingsOf({boot(Via::Bios, 10, 30), boot(Via::Kexec, 10, 30)}).saved == 0);
}

TEST_CASE("A boot by kexec that was taken back has saved nothing")
{
    auto taken = boot(Via::Kexec, 10, 30);
    taken.suspended = true;
    const auto savings = savingsOf({boot(Via::Bios, 100, 30), taken, boot(Via::Kexec, 12, 30)});
    CHECK(savings.kexecs == 1);
    CHECK(savings.saved == 130 - 42);
    CHECK_FALSE(savingsOf({boot(Via::Bios, 100, 30), taken}).saved);
}

TEST_CASE("A power cut and a kexec that failed are no measure of the firmware")
{
    auto failed = boot(Via::Bios, 500, 40);
    failed.suspended = true;
    auto cut = boot(Via::Bios, 3000, 40);
    cut.planned = "none";
    const auto savings = savingsOf(
        {failed, cut, boot(Via::Bios, 100, 40), boot(Via::Bios, -1, 40), boot(Via::Kexec, 10, 30)});
    CHECK(savings.firmwares == 1);
    CHECK(savings.saved == 100);
}

TEST_CASE("The usual length of a part is that of its middle reboot")
{
    std::vector<HistoryEntry> history;
    for (const auto kernel : {5, 1, 900}) {
        history.push_back(boot(Via::Kexec, 10, 30));
        history.back().phases.kernel = kernel;
    }
    history.push_back(boot(Via::Kexec, 10, 30)); // of which nothing is known
    CHECK(typicalPhases(history, Via::Kexec) == Phases{.kernel = 5});
    CHECK_FALSE(typicalPhases(history, Via::Bios));
    CHECK_FALSE(typicalPhases({}, Via::Kexec));
}

TEST_CASE("The time away is the jump and the boot, where both are known exactly")
{
    auto entry = boot(Via::Kexec, 10, 30);
    entry.phases.between = 1400;
    CHECK(absenceOf(entry) == 31);
    entry.readySeconds = -1;
    CHECK(absenceOf(entry) == -1);
}

TEST_CASE("The table for other programs keeps its columns whatever is in a reason, and holds no formula")
{
    auto entry = boot(Via::Kexec, -1, 30);
    entry.reason = "a \"b\", c\nd";
    entry.asked = "=cmd()";
    entry.slow = {{"slow-to-start.service", 1}};
    entry.slowToStop = {{"slow-to-stop.service", 1}};
    const auto csv = historyAsCsv({entry});
    CHECK(csv.ends_with(",\"a \"\"b\"\", c\nd\"\n"));
    CHECK(csv.contains(",'=cmd(),"));
    CHECK(csv.contains(",no,,30,,"));
    CHECK(csv.contains(",slow-to-start.service,slow-to-stop.service,"));
    CHECK(nlohmann::json::parse(historyAsJson({entry})).size() == 1);
}

TEST_CASE("Histories of several machines are one table, each line with its machine")
{
    const auto entry = boot(Via::Kexec, -1, 30);
    const auto csv = historiesAsCsv({{"web, 1", {entry, entry}}, {"db", {}}});
    CHECK(csv.starts_with("machine,time,boot,"));
    CHECK(std::ranges::count(csv, '\n') == 3);
    CHECK(csv.contains("\n\"web, 1\","));
    const auto json = nlohmann::json::parse(historiesAsJson({{"web", {entry}}, {"db", {}}}));
    CHECK(json[0]["machine"] == "web");
    CHECK(json[0]["history"].size() == 1);
    CHECK(json[1]["history"].empty());
}
