// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands/commands.h"
#include "ctl/output.h"
#include "engine/change/changes.h"
#include "engine/reboot/reboot.h"
#include "protocol/json.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace warmboot {

namespace {

/// Some reasons are whole sentences of their own.
std::string withStop(std::string text)
{
    return text.ends_with('.') ? text : text + ".";
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
    const auto way = rebootNow(system, oneShotFrom(options.choice).value_or(OneShot::Default));
    if (!way)
        return report(way.error(), options.json);
    std::cout << "Rebooting now via " << toString(way->via) << ": " << withStop(way->reason.text()) << "\n";
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
