// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/ansible/module.h"

#include "ctl/ansible/task.h"
#include "ctl/ansible/words.h"
#include "ctl/wish.h"
#include "engine/change/changes.h"
#include "engine/change/previews.h"
#include "engine/checks/checks.h"
#include "engine/files/readfile.h"
#include "engine/plan/setuptree.h"
#include "engine/probe/probe.h"
#include "engine/reboot/reboot.h"
#include "protocol/json/lists.h"

#include <nlohmann/json.hpp>

#include <exception>
#include <iostream>

namespace warmboot {

namespace {

Json failed(const Error &error)
{
    return {{"failed", true},
            {"changed", false},
            {"msg", ansibleText(error.sentence)},
            {"code", error.sentence.code},
            {"kind", toString(error.kind)},
            {"detail", error.detail}};
}

Json textsOf(const std::vector<Sentence> &sentences)
{
    Json texts = Json::array();
    for (const auto &sentence : sentences)
        texts.push_back(ansibleText(sentence));
    return texts;
}

Json planned(const Plan &plan, const AnsibleTask &task)
{
    Json result = {{"changed", !plan.nothingToDo()},
                   {"msg", ansibleText(plan.nothingToDo() ? say("plan-nothing") : plan.what)},
                   {"sentences", textsOf(plan.sentences)},
                   {"digest", plan.digest}};
    if (!task.checkMode)
        result["record"] = plan.record;
    if (!plan.warnings.empty())
        result["warnings"] = textsOf(plan.warnings); // Ansible prints what has this name
    if (task.diff && !plan.nothingToDo()) {
        result["diff"] = Json::array();
        for (const auto &[path, diff] : plan.diffs)
            result["diff"].push_back({{"before_header", path}, {"after_header", path}, {"prepared", diff}});
    }
    return result;
}

Json orFailed(const Result<Plan> &plan, const AnsibleTask &task)
{
    return plan ? planned(*plan, task) : failed(plan.error());
}

Json present(const System &system, const AnsibleTask &task)
{
    if (!task.checkMode) {
        // The wish rests on the settings: they must not be those of a half-made change.
        if (auto recovered = recoverInterrupted(system); !recovered)
            return failed(recovered.error());
    }
    const auto state = probe(system);
    const auto settings = settingsFrom(task.wish, system.paths, state);
    if (!settings)
        return failed(settings.error());
    const DesiredState desired{*settings};
    return orFailed(task.checkMode ? previewApply(system, state, desired) : apply(system, desired, task.expect), task);
}

Json absent(const System &system, const AnsibleTask &task)
{
    const bool records = task.purge && pathExists(system.paths(std::string(stateFolder)));
    const auto plan = task.checkMode
        ? previewApply(system, probe(system), {})
        : apply(system, {}, task.expect, task.purge ? Records::NotNeeded : Records::Needed);
    auto result = orFailed(plan, task);
    if (!plan || !records)
        return result;
    result["changed"] = true;
    if (task.checkMode)
        return result;
    const auto purged = purge(system);
    if (!purged)
        return failed(purged.error());
    if (!purged->empty())
        result["warnings"] = textsOf(*purged);
    return result;
}

Json resumed(const System &system, const AnsibleTask &task)
{
    if (!probe(system).suspension)
        return {{"changed", false}, {"msg", ansibleText(say("not-suspended"))}};
    if (!task.checkMode) {
        if (auto done = resume(system); !done)
            return failed(done.error());
    }
    return {{"changed", true}, {"msg", ansibleText(say("resumed"))}};
}

Json rebooted(const System &system, const AnsibleTask &task)
{
    if (task.checkMode)
        return {{"changed", true}};
    const auto way = rebootNow(system, {.via = task.via, .asked = "Ansible"});
    if (!way)
        return failed(way.error());
    return {{"changed", true}, {"via", toString(way->via)}, {"msg", ansibleText(way->reason)}};
}

Json queried(const System &system)
{
    const auto state = probe(system);
    return {{"changed", false}, {"machine", toJson(state)}, {"checks", listOf(runChecks(system, state))}};
}

Json resultOf(const System &system, std::string_view arguments)
{
    const auto task = ansibleTaskFrom(arguments);
    if (!task)
        return failed(task.error());
    switch (task->state) {
    case AnsibleTask::State::Present: return present(system, *task);
    case AnsibleTask::State::Absent: return absent(system, *task);
    case AnsibleTask::State::Resumed: return resumed(system, *task);
    case AnsibleTask::State::Rebooted: return rebooted(system, *task);
    case AnsibleTask::State::Queried: break;
    }
    return queried(system);
}

} // namespace

Json ansibleResult(const System &system, std::string_view arguments) noexcept
{
    try {
        return resultOf(system, arguments);
    } catch (const std::exception &exception) { // out of memory: libraries throw, we do not
        return failed({ErrorKind::Failed, say("engine-failed", {{"why", exception.what()}}), {}});
    }
}

int ansibleModule(const System &system, std::string_view arguments)
{
    auto result = ansibleResult(system, arguments);
    result["warmbootctl"] = WARMBOOT_VERSION;
    // A line of its own, whatever a login shell has said before without ending its line.
    std::cout << "\n" << dump(result, -1) << "\n";
    return result.contains("failed") ? 1 : 0;
}

} // namespace warmboot
