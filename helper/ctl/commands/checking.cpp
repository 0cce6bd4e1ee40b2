// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands/commands.h"
#include "ctl/output.h"
#include "engine/change/changes.h"
#include "engine/checks/checks.h"
#include "engine/checks/tryload.h"
#include "engine/probe/probe.h"
#include "protocol/json.h"
#include "protocol/json/lists.h"
#include "protocol/symptoms.h"

#include <algorithm>
#include <format>
#include <iostream>
#include <nlohmann/json.hpp>

namespace warmboot {

namespace {

/// What to type for a cure; empty when there is nothing that Warmboot could do.
std::string commandFor(const Check &check)
{
    switch (check.cure) {
    case Cure::None: return {};
    case Cure::Repair: return "sudo warmbootctl apply";
    case Cure::Resume: return "sudo warmbootctl resume";
    case Cure::FollowNewest: return "sudo warmbootctl apply --follow newest";
    case Cure::FollowDefault: return "sudo warmbootctl apply --follow default";
    case Cure::FollowLoader: return "sudo warmbootctl apply --follow loader";
    case Cure::Adopt: return "sudo warmbootctl adopt";
    case Cure::NextDefault: return "sudo warmbootctl next default";
    case Cure::AddFlag: return "sudo warmbootctl apply --add " + check.flag;
    }
    return {};
}

void printIndented(std::string_view label, const std::string &text)
{
    std::cout << std::format("{:27}{:<5} {}\n", "", label, printable(text));
}

/// What is good is a line; of the rest people want to know more.
void printChecks(const std::vector<Check> &checks)
{
    for (const auto &check : checks) {
        std::cout << std::format(
            "{:<8} {:<17} {}\n", toString(check.outcome), printable(check.name), printable(check.sentence.text()));
        if (check.outcome == Outcome::Good)
            continue;
        if (check.why)
            printIndented("Why:", check.why->text());
        if (const auto command = commandFor(check); !command.empty())
            printIndented(check.cure == Cure::AddFlag ? "Try:" : "Cure:", command);
        if (!check.source.empty())
            printIndented("See:", check.source);
    }
}

Json toJson(const Symptom &symptom)
{
    Json trials = Json::array();
    for (const auto &trial : symptom.trials) {
        if (!trial.flag.empty())
            trials.push_back({{"flag", trial.flag}, {"what", warmboot::toJson(say(trial.what))}});
    }
    return {{"symptom", symptom.name},
            {"what", warmboot::toJson(say(symptom.what))},
            {"cause", warmboot::toJson(say(symptom.cause))},
            {"trials", trials},
            {"otherwise", warmboot::toJson(say(symptom.otherwise))}};
}

int tellSymptom(const Symptom &symptom, bool json)
{
    if (json) {
        std::cout << dump(toJson(symptom)) << "\n";
        return 0;
    }
    std::cout << say(symptom.what).text() << "\n" << say(symptom.cause).text() << "\n";
    for (const auto &trial : symptom.trials) {
        if (!trial.flag.empty())
            std::cout << std::format(
                "\nTry {}: {}\n  sudo warmbootctl apply --add {}\n", trial.flag, say(trial.what).text(), trial.flag);
    }
    std::cout << "\n" << say(symptom.otherwise).text() << "\n";
    return 0;
}

} // namespace

int check(const System &system, const Options &options)
{
    if (options.symptom) {
        const auto *const symptom = std::ranges::find(symptoms, *options.symptom, &Symptom::name);
        return tellSymptom(*symptom, options.json); // no other was let through
    }
    auto checks = runChecks(system, probe(system));
    if (options.tryLoad) {
        if (auto root = requireRoot(system); !root)
            return report(root.error(), options.json);
        checks.push_back(tryLoad(system));
    }
    if (options.json)
        std::cout << dump(listOf(checks)) << "\n";
    else
        printChecks(checks);
    const bool bad = std::ranges::contains(checks, Outcome::Bad, &Check::outcome);
    return bad ? exitCode(ErrorKind::Refused) : 0;
}

} // namespace warmboot
