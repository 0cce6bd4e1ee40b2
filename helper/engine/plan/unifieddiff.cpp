// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/unifieddiff.h"

#include "engine/files/readfile.h"

#include <dtl/dtl.hpp>
#include <format>
#include <sstream>

namespace warmboot {

namespace {

std::vector<std::string> diffLines(const std::string &text)
{
    auto lines = splitLines(text);
    if (!text.empty() && !text.ends_with('\n'))
        lines.back() += "\n\\ No newline at end of file";
    return lines;
}

std::string permissions(const Entry &entry)
{
    return std::format("{:04o} {}:{}", entry.mode, entry.uid, entry.gid);
}

} // namespace

std::string unifiedDiff(const std::string &before, const std::string &after)
{
    // The library counts an empty side from line 1, diff and patch count it from 0.
    if (before.empty() != after.empty()) {
        const auto lines = diffLines(before.empty() ? after : before);
        auto text = before.empty() ? std::format("@@ -0,0 +1,{} @@\n", lines.size())
                                   : std::format("@@ -1,{} +0,0 @@\n", lines.size());
        for (const auto &line : lines)
            text += (before.empty() ? "+" : "-") + line + "\n";
        return text;
    }
    dtl::Diff<std::string> diff(diffLines(before), diffLines(after));
    diff.compose();
    diff.composeUnifiedHunks();
    std::ostringstream text;
    diff.printUnifiedFormat(text);
    return std::move(text).str();
}

std::string describeChange(const Change &change)
{
    const auto &[path, before, after] = change;
    const bool created = !before.exists();
    const bool removed = !after.exists();
    const auto &entry = removed ? before : after;
    switch (entry.kind) {
    case Entry::Kind::Directory:
        if (!created && !removed)
            return std::format("folder {}: permissions {} -> {}\n", path, permissions(before), permissions(after));
        return std::format("{} folder {}\n", created ? "new" : removed ? "removed" : "changed", path);
    case Entry::Kind::Link:
        return std::format("{} link {} -> {}\n",
                           created       ? "new"
                               : removed ? "removed"
                                         : "changed",
                           path,
                           entry.content);
    default: break;
    }
    std::string text = std::format("--- {}\n+++ {}\n", created ? "/dev/null" : path, removed ? "/dev/null" : path);
    if (!created && !removed && permissions(before) != permissions(after))
        text += std::format("permissions {} -> {}\n", permissions(before), permissions(after));
    const bool wasText = before.kind == Entry::Kind::File;
    const bool isText = after.kind == Entry::Kind::File;
    return text + unifiedDiff(wasText ? before.content : "", isText ? after.content : "");
}

} // namespace warmboot
