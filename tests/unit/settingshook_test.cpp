// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/files/readfile.h"
#include "engine/plan/settingsfile.h"
#include "fixture/hookshell.h"

#include <catch2/catch_test_macros.hpp>

#include <format>
#include <random>
#include <string>
#include <vector>

using namespace warmboot;

namespace {

constexpr auto readThem = R"sh(
conf=$case/conf
if read_settings; then
    printf 'mode=%s\nfollow=%s\n' "$mode" "$follow"
    [ "$follow" != fixed ] || printf 'kernel=%s\n%s' "$kernel" "$initrds"
    printf 'cmdline=%s\nadd=%s\nremove:\n%spanic=%s\nboot=%s\n' "$cmdline" "${adds# }" "$removes" "$panic" "$boot_device"
    printf 'healthy=%s\nwatchdog=%s\n' "${healthy# }" "$watchdog"
else
    echo refused
fi
)sh";

std::string asTheHookSaysIt(const Settings &settings)
{
    std::string text = std::format("mode={}\nfollow={}\n", toString(settings.mode), toString(settings.follow));
    if (settings.follow == Follow::Fixed) {
        text += "kernel=" + settings.kernel + "\n";
        for (const auto &initrd : settings.initrds)
            text += initrd + "\n";
    }
    std::string adds;
    for (const auto &flag : settings.add)
        adds += (adds.empty() ? "" : " ") + flag;
    text += "cmdline=" + settings.cmdline + "\nadd=" + adds + "\nremove:\n";
    for (const auto &flag : settings.remove)
        text += flag + "\n";
    std::string healthy;
    for (const auto &unit : settings.healthy)
        healthy += (healthy.empty() ? "" : " ") + unit;
    return text
        + std::format("panic={}\nboot={}\nhealthy={}\nwatchdog={}",
                      settings.panic,
                      settings.bootDevice,
                      healthy,
                      settings.watchdog);
}

std::vector<std::string> randomFiles(std::size_t count)
{
    const std::vector<std::string> lines{"mode=kexec",
                                         "mode=kexec",
                                         "mode=bios",
                                         "follow=default",
                                         "follow=default",
                                         "follow=fixed",
                                         "follow=newest",
                                         "kernel=/a b",
                                         "kernel=/vmlinuz",
                                         "initrd=/a",
                                         "initrd=/b\"c",
                                         "cmdline=reuse",
                                         "cmdline=root=/dev/a $x %y 'z'",
                                         "add=quiet",
                                         "add=x=\"a b\"",
                                         "remove=console",
                                         "remove=*",
                                         "panic=0",
                                         "panic=30",
                                         "boot-device=/dev/vda2",
                                         "healthy=nginx.service",
                                         "healthy=a@b\\x2d.mount",
                                         "deadline=0",
                                         "deadline=15",
                                         "watchdog=120",
                                         "# a comment",
                                         "",
                                         "#",
                                         // and some that are wrong
                                         "mode=",
                                         "mode=x",
                                         "follow=",
                                         "kernel=a",
                                         "initrd=",
                                         "cmdline=",
                                         "add=",
                                         "remove=",
                                         "panic=",
                                         "panic=-1",
                                         "panic=+1",
                                         "panic=1x",
                                         "boot-device=x",
                                         "healthy=",
                                         "healthy=nginx",
                                         "healthy=.service",
                                         "healthy=a.",
                                         "healthy=a b.service",
                                         "healthy=-a.service",
                                         "healthy=nginx.servic",
                                         "healthy=a@.service",
                                         "healthy=a@b.automount",
                                         "deadline=",
                                         "deadline=012",
                                         "deadline=-1",
                                         "deadline=99999",
                                         "watchdog=x",
                                         "watchdog=1234",
                                         "x",
                                         "=",
                                         " mode=kexec",
                                         "MODE=kexec",
                                         "mode = kexec",
                                         "panic= 1",
                                         "panic=00",
                                         "panic=99999",
                                         "panic=100000",
                                         "add=a b",
                                         "add=--",
                                         "add=x=\"y"};
    constexpr std::size_t good = 23;
    std::mt19937 dice(20261123); // NOLINT(cert-msc51-cpp): the same cases each time
    std::vector<std::string> files;
    for (std::size_t i = 0; i < count; ++i) {
        std::string text;
        const auto number = dice() % 9;
        for (std::size_t k = 0; k < number; ++k)
            text += lines[dice() % (dice() % 6 == 0 ? lines.size() : good)] + "\n";
        if (dice() % 4 == 0 && !text.empty())
            text.pop_back();
        files.push_back(text);
    }
    return files;
}

} // namespace

TEST_CASE("The engine and the hooks understand the same settings and refuse the same")
{
    const auto files = randomFiles(600);
    std::vector<test::HookShell::Files> cases;
    for (const auto &file : files)
        cases.push_back({{"conf", file}});
    const auto answers = test::HookShell().run(readThem, cases);
    int understood = 0;
    for (std::size_t i = 0; i < files.size(); ++i) {
        CAPTURE(files[i]);
        const auto settings = parseSettings(files[i]);
        understood += settings ? 1 : 0;
        CHECK(answers[i] == (settings ? asTheHookSaysIt(*settings) : "refused"));
    }
    CHECK(understood > 50);
}

TEST_CASE("What apply writes the hooks understand")
{
    Settings settings{.follow = Follow::Fixed,
                      .kernel = "/boot/a b",
                      .initrds = {"/x", "/y z"},
                      .cmdline = "a=\"b  c\" d",
                      .add = {"e=\"f g\""},
                      .remove = {"h"}};
    settings.bootDevice = "/dev/disk/by-label/boot";
    const auto answers = test::HookShell().run(readThem, {{{"conf", renderSettings(settings)}}});
    CHECK(answers[0] == asTheHookSaysIt(settings));
}
