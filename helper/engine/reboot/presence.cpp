// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/reboot/presence.h"

#include "engine/files/keyvalues.h"
#include "engine/files/readfile.h"
#include "engine/reboot/inhibitors.h"
#include "protocol/sessionclass.h"

#include <algorithm>
#include <map>

namespace warmboot {

namespace {

// What sd_session_get_class() and its like read too.
constexpr std::string_view sessions = "/run/systemd/sessions";

/// By its control group, which sudo does not change; empty when in none.
std::string ownSession(const SystemPaths &paths)
{
    constexpr std::string_view before = "/session-";
    for (const auto &line : splitLines(readFile(paths("/proc/self/cgroup")).value_or(""))) {
        const auto begin = line.rfind(before);
        const auto end = line.find(".scope", begin == std::string::npos ? 0 : begin);
        if (begin != std::string::npos && end != std::string::npos)
            return line.substr(begin + before.size(), end - begin - before.size());
    }
    return {};
}

} // namespace

Presence readPresence(const System &system)
{
    Presence presence;
    if (system.live) {
        for (const auto &inhibitor : shutdownInhibitors(system))
            presence.inhibitors.push_back(inhibitor.who + ": " + inhibitor.why);
    }
    const auto own = ownSession(system.paths);
    for (const auto &name : listFolder(system.paths(std::string(sessions)))) {
        if (name == own)
            continue;
        auto values = readKeyValues(system.paths(std::string(sessions) + "/" + name))
                          .value_or(std::map<std::string, std::string>());
        if (values["USER"].empty() || !isOfAPerson(values["CLASS"]) || values["STATE"] == "closing")
            continue;
        Person person{values["USER"], values["REMOTE_HOST"].empty() ? values["TTY"] : values["REMOTE_HOST"]};
        if (!std::ranges::contains(presence.people, person))
            presence.people.push_back(std::move(person));
    }
    return presence;
}

} // namespace warmboot
