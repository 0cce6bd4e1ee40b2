// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/system/mounts.h"

#include "engine/files/readfile.h"

#include <algorithm>
#include <sstream>

namespace warmboot {

namespace {

std::vector<std::string> fields(const std::string &line)
{
    std::istringstream stream(line);
    std::vector<std::string> all;
    for (std::string field; stream >> field;)
        all.push_back(field);
    return all;
}

/// Spaces, tabs, newlines and backslashes stand as \040 and the like.
std::string unescaped(const std::string &text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto octal = text.substr(i + 1, 3);
        const bool escape = text[i] == '\\' && octal.size() == 3
            && std::ranges::all_of(octal, [](char c) { return c >= '0' && c <= '7'; });
        result += escape ? static_cast<char>(std::stoi(octal, nullptr, 8)) : text[i];
        i += escape ? 3 : 0;
    }
    return result;
}

/// The lines of /etc/fstab for this mount point, each as its fields.
std::vector<std::vector<std::string>> fstabLines(const SystemPaths &paths, const std::string &point)
{
    std::vector<std::vector<std::string>> lines;
    for (const auto &line : splitLines(readFile(paths("/etc/fstab")).value_or(""))) {
        auto words = fields(line);
        if (words.size() >= 2 && !words[0].starts_with('#') && unescaped(words[1]) == point)
            lines.push_back(std::move(words));
    }
    return lines;
}

} // namespace

std::vector<Mount> readMounts(const SystemPaths &paths)
{
    std::vector<Mount> mounts;
    for (const auto &line : splitLines(readFile(paths("/proc/1/mountinfo")).value_or(""))) {
        const auto words = fields(line);
        const auto dash = std::ranges::find(words, "-");
        constexpr std::ptrdiff_t fixed = 6;
        if (dash - words.begin() < fixed || words.end() - dash < 3)
            continue;
        const auto has = [](const std::string &options, const char *option) {
            return ("," + options + ",").contains("," + std::string(option) + ",");
        };
        const auto superOptions = words.end() - dash > 3 ? *(dash + 3) : std::string();
        mounts.push_back({unescaped(words[3]),
                          unescaped(words[4]),
                          *(dash + 1),
                          unescaped(*(dash + 2)),
                          has(words[5], "ro") || has(superOptions, "ro")});
    }
    return mounts;
}

std::optional<Mount> mountOf(const std::vector<Mount> &mounts, const std::string &path)
{
    std::optional<Mount> best;
    for (const auto &mount : mounts) {
        const bool above = mount.point == "/" || path == mount.point || path.starts_with(mount.point + "/");
        if (above && (!best || mount.point.size() >= best->point.size()))
            best = mount;
    }
    return best;
}

bool bootIsInFstab(const SystemPaths &paths)
{
    return !fstabLines(paths, "/boot").empty();
}

bool isCheckedAtBoot(const SystemPaths &paths, const std::string &point)
{
    constexpr std::size_t pass = 5;
    const auto lines = fstabLines(paths, point);
    return !lines.empty() && lines.front().size() > pass && lines.front()[pass] != "0";
}

std::string automountedBootSource(const SystemPaths &paths, const std::vector<Mount> &mounts)
{
    const bool automounted = std::ranges::any_of(
        mounts, [](const Mount &mount) { return mount.point == "/boot" && mount.type == "autofs"; });
    if (!automounted)
        return {};
    for (const auto &line : fstabLines(paths, "/boot")) {
        const auto source = unescaped(line.front());
        if (source.starts_with('/'))
            return source;
        for (const auto &[tag, folder] : {std::pair{"UUID=", "by-uuid/"},
                                          std::pair{"LABEL=", "by-label/"},
                                          std::pair{"PARTUUID=", "by-partuuid/"},
                                          std::pair{"PARTLABEL=", "by-partlabel/"}}) {
            if (!source.starts_with(tag))
                continue;
            auto value = source.substr(std::string_view(tag).size());
            std::erase(value, '"');
            return std::string("/dev/disk/") + folder + value;
        }
    }
    // Not from fstab (a generator for the EFI partition, say): what is mounted there now.
    for (const auto &mount : mounts) {
        if (mount.point == "/boot" && mount.source.starts_with("/dev/"))
            return mount.source;
    }
    return {};
}

} // namespace warmboot
