// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/bootloader/grubdefault.h"
#include "engine/bootloader/samesystem.h"
#include "engine/bootloader/systemdboot.h"
#include "engine/files/readfile.h"
#include "fixture/bootlayout.h"
#include "fixture/hookshell.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <format>
#include <memory>
#include <random>
#include <string>
#include <vector>

using namespace warmboot;
using test::BootLayout;

namespace {

constexpr auto askTheHook = R"sh(
root=$(cat "$case/where")
here=$hooks
firmware() { :; }
timeout() { shift; "$@"; }
bootctl() { cat "$case/bootctl"; }
current=
. "$hooks/loader"
printf '%s' "$choice" | grep -v '^title ' | sed 's/^known /line /'
)sh";

std::string folderOf(const BootLayout &layout)
{
    for (const std::string folder : {"/boot/grub", "/boot/grub2", "/boot/efi/EFI/redhat"}) {
        if (pathExists(layout.root() + folder + "/grub.cfg"))
            return folder;
    }
    return {};
}

std::string grubAsTheHookSaysIt(const BootLayout &layout)
{
    const auto choice = grubDefault(SystemPaths(layout.root()), folderOf(layout));
    if (!choice) {
        switch (choice.error().kind) {
        case GrubDoubt::Kind::Decides: break;
        case GrubDoubt::Kind::Empty: return "empty " + choice.error().text;
        case GrubDoubt::Kind::NoLinux: return "no-linux " + choice.error().text;
        case GrubDoubt::Kind::File: return "file " + choice.error().text;
        case GrubDoubt::Kind::Unreadable: return "unreadable " + choice.error().text;
        }
        return "decides " + choice.error().text;
    }
    auto text = "kernel " + choice->kernel;
    for (const auto &initrd : choice->initrds)
        text += "\ninitrd " + initrd;
    return text + "\nline " + choice->knownCmdline;
}

std::string systemdBootAsTheHookSaysIt(const std::string &list, const std::string &machineId)
{
    const auto entry = defaultOfSystemdBoot(list, machineId);
    if (!entry)
        return {};
    if (entry->kernel.empty())
        return "no-linux " + entry->title;
    auto text = "kernel " + entry->kernel;
    for (const auto &initrd : entry->initrds)
        text += "\ninitrd " + initrd;
    return text + "\nline " + entry->cmdline;
}

/// The lengths of a reason differ, as the hook's is cut with the word in front of it.
std::string cut(const std::string &text)
{
    constexpr std::size_t same = 180;
    return text.starts_with("kernel ") ? text : text.substr(0, same);
}

using Dice = std::mt19937;

const std::vector<std::string> lines{
    "set default=1",
    "set default=\"Advanced options>0\"",
    "set default='a b>>c'",
    "set default=\"${saved_entry}\"",
    "set default=x$root",
    "default=2",
    "set default=09",
    "set default=\"1>2\"",
    "if [ \"$grub_platform\" = efi ]; then",
    "if keystatus --shift; then",
    "elif [ x$feature_all_video_module = xy -a -n \"$prefix\" ]; then",
    "else",
    "fi",
    "if ! true ; then set default=1; fi",
    "if [ ! -s $prefix/grubenv -o 1 -eq 2 ]; then set default=1; else set default=0; fi",
    "if [ -f /boot/vmlinuz ]; then set default=1; fi",
    "menuentry 'one' --id one {",
    "menuentry \"two $x\" --class a { linux /boot/vmlinuz ; }",
    "menuentry three --id=two { linux /boot/vmlinuz ; }",
    "menuentry \"$1\" --id \"$2\" { linux /boot/vmlinuz ; }",
    "set default=two",
    "return",
    "\tlinux /boot/vmlinuz root=UUID=$u ro $vt_handoff",
    "regexp --set=1:default '(.*)' x",
    "regexp -s 1:x '(.*)' x",
    "for v in one two; do menuentry \"k$v\" --id=$v { true ; } ; done",
    "submenu 'sub' {",
    "}",
    "\tlinux /boot/vmlinuz root=/dev/sda1",
    "\tinitrd /boot/initrd.img $extra /nothing",
    "\tlinux $kernel quiet",
    "set extra=\"/boot/a /boot/b\"",
    "set kernel=/boot/vmlinuz",
    "\tchainloader +1",
    "source $prefix/custom.cfg",
    "configfile ($root)/boot/grub/grub.cfg",
    "search --set=default --label x",
    "function f {",
    "f",
    "for i in 1 2 3; do set default=2; done",
    "while [ 1 ]; do",
    "done",
    "# a comment with 'quote",
    "echo 'open",
    "set x=\"a\\\"b\\",
    "load_env --file=$prefix/grubenv",
    "unset default",
    "blscfg",
    "exit",
    "boot",
    "uki",
    "fwsetup",
    "fwsetup --is-supported",
    "if [ $root = x ]; then legacy_configfile x; fi",
    "eval x"};

/// As grub-mkconfig does not write it.
std::string mutated(const std::string &text, Dice &dice)
{
    auto all = splitLines(text);
    const auto changes = 1 + dice() % 6;
    for (std::size_t i = 0; i < changes && !all.empty(); ++i) {
        const auto at = static_cast<std::ptrdiff_t>(dice() % all.size());
        switch (dice() % 4) {
        case 0: all.erase(all.begin() + at); break;
        case 1: std::swap(all[static_cast<std::size_t>(at)], all[dice() % all.size()]); break;
        default: all.insert(all.begin() + at, lines[dice() % lines.size()]); break;
        }
    }
    std::string result;
    for (const auto &line : all)
        result += line + "\n";
    return result;
}

void compare(const std::vector<std::unique_ptr<BootLayout>> &layouts)
{
    std::vector<test::HookShell::Files> cases;
    for (const auto &layout : layouts)
        cases.push_back({{"where", layout->root()}, {"bootctl", layout->bootctl.value_or("")}});
    const auto answers = test::HookShell().run(askTheHook, cases);
    for (std::size_t i = 0; i < layouts.size(); ++i) {
        const auto &layout = *layouts[i];
        const auto ours = layout.bootctl
            ? systemdBootAsTheHookSaysIt(*layout.bootctl, readLine(layout.root() + "/etc/machine-id"))
            : grubAsTheHookSaysIt(layout);
        INFO(layout.read(folderOf(layout) + "/grub.cfg") << "\n" << layout.root());
        CHECK(cut(ours) == cut(answers[i]));
    }
}

} // namespace

TEST_CASE("The engine foresees what the load hook finds in the boot loader's configuration")
{
    std::vector<std::unique_ptr<BootLayout>> layouts;
    for (const auto &name : BootLayout::names()) {
        auto layout = std::make_unique<BootLayout>(name);
        if (layout->bootctl || !folderOf(*layout).empty())
            layouts.push_back(std::move(layout));
    }
    compare(layouts);
}

TEST_CASE("The engine and the load hook agree about configurations that make little sense")
{
    Dice dice(20191106); // NOLINT(cert-msc51-cpp): the same cases each time
    std::vector<std::unique_ptr<BootLayout>> layouts;
    std::vector<std::string> names;
    for (const auto &name : BootLayout::names()) {
        if (const BootLayout layout(name); !layout.bootctl && !folderOf(layout).empty())
            names.push_back(name);
    }
    constexpr int count = 250;
    for (int i = 0; i < count; ++i) {
        auto layout = std::make_unique<BootLayout>(names[dice() % names.size()]);
        const auto config = folderOf(*layout) + "/grub.cfg";
        layout->write(config, mutated(layout->read(config), dice));
        layouts.push_back(std::move(layout));
    }
    compare(layouts);
}

TEST_CASE("The engine and the load hook agree about titles that end as the mark of the default does")
{
    std::vector<std::unique_ptr<BootLayout>> layouts;
    for (const std::string before : {"", " (default)"}) {
        for (const std::string behind : {"", " (default)", " (default) (selected)"}) {
            layouts.push_back(std::make_unique<BootLayout>("debian13-systemd-boot"));
            auto &list = layouts.back()->bootctl;
            list = "         type: one\n        title: A" + before + "\n        linux: /a\n\n" + *list
                + "\n         type: one\n        title: B" + behind + "\n        linux: /b\n      options: x\n";
        }
    }
    CHECK_FALSE(systemdBootAsTheHookSaysIt(*layouts.front()->bootctl, {}).empty());
    CHECK(systemdBootAsTheHookSaysIt(*layouts.back()->bootctl, {}).empty());
    compare(layouts);
}

TEST_CASE("The engine and the load hook give a value up that grows with every line")
{
    std::vector<std::unique_ptr<BootLayout>> layouts;
    layouts.push_back(std::make_unique<BootLayout>("debian12-grub"));
    auto &layout = *layouts.front();
    const auto config = folderOf(layout) + "/grub.cfg";
    std::string growing = "set x=12345678\n";
    for (int i = 0; i < 6; ++i)
        growing += "set x=\"$x$x$x$x\"\n";
    layout.write(config, growing + layout.read(config) + "set default=\"$x\"\n");
    CHECK(grubAsTheHookSaysIt(layout) == "decides set default=\"$x\"");
    compare(layouts);
}

namespace {

std::string defaultOf(const std::string &config)
{
    BootLayout layout("debian12-grub");
    layout.write("/boot/grub/grub.cfg", config);
    return grubAsTheHookSaysIt(layout);
}

constexpr auto entries = "menuentry first { linux /boot/vmlinuz-6.1.0-47-amd64 ; }\n";

} // namespace

TEST_CASE("An entry of GRUB is found by an id behind an equals sign")
{
    CHECK(defaultOf("set default=mine\n" + std::string(entries) + "menuentry second --id=mine { chainloader +1 ; }\n")
          == "no-linux second");
}

TEST_CASE("A default that an entry of a doubtful name may bear is decided by GRUB")
{
    const std::string wish = "set default=k2\n";
    CHECK(defaultOf(wish + entries + "for v in 1 2; do menuentry \"k$v\" { chainloader +1 ; } ; done\n")
          == "decides for v in 1");
    CHECK(
        defaultOf(wish + entries + "function mk {\n menuentry \"$1\" --id \"$2\" { chainloader +1 ; }\n}\nmk Two k2\n")
        == "decides menuentry \"$1\" --id \"$2\"");
    CHECK(defaultOf(wish + "menuentry k2 { chainloader +1 ; }\n" + "menuentry \"$1\" { linux /x ; }\n")
          == "no-linux k2"); // it comes first
}

TEST_CASE("What starts something before the menu, or adds to it out of our sight, is decided by GRUB")
{
    const std::vector<std::string> commands{"exit",
                                            "boot",
                                            "normal /other.cfg",
                                            "normal_exit",
                                            "halt",
                                            "reboot",
                                            "fwsetup",
                                            "chainloader +1",
                                            "linux /boot/vmlinuz-6.1.0-47-amd64",
                                            "linux16 /x",
                                            "uki",
                                            "legacy_configfile /menu.lst",
                                            "syslinux_configfile /syslinux.cfg",
                                            "extract_entries_source x"};
    std::vector<std::unique_ptr<BootLayout>> layouts;
    const auto both = [&layouts](const std::string &config) {
        layouts.push_back(std::make_unique<BootLayout>("debian12-grub"));
        layouts.back()->write("/boot/grub/grub.cfg", config);
        return grubAsTheHookSaysIt(*layouts.back());
    };
    const auto plain = both(entries);
    CHECK_FALSE(plain.starts_with("decides "));
    for (const auto &one : commands) {
        CHECK(both(one + "\n" + entries) == "decides " + one);
        CHECK(both(entries + ("function f {\n " + one) + "\n}\nf\n") == "decides " + one);
        CHECK(both("if keystatus --shift; then " + one + "; fi\n" + entries) == "decides keystatus --shift");
        // What is not carried out does not count.
        CHECK(both("if false; then " + one + "; fi\nfunction f {\n " + one + "\n}\n" + entries) == plain);
    }
    CHECK(both("fwsetup --is-supported\n" + std::string(entries)) == plain);
    CHECK(both("menuentry x { exit ; }\n") == "no-linux x");
    compare(layouts);
}

TEST_CASE("What a function returns from, and a name that a pattern finds, is decided by GRUB")
{
    CHECK(defaultOf("set default=1\nreturn\nset default=0\n" + std::string(entries) + entries) == "decides return");
    CHECK(defaultOf("regexp --set=1:v '(.*)' x\nset default=\"$v\"\n" + std::string(entries)).starts_with("decides "));
}

TEST_CASE("A line that says only at GRUB's time which system it starts is decided by GRUB")
{
    const auto line = [](const std::string &words) {
        return defaultOf("search --set=u x\nmenuentry x { linux /boot/vmlinuz-6.1.0-47-amd64 " + words + " ; }\n");
    };
    CHECK(line("root=UUID=$u ro").starts_with("decides linux "));
    CHECK(line("root=UUID=a rootflags=subvol=$root").starts_with("decides linux "));
}

TEST_CASE("The engine and the load hook agree whether a line starts another system")
{
    const std::vector<std::string> lines{"",
                                         "quiet",
                                         "root=UUID=aaa ro",
                                         "root=UUID=aaa ro quiet splash",
                                         "root=UUID=bbb ro",
                                         "root=LABEL=here",
                                         "root=/dev/mapper/x",
                                         "root=/dev/y rootflags=subvol=@",
                                         "root=/dev/y rootflags=noatime,subvol=/@,compress",
                                         "root=/dev/y rootflags=subvol=@/.snapshots/3/snapshot",
                                         "root=UUID=aaa ostree=/ostree/boot.1/fedora/abc/0",
                                         "root=UUID=aaa ostree=/ostree/boot.0/fedora/def/0",
                                         "root=UUID=bbb root=UUID=aaa",
                                         "root=UUID=aaa -- root=UUID=bbb",
                                         "x=\"a root=UUID=bbb\" root=UUID=aaa"};
    test::Machine root;
    const auto &paths = root.system.paths;
    root.write("/boot/grub/grub.cfg", "");
    root.write("/dev/dm-0", "");
    root.link("/dev/disk/by-uuid/aaa", "../../dm-0");
    root.link("/dev/disk/by-label/here", "../../dm-0");
    root.link("/dev/mapper/x", "../dm-0");
    std::vector<test::HookShell::Files> cases;
    std::vector<bool> others;
    for (const auto &running : lines) {
        for (const auto &loaders : lines) {
            cases.push_back({{"where", root.root()}, {"running", running + "\n"}, {"loaders", loaders}});
            others.push_back(wordOfAnotherSystem(paths, running, loaders).has_value());
        }
    }
    const auto answers = test::HookShell().run(R"sh(
. "$hooks/cmdline"
root=$(cat "$case/where")
current=$(cat "$case/running")
firmware() { printf '%s' "$*"; exit; } # from a subshell
awk() { printf 'kernel /x\nline %s\n' "$(cat "$case/loaders")"; }
command() { :; }
here=$hooks nl='
'
(. "$hooks/loader")
)sh",
                                               cases);
    for (std::size_t i = 0; i < cases.size(); ++i) {
        INFO(cases[i].at("running") << cases[i].at("loaders"));
        CHECK(answers[i].contains(" starts another ") == others[i]);
    }
    CHECK(std::ranges::count(others, true) > 50);
    CHECK(std::ranges::count(others, false) > 50);
}
