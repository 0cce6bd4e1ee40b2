// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/checks/rooms.h"
#include "engine/files/readfile.h"
#include "protocol/joined.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace warmboot {

namespace {

/// One program may have thousands of mappings, and a machine thousands of programs.
constexpr std::size_t mostOfMaps = std::size_t{256} << 10U;
constexpr std::chrono::seconds longest{3};

/// A line of /proc/PID/maps: does it run code of a library that is not in its place any more?
bool isReplacedLibrary(std::string_view line)
{
    constexpr auto folders = std::to_array<std::string_view>(
        {"/usr/lib/", "/usr/lib32/", "/usr/lib64/", "/usr/local/lib/", "/lib/", "/lib32/", "/lib64/"});
    constexpr std::string_view gone = " (deleted)";
    const auto permissions = line.find(' ');
    const auto path = line.find('/');
    // Data that is mapped (fonts, icons, caches) matters to nobody.
    return line.ends_with(gone) && path != std::string_view::npos && line.substr(permissions + 1, 4).contains('x')
        && std::ranges::any_of(folders, [&](std::string_view folder) { return line.substr(path).starts_with(folder); });
}

bool runsReplacedLibrary(const std::string &maps)
{
    std::string_view rest = maps;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        if (isReplacedLibrary(rest.substr(0, end)))
            return true;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

bool isNumber(const std::string &name)
{
    return std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
}

/// The namespace of process ids that one is in; empty where it cannot be told. A container's programs have the
/// container's libraries, and are started with it.
std::string processRoom(const std::string &process)
{
    std::array<char, 64> room{};
    const auto size = ::readlink((process + "/ns/pid").c_str(), room.data(), room.size());
    return size > 0 ? std::string(room.data(), static_cast<std::size_t>(size)) : std::string();
}

} // namespace

void checkLibraries(const System &system, const MachineState & /*state*/, Findings &findings)
{
    if (!system.live)
        return;
    const auto until = std::chrono::steady_clock::now() + longest;
    const auto proc = system.paths("/proc/");
    const auto ourRoom = processRoom(proc + "1");
    bool anyRead = false;
    bool denied = false;
    bool through = true;
    std::vector<std::string> old;
    for (const auto &name : listFolder(proc)) {
        if (!isNumber(name))
            continue;
        if (std::chrono::steady_clock::now() > until) {
            through = false;
            break;
        }
        const auto process = proc + name;
        const auto maps = readFile(process + "/maps", mostOfMaps);
        anyRead = anyRead || maps;
        denied = denied || (!maps && pathExists(process)); // others have ended meanwhile
        if (!maps || !runsReplacedLibrary(*maps) || processRoom(process) != ourRoom)
            continue;
        if (auto program = readLine(process + "/comm"); !std::ranges::contains(old, program))
            old.push_back(std::move(program));
    }
    if (!anyRead) {
        findings.warn("libraries", say("libraries-unread"));
        return;
    }
    // Of a user's own programs alone nothing is claimed: the others matter more.
    if (denied)
        return;
    if (old.empty()) {
        if (through)
            findings.good("libraries", say("check-libraries"));
        return;
    }
    std::ranges::sort(old);
    findings.warn("libraries",
                  say("libraries-old", {{"count", std::to_string(old.size())}, {"names", joinedFirst(old)}}));
}

} // namespace warmboot
