// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/reboot/confirm.h"

#include "engine/change/changes.h"
#include "engine/files/readfile.h"
#include "engine/reboot/forhooks.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace warmboot {

namespace {

/// The whole number at the beginning; nullopt where there is none.
std::optional<int> wholeNumber(const std::string &text)
{
    int number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && stop != text.data() ? std::optional(number) : std::nullopt;
}

/// Has it arrived by a kexec of ours, and is not found healthy (yet)?
bool isOpen(const ThisBoot &boot, const Mark &mark)
{
    const bool arrived = mark.stage == "arrived" || mark.stage == "failed";
    return arrived && mark.boot == boot.bootId && !boot.bootId.empty();
}

} // namespace

Result<void> confirmBoot(const System &system)
{
    if (auto root = requireRoot(system); !root)
        return root;
    ThisBoot boot;
    boot.bootId = readLine(system.paths("/proc/sys/kernel/random/boot_id"));
    if (!isOpen(boot, readMark(system.paths)))
        return fail(ErrorKind::Refused, say("nothing-to-confirm"));
    return writeForHooks(system, "confirmed", boot.bootId);
}

int confirmationLeft(const SystemPaths &paths, const ThisBoot &boot, const Mark &mark, bool suspended)
{
    if (!isOpen(boot, mark) || readLine(paths("/run/warmboot/confirmed")) == boot.bootId)
        return -1;
    // The hook says until when once the boot is up; before that it can only be later.
    const auto until = wholeNumber(readLine(paths("/run/warmboot/confirm-until")));
    const auto now = wholeNumber(readLine(paths("/proc/uptime")));
    if (until && now)
        return std::max(*until - *now, 0);
    const auto minutes = wholeNumber(mark.confirm);
    constexpr int minute = 60;
    return minutes && !suspended ? *minutes * minute : -1;
}

} // namespace warmboot
