// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/system/unitfiles.h"

#include "engine/files/readfile.h"
#include "engine/system/systemd.h"
#include "engine/system/unitname.h"

#include <algorithm>

namespace warmboot {

namespace {

bool hasFile(const SystemPaths &paths, const std::string &unit)
{
    return std::ranges::any_of(unitSearchPath,
                               [&](std::string_view folder) { return pathExists(paths(folder) + unit); });
}

} // namespace

std::vector<std::string> unknownUnits(const System &system, const std::vector<std::string> &units)
{
    std::vector<std::string> unknown;
    for (const auto &unit : units) {
        const auto shared = UnitName{unit}.ofTemplate();
        if (!hasFile(system.paths, unit) && (shared.empty() || !hasFile(system.paths, shared)))
            unknown.push_back(unit);
    }
    if (unknown.empty() || !system.live)
        return unknown;
    // It also knows units without a file: devices, mounts, and what the scripts of /etc/init.d became.
    const auto known = showUnits(system, unknown);
    if (!known)
        return {};
    std::erase_if(unknown, [&](const std::string &unit) {
        const auto found = known->find(unit);
        if (found == known->end())
            return true; // an alias, which is shown by its other name
        const auto state = found->second.find("LoadState");
        return state == found->second.end() || state->second != "not-found";
    });
    return unknown;
}

} // namespace warmboot
