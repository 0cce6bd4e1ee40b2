// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/reboot/rebootoutcome.h"

#include "engine/files/readfile.h"
#include "engine/reboot/login1.h"
#include "engine/system/systemd.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace warmboot {

namespace {

/// login1 knows first, while it waits for those who delay it; systemd knows without it.
bool machineGoesDown(const System &system)
{
    if (login1IsThere(system.paths) && login1IsShuttingDown(system))
        return true;
    constexpr std::chrono::seconds limit{30};
    const auto jobs = system.runner->runToTheEnd(
        {systemctlPath(system.paths), "list-jobs", "--no-legend", "--no-pager"}, limit);
    if (!jobs || !jobs->ok())
        return false;
    constexpr auto targets = std::to_array<std::string_view>(
        {" reboot.target ", " kexec.target ", " soft-reboot.target "});
    return std::ranges::any_of(targets, [&](std::string_view target) { return jobs->out.contains(target); });
}

/// What busctl and systemctl say when nobody has answered them.
bool isLostConnection(std::string_view words)
{
    constexpr auto lost = std::to_array<std::string_view>({"timed out",
                                                           "not connected",
                                                           "reset by peer",
                                                           "Broken pipe",
                                                           "onnection refused",
                                                           "isconnected",
                                                           "NoReply",
                                                           "terminated"});
    return std::ranges::any_of(lost, [&](std::string_view word) { return words.contains(word); });
}

std::string wordsOf(const CommandOutput &output)
{
    return std::string(trimmed(output.err.empty() ? output.out : output.err, "\n"));
}

} // namespace

Result<void> rebootOutcome(const System &system, const Result<CommandOutput> &asked)
{
    if (asked && asked->ok())
        return {};
    const auto words = asked ? wordsOf(*asked) : std::string();
    const bool answered = asked && !asked->wasEnded() && !words.empty() && !isLostConnection(words);
    if (!answered && machineGoesDown(system))
        return {};
    if (!asked)
        return std::unexpected(asked.error());
    return fail(ErrorKind::Refused,
                say("reboot-refused", {{"why", words.empty() ? "status " + std::to_string(asked->status) : words}}));
}

} // namespace warmboot
