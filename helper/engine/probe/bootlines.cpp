// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/bootlines.h"

#include "engine/adopt/scripts.h"
#include "engine/files/readfile.h"
#include "protocol/desiredstate.h"
#include "protocol/entry.h"

#include <algorithm>
#include <string>

namespace warmboot {

namespace {

/// The line itself, or the script that it runs.
bool usesKexec(const SystemPaths &paths, const std::string &line)
{
    const auto begin = line.find_first_not_of(" \t");
    const bool comment = begin == std::string::npos || line[begin] == '#';
    return !comment && (!kexecLine(line).empty() || !kexecScriptIn(paths, line).empty());
}

void addFile(const SystemPaths &paths, const std::string &path, bool cron, std::vector<SetupFile> &found)
{
    for (const auto &line : splitLines(readFile(paths(path)).value_or(""))) {
        if ((cron && !line.contains("@reboot")) || !usesKexec(paths, line))
            continue;
        const auto sentence = say("foreign-set-up-line", {{"path", path}, {"text", shownValue(line)}});
        found.push_back({path, FileCondition::Foreign, sentence});
        return;
    }
}

} // namespace

std::vector<SetupFile> kexecLinesAtBoot(const SystemPaths &paths)
{
    std::vector<SetupFile> found;
    for (const std::string path : {"/etc/rc.local", "/etc/rc.d/rc.local"}) {
        const auto entry = readEntry(paths(path)); // where the first is a link to the second, the second is told
        constexpr unsigned execute = 0111; // rc-local.service has ConditionFileIsExecutable=
        if (entry && entry->kind == Entry::Kind::File && (entry->mode & execute) != 0)
            addFile(paths, path, false, found);
    }
    addFile(paths, "/etc/crontab", true, found);
    for (const std::string folder : {"/etc/cron.d/", "/var/spool/cron/crontabs/", "/var/spool/cron/"}) {
        for (const auto &name : listFolder(paths(folder)))
            addFile(paths, folder + name, true, found);
    }
    return found;
}

} // namespace warmboot
