// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/reboot/inhibitors.h"

#include "engine/reboot/login1.h"

#include <nlohmann/json.hpp>

namespace warmboot {

std::vector<Inhibitor> shutdownInhibitors(const System &system)
{
    const auto output = callLogin1(system, {"ListInhibitors"});
    if (!output || !output->ok())
        return {};
    const auto reply = nlohmann::json::parse(output->out, nullptr, false);
    std::vector<Inhibitor> blocking;
    // {"type":"a(ssssuu)","data":[[[what, who, why, mode, uid, pid], …]]}
    if (!reply.is_object() || !reply.contains("data") || !reply["data"].is_array() || reply["data"].empty())
        return blocking;
    for (const auto &item : reply["data"][0]) {
        const bool wellFormed = item.is_array() && item.size() >= 4 && item[0].is_string() && item[1].is_string()
            && item[2].is_string() && item[3].is_string();
        if (!wellFormed || item[3] != "block")
            continue;
        const auto what = ":" + item[0].get<std::string>() + ":";
        if (what.contains(":shutdown:"))
            blocking.push_back({item[1].get<std::string>(), item[2].get<std::string>()});
    }
    return blocking;
}

} // namespace warmboot
