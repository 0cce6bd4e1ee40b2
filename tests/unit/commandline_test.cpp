// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernel/commandline.h"

#include <catch2/catch_test_macros.hpp>

using namespace warmboot;

namespace {

Settings plain()
{
    Settings settings;
    settings.panic = 0;
    return settings;
}

std::string reused(const std::string &base)
{
    return buildCmdline(plain(), base);
}

} // namespace

TEST_CASE("Words are carried on as they are")
{
    for (const auto *line : {"root=/dev/vda1 ro quiet",
                             "a=\"b c\" d",
                             "a=\"b  c\" d",
                             "\"a b=c d\" e",
                             "a=b\"c d\"e f",
                             "a='b c'",
                             "a=%s b=$HOME c=`id` d=* e=? f=\\n",
                             "console=tty0 console=ttyS0",
                             "quiet quiet",
                             "a=\"",
                             "-x --y",
                             "rescuex=1 bootsingle s1 12 B=-b recovery=1",
                             "x.init=/bin/sh breaks"}) {
        CHECK(reused(line) == line);
    }
}

TEST_CASE("Spaces between words become one")
{
    CHECK(reused("  a   b  ") == "a b");
    CHECK(reused("").empty());
}

TEST_CASE("What belongs to one boot only is left out")
{
    for (const auto *word : {"BOOT_IMAGE=/vmlinuz",
                             "initrd=\\initrd.img",
                             "elfcorehdr=0x5000",
                             "warmboot.id=old",
                             "single",
                             "s",
                             "S",
                             "1",
                             "5",
                             "-b",
                             "emergency",
                             "rescue",
                             "rd.emergency",
                             "rd.rescue",
                             "systemd.unit=rescue.target",
                             "rd.systemd.unit=emergency.target",
                             "systemd.run=/x",
                             "systemd.run=\"/bin/x y\"",
                             "systemd.run_success_action=none",
                             "systemd.debug-shell",
                             "systemd.debug_shell=1",
                             "init=/bin/sh",
                             "init=\"/bin/sh -x\"",
                             "rdinit=/bin/sh",
                             "break",
                             "break=mount",
                             "rd.break",
                             "rd.break=pre-mount",
                             "fsck.mode=force",
                             "recovery",
                             "dis_ucode_ldr"}) {
        CAPTURE(word);
        const std::string w = word;
        CHECK(reused(w + " a " + w + " b " + w) == "a b");
        CHECK(isForOneBoot(word));
    }
    for (const auto *word : {"init=/lib/systemd/systemd", "init=/usr/lib/systemd/systemd", "init=/sbin/init"})
        CHECK(reused(word) == word);
}

TEST_CASE("A written line is taken as it is but for the id")
{
    auto settings = plain();
    settings.cmdline = "root=/dev/a systemd.unit=rescue.target warmboot.id=old single";
    CHECK(buildCmdline(settings, "x") == "root=/dev/a systemd.unit=rescue.target single");
    settings.add = {"d"};
    settings.remove = {"single"};
    CHECK(buildCmdline(settings, "x") == "root=/dev/a systemd.unit=rescue.target d");
}

TEST_CASE("Flags are added once and at the end and in their order")
{
    auto settings = plain();
    settings.add = {"nomodeset", "irqpoll", "console=ttyS0"};
    CHECK(buildCmdline(settings, "a b") == "a b nomodeset irqpoll console=ttyS0");
    CHECK(buildCmdline(settings, "a nomodeset console=tty0 irqpoll")
          == "a nomodeset console=tty0 irqpoll console=ttyS0");
    CHECK(buildCmdline(settings, "nomodeset=1 x=\"irqpoll y\"")
          == "nomodeset=1 x=\"irqpoll y\" nomodeset irqpoll console=ttyS0");
}

TEST_CASE("A flag is removed by its name or exactly and never as a pattern")
{
    const auto without = [](const char *flag, const char *base) {
        auto settings = plain();
        settings.remove = {flag};
        return buildCmdline(settings, base);
    };
    CHECK(without("quiet", "quiet console=tty0 quietly x.quiet") == "console=tty0 quietly x.quiet");
    CHECK(without("console", "quiet console=tty0 console=ttyS0") == "quiet");
    CHECK(without("console=tty0", "quiet console=tty0 console=ttyS0") == "quiet console=ttyS0");
    CHECK(without("console=", "console=tty0") == "console=tty0");
    CHECK(without("*", "ab * c") == "ab c");
    CHECK(without("x", "a x=\"b c\" d") == "a d");
}

TEST_CASE("Removing comes before adding")
{
    auto settings = plain();
    settings.remove = {"console"};
    settings.add = {"console=ttyS0"};
    CHECK(buildCmdline(settings, "console=tty0 a") == "a console=ttyS0");
}

TEST_CASE("Panic is replaced or left alone")
{
    auto settings = plain();
    CHECK(buildCmdline(settings, "panic=5 a") == "panic=5 a");
    settings.panic = 30;
    CHECK(buildCmdline(settings, "panic=0 a panic=5 oops=panic") == "a oops=panic panic=30");
}

TEST_CASE("The id is replaced and never piled up")
{
    auto line = buildCmdline(plain(), "root=/dev/a", "one");
    CHECK(line == "root=/dev/a warmboot.id=one");
    for (const auto *id : {"two", "three"})
        line = buildCmdline(plain(), line, id);
    CHECK(line == "root=/dev/a warmboot.id=three");
}

TEST_CASE("What stands behind a lone double dash is for init")
{
    auto settings = plain();
    settings.add = {"b"};
    settings.remove = {"quiet"};
    settings.panic = 9;
    CHECK(buildCmdline(settings, "a single -- s quiet \"x y\"", "id")
          == "a b panic=9 warmboot.id=id -- s quiet \"x y\"");
    CHECK(buildCmdline(plain(), "a --") == "a --");
    CHECK(buildCmdline(plain(), "a=\"b -- c\" d") == "a=\"b -- c\" d");
}
