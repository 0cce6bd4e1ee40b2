// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernel/choosekernel.h"
#include "fixture/kernelimages.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>

using namespace warmboot;

namespace {

struct Chooser
{
    test::Machine machine;
    Settings settings{.follow = Follow::Fixed, .kernel = "/boot/k", .initrds = {"/boot/i"}, .panic = 0};

    Chooser()
    {
        machine.write("/boot/k", test::kernelForThisMachine("6.12.1"));
        machine.write("/boot/i", "initrd");
    }
    [[nodiscard]] ChosenKernel choose(const std::string &base = "root=/dev/vda1") const
    {
        return chooseKernel(machine.system.paths, settings, base, test::thisArchitecture(), {});
    }
    [[nodiscard]] std::string problem() const
    {
        const auto chosen = choose();
        return chosen.problem ? chosen.problem->code + " " + chosen.problem->text() : "";
    }
};

} // namespace

TEST_CASE("A good kernel and initrd are chosen without a problem")
{
    const Chooser chooser;
    CHECK(chooser.problem().empty());
    CHECK(chooser.choose().resolved == "/boot/k");
    CHECK(chooser.choose().cmdline == "root=/dev/vda1");
}

TEST_CASE("What the boot loader starts is looked at like any other kernel")
{
    Chooser chooser;
    chooser.settings = {.follow = Follow::Loader};
    LoaderDefault loader{.loader = "grub", .kernel = "/boot/k", .initrds = {"/boot/i"}};
    const auto choose = [&] {
        return chooseKernel(
            chooser.machine.system.paths, chooser.settings, "root=/dev/vda1", test::thisArchitecture(), loader);
    };
    CHECK(choose().resolved == "/boot/k");
    CHECK(choose().version == "6.12.1");
    CHECK(choose().initrds == std::vector<std::string>{"/boot/i"});
    chooser.machine.remove("/boot/i");
    CHECK(choose().problem->code == "file-missing");

    loader = {.loader = "grub", .problem = say("loader-decides", {{"path", "/boot/grub/grub.cfg"}, {"text", "x"}})};
    CHECK(choose().problem->code == "loader-decides");

    // Which one it is is for root only to know: no obstacle.
    loader = {.loader = "grub", .forRoot = true};
    CHECK(choose().path.empty());
    CHECK_FALSE(choose().problem.has_value());
    CHECK_FALSE(choose().cmdline.empty());
}

TEST_CASE("Links are followed inside the root folder and not out of it")
{
    Chooser chooser;
    chooser.machine.link("/boot/k", "/other/../boot/real");
    chooser.machine.folder("/other");
    chooser.machine.write("/boot/real", test::kernelForThisMachine("6.12.1"));
    CHECK(chooser.problem().empty());
    CHECK(chooser.choose().path == "/boot/k");
    CHECK(chooser.choose().resolved == "/boot/real");
    chooser.machine.link("/boot/k", "../../../../../../../../bin/sh");
    CHECK(chooser.problem().starts_with("link-dangling"));
}

TEST_CASE("Everything that is no kernel file is named as what it is")
{
    Chooser chooser;
    auto &machine = chooser.machine;
    const auto becomes = [&](const char *code) {
        const auto text = chooser.problem();
        CAPTURE(text);
        CHECK(text.starts_with(code));
        CHECK(text.contains("/boot/k"));
        machine.remove("/boot/k");
    };
    machine.remove("/boot/k");
    becomes("file-missing");
    machine.link("/boot/k", "nowhere");
    becomes("link-dangling");
    machine.link("/boot/k", "k");
    becomes("link-dangling");
    machine.folder("/boot/k");
    becomes("file-directory");
    CHECK(::mkfifo(machine.system.paths("/boot/k").c_str(), 0600) == 0);
    becomes("file-special");
    machine.write("/boot/k", "");
    becomes("file-empty");
    machine.write("/boot/k", "#!/bin/sh\necho I am no kernel\n");
    becomes("not-a-kernel");
    machine.write("/boot/k", test::thisArchitecture() == "x86_64" ? test::arm64Image() : test::bzImage("6.12"));
    becomes("kernel-architecture");
}

TEST_CASE("Every initrd is looked at")
{
    Chooser chooser;
    chooser.settings.initrds = {"/boot/i", "/boot/gone"};
    CHECK(chooser.problem().contains("initrd: /boot/gone does not exist"));
    chooser.machine.folder("/boot/gone");
    CHECK(chooser.problem().starts_with("file-directory"));
    chooser.settings.initrds = {};
    CHECK(chooser.problem().empty());
}

TEST_CASE("A command line that the kernel would cut off is a problem")
{
    if (test::thisArchitecture() != "x86_64")
        SKIP("the image of this architecture does not say how long its line may be");
    Chooser chooser;
    chooser.machine.write("/boot/k", test::bzImage("6.12", 255));
    const std::size_t idLength = std::string(" warmboot.id=00000000-0000-0000-0000-000000000000").size();
    const std::string longest(255 - idLength, 'x');
    CHECK_FALSE(chooser.choose(longest).problem.has_value());
    const auto problem = chooser.choose(longest + "x").problem;
    REQUIRE(problem.has_value());
    CHECK(problem->text().contains("256 characters, and the kernel takes 255"));
}

TEST_CASE("The version comes from the image and otherwise from the name")
{
    Chooser chooser;
    chooser.machine.write("/boot/vmlinuz-6.99", test::zbootImage());
    chooser.settings.kernel = "/boot/vmlinuz-6.99";
    CHECK(chooser.choose().version == "6.99");
    chooser.machine.write("/boot/vmlinuz-6.99", test::kernelForThisMachine("6.12.1"));
    CHECK(chooser.choose().version == (test::thisArchitecture() == "x86_64" ? "6.12.1" : "6.99"));
}
