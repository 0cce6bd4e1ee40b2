// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/wish.h"

#include "engine/files/readfile.h"
#include "engine/kernel/choosekernel.h"
#include "engine/kernel/installedkernels.h"
#include "engine/kernel/unifiedimage.h"
#include "engine/plan/planchecks.h"
#include "engine/plan/settingsfile.h"
#include "engine/plan/setuptree.h"

#include <algorithm>

namespace warmboot {

namespace {

Result<Settings> presentSettings(const SystemPaths &paths, const MachineState &state, bool modeGiven)
{
    if (state.settings)
        return *state.settings;
    // Without a set-up a file of that name counts for nothing, with one it must be understood.
    const auto text = readFile(paths(settingsPath));
    if (!text) {
        const bool installed = state.setup == SetupState::Installed || state.setup == SetupState::Drifted;
        if (installed && !modeGiven && !pathExists(paths(settingsPath)))
            return fail(ErrorKind::Refused, say("settings-gone"));
        return Settings{};
    }
    auto settings = parseSettings(*text);
    if (!settings)
        return fail(ErrorKind::Drifted, say("settings-unknown", {{"why", settings.error().sentence.text()}}));
    return settings;
}

Result<void> chooseFiles(Settings &settings, const WishOptions &wish, const SystemPaths &paths,
                         const std::string &architecture)
{
    const auto usage = [](SentenceCode code) { return fail(ErrorKind::Usage, say(code)); };
    if (wish.follow) {
        if (wish.kernel || wish.initrds)
            return usage("kernel-and-follow");
        settings.follow = followFrom(*wish.follow).value_or(Follow::Default);
        settings.kernel.clear();
        settings.initrds.clear();
        return {};
    }
    if (!wish.kernel && !wish.initrds)
        return {};
    if (!wish.kernel && settings.follow != Follow::Fixed)
        return usage("initrd-needs-kernel");
    settings.follow = Follow::Fixed;
    if (wish.kernel)
        settings.kernel = *wish.kernel;
    if (wish.initrds) {
        settings.initrds = *wish.initrds;
        if (std::ranges::contains(settings.initrds, "none")) {
            if (settings.initrds.size() > 1)
                return usage("initrd-none-alone");
            settings.initrds.clear();
        }
        return {};
    }
    settings.initrds.clear();
    if (auto valid = validate(settings); !valid)
        return valid;
    if (const auto initrd = initrdFor(paths, settings.kernel))
        settings.initrds = {*initrd};
    else if (const auto head = readKernelHead(paths(settings.kernel));
             head && head->unified && head->unified->initrdSize > 0)
        return {}; // it has its own
    else if (!chooseKernel(paths, settings, {}, architecture, {}).problem) // what is no kernel has its own error
        return fail(ErrorKind::Refused, say("initrd-not-found", {{"path", settings.kernel}}));
    return {};
}

/// Whoever names the whole of one list has not thought of what the machine has in the other.
void setFlags(Settings &settings, const WishOptions &wish)
{
    const auto without = [](std::vector<std::string> &list, const std::vector<std::string> &taken) {
        std::erase_if(list, [&taken](const std::string &flag) { return std::ranges::contains(taken, flag); });
    };
    if (wish.wholeAdd) {
        settings.add = *wish.wholeAdd;
        if (!wish.wholeRemove)
            without(settings.remove, settings.add);
    }
    if (wish.wholeRemove) {
        settings.remove = *wish.wholeRemove;
        if (!wish.wholeAdd)
            without(settings.add, settings.remove);
    }
}

Result<void> chooseFlags(Settings &settings, const WishOptions &wish)
{
    setFlags(settings, wish);
    Settings typed;
    typed.add = wish.add;
    typed.remove = wish.remove;
    if (auto valid = validate(typed); !valid)
        return valid;
    for (const auto &flag : wish.add) {
        std::erase(settings.remove, flag);
        if (!std::ranges::contains(settings.add, flag))
            settings.add.push_back(flag);
    }
    for (const auto &flag : wish.remove) {
        // A word that we had added is simply not added any more.
        const bool wasAdded = std::erase(settings.add, flag) > 0;
        if (!wasAdded && !std::ranges::contains(settings.remove, flag))
            settings.remove.push_back(flag);
    }
    return {};
}

} // namespace

Result<Settings> settingsFrom(const WishOptions &wish, const SystemPaths &paths, const MachineState &state)
{
    auto settings = presentSettings(paths, state, wish.mode.has_value());
    if (!settings)
        return settings;
    if (wish.mode)
        settings->mode = modeFrom(*wish.mode).value_or(settings->mode);
    if (wish.cmdline)
        settings->cmdline = *wish.cmdline;
    if (wish.panic)
        settings->panic = *wish.panic;
    if (wish.healthy)
        settings->healthy = *wish.healthy == std::vector<std::string>{"none"} ? std::vector<std::string>()
                                                                              : *wish.healthy;
    settings->deadline = wish.deadline.value_or(settings->deadline);
    settings->watchdog = wish.watchdog.value_or(settings->watchdog);
    if (auto files = chooseFiles(*settings, wish, paths, state.architecture); !files)
        return std::unexpected(files.error());
    if (auto flags = chooseFlags(*settings, wish); !flags)
        return std::unexpected(flags.error());
    if (auto valid = checkSettings(*settings, state.settings); !valid)
        return std::unexpected(valid.error());
    return settings;
}

} // namespace warmboot
