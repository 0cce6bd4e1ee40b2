// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/bootphases.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

namespace warmboot {

namespace {

constexpr double thousand = 1000;
constexpr double mostBelievable = 3600; // seconds

std::vector<std::string> parts(const std::string &text, char separator)
{
    std::vector<std::string> found;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find(separator, begin), text.size());
        if (end > begin)
            found.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return found;
}

std::optional<double> numberIn(std::string_view text)
{
    double value = 0;
    const auto *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && stop == end && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::vector<double> numbersIn(const std::string &text)
{
    std::vector<double> numbers;
    for (const auto &part : parts(text, ' ')) {
        const auto number = numberIn(part);
        if (!number)
            break;
        numbers.push_back(*number);
    }
    return numbers;
}

std::int64_t milliseconds(double seconds)
{
    return seconds >= 0 && seconds < mostBelievable ? std::llround(seconds * thousand) : -1;
}

} // namespace

Absence absenceFrom(const std::string &times, const std::string &clock, const std::string &uptime)
{
    Absence absence;
    const auto before = numbersIn(times);
    if (before.size() < 2)
        return absence;
    absence.phases.loading = milliseconds(before[1] - before[0]);
    if (before.size() < 4)
        return absence;
    absence.phases.stopping = milliseconds(before[2] - before[0]);
    const auto after = numbersIn(clock);
    const auto up = numberIn(uptime);
    if (after.empty() || !up)
        return absence;
    // The clock of the hardware where both sides have it: nobody sets it on the way.
    const bool hardware = before.size() > 4 && after.size() > 1;
    const double away = hardware ? after[1] - before[4] : after[0] - before[3];
    if (away < 0 || away > mostBelievable)
        return absence;
    absence.seconds = std::llround(away);
    // Of whole seconds the difference can come out a little below the uptime.
    absence.phases.between = milliseconds(std::max(away - *up, 0.0));
    return absence;
}

void addBootPhases(Phases &phases, const std::string &stamps, Via via)
{
    std::map<std::string, double> at; // seconds
    for (const auto &part : parts(stamps, ';')) {
        const auto equals = part.find('=');
        constexpr double million = 1e6;
        if (const auto number = equals == std::string::npos ? std::nullopt : numberIn(part.substr(equals + 1)))
            at[part.substr(0, equals)] = *number / million;
    }
    const double initrd = at["InitRDTimestampMonotonic"];
    const double userspace = at["UserspaceTimestampMonotonic"];
    const double finish = at["FinishTimestampMonotonic"];
    if (userspace <= 0)
        return;
    phases.kernel = milliseconds(initrd > 0 ? initrd : userspace);
    if (initrd > 0)
        phases.initrd = milliseconds(userspace - initrd);
    if (finish > 0)
        phases.userspace = milliseconds(finish - userspace);
    const double firmware = at["FirmwareTimestampMonotonic"]; // these two count backwards from the kernel's start
    const double loader = at["LoaderTimestampMonotonic"];
    if (via != Via::Bios || firmware <= 0)
        return;
    phases.firmware = milliseconds(firmware - loader);
    phases.loader = milliseconds(loader);
}

std::vector<SlowUnit> slowUnitsFrom(const std::string &blame)
{
    constexpr std::size_t most = 10;
    std::vector<SlowUnit> slow;
    for (const auto &line : parts(blame, ';')) {
        auto words = parts(line, ' ');
        if (words.size() < 2 || slow.size() == most)
            continue;
        const auto unit = words.back();
        words.pop_back();
        double total = 0;
        bool understood = true;
        for (const std::string_view word : words) {
            const auto digits = std::min(word.find_first_not_of("0123456789."), word.size());
            const auto name = word.substr(digits);
            constexpr auto units = std::to_array<std::pair<std::string_view, double>>(
                {{"us", 1e-6}, {"ms", 1e-3}, {"s", 1}, {"min", 60}, {"h", 3600}});
            const auto *const known = std::ranges::find(units, name, &std::pair<std::string_view, double>::first);
            const auto number = numberIn(word.substr(0, digits));
            understood = understood && number && known != units.end();
            if (understood)
                total += *number * known->second;
        }
        if (understood)
            slow.push_back({unit, milliseconds(total)});
    }
    return slow;
}

} // namespace warmboot
