// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/options.h"

#include "ctl/output.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>

namespace warmboot {

namespace {

constexpr int usageError = 2;

/// An empty value is a script's unset variable: taken for "not given" it would change the meaning.
std::string notEmpty(const std::string &value)
{
    return value.empty() ? "is empty; leave the option out or give it a value." : "";
}

void addWish(CLI::App &command, WishOptions &wish)
{
    command.add_option("--mode", wish.mode, "How ordinary reboots go: kexec or bios")
        ->check(CLI::IsMember({"kexec", "bios"}));
    command.add_option("--kernel", wish.kernel, "Kernel to load, links are followed at each reboot")->check(notEmpty);
    command.add_option("--initrd", wish.initrds, "Its initrds in order, or none")
        ->type_name("PATH...")
        ->check(notEmpty);
    command
        .add_option("--follow", wish.follow, "default: the distribution's links; newest: the newest installed kernel")
        ->check(CLI::IsMember({"default", "newest"}));
    command.add_option("--cmdline", wish.cmdline, "reuse: what the boot loader gave; or the whole command line")
        ->check(notEmpty);
    command.add_option("--add", wish.add, "Words to add to the command line")->type_name("FLAG...");
    command.add_option("--remove", wish.remove, "Words to take off it")->type_name("FLAG...");
    command.add_option("--panic", wish.panic, "panic=SECONDS on it; 0: leave it alone")
        ->type_name("SECONDS")
        ->check(notEmpty);
}

/// The first word that is neither an option nor the value of --root: what was meant as a command.
std::string wordForCommand(int argc, char **argv)
{
    std::string before;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i]; // NOLINT(cppcoreguidelines-pro-bounds-pointer-arithmetic): as main has it
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

} // namespace

std::optional<int> parseOptions(int argc, char **argv, Options &options)
{
    CLI::App app{"Warmboot: lets this machine reboot through kexec instead of its firmware", "warmbootctl"};
    app.set_version_flag("--version", "warmbootctl " WARMBOOT_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    app.add_option("--root", options.root, "Another root folder than / (images, tests)")
        ->type_name("DIR")
        ->check(notEmpty);
    app.footer("Exit codes: 0 done, 1 failed and rolled back, 2 usage, 3 refused by a check,\n"
               "4 stale or drifted, 5 not authorized.");

    const auto command = [&](const char *name, const char *help) {
        auto *sub = app.add_subcommand(name, help);
        sub->callback([&options, name] { options.command = name; });
        return sub;
    };
    const auto withJson = [&](CLI::App *sub) { sub->add_flag("--json", options.json, "Print JSON"); };
    const auto withDryRun = [&](CLI::App *sub) {
        sub->add_flag("-n,--dry-run", options.dryRun, "Show what would change, change nothing");
    };
    const auto withExpect = [&](CLI::App *sub) {
        sub->add_option("--expect", options.expect, "Do it only if the plan has this digest")
            ->type_name("DIGEST")
            ->check(notEmpty);
    };

    withJson(command("status", "How this machine reboots, and why"));
    withJson(command("kernels", "The installed kernels"));
    withJson(command("check", "What stands in the way of a kexec"));
    withJson(command("history", "How the last reboots went"));

    auto *plan = command("plan", "What apply would do; changes nothing");
    addWish(*plan, options.wish);
    withJson(plan);
    auto *apply = command("apply", "Install Warmboot, or change its settings");
    addWish(*apply, options.wish);
    withDryRun(apply);
    withExpect(apply);
    withJson(apply);

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

    command("next", "What only the next reboot does")
        ->add_option("choice", options.choice, "kexec, bios or default")
        ->required()
        ->check(CLI::IsMember({"kexec", "bios", "default"}));
    command("reboot", "Reboot now")
        ->add_option("--via", options.choice, "kexec, bios or default")
        ->required()
        ->check(CLI::IsMember({"kexec", "bios", "default"}));
    command("resume", "Put kexec back in service after a suspension");
    command("serve", "Speak JSON lines on stdin and stdout, for the application; docs/protocol.md describes them");

    try {
        app.parse(argc, argv);
    } catch (const CLI::Success &done) {
        return app.exit(done);
    } catch (const CLI::ParseError &error) {
        const auto word = wordForCommand(argc, argv);
        if (!word.empty() && !isCommand(app, word))
            return report({ErrorKind::Usage, say("unknown-command", {{"value", word}}), {}}, false);
        std::cerr << "warmbootctl: " << error.what() << "\nTry: warmbootctl --help\n";
        return usageError;
    }
    return std::nullopt;
}

} // namespace warmboot
