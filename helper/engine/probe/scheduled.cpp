// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/scheduled.h"

#include "engine/files/keyvalues.h"

#include <charconv>

namespace warmboot {

std::optional<ScheduledShutdown> readScheduled(const SystemPaths &paths)
{
    auto values = readKeyValues(paths("/run/systemd/shutdown/scheduled"));
    if (!values)
        return std::nullopt;
    const auto &mode = (*values)["MODE"];
    const auto &microseconds = (*values)["USEC"];
    std::int64_t time = 0;
    const auto *end = microseconds.data() + microseconds.size();
    const auto [stop, error] = std::from_chars(microseconds.data(), end, time);
    if (error != std::errc() || stop != end || time <= 0 || mode.empty() || mode.starts_with("dry-"))
        return std::nullopt;
    constexpr std::int64_t second = 1'000'000;
    return ScheduledShutdown{time / second, mode};
}

} // namespace warmboot
