// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands/commands.h"
#include "ctl/output.h"
#include "ctl/wish.h"
#include "engine/adopt/adoption.h"
#include "engine/change/changes.h"
#include "engine/change/previews.h"
#include "engine/probe/probe.h"
#include "protocol/json.h"

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

namespace warmboot {

namespace {

/// What is true of an uninstallation is not when its records go as well.
void addPurge(Plan &plan, SentenceCode what)
{
    std::erase_if(plan.sentences, [](const Sentence &sentence) {
        return sentence.code == "plan-no-reboot" || sentence.code == "plan-nothing";
    });
    // What usually stays goes as well.
    std::ranges::replace(plan.sentences, say("plan-uninstall"), say("plan-uninstall-all"));
    plan.sentences.push_back(say(what));
}

int show(const Result<Plan> &plan, bool json)
{
    if (!plan) {
        const int code = report(plan.error(), json);
        if (!json && plan.error().sentence.code == "no-systemd")
            std::cerr << "  A system that is not running is set up by its root folder: --root FOLDER\n";
        return code;
    }
    if (json)
        std::cout << dump(toJson(*plan)) << "\n";
    else
        printPlan(*plan, true);
    return 0;
}

int showDone(const Result<Plan> &plan, bool json)
{
    if (!plan || json)
        return show(plan, json);
    std::cout << (plan->nothingToDo() ? "" : "Done:\n");
    printPlan(*plan, false);
    return 0;
}

int uninstallAndPurge(const System &system, const Options &options)
{
    auto plan = apply(system, {}, options.expect, Records::NotNeeded);
    if (!plan)
        return report(plan.error(), options.json);
    const bool nothingToDo = plan->nothingToDo();
    const auto purged = purge(system);
    if (purged) {
        addPurge(*plan, "purged");
        plan->warnings.insert(plan->warnings.end(), purged->begin(), purged->end());
        std::erase_if(plan->warnings, [](const Sentence &sentence) { return sentence.code == "not-recorded"; });
    }
    if (options.json && purged) {
        std::cout << dump(toJson(*plan)) << "\n";
    } else if (!options.json && (purged || !nothingToDo)) {
        std::cout << "Done:\n";
        printPlan(*plan, false);
    }
    return purged ? 0 : report(purged.error(), options.json);
}

} // namespace

int planOrApply(const System &system, const Options &options)
{
    const bool onlyLook = options.command == "plan" || options.dryRun;
    if (!onlyLook) {
        // The wish rests on the settings: they must not be those of a half-made change.
        if (auto recovered = recoverInterrupted(system); !recovered)
            return report(recovered.error(), options.json);
    }
    const auto state = probe(system);
    if (options.command == "disable") {
        return onlyLook ? show(previewSwitchOff(system, state), options.json)
                        : showDone(switchOff(system, options.expect), options.json);
    }
    auto wish = options.wish;
    if (options.command == "enable")
        wish.mode = "kexec";
    const auto settings = settingsFrom(wish, system.paths, state);
    if (!settings)
        return report(settings.error(), options.json);
    const DesiredState desired{*settings};
    return onlyLook ? show(previewApply(system, state, desired), options.json)
                    : showDone(apply(system, desired, options.expect), options.json);
}

int adopt(const System &system, const Options &options)
{
    if (!options.dryRun) {
        if (auto recovered = recoverInterrupted(system); !recovered)
            return report(recovered.error(), options.json);
    }
    const auto state = probe(system);
    const auto adoption = understandHandMade(system, state, findHandMade(system.paths));
    if (!adoption)
        return report(adoption.error(), options.json);
    // What is typed goes over what the set-up comes to, as it does over the settings of a machine that has some.
    auto taken = state;
    taken.settings = adoption->adoptable.settings;
    const auto settings = settingsFrom(options.wish, system.paths, taken);
    if (!settings)
        return report(settings.error(), options.json);
    const DesiredState desired{*settings, true};
    return options.dryRun ? show(previewApply(system, state, desired), options.json)
                          : showDone(apply(system, desired, options.expect), options.json);
}

int uninstall(const System &system, const Options &options)
{
    const DesiredState nothing{};
    if (options.dryRun) {
        auto plan = previewApply(system, probe(system), nothing);
        if (plan && options.purge)
            addPurge(*plan, "plan-purge");
        return show(plan, options.json);
    }
    return options.purge ? uninstallAndPurge(system, options)
                         : showDone(apply(system, nothing, options.expect), options.json);
}

} // namespace warmboot
