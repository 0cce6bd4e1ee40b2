// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/options.h"

#include "ctl/examples.h"
#include "ctl/output.h"
#include "protocol/desiredstate.h"
#include "protocol/hex.h"
#include "protocol/joined.h"
#include "protocol/plan.h"
#include "protocol/symptoms.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <format>
#include <functional>
#include <ranges>
#include <utility>

namespace warmboot {

namespace {

/// An empty value is a script's unset variable: taken for "not given" it would change the meaning.
std::string notEmpty(const std::string &value)
{
    return value.empty() ? "is empty; leave the option out or give it a value" : "";
}

bool isNumber(const std::string &value)
{
    // The sign is for the engine to refuse, which knows the range.
    const auto digits = std::string_view(value).substr(value.starts_with('-') ? 1 : 0);
    constexpr std::size_t most = 9; // fits an int
    return !digits.empty() && digits.size() <= most
        && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
}

/// range: in words, "between 0 and 86400 seconds"
std::function<std::string(const std::string &)> numberOf(std::string range)
{
    return [range = std::move(range)](const std::string &value) {
        return isNumber(value) ? "" : std::format("\"{}\" is not a whole number {}", shownValue(value), range);
    };
}

std::string digestOfPlan(const std::string &value)
{
    if (value.empty())
        return notEmpty(value);
    return isHex(value, digestDigits) ? ""
                                      : std::format("\"{}\" is no digest of a plan, which has {} hexadecimal digits",
                                                    shownValue(value),
                                                    digestDigits);
}

std::function<std::string(const std::string &)> oneOf(std::vector<std::string> words)
{
    return [words = std::move(words)](const std::string &value) {
        if (std::ranges::contains(words, value))
            return std::string();
        std::string all;
        for (const auto &word : words)
            all += (all.empty() ? "" : word == words.back() ? " nor " : ", ") + word;
        return std::format("\"{}\" is neither {}", shownValue(value), all);
    };
}

void addWish(CLI::App &command, WishOptions &wish)
{
    command.add_option("--mode", wish.mode, "How ordinary reboots go")
        ->type_name("kexec|bios")
        ->check(oneOf({"kexec", "bios"}));
    command.add_option("--kernel", wish.kernel, "Kernel to load, links are followed at each reboot")
        ->type_name("PATH")
        ->check(notEmpty);
    command.add_option("--initrd", wish.initrds, "Its initrds in order, or none")->type_name("PATH")->check(notEmpty);
    command
        .add_option(
            "--follow",
            wish.follow,
            "default: the distribution's links; newest: the newest installed kernel; loader: what the boot loader "
            "starts by default")
        ->type_name("default|newest|loader")
        ->check(oneOf({"default", "newest", "loader"}));
    command.add_option("--cmdline", wish.cmdline, "reuse: what the boot loader gave; or the whole command line")
        ->type_name("reuse|LINE")
        ->check(notEmpty);
    command.add_option("--add", wish.add, "Words to add to the command line")->type_name("FLAG");
    command.add_option("--remove", wish.remove, "Words to take off it")->type_name("FLAG");
    command.add_option("--panic", wish.panic, "panic=SECONDS on it; 0: leave it alone")
        ->type_name("SECONDS")
        ->check(numberOf("between 0 and 86400 seconds"));
    command.add_option("--healthy", wish.healthy, "Units that must be active in a healthy boot by kexec, or none")
        ->type_name("UNIT")
        ->check(notEmpty);
    command.add_option("--deadline", wish.deadline, "Cut a shutdown off that hangs; 0: systemd's own limit")
        ->type_name("MINUTES")
        ->check(numberOf("between 0 and 1440 minutes"));
    command
        .add_option("--watchdog", wish.watchdog, "Let the hardware watchdog watch over a kexec, for so long; 0: not")
        ->type_name("SECONDS")
        ->check(numberOf("between 30 and 600 seconds, or 0"));
}

std::vector<std::string> symptomNames()
{
    std::vector<std::string> names;
    names.reserve(std::size(symptoms));
    for (const auto &symptom : symptoms)
        names.emplace_back(symptom.name);
    return names;
}

/// The first word that is neither an option nor the value of --root: what was meant as a command.
std::string wordForCommand(const std::vector<std::string> &words)
{
    std::string before;
    for (const auto &word : words | std::views::drop(1)) {
        if (!word.starts_with('-') && before != "--root")
            return word;
        before = word;
    }
    return {};
}

bool isCommand(const CLI::App &app, const std::string &word)
{
    return std::ranges::any_of(app.get_subcommands({}), [&](const auto *sub) { return sub->get_name() == word; });
}

/// What CLI11 found wrong, in a sentence of ours. words: as they were typed.
Sentence whatIsWrong(const CLI::App &app, const CLI::ParseError &error, const std::vector<std::string> &words)
{
    const auto commands = app.get_subcommands();
    const std::string help = commands.empty() ? "warmbootctl --help"
                                              : "warmbootctl " + commands.front()->get_name() + " --help";
    if (const auto extras = app.remaining(true); !extras.empty()) {
        const bool option = extras.front().starts_with('-');
        const bool before = !commands.empty()
            && std::ranges::find(words, extras.front()) < std::ranges::find(words, commands.front()->get_name());
        if (option && before)
            return say("option-before-command", {{"value", shownValue(extras.front())}, {"help", help}});
        return say(option ? SentenceCode("unknown-option") : SentenceCode("unexpected-word"),
                   {{"value", shownValue(extras.front())}, {"help", help}});
    }
    if (commands.empty())
        return say("no-command");
    // "--kernel: 1 required PATH missing", "choice is required"
    const std::string what = error.what();
    auto why = what.substr(std::min(what.find(": ") + 2, what.size()));
    auto option = what.substr(0, what.find(": "));
    if (error.get_name() == "RequiredError") {
        option = what.substr(0, what.find(' '));
        why = option == "--via" ? "is missing; kexec, bios, soft or default is to be said"
                                : "is missing; kexec, bios or default is to be said";
    } else if (error.get_name() == "ArgumentMismatch") {
        why = what.contains("missing") ? "needs a value" : "is given more than once";
    } else if (error.get_name() == "ExcludesError") {
        option = what.substr(0, what.find(' '));
        why = "does not go with " + what.substr(what.rfind(' ') + 1);
    }
    return say("option-wrong", {{"option", option}, {"why", why}, {"help", help}});
}

/// CLI11 takes such a value for a list of its own, and takes it apart.
bool isInBrackets(std::string_view word)
{
    if (word.starts_with("--"))
        word.remove_prefix(std::min(word.find('=') + 1, word.size()));
    return word.starts_with('[') && word.ends_with(']');
}

} // namespace

std::optional<int> parseOptions(int argc, char **argv, Options &options)
{
    CLI::App app{"Warmboot: lets this machine reboot through kexec instead of its firmware", "warmbootctl"};
    app.set_version_flag("--version", "warmbootctl " WARMBOOT_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    app.add_option("--root", options.root, "Another root folder than /, as an absolute path (images, tests)")
        ->type_name("DIR")
        ->check(notEmpty);
    app.footer(examplesOf({}));

    const auto command = [&](const char *name, const char *help) {
        auto *sub = app.add_subcommand(name, help);
        sub->callback([&options, name] { options.command = name; });
        sub->footer(examplesOf(name));
        return sub;
    };
    const auto withJson = [&](CLI::App *sub) { sub->add_flag("--json", options.json, "Print JSON"); };
    const auto withDryRun = [&](CLI::App *sub) {
        sub->add_flag("-n,--dry-run", options.dryRun, "Show what would change, change nothing");
    };
    const auto withExpect = [&](CLI::App *sub) {
        sub->add_option("--expect", options.expect, "Do it only if the plan has this digest")
            ->type_name("DIGEST")
            ->check(digestOfPlan);
    };

    withJson(command("status", "How this machine reboots, and why"));
    withJson(command("kernels", "The installed kernels"));
    auto *history = command("history", "How the last reboots went, and what kexec saved");
    withJson(history);
    history->add_flag("--csv", options.csv, "Print a table for other programs")->excludes("--json");
    auto *checks = command("check", "What stands in the way of a kexec, why it matters, and the cure");
    withJson(checks);
    auto *tried = checks->add_flag("--try", options.tryLoad, "Load the kernel, and unload it again (as root)");
    checks
        ->add_option("--symptom",
                     options.symptom,
                     "What went wrong after a kexec (" + joined(symptomNames()) + "): the cause, and what to try")
        ->type_name("NAME")
        ->check(oneOf(symptomNames()))
        ->excludes(tried);

    auto *plan = command("plan", "What apply would do; changes nothing");
    addWish(*plan, options.wish);
    withJson(plan);
    auto *apply = command("apply", "Install Warmboot, or change its settings");
    addWish(*apply, options.wish);
    withDryRun(apply);
    withExpect(apply);
    withJson(apply);

    auto *adopt = command("adopt", "Take over a hand-made kexec set-up: its settings stay, its files go");
    addWish(*adopt, options.wish);
    withDryRun(adopt);
    withExpect(adopt);
    withJson(adopt);

    for (auto *sub : {command("enable", "Reboot through kexec from now on"),
                      command("disable", "Reboot through the firmware from now on; settings are kept")}) {
        withDryRun(sub);
        withExpect(sub);
        withJson(sub);
    }
    auto *uninstall = command("uninstall", "Remove everything that Warmboot put here");
    withDryRun(uninstall);
    withExpect(uninstall);
    withJson(uninstall);
    uninstall->add_flag("--purge", options.purge, "The undo records and the history too");

    auto *undo = command("undo", "Take back the last change; again: the one before");
    undo->add_flag("--list", options.list, "Show the changes that can be taken back");
    withDryRun(undo);
    withJson(undo);
    auto *redo = command("redo", "Make the last undone change again");
    withDryRun(redo);
    withJson(redo);

    auto *next = command("next", "What only the next reboot does");
    withJson(next);
    next->add_option("choice", options.choice, "default takes an earlier choice back")
        ->type_name("kexec|bios|default")
        ->required()
        ->check(oneOf({"kexec", "bios", "default"}));
    auto *reboot = command("reboot", "Reboot now");
    reboot
        ->add_option(
            "--via", options.choice, "default: as an ordinary reboot; soft: services anew, under the running kernel")
        ->type_name("kexec|bios|soft|default")
        ->required()
        ->check(oneOf({"kexec", "bios", "soft", "default"}));
    reboot
        ->add_option("--confirm",
                     options.confirm,
                     "Take a boot by kexec back through the firmware unless warmbootctl confirm is said in that time")
        ->type_name("MINUTES")
        ->check(numberOf("between 1 and 120 minutes"));
    command("confirm", "Say that this boot by kexec is good");
    command("resume", "Put kexec back in service after a suspension");
    command("serve", "Speak JSON lines on stdin and stdout, for the application; docs/protocol.md describes them");

    // NOLINTNEXTLINE(cppcoreguidelines-pro-bounds-pointer-arithmetic): as main has it
    const std::vector<std::string> words(argv, argv + argc);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success &done) {
        return app.exit(done);
    } catch (const CLI::ParseError &error) {
        const auto word = wordForCommand(words);
        const bool unknown = !word.empty() && !isCommand(app, word);
        return report({ErrorKind::Usage,
                       unknown ? say("unknown-command", {{"value", shownValue(word)}}) : whatIsWrong(app, error, words),
                       {}},
                      std::ranges::contains(words, "--json"));
    }
    if (const auto odd = std::ranges::find_if(words | std::views::drop(1), isInBrackets); odd != words.end())
        return report({ErrorKind::Usage,
                       say("option-wrong",
                           {{"option", shownValue(*odd)},
                            {"why", "a value in brackets is not taken"},
                            {"help", "warmbootctl --help"}}),
                       {}},
                      options.json);
    return std::nullopt;
}

} // namespace warmboot
