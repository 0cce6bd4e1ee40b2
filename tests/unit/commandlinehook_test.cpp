// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernel/commandline.h"
#include "engine/plan/settingsfile.h"
#include "fixture/hookshell.h"

#include <catch2/catch_test_macros.hpp>

#include <random>
#include <string>
#include <vector>

using namespace warmboot;

namespace {

const std::vector<std::string> pieces{"quiet",
                                      "ro",
                                      "console=tty0",
                                      "console=ttyS0,115200",
                                      "root=UUID=1-2",
                                      "panic=5",
                                      "panic",
                                      "nomodeset",
                                      "a=\"b c\"",
                                      "dyndbg=\"file x +p; quiet\"",
                                      "\"w x=y z\"",
                                      "e=\"",
                                      "x\"y  z\"w",
                                      "$HOME",
                                      "*",
                                      "?",
                                      "%s",
                                      "\\",
                                      "'",
                                      "it's",
                                      "single",
                                      "S",
                                      "3",
                                      "6",
                                      "init=/bin/sh",
                                      "init=/lib/systemd/systemd",
                                      "systemd.unit=a.target",
                                      "systemd.debug-shell",
                                      "BOOT_IMAGE=/x",
                                      "initrd=a",
                                      "initrd",
                                      "elfcorehdr=1",
                                      "warmboot.id=old",
                                      "warmboot.idx=1",
                                      "rd.break",
                                      "rd.breaks",
                                      "break=top",
                                      "-b",
                                      "--x",
                                      "-",
                                      "fsck.mode=skip",
                                      "recovery",
                                      "dis_ucode_ldr",
                                      "--",
                                      "--",
                                      "ä=ö",
                                      "\t",
                                      "  "};
const std::vector<std::string> flags{"quiet",
                                     "console",
                                     "console=tty0",
                                     "nomodeset",
                                     "irqpoll",
                                     "a=\"b c\"",
                                     "a",
                                     "dyndbg",
                                     "panic",
                                     "*",
                                     "ro",
                                     "x",
                                     "-",
                                     "root",
                                     "single",
                                     "panic=7",
                                     "watchdog.stop_on_reboot=0"};

using Dice = std::mt19937;

std::string randomLine(Dice &dice)
{
    std::string line;
    const auto count = dice() % 12;
    for (std::size_t i = 0; i < count; ++i)
        line += std::string(1 + (dice() % 4 == 0 ? 1 : 0), ' ') + pieces[dice() % pieces.size()];
    return line;
}

/// Settings that validate() accepts.
Settings randomSettings(Dice &dice)
{
    Settings settings;
    settings.panic = dice() % 3 == 0 ? 30 : 0;
    settings.watchdog = dice() % 4 == 0 ? 120 : 0;
    if (dice() % 3 == 0)
        settings.cmdline = randomLine(dice);
    for (const auto &flag : flags) {
        const auto roll = dice() % 12;
        if (roll == 0)
            settings.add.push_back(flag);
        else if (roll == 1)
            settings.remove.push_back(flag);
    }
    return validate(settings) ? settings : Settings{};
}

} // namespace

TEST_CASE("The engine foresees the command line that the load hook builds")
{
    constexpr auto build = R"sh(
. "$hooks/cmdline"
conf=$case/conf
read_settings || echo refused
build_cmdline "$(first_line "$case/base")" the-id
printf '%s\n' "$line"
)sh";
    Dice dice(19691020); // NOLINT(cert-msc51-cpp): the same cases each time
    std::vector<Settings> wishes;
    std::vector<std::string> bases;
    std::vector<test::HookShell::Files> cases;
    for (int i = 0; i < 1000; ++i) {
        wishes.push_back(randomSettings(dice));
        bases.push_back(randomLine(dice));
        cases.push_back({{"conf", renderSettings(wishes.back())}, {"base", bases.back() + "\n"}});
    }
    const auto lines = test::HookShell().run(build, cases);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        CAPTURE(bases[i], cases[i].at("conf"));
        CHECK(buildCmdline(wishes[i], bases[i], "the-id") == lines[i]);
    }
}
