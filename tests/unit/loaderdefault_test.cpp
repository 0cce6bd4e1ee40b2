// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/bootloader/loaderdefault.h"
#include "fixture/bootlayout.h"
#include "fixture/fakerunner.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>

using namespace warmboot;
using test::BootLayout;

namespace {

LoaderDefault loaderOf(const BootLayout &layout, bool live = true)
{
    const SystemPaths paths(layout.root());
    test::FakeRunner runner(paths);
    if (layout.bootctl)
        runner.answer("bootctl list", {0, *layout.bootctl, ""});
    else
        runner.fails("bootctl list", "No default");
    return readLoaderDefault({.paths = paths, .runner = &runner, .live = live});
}

/// GRUB puts quotation marks around an argument with blanks, the script did not.
std::string plain(std::string line)
{
    std::erase(line, '"');
    std::erase(line, '\\');
    return line;
}

} // namespace

TEST_CASE("What the boot loader starts is told of every recorded machine as it really was")
{
    for (const auto &name : BootLayout::names()) {
        BootLayout layout(name);
        layout.write("/usr/bin/bootctl", "#!/bin/sh\n");
        const auto found = loaderOf(layout);
        INFO(name << ": " << (found.problem ? found.problem->text() : found.kernel));
        if (layout.outcome != "kernel" || (layout.orUnknown && found.problem)) {
            CHECK(found.problem.has_value());
            CHECK(found.kernel.empty());
            continue;
        }
        CHECK(found.loader == layout.loader);
        CHECK_FALSE(found.problem.has_value());
        CHECK(found.title.starts_with(layout.title)); // bootctl puts the version behind where two are called the same
        CHECK(found.kernel == layout.kernel);
        CHECK(found.initrds == layout.initrds);
        if (!layout.optionsVary && !found.cmdline.empty())
            CHECK(plain(found.cmdline) == plain(layout.options));
    }
}

TEST_CASE("A configuration that only root may read is known to be so, whoever asks")
{
    const BootLayout layout("debian12-grub"); // as grub-mkconfig leaves it
    CHECK(loaderOf(layout).forRoot);
    std::filesystem::permissions(layout.root() + "/boot/grub/grub.cfg", std::filesystem::perms(0644));
    CHECK_FALSE(loaderOf(layout).forRoot);
}

TEST_CASE("A configuration without any entry is no decision of GRUB's")
{
    BootLayout layout("debian13-grub");
    for (const auto *text : {"", "# nothing\n", "set default=1\n"}) {
        layout.write("/boot/grub/grub.cfg", text);
        const auto found = loaderOf(layout);
        REQUIRE(found.problem.has_value());
        CHECK(found.problem->code == "loader-empty");
        CHECK(found.problem->text().contains("grub-mkconfig -o /boot/grub/grub.cfg"));
    }
}

TEST_CASE("An entry of another system is not told as a kernel of this one")
{
    BootLayout layout("debian12-grub");
    layout.write("/proc/cmdline", "BOOT_IMAGE=/vmlinuz " + layout.options + "\n");
    CHECK_FALSE(loaderOf(layout).problem.has_value());
    layout.write("/proc/cmdline", "BOOT_IMAGE=/vmlinuz root=UUID=0123-4567 ro quiet\n");
    const auto loader = loaderOf(layout);
    REQUIRE(loader.problem.has_value());
    CHECK(loader.problem->code == "loader-other-system");
    CHECK(loader.kernel.empty());
}

TEST_CASE("An entry of another system is known by the words that are certain")
{
    BootLayout layout("debian12-grub");
    layout.write("/proc/cmdline", "root=UUID=here ro quiet\n");
    const auto problem = [&layout](const std::string &root) {
        layout.write("/boot/grub/grub.cfg",
                     "menuentry x { linux " + layout.kernel + " root=UUID=" + root + " ro $root ; }\n");
        const auto found = loaderOf(layout).problem;
        return found ? found->code : "";
    };
    CHECK(problem("here").empty());
    CHECK(problem("there") == "loader-other-system");
}

TEST_CASE("A configuration of GRUB is read only where GRUB is what started the machine")
{
    BootLayout layout("debian12-grub");
    const auto codeOf = [&layout](const std::string &name) {
        std::string variable("\6\0\0\0", 4);
        for (const auto c : name)
            variable += {c, '\0'};
        layout.write("/sys/firmware/efi/efivars/LoaderInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f", variable);
        const auto problem = loaderOf(layout).problem;
        return problem ? problem->code : "";
    };
    CHECK(codeOf("").empty());
    CHECK(codeOf("GRUB 2.12-9").empty());
    CHECK(codeOf("rEFInd 0.14.2") == "loader-unknown");
    CHECK(codeOf("systemd-boot 257") == "loader-silent");
}

TEST_CASE("Of a root folder that does not run nobody can ask bootctl")
{
    const BootLayout layout("debian13-systemd-boot");
    const SystemPaths paths(layout.root());
    test::FakeRunner runner(paths);
    const auto found = readLoaderDefault({.paths = paths, .runner = &runner, .live = false});
    REQUIRE(found.problem.has_value());
    CHECK(found.problem->code == "loader-not-here");
}

TEST_CASE("Without a boot loader that we know, what to do is said")
{
    const test::TemporaryFolder empty;
    const SystemPaths paths(empty.path());
    test::FakeRunner runner(paths);
    const auto found = readLoaderDefault({.paths = paths, .runner = &runner, .live = true});
    CHECK(found.loader.empty());
    REQUIRE(found.problem.has_value());
    CHECK(found.problem->code == "loader-none");
}
