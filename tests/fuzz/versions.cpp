// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "must.h"
#include "parts.h"
#include "target.h"

#include "engine/bootloader/blsentry.h"
#include "engine/kernel/version.h"

#include <algorithm>
#include <string>
#include <vector>

namespace {

using namespace warmboot;
using Compare = int (*)(std::string_view, std::string_view);

/// Sorting needs it: whatever the texts are, they have one order.
void tryOrder(Compare compare, std::string_view a, std::string_view b, std::string_view c)
{
    fuzz::must(compare(a, a) == 0, "a version is itself");
    fuzz::must((compare(a, b) > 0) == (compare(b, a) < 0), "one of two versions is the newer one from both sides");
    if (compare(a, b) >= 0 && compare(b, c) >= 0) {
        fuzz::must(compare(a, c) >= 0, "what is newer than a newer one is newer");
        const bool strictly = compare(a, b) > 0 || compare(b, c) > 0;
        fuzz::must(!strictly || compare(a, c) > 0, "what is newer than a newer one is no equal");
    }
}

void trySort(const std::vector<std::string_view> &ids)
{
    std::vector<BlsEntry> entries;
    for (const auto id : ids)
        entries.push_back({.id = std::string(id), .title = {}, .linux = {}, .initrds = {}, .options = {}});
    sortAsGrubDoes(entries);
    for (std::size_t i = 0; i + 1 < entries.size(); ++i)
        fuzz::must(compareRpmVersions(entries[i].id, entries[i + 1].id) >= 0, "the newest comes first");
    for (const auto id : ids)
        fuzz::must(std::ranges::contains(entries, id, &BlsEntry::id), "sorting loses no entry");
}

} // namespace

/// Each line is a version, or the name of an entry.
void warmboot::fuzz::tryInput(std::string_view input)
{
    std::vector<std::string_view> names;
    constexpr std::size_t most = 6;
    while (!input.empty() && names.size() < most)
        names.push_back(takePart(input));
    trySort(names);
    for (std::size_t i = 0; i + 2 < names.size(); ++i) {
        tryOrder(compareRpmVersions, names[i], names[i + 1], names[i + 2]);
        tryOrder(compareVersions, names[i], names[i + 1], names[i + 2]);
        tryOrder(compareRpmVersions, names[i + 2], names[i], names[i + 1]);
        tryOrder(compareVersions, names[i + 2], names[i], names[i + 1]);
    }
}
