// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/adopt/execline.h"
#include "engine/adopt/kexecload.h"
#include "engine/adopt/unitfile.h"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <vector>

using namespace warmboot;

namespace {

using Commands = std::vector<std::vector<std::string>>;

constexpr auto instance = "kexec-load@linux-lts.service";

std::optional<Commands> read(std::string_view line, const std::string &unit = "kexec-load.service")
{
    return commandsOf(line, UnitName{unit});
}

} // namespace

TEST_CASE("A unit's lines go on behind a backslash, past comments, and lists start anew")
{
    UnitFile unit;
    unit.read("[Unit]\n"
              "  Conflicts = a.target \\\n"
              "# a comment between\n"
              "    b.target\n"
              "; another\n"
              "[Service]\n"
              "ExecStart=/bin/one\n"
              "nonsense\n"
              "ExecStart=/bin/two\\");
    CHECK(unit.list("Unit", "Conflicts") == std::vector<std::string>{"a.target  b.target"});
    CHECK(unit.list("Service", "ExecStart") == std::vector<std::string>{"/bin/one", "/bin/two"});
    CHECK(unit.list("Unit", "ExecStart").empty());
    unit.read("ExecStart=/bin/of-no-section\n[Service]\nExecStart=\nExecStart=/bin/three\n");
    CHECK(unit.list("Service", "ExecStart") == std::vector<std::string>{"/bin/three"});
}

TEST_CASE("Of a single value the last one counts, and a yes has many spellings")
{
    UnitFile unit;
    unit.read("[Service]\nType=simple\nType=oneshot\nRemainAfterExit=on\n[Unit]\nDefaultDependencies=0\n");
    CHECK(unit.last("Service", "Type") == "oneshot");
    CHECK(unit.isOn("Service", "RemainAfterExit", false));
    CHECK_FALSE(unit.isOn("Unit", "DefaultDependencies", true));
    CHECK(unit.isOn("Unit", "IgnoreOnIsolate", true));
}

TEST_CASE("A command is taken apart as systemd does it")
{
    CHECK(read("/bin/true") == Commands{{"/bin/true"}});
    CHECK(read("-+!/bin/a  'b c'\t\"d\\\" e\" f\\sg") == Commands{{"/bin/a", "b c", "d\" e", "f g"}});
    CHECK(read("kexec --append=\"root=/dev/vda1 ro\"") == Commands{{"kexec", "--append=root=/dev/vda1 ro"}});
    CHECK(read("/bin/a b ; /bin/c ';' \\;") == Commands{{"/bin/a", "b"}, {"/bin/c", ";", ";"}});
    CHECK(read("/bin/echo $$HOME 100%%") == Commands{{"/bin/echo", "$HOME", "100%"}});
    CHECK(read("") == Commands{});
}

TEST_CASE("The specifiers of a unit's name are filled in")
{
    CHECK(read("k /boot/vmlinuz-%i", instance) == Commands{{"k", "/boot/vmlinuz-linux-lts"}});
    CHECK(read("k /boot/vmlinuz-%I", instance) == Commands{{"k", "/boot/vmlinuz-linux/lts"}});
    CHECK(read("k %n %N", instance) == Commands{{"k", instance, "kexec-load@linux-lts"}});
    CHECK(read("k %I", "kexec-load@linux\\x2dlts.service") == Commands{{"k", "linux-lts"}});
}

TEST_CASE("What depends on anything else is not guessed")
{
    for (const auto *line : {"k /boot/vmlinuz-%v",
                             "k $KERNEL",
                             "k ${KERNEL}",
                             "k '--append=not closed",
                             "@/sbin/kexec kexec",
                             ":/bin/echo $HOME",
                             "k 100%",
                             "k \\x20",
                             "k trailing\\"}) {
        CAPTURE(line);
        CHECK_FALSE(read(line).has_value());
    }
    CHECK_FALSE(read("k %i", "kexec-load@.service").has_value());
}

TEST_CASE("A kexec -l is read in all its spellings")
{
    const KexecLoad wanted{"/vmlinuz", "/initrd.img", true, "nomodeset"};
    for (const Commands::value_type &words :
         Commands{{"/sbin/kexec", "-l", "/vmlinuz", "--initrd=/initrd.img", "--reuse-cmdline", "--append=nomodeset"},
                  {"kexec", "--load", "--reuse-cmd", "--append", "nomodeset", "--initrd", "/initrd.img", "/vmlinuz"},
                  {"kexec", "-sld", "--ramdisk=/initrd.img", "--command-line=nomodeset", "--reuse-cmdline", "/vmlinuz"},
                  {"kexec",
                   "-t",
                   "bzImage",
                   "-l",
                   "--append=x",
                   "--app=nomodeset",
                   "--initrd=/a",
                   "--initrd=/initrd.img",
                   "--reuse-cmdline",
                   "--",
                   "/vmlinuz"}}) {
        CAPTURE(words);
        CHECK(whatDoes(words) == KexecDoes::Load);
        CHECK(kexecLoadOf(words) == wanted);
    }
}

TEST_CASE("A kexec -l that Warmboot has no settings for is not taken for another")
{
    for (const Commands::value_type &words : Commands{{"kexec", "-l", "/vmlinuz", "--dtb=/boot/board.dtb"},
                                                      {"kexec", "-l", "/vmlinuz", "--mem-min=0x1000"},
                                                      {"kexec", "-l", "/vmlinuz", "--no-such-thing"},
                                                      {"kexec", "-l", "/vmlinuz", "/another"},
                                                      {"kexec", "-l", "/vmlinuz", "-Z"},
                                                      {"kexec", "-l"}}) {
        CAPTURE(words);
        CHECK_FALSE(kexecLoadOf(words).has_value());
    }
}

TEST_CASE("What a command does to a reboot is known by its name and its options")
{
    CHECK(whatDoes({"/usr/bin/true"}) == KexecDoes::Nothing);
    CHECK(whatDoes({"/sbin/kexec", "-u"}) == KexecDoes::Nothing);
    CHECK(whatDoes({"/sbin/kexec", "-e"}) == KexecDoes::Start);
    CHECK(whatDoes({"systemctl", "--force", "kexec"}) == KexecDoes::Start);
    CHECK(whatDoes({"systemctl", "--force", "reboot"}) == KexecDoes::Start);
    CHECK(whatDoes({"systemctl", "stop", "x.service"}) == KexecDoes::Unknown);
    CHECK(whatDoes({"systemctl"}) == KexecDoes::Unknown);
    CHECK(whatDoes({"/sbin/kexec", "-p", "/vmlinuz"}) == KexecDoes::Unknown);
    CHECK(whatDoes({"/sbin/kexec", "-l", "-e", "/vmlinuz"}) == KexecDoes::Unknown);
    CHECK(whatDoes({"/bin/sh", "-c", "kexec -l /vmlinuz"}) == KexecDoes::Unknown);
}

TEST_CASE("A line that may load a kernel for a reboot is told from one for crashes")
{
    CHECK(mentionsLoad("/bin/sh -c 'kexec -l /vmlinuz'"));
    CHECK(mentionsLoad("-/usr/sbin/kexec --load /vmlinuz"));
    CHECK(mentionsLoad("/usr/sbin/kexec -sl /vmlinuz"));
    CHECK_FALSE(mentionsLoad("/usr/sbin/kexec -p /vmlinuz --append=maxcpus=1"));
    CHECK_FALSE(mentionsLoad("/usr/sbin/kexec -e"));
    CHECK_FALSE(mentionsLoad("/usr/bin/notify kexec"));
}
