// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/settingsfile.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace warmboot;
using test::codeOf;
using test::textOf;

namespace {

std::vector<Settings> manySettings()
{
    Settings plain;
    Settings fixed{
        .mode = Mode::Bios, .follow = Follow::Fixed, .kernel = "/boot/my kernel", .initrds = {"/a b", "/c\"d"}};
    Settings flags{.cmdline = "root=/dev/vda1 x=\"a  b\" $HOME %s 'q' \\n = # -- s",
                   .add = {"dyndbg=\"file x +p\"", "a=b=c"},
                   .remove = {"quiet", "console=tty0"},
                   .panic = 0};
    Settings automount{.follow = Follow::Newest, .bootDevice = "/dev/disk/by-uuid/1-2"};
    return {plain, fixed, flags, automount};
}

} // namespace

TEST_CASE("Settings come back from their file as they were written")
{
    for (const auto &settings : manySettings()) {
        const auto text = renderSettings(settings);
        CAPTURE(text);
        const auto parsed = parseSettings(text);
        REQUIRE(parsed.has_value());
        CHECK(*parsed == settings);
        CHECK(renderSettings(*parsed) == text);
    }
}

TEST_CASE("Settings that name no kernel can be written and read all the same")
{
    const auto settings = parseSettings("mode=bios\nfollow=fixed\ncmdline=reuse\n");
    REQUIRE(settings.has_value());
    const auto again = parseSettings(renderSettings(*settings));
    REQUIRE(again.has_value());
    CHECK(*again == *settings);
}

TEST_CASE("Comments and empty lines and a missing newline at the end do no harm")
{
    const auto settings = parseSettings("# mine\n\nmode=kexec\n#follow=newest\nfollow=default\npanic=7");
    REQUIRE(settings.has_value());
    CHECK(settings->follow == Follow::Default);
    CHECK(settings->panic == 7);
}

TEST_CASE("Everything behind the first equals sign is the value as it stands")
{
    const auto settings = parseSettings("mode=kexec\nfollow=default\ncmdline=a=b  c='d' \nadd=x=#y\n");
    REQUIRE(settings.has_value());
    CHECK(settings->cmdline == "a=b  c='d' ");
    CHECK(settings->add == std::vector<std::string>{"x=#y"});
}

TEST_CASE("A line that cannot be understood is named by its number")
{
    for (const auto *line : {"mod=kexec",
                             "mode",
                             "mode=",
                             "mode=KEXEC",
                             "mode =kexec",
                             " mode=kexec",
                             "mode=\"kexec\"",
                             "follow=latest",
                             "kernel=boot/vmlinuz",
                             "kernel=",
                             "initrd=initrd.img",
                             "boot-device=sda1",
                             "panic=",
                             "panic=-1",
                             "panic=+1",
                             "panic=ten",
                             "panic=1s",
                             "panic=1 ",
                             "panic=99999999999999999999",
                             "add=",
                             "remove=",
                             "cmdline=",
                             "cmdline",
                             "=",
                             "mode=kexec\r",
                             " # comment",
                             "[Settings]"}) {
        CAPTURE(line);
        const auto settings = parseSettings("# first\nmode=kexec\n" + std::string(line) + "\nfollow=default\n");
        CHECK(codeOf(settings) == "settings-line");
        CHECK(textOf(settings).contains("line 3"));
        CHECK((!settings && settings.error().kind == ErrorKind::Drifted));
    }
}

TEST_CASE("Settings without a mode or a way to follow are incomplete")
{
    CHECK(textOf(parseSettings("follow=default\n")).contains("mode= is missing"));
    CHECK(textOf(parseSettings("mode=kexec\n")).contains("follow= is missing"));
    CHECK(codeOf(parseSettings("")) == "settings-incomplete");
}

TEST_CASE("What the hooks understand is understood even where no client may send it")
{
    const auto settings = parseSettings("mode=kexec\nfollow=fixed\nadd=a b\nadd=--\ncmdline=x=\"\n");
    REQUIRE(settings.has_value());
    CHECK(settings->add == std::vector<std::string>{"a", "b", "--"});
    CHECK_FALSE(validate(*settings).has_value());
}

TEST_CASE("A number is written plainly")
{
    for (const auto *line : {"panic=00", "panic=007", "panic=100000"})
        CHECK(codeOf(parseSettings("mode=kexec\nfollow=default\n" + std::string(line) + "\n")) == "settings-line");
}

TEST_CASE("Paths that the hooks ignore do not count")
{
    const auto settings = parseSettings("mode=kexec\nfollow=newest\nkernel=/old\ninitrd=/older\n");
    REQUIRE(settings.has_value());
    CHECK(settings->kernel.empty());
    CHECK(settings->initrds.empty());
}
