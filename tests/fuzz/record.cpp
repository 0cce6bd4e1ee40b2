// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "must.h"
#include "target.h"

#include "protocol/json.h"

#include <nlohmann/json.hpp>

#include <string>

namespace {

using namespace warmboot;

void judge(const Change &change)
{
    for (const auto *entry : {&change.before, &change.after}) {
        fuzz::must(entry->kind != Entry::Kind::Other, "a record holds nothing that it could not put back");
        fuzz::must(entry->mode <= 07777U, "permissions are permissions");
    }
}

} // namespace

void warmboot::fuzz::tryInput(std::string_view text)
{
    const auto record = undoRecordFrom(text);
    if (!record)
        return;
    must(record->id >= 1, "records are numbered from 1 on");
    must(!record->previous || record->state == UndoRecord::State::Pending, "only what is under way has a way back");
    for (const auto &change : record->changes)
        judge(change);
    const auto written = dump(toJson(*record));
    const auto again = undoRecordFrom(written);
    must(again && dump(toJson(*again)) == written, "a record that is written is read the same");
}
