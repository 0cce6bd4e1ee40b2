// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands/commands.h"
#include "ctl/output.h"
#include "engine/change/changes.h"
#include "engine/change/previews.h"
#include "engine/change/undostore.h"
#include "engine/probe/probe.h"
#include "protocol/json.h"

#include <iostream>
#include <nlohmann/json.hpp>
#include <ranges>

namespace warmboot {

namespace {

int list(const System &system, bool json)
{
    const auto stored = UndoStore(system.paths).load();
    for (const auto &damaged : stored.damaged)
        std::cerr << "warmbootctl: " << say("undo-record-damaged", {{"path", damaged.path}}).text() << "\n";
    const auto &records = stored.whole;
    if (json) {
        Json items = Json::array();
        for (const auto &record : records)
            items.push_back({{"id", record.id},
                             {"time", record.time},
                             {"state", toString(record.state)},
                             {"what", toJson(record.what)}});
        std::cout << dump(items) << "\n";
        return 0;
    }
    if (records.empty()) {
        std::cout << "There is no change that could be undone.\n";
        return 0;
    }
    std::vector<std::vector<std::string>> rows{{"CHANGE", "AT", "STATE", "WHAT"}};
    for (const auto &record : records | std::views::reverse)
        rows.push_back({std::to_string(record.id),
                        timeText(record.time),
                        std::string(toString(record.state)),
                        record.what.text()});
    printTable(rows);
    return 0;
}

int show(const Result<Preview> &preview, bool backwards, bool json)
{
    if (!preview)
        return report(preview.error(), json);
    if (json) {
        std::cout << dump(toJson(*preview)) << "\n";
        return 0;
    }
    std::cout << (backwards ? "Would take back: " : "Would make again: ") << preview->what.text() << "\n";
    for (const auto &sentence : preview->sentences)
        std::cout << "  " << printable(sentence.text()) << "\n";
    std::cout << "\n";
    printDiffs(preview->diffs);
    return 0;
}

} // namespace

int undoOrRedo(const System &system, const Options &options)
{
    const bool backwards = options.command == "undo";
    if (options.list)
        return list(system, options.json);
    if (options.dryRun) {
        const auto state = probe(system);
        return show(backwards ? previewUndo(system, state) : previewRedo(system, state), backwards, options.json);
    }
    const auto record = backwards ? undo(system) : redo(system);
    if (!record)
        return report(record.error(), options.json);
    if (options.json)
        std::cout << dump({{"id", record->id}, {"what", toJson(record->what)}}) << "\n";
    else if (record->state == UndoRecord::State::Pending)
        std::cout << say("undo-recovered", {{"what", record->what.text()}}).text() << "\n";
    else
        std::cout << (backwards ? "Taken back: " : "Made again: ") << record->what.text() << "\n";
    return 0;
}

} // namespace warmboot
