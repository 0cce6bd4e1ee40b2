// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/plansentences.h"

#include "engine/plan/planchecks.h"
#include "engine/plan/settingsfile.h"
#include "engine/plan/setuptree.h"
#include "engine/probe/setupprobe.h"
#include "protocol/joined.h"

#include <algorithm>
#include <array>

namespace warmboot {

std::string kernelText(const Settings &settings)
{
    switch (settings.follow) {
    case Follow::Default: return "the distribution's default";
    case Follow::Newest: return "the newest installed one";
    case Follow::Loader: return "what the boot loader starts by default";
    case Follow::Fixed: break;
    }
    if (settings.kernel.empty())
        return "none";
    return settings.initrds.empty() ? settings.kernel : settings.kernel + " with " + joined(settings.initrds);
}

std::string flagsText(const Settings &settings)
{
    std::string text = settings.cmdline == "reuse" ? "the boot loader's" : "\"" + settings.cmdline + "\"";
    auto added = settings.add;
    if (settings.panic > 0)
        added.push_back("panic=" + std::to_string(settings.panic));
    if (!added.empty())
        text += ", with " + joined(added);
    if (!settings.remove.empty())
        text += ", without " + joined(settings.remove);
    return text;
}

namespace {

/// Which settings differ, one sentence each.
std::vector<Sentence> settingChanges(const Settings &before, const Settings &after)
{
    std::vector<Sentence> sentences;
    if (before.mode != after.mode)
        sentences.push_back(say(
            "plan-mode", {{"from", std::string(toString(before.mode))}, {"to", std::string(toString(after.mode))}}));
    if (before.follow != after.follow || before.kernel != after.kernel || before.initrds != after.initrds)
        sentences.push_back(say("plan-kernel", {{"from", kernelText(before)}, {"to", kernelText(after)}}));
    if (flagsText(before) != flagsText(after))
        sentences.push_back(say("plan-flags", {{"from", flagsText(before)}, {"to", flagsText(after)}}));
    const auto numbered = [&sentences](SentenceCode on, SentenceCode off, int from, int to) {
        if (from != to)
            sentences.push_back(to > 0 ? say(on, {{"value", std::to_string(to)}}) : say(off));
    };
    if (before.healthy != after.healthy)
        sentences.push_back(after.healthy.empty() ? say("plan-healthy-none")
                                                  : say("plan-healthy", {{"units", joined(after.healthy)}}));
    numbered("plan-deadline", "plan-deadline-none", before.deadline, after.deadline);
    numbered("plan-watchdog", "plan-watchdog-none", before.watchdog, after.watchdog);
    if (before.watchdogDriver != after.watchdogDriver && !after.watchdogDriver.empty())
        sentences.push_back(say("plan-watchdog-driver", {{"driver", after.watchdogDriver}}));
    if (before.bootDevice != after.bootDevice)
        sentences.push_back(say("plan-boot-device", {{"device", after.bootDevice.empty() ? "-" : after.bootDevice}}));
    return sentences;
}

/// A name for a change of the settings, short enough for a button.
Sentence nameOf(const std::vector<Sentence> &differences)
{
    const auto &first = differences.front();
    if (differences.size() > 1)
        return say("what-settings");
    if (first.code == "plan-mode")
        return {"what-mode", first.args};
    return say(first.code == "plan-kernel"      ? SentenceCode("what-kernel")
                   : first.code == "plan-flags" ? SentenceCode("what-flags")
                                                : SentenceCode("what-settings"));
}

bool changesUnits(const std::vector<Change> &changes)
{
    return std::ranges::any_of(changes, [](const Change &change) { return change.path.starts_with("/etc/systemd/"); });
}

void describeKexec(const Settings &settings, const ChosenKernel &kernel, std::vector<Sentence> &sentences)
{
    // Which one it is today may be for root only to know, and is another after the next update.
    if (settings.follow == Follow::Loader)
        sentences.push_back(say("plan-next-kexec-loader"));
    else
        sentences.push_back(kernel.path == kernel.resolved
                                ? say("plan-next-kexec-at", {{"path", kernel.path}})
                                : say("plan-next-kexec", {{"path", kernel.path}, {"resolved", kernel.resolved}}));
    sentences.push_back(say("plan-cmdline", {{"cmdline", kernel.cmdline}}));
}

void describeInstall(Plan &plan, const Settings &settings, const MachineState &state)
{
    const auto &kernel = plan.kernel;
    auto &sentences = plan.sentences;
    const auto mode = std::string(toString(settings.mode));
    if (state.setup == SetupState::Absent) {
        plan.what = say("what-install", {{"mode", mode}});
        sentences.push_back(say("plan-install"));
        for (auto &sentence : settingChanges(Settings{}, settings)) {
            constexpr auto worthSaying = std::to_array<std::string_view>(
                {"plan-boot-device", "plan-healthy", "plan-deadline", "plan-watchdog", "plan-watchdog-driver"});
            if (std::ranges::contains(worthSaying, sentence.code))
                sentences.push_back(std::move(sentence));
        }
    } else {
        auto differences = settingChanges(state.settings.value_or(Settings{}), settings);
        const bool onlySettings = std::ranges::all_of(plan.changes, [](const Change &change) {
            const bool ours = isManagedPath(change.path); // what of other people's goes has its own sentences
            return !ours || change.path == settingsPath || goesWithSettings(change.path);
        });
        const auto modeChange = std::ranges::find(differences, "plan-mode", &Sentence::code);
        if (differences.empty() || !onlySettings)
            plan.what = modeChange == differences.end() ? say("what-repair")
                                                        : Sentence{"what-repair-mode", modeChange->args};
        else
            plan.what = nameOf(differences);
        if (state.settings)
            sentences.insert(sentences.end(), differences.begin(), differences.end());
        if (!onlySettings)
            sentences.push_back(say("plan-repair"));
        const auto conf = std::ranges::find(plan.changes, settingsPath, &Change::path);
        if (conf != plan.changes.end() && conf->before.kind == Entry::Kind::File
            && !parseSettings(conf->before.content))
            sentences.push_back(say("plan-settings-replaced"));
        if (settingsAreGone(state) && state.settings == settings)
            sentences.push_back(say("plan-settings-back", {{"mode", mode}}));
    }
    if (settings.mode == Mode::Kexec)
        describeKexec(settings, kernel, sentences);
    else
        sentences.push_back(say("plan-next-bios"));
}

} // namespace

namespace {

/// What of other people's is removed by steps, or put back by them backwards; folders are no matter.
std::vector<Change> ofOthers(const std::vector<Change> &steps)
{
    auto others = steps;
    std::erase_if(others, [](const Change &step) {
        return isManagedPath(step.path) || step.before.kind == Entry::Kind::Directory
            || step.after.kind == Entry::Kind::Directory;
    });
    return others;
}

/// The taking over of a hand-made set-up, before what is said of ours. ours: it was there as well, with settings that
/// stay.
std::vector<Sentence> describeAdoption(const std::vector<Change> &steps, bool ours)
{
    std::vector<Sentence> sentences;
    for (const auto &step : ofOthers(steps)) {
        if (!step.after.exists())
            sentences.push_back(say("plan-adopt-file", {{"path", step.path}}));
    }
    for (const auto &step : steps) {
        if (step.path == normalRebootPath && step.before.exists() && !claimsToBeOurs(step.before))
            sentences.push_back(say("plan-adopt-normal-reboot", {{"path", step.path}}));
    }
    if (!sentences.empty() && !ours)
        sentences.insert(sentences.begin(), say("plan-adopt"));
    return sentences;
}

} // namespace

void describePlan(Plan &plan, const MachineState &state)
{
    if (plan.nothingToDo()) {
        plan.what = say("plan-nothing");
        plan.sentences = {plan.what};
        return;
    }
    if (plan.settleOnly) {
        const bool noFolder = isMissing(state, stateFolder);
        const auto folder = say("plan-state-folder", {{"path", std::string(stateFolder)}});
        plan.what = noFolder ? folder : say("what-settle");
        plan.sentences = {noFolder ? folder : say("plan-settle", {{"unit", std::string(loadUnit)}})};
        return;
    }
    if (plan.desired.settings) {
        describeInstall(plan, *plan.desired.settings, state);
        const auto adopted = describeAdoption(plan.changes, state.setup != SetupState::Absent);
        plan.sentences.insert(plan.sentences.begin(), adopted.begin(), adopted.end());
        if (!adopted.empty())
            plan.what = say("what-adopt", {{"mode", std::string(toString(plan.desired.settings->mode))}});
    } else {
        plan.what = say("what-uninstall");
        // What was found that goes on without us is in the warnings.
        const bool certain = foreignWarnings(state).empty();
        plan.sentences = {say("plan-uninstall"), certain ? say("plan-next-bios") : say("plan-bios-from-us")};
    }
    if (changesUnits(plan.changes) && state.systemdRunning)
        plan.sentences.push_back(say("plan-reload"));
    plan.sentences.push_back(say("plan-no-reboot"));
}

std::vector<Sentence> describeSteps(const std::vector<Change> &steps, const KernelChoice &choose)
{
    const auto settingsIn = [](const Entry &entry) {
        return entry.kind == Entry::Kind::File ? parseSettings(entry.content) : std::unexpected(Error{});
    };
    const auto goes = [&steps](std::string_view path) {
        const auto step = std::ranges::find(steps, path, &Change::path);
        return step != steps.end() && !step->after.exists();
    };
    const auto comes = [&steps](std::string_view path) {
        const auto step = std::ranges::find(steps, path, &Change::path);
        return step != steps.end() && !step->before.exists() && step->after.exists();
    };
    std::vector<Sentence> sentences;
    const auto conf = std::ranges::find(steps, settingsPath, &Change::path);
    const bool settingsStep = conf != steps.end();
    const auto before = settingsStep ? settingsIn(conf->before) : std::unexpected(Error{});
    const auto after = settingsStep ? settingsIn(conf->after) : std::unexpected(Error{});
    const bool removed = goes(settingsPath) && goes(loadUnitPath);
    const bool installed = comes(settingsPath) && comes(loadUnitPath);
    const auto others = ofOthers(steps);
    const bool theirsComeBack = std::ranges::any_of(others, [](const Change &step) { return step.after.exists(); });
    if (!others.empty() && !theirsComeBack)
        sentences = describeAdoption(steps, !installed);
    if (removed)
        sentences.push_back(say("plan-uninstall"));
    else if (installed)
        sentences.push_back(say("plan-install"));
    else if (before && after)
        sentences = settingChanges(*before, *after);
    if ((!removed && !installed && (sentences.empty() || steps.size() > 1)) || theirsComeBack)
        sentences.push_back(say("plan-files-back"));
    // What a hand-made set-up makes of a reboot, nobody promises.
    if ((removed && !theirsComeBack) || (after && after->mode == Mode::Bios))
        sentences.push_back(say("plan-next-bios"));
    else if (after && (installed || (before && before->mode == Mode::Bios)))
        sentences.push_back(say("plan-next-kexec-again"));
    if (after && after->mode == Mode::Kexec) {
        const auto kernel = choose(*after);
        if (kernel.problem)
            sentences.push_back(*kernel.problem);
        else
            describeKexec(*after, kernel, sentences);
    }
    if (changesUnits(steps))
        sentences.push_back(say("plan-reload"));
    sentences.push_back(say("plan-not-rebooted"));
    return sentences;
}

} // namespace warmboot
