// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/machine.h"
#include "protocol/desiredstate.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace warmboot;
using test::codeOf;
using test::textOf;

namespace {

Settings fixedKernel(const std::string &kernel)
{
    Settings settings;
    settings.follow = Follow::Fixed;
    settings.kernel = kernel;
    return settings;
}

Settings adding(const std::string &flag)
{
    Settings settings;
    settings.add = {flag};
    return settings;
}

Settings removing(const std::string &flag)
{
    Settings settings;
    settings.remove = {flag};
    return settings;
}

Settings withCmdline(const std::string &line)
{
    Settings settings;
    settings.cmdline = line;
    return settings;
}

const std::string controls[] = {
    "\n", "/a\nb", "/a\tb", "/a\rb", std::string("/a\0b", 4), "/a\x1b[31m", "/a\x7f", "/a\xff", "/a\u009b31m"};

/// By which a line reads otherwise than the kernel takes it: turned around, or with what nobody sees in it.
const std::string deceptions[] = {"/a\u202eb",
                                  "/a\u2066b",
                                  "/a\u061cb",
                                  "/a\u200fb",
                                  "/a\u200bb",
                                  "/a\u2028b",
                                  "/a\ufeffb",
                                  "/a\u00adb",
                                  "/a\ufe0f",
                                  "/a\U000e0041"};

} // namespace

TEST_CASE("The defaults are valid")
{
    CHECK(validate(Settings{}).has_value());
}

TEST_CASE("A path that is not absolute is refused with the field and the value")
{
    const auto kernel = validate(fixedKernel("boot/vmlinuz"));
    CHECK(codeOf(kernel) == "path-relative");
    CHECK(textOf(kernel).contains("kernel: \"boot/vmlinuz\""));
    CHECK(kernel.error().kind == ErrorKind::Usage);
    auto settings = fixedKernel("/vmlinuz");
    settings.initrds = {"/initrd.img", "../initrd"};
    CHECK(textOf(validate(settings)).contains("initrd: \"../initrd\""));
    CHECK(codeOf(validate(fixedKernel(""))) == "value-empty");
}

TEST_CASE("Control characters and bytes that are not UTF-8 are refused in every value")
{
    for (const auto &bad : controls) {
        CAPTURE(bad);
        CHECK(codeOf(validate(fixedKernel(bad))) == "value-control-characters");
        CHECK(codeOf(validate(adding(bad))) == "value-control-characters");
        CHECK(codeOf(validate(removing(bad))) == "value-control-characters");
        CHECK(codeOf(validate(withCmdline(bad))) == "value-control-characters");
        auto settings = fixedKernel("/vmlinuz");
        settings.initrds = {bad};
        CHECK(codeOf(validate(settings)) == "value-control-characters");
    }
}

TEST_CASE("What deceives who reads the review is refused in every value, and not shown")
{
    for (const auto &bad : deceptions) {
        CAPTURE(bad);
        auto settings = fixedKernel("/vmlinuz");
        settings.initrds = {bad};
        for (const auto &refused : {validate(fixedKernel(bad)),
                                    validate(adding(bad)),
                                    validate(removing(bad)),
                                    validate(withCmdline(bad)),
                                    validate(settings),
                                    validateText(adding(bad))}) {
            CHECK(codeOf(refused) == "value-control-characters");
            CHECK(textOf(refused).contains("/a?"));
        }
        settings = {};
        settings.healthy = {bad.substr(1) + ".service"};
        CHECK(codeOf(validate(settings)) == "unit-name");
        CHECK(textOf(validate(settings)).contains("a?"));
    }
    CHECK(validate(adding("\u05d0\u0628")).has_value()); // letters of whatever direction are letters
}

TEST_CASE("An error shows no control character and nothing longer than a line")
{
    for (const auto &bad : controls) {
        const auto text = textOf(validate(fixedKernel(bad)));
        for (const unsigned char c : text)
            CHECK((c >= 0x20 && c != 0x7f));
    }
    CHECK(textOf(validate(fixedKernel("/" + std::string(5000, 'x')))).size() < 200);
    CHECK(textOf(validate(adding(std::string(5000, '\n')))).size() < 220);
    const auto cut = textOf(validate(adding(std::string(59, 'x') + "ä" + std::string(5000, 'x'))));
    CHECK(cut.contains(std::string(59, 'x') + "…"));
}

TEST_CASE("Spaces and quotes and percent and dollar signs are allowed in paths")
{
    for (const auto *path : {"/boot/my kernel",
                             "/boot/100%",
                             "/boot/$HOME",
                             "/boot/\"x",
                             "/boot/it's",
                             "/boot/\\x",
                             "/boot/*?[a]",
                             "/böot"})
        CHECK(validate(fixedKernel(path)).has_value());
}

TEST_CASE("A path of 5000 characters is refused")
{
    CHECK(codeOf(validate(fixedKernel("/" + std::string(4999, 'x')))) == "value-too-long");
    CHECK(validate(fixedKernel("/" + std::string(4094, 'x'))).has_value());
}

TEST_CASE("A fixed path contradicts following the newest kernel")
{
    auto settings = fixedKernel("/vmlinuz");
    settings.follow = Follow::Newest;
    CHECK(codeOf(validate(settings)) == "kernel-and-follow");
    settings = {};
    settings.initrds = {"/initrd.img"};
    CHECK(codeOf(validate(settings)) == "kernel-and-follow");
}

TEST_CASE("A flag is one word")
{
    for (const auto *good :
         {"quiet", "console=ttyS0,115200", "dyndbg=\"file x.c +p\"", "\"a b=c d\"", "a=$HOME", "a=%s", "it's"}) {
        CAPTURE(good);
        CHECK(validate(adding(good)).has_value());
        CHECK(validate(removing(good)).has_value());
    }
    CHECK(codeOf(validate(adding("a b"))) == "flag-space");
    CHECK(codeOf(validate(adding("a=\"b\" c"))) == "flag-space");
    CHECK(codeOf(validate(adding("a=\"b"))) == "flag-quotes");
    CHECK(codeOf(validate(adding(""))) == "value-empty");
    CHECK(codeOf(validate(adding("--"))) == "flag-dashes");
    CHECK(codeOf(validate(adding("\"--\""))) == "flag-dashes"); // the kernel takes the quotes off
    CHECK(codeOf(validate(adding(std::string(2000, 'x')))) == "value-too-long");
}

TEST_CASE("Our own id cannot be added or removed")
{
    CHECK(codeOf(validate(adding("warmboot.id=1"))) == "flag-ours");
    CHECK(codeOf(validate(adding("\"warmboot.id=1\""))) == "flag-ours");
    CHECK(codeOf(validate(removing("warmboot.id"))) == "flag-ours");
}

TEST_CASE("A flag cannot be both added and removed")
{
    auto settings = adding("quiet");
    settings.remove = {"quiet"};
    CHECK(codeOf(validate(settings)) == "flag-added-and-removed");
}

TEST_CASE("A written command line must not be empty or endless or leave a quote open")
{
    CHECK(codeOf(validate(withCmdline(""))) == "value-empty");
    CHECK(codeOf(validate(withCmdline(std::string(5000, 'x')))) == "value-too-long");
    CHECK(codeOf(validate(withCmdline("root=/dev/a x=\"b"))) == "flag-quotes");
    CHECK(validate(withCmdline("root=/dev/a x=\"b c\" $y %z -- single")).has_value());
}

TEST_CASE("Lists have an end")
{
    Settings settings;
    for (int i = 0; i < 65; ++i)
        settings.add.push_back("flag" + std::to_string(i));
    CHECK(codeOf(validate(settings)) == "too-many");
    settings = fixedKernel("/vmlinuz");
    settings.initrds.assign(65, "/initrd.img");
    CHECK(codeOf(validate(settings)) == "too-many");
}

TEST_CASE("Panic is between nothing and a day")
{
    Settings settings;
    for (const int good : {0, 1, 86400}) {
        settings.panic = good;
        CHECK(validate(settings).has_value());
    }
    for (const int bad : {-1, 86401, 2147483647}) {
        settings.panic = bad;
        CHECK(codeOf(validate(settings)) == "panic-range");
    }
}

TEST_CASE("A panic= among the added words contradicts one of its own")
{
    Settings settings{.add = {"panic=3"}};
    CHECK(codeOf(validate(settings)) == "flag-panic");
    settings.panic = 0;
    CHECK(validate(settings).has_value());
}

TEST_CASE("A path that ends in a slash names no file")
{
    CHECK(codeOf(validate(fixedKernel("/vmlinuz/"))) == "path-of-folder");
}
