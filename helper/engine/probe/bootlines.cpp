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

/// The line of a script that loads or starts a kernel, or that runs a script which does.
std::string lineWithKexec(const SystemPaths &paths, const std::string &text)
{
    if (auto line = kexecLine(text); !line.empty())
        return line;
    for (const auto &line : splitLines(text)) {
        const auto begin = line.find_first_not_of(" \t");
        if (begin != std::string::npos && line[begin] != '#' && !kexecScriptIn(paths, line).empty())
            return line;
    }
    return {};
}

void addFile(const std::string &path, const std::string &line, std::vector<SetupFile> &found)
{
    found.push_back(
        {path, FileCondition::Foreign, say("foreign-set-up-line", {{"path", path}, {"text", shownValue(line)}})});
}

/// withUser: in these files a user stands in front of the command.
void addCron(const SystemPaths &paths, const std::string &path, bool withUser, std::vector<SetupFile> &found)
{
    for (const auto &line : splitLines(readFile(paths(path)).value_or(""))) {
        constexpr std::string_view atBoot = "@reboot";
        constexpr std::string_view blanks = " \t";
        const auto begin = line.find_first_not_of(blanks);
        if (begin == std::string::npos || !line.substr(begin).starts_with(atBoot))
            continue;
        auto command = line.find_first_not_of(blanks, begin + atBoot.size());
        if (withUser)
            command = line.find_first_not_of(blanks, line.find_first_of(blanks, command));
        if (command == std::string::npos || lineWithKexec(paths, line.substr(command)).empty())
            continue;
        addFile(path, line, found);
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
        if (!entry || entry->kind != Entry::Kind::File || (entry->mode & execute) == 0)
            continue;
        if (const auto line = lineWithKexec(paths, entry->content); !line.empty())
            addFile(path, line, found);
    }
    addCron(paths, "/etc/crontab", true, found);
    for (const std::string folder : {"/etc/cron.d/", "/var/spool/cron/crontabs/", "/var/spool/cron/"}) {
        for (const auto &name : listFolder(paths(folder)))
            addCron(paths, folder + name, folder == "/etc/cron.d/", found);
    }
    return found;
}

} // namespace warmboot
