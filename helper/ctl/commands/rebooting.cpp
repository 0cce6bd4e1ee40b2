// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands/commands.h"
#include "ctl/output.h"
#include "engine/change/changes.h"
#include "engine/reboot/confirm.h"
#include "engine/reboot/mollyguard.h"
#include "engine/reboot/reboot.h"
#include "protocol/json.h"

#include <cstdlib>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <unistd.h>

namespace warmboot {

namespace {

/// Some reasons are whole sentences of their own.
std::string withStop(std::string text)
{
    return text.ends_with('.') ? text : text + ".";
}

/// For the history.
std::string whoAsks()
{
    const char *user = std::getenv("SUDO_USER"); // NOLINT(concurrency-mt-unsafe): there is one thread
    return user && *user != '\0' ? "warmbootctl by " + shownValue(user) : "warmbootctl";
}

/// Where molly-guard is installed, people want to be asked for the name of the machine before they reboot it over
/// ssh; it stands in the way of the commands that it knows, and login1 is none of them.
Result<void> askMollyGuard(const System &system)
{
    const auto scripts = mollyGuardScripts(system);
    if (!scripts)
        return std::unexpected(scripts.error());
    for (const auto &script : *scripts) {
        // In front of the person who types, and with what molly-guard tells them.
        ::setenv("MOLLYGUARD_CMD", "reboot", 1); // NOLINT(concurrency-mt-unsafe)
        ::setenv("MOLLYGUARD_DO_NOTHING", "0", 1); // NOLINT(concurrency-mt-unsafe)
        ::setenv("MOLLYGUARD_SETTINGS", "/etc/molly-guard/rc", 1); // NOLINT(concurrency-mt-unsafe)
        // NOLINTNEXTLINE(cert-env33-c,concurrency-mt-unsafe): it needs the terminal
        const int status = std::system(script.c_str());
        if (status != 0)
            return fail(ErrorKind::Refused, say("molly-guard", {{"script", script}}));
    }
    return {};
}

} // namespace

int next(const System &system, const Options &options)
{
    const auto way = setNext(system, oneShotFrom(options.choice).value_or(OneShot::Default));
    if (!way)
        return report(way.error(), options.json);
    if (options.json) {
        std::cout << dump(toJson(*way)) << "\n";
        return 0;
    }
    std::cout << "The next reboot goes via " << toString(way->via) << ": " << withStop(way->reason.text()) << "\n";
    return 0;
}

int reboot(const System &system, const Options &options)
{
    if (!system.live)
        return report({ErrorKind::Usage, say("reboot-other-root"), {}}, options.json);
    if (const auto allowed = askMollyGuard(system); !allowed)
        return report(allowed.error(), options.json);
    const auto via = oneShotFrom(options.choice).value_or(OneShot::Default);
    if (via != OneShot::Soft && ::geteuid() == 0 && ::isatty(STDERR_FILENO) == 1)
        std::cerr << "Preparing the reboot; Ctrl-C calls it off.\n"; // seconds in which nothing else is said
    const auto way = rebootNow(system, {.via = via, .confirm = options.confirm, .asked = whoAsks()});
    if (!way)
        return report(way.error(), options.json);
    const auto how = way->via == Via::Soft ? "softly" : "via " + std::string(toString(way->via));
    std::cout << "Rebooting now " << how << ": " << withStop(way->reason.text()) << "\n";
    if (options.confirm)
        std::cout << "Within " << *options.confirm << " min after it is back: sudo warmbootctl confirm\n";
    return 0;
}

int confirm(const System &system, const Options &options)
{
    if (const auto confirmed = confirmBoot(system); !confirmed)
        return report(confirmed.error(), options.json);
    std::cout << say("confirmed").text() << "\n";
    return 0;
}

int resumeKexec(const System &system, const Options &options)
{
    const auto resumed = resume(system);
    if (!resumed)
        return report(resumed.error(), options.json);
    std::cout << say("resumed").text() << "\n";
    return 0;
}

} // namespace warmboot
