// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/history.h"

#include "engine/files/readfile.h"
#include "engine/kernel/commandline.h"
#include "engine/probe/bootphases.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <sys/stat.h>

namespace warmboot {

namespace {

std::map<std::string, std::string> fieldsOf(const std::string &line)
{
    std::map<std::string, std::string> fields;
    std::size_t begin = 0;
    while (begin < line.size()) {
        const auto end = std::min(line.find('\t', begin), line.size());
        const auto field = line.substr(begin, end - begin);
        const auto equals = field.find('=');
        if (equals != std::string::npos)
            fields[field.substr(0, equals)] = field.substr(equals + 1);
        begin = end + 1;
    }
    return fields;
}

/// Whole seconds; -1 when it is no number.
std::int64_t secondsIn(const std::string &text)
{
    std::int64_t value = -1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// The lines that are whole.
std::string endOf(const std::string &path, std::size_t most)
{
    struct stat info{};
    if (::stat(path.c_str(), &info) != 0)
        return {};
    const auto size = static_cast<std::uint64_t>(std::max<off_t>(info.st_size, 0));
    if (size <= most)
        return readPart(path, 0, most).value_or("");
    auto text = readPart(path, size - most, most).value_or("");
    text.erase(0, text.find('\n') + 1);
    return text;
}

void addBoot(std::vector<HistoryEntry> &entries, std::map<std::string, std::string> &fields)
{
    HistoryEntry entry;
    entry.bootId = fields["boot"];
    entry.time = secondsIn(fields["time"]);
    entry.via = fields["via"] == "kexec" ? Via::Kexec : Via::Bios;
    entry.planned = fields["planned"];
    entry.reason = fields["reason"];
    entry.kernel = fields["kernel"];
    if (entry.planned == "none") { // older lines have what an earlier shutdown had left
        entry.kernel.clear();
        entries.push_back(entry);
        return;
    }
    const auto left = secondsIn(fields["left"]);
    entry.asked = fields["asked"];
    for (const auto &word : cmdlineWords(fields["line"])) {
        if (!word.starts_with("warmboot.id="))
            entry.cmdline += (entry.cmdline.empty() ? "" : " ") + word;
    }
    const auto absence = absenceFrom(fields["times"], fields["clock"], fields["uptime"]);
    entry.phases = absence.phases;
    // A clock that was set meanwhile makes nonsense of the difference: then say nothing.
    constexpr std::int64_t mostBelievable = 3600;
    if (left > 0 && entry.time >= left && entry.time - left < mostBelievable)
        entry.awaySeconds = entry.time - left;
    if (absence.seconds >= 0)
        entry.awaySeconds = absence.seconds;
    entries.push_back(entry);
}

} // namespace

std::vector<HistoryEntry> readHistory(const SystemPaths &paths, std::size_t most)
{
    std::vector<HistoryEntry> entries;
    for (const auto &line : splitLines(endOf(paths(historyPath), most))) {
        auto fields = fieldsOf(line);
        const auto event = fields["event"];
        if (event == "boot") {
            addBoot(entries, fields);
            continue;
        }
        // From the end, where it nearly always is.
        const auto entry = std::ranges::find(entries.rbegin(), entries.rend(), fields["boot"], &HistoryEntry::bootId);
        if (entry == entries.rend())
            continue;
        if (event == "ready") {
            entry->readySeconds = secondsIn(fields["uptime"]);
            addBootPhases(entry->phases, fields["stamps"], entry->via);
            entry->slow = slowUnitsFrom(fields["slow"]);
            entry->slowToStop = slowUnitsFrom(fields["stops"]);
        } else if (event == "suspended") {
            entry->suspended = true;
            if (entry->reason.empty()) // of a boot that was found wanting, and taken back
                entry->reason = fields["reason"];
        }
    }
    return entries;
}

} // namespace warmboot
