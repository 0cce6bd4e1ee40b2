// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/mark.h"

#include "engine/files/folder.h"
#include "engine/files/keyvalues.h"
#include "engine/files/readfile.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <string_view>
#include <sys/stat.h>

namespace warmboot {

namespace {

bool sameFileSystem(const std::string &left, const std::string &right)
{
    struct stat a{};
    struct stat b{};
    return ::stat(left.c_str(), &a) == 0 && ::stat(right.c_str(), &b) == 0 && a.st_dev == b.st_dev;
}

/// The same rule as mark_path of the hooks.
std::string markPath(const SystemPaths &paths)
{
    return sameFileSystem(paths("/"), paths("/var/lib/warmboot")) ? markOnRoot : markBesideVar;
}

/// What the boot check will suspend kexec for once it can, in its words.
std::optional<Suspension> suspensionInMark(const SystemPaths &paths, const Mark &mark)
{
    if (mark.stage != "failed")
        return std::nullopt;
    Suspension suspension;
    suspension.reason = "the last boot by kexec was no good: "
        + (mark.reason.empty() ? "nothing more is known" : mark.reason);
    suspension.kernel = mark.kernel;
    struct stat info{};
    if (::stat(paths(markPath(paths)).c_str(), &info) == 0)
        suspension.time = info.st_mtime;
    return suspension;
}

} // namespace

Mark readMark(const SystemPaths &paths)
{
    auto values = readKeyValues(paths(markPath(paths))).value_or(std::map<std::string, std::string>{});
    return {values["stage"],
            values["id"],
            values["base"],
            values["boot"],
            values["reason"],
            values["kernel"],
            values["confirm"]};
}

const std::string &baseCmdline(const ThisBoot &boot, const Mark &mark)
{
    return boot.ours && !mark.base.empty() ? mark.base : boot.cmdline;
}

Result<void> clearFault(const SystemPaths &paths)
{
    const auto path = markPath(paths);
    const auto content = readFile(paths(path));
    if (!content)
        return {};
    constexpr auto faults = std::to_array<std::string_view>({"stage=jumping", "stage=arrived", "stage=failed"});
    std::string text;
    for (const auto &line : splitLines(*content))
        text += (std::ranges::contains(faults, line) ? "stage=judged" : line) + "\n";
    const auto [parent, name] = splitPath(path);
    const auto folder = Folder::open(paths, parent);
    if (!folder)
        return std::unexpected(folder.error());
    return folder->writeDurably(name, text, 0644);
}

std::optional<Suspension> readSuspension(const SystemPaths &paths, const Mark &mark)
{
    if (!pathExists(paths(suspendedPath)))
        return suspensionInMark(paths, mark);
    Suspension suspension;
    auto values = readKeyValues(paths(suspendedPath)).value_or(std::map<std::string, std::string>{});
    suspension.reason = values["reason"];
    if (suspension.reason.empty())
        suspension.reason = std::string(suspendedPath) + " is there, and gives no reason";
    suspension.kernel = values["kernel"];
    // For root alone, so that others see at most that it could be there.
    if (const auto &id = values["id"]; !id.empty() && id.find('/') == std::string::npos)
        suspension.evidence = std::string(evidenceFolder) + "/" + id + ".txt";
    const auto &time = values["time"];
    std::from_chars(time.data(), time.data() + time.size(), suspension.time);
    return suspension;
}

} // namespace warmboot
