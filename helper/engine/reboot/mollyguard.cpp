// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/reboot/mollyguard.h"

#include "engine/files/readfile.h"

namespace warmboot {

Result<std::vector<std::string>> mollyGuardScripts(const System &system)
{
    const auto folder = system.paths(mollyGuardFolder);
    if (!system.live || listFolder(folder).empty())
        return std::vector<std::string>();
    constexpr std::chrono::seconds limit{10};
    const auto chosen = system.runner->run({"/bin/run-parts", "--test", folder}, limit);
    if (!chosen)
        return std::unexpected(chosen.error());
    if (!chosen->ok())
        return fail(ErrorKind::Refused, say("molly-guard", {{"script", mollyGuardFolder}}), chosen->err);
    return splitLines(chosen->out);
}

} // namespace warmboot
