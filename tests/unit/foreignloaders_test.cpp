// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/adopt/scripts.h"
#include "engine/change/changes.h"
#include "engine/plan/planner.h"
#include "engine/probe/vendorloaders.h"
#include "fixture/checking.h"
#include "fixture/handmadeset.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace warmboot;

namespace {

const std::string units = "/etc/systemd/system/";
const std::string script = "/usr/local/sbin/load-it";
const std::string
    loads = "#!/bin/bash\nset -e\nK=$(ls -v /boot/vmlinuz-* | tail -n1)\nkexec -l \"$K\" --reuse-cmdline\n";

std::vector<std::string> vendors(const test::Machine &machine)
{
    std::vector<std::string> codes;
    for (const auto &remark : vendorLoaders(machine.system.paths))
        codes.push_back(remark.code);
    return codes;
}

void putDebians(test::Machine &machine)
{
    machine.write("/etc/init.d/kexec-load", "#!/bin/sh\n", 0755);
    machine.link("/etc/rc6.d/K08kexec-load", "../init.d/kexec-load");
    machine.write("/etc/default/kexec", "LOAD_KEXEC=true\n");
}

} // namespace

TEST_CASE("A line of a script that loads or starts a kernel by kexec is found")
{
    for (const auto *line : {"kexec -l /vmlinuz",
                             "  sudo /sbin/kexec --load /vmlinuz --initrd=/initrd.img",
                             "test -x /sbin/kexec && kexec -e",
                             "if ! $KEXEC -d -l $K; then",
                             "sh -c 'kexec -l /vmlinuz'",
                             "start) ${KEXEC} -sl /vmlinuz ;;",
                             "subprocess.run([\"kexec\", \"-l\", kernel])",
                             "kexec \\\n  --type bzImage \\\n  -l /vmlinuz",
                             "timeout 20 kexec -f /vmlinuz",
                             "A=b /sbin/kexec -f /vmlinuz",
                             "cat <<END\nkexec is\nEND\nkexec -l /vmlinuz",
                             "# don't\nkexec -l /vmlinuz"}) {
        CAPTURE(line);
        CHECK_FALSE(kexecLine(std::string("#!/bin/sh\n") + line + "\n").empty());
    }
    for (const auto *line : {"# kexec -l /vmlinuz",
                             "true # kexec -e",
                             "echo 'now: kexec -l /vmlinuz'",
                             "logger kexec -l failed",
                             "kexec -u",
                             "kexec -p /vmlinuz -l",
                             "kexec --load-panic /vmlinuz",
                             "kexec -t elf",
                             "systemctl kexec",
                             "mykexec -l /vmlinuz",
                             "ls -l kexec",
                             "log \"kexec --load is there\"",
                             "die 'kexec -l failed'",
                             "MSG=\"run kexec -l /vmlinuz\"",
                             "journalctl -u kexec -f",
                             "cat <<-'END'\n\tkexec -l KERNEL\n\tEND",
                             "echo \"Usage:\nkexec -l KERNEL\n\""}) {
        CAPTURE(line);
        CHECK(kexecLine(std::string("#!/bin/sh\n") + line + "\n").empty());
    }
    CHECK(kexecLine("#!/usr/bin/python3\n\"\"\"Loads.\nkexec -l /vmlinuz\n\"\"\"\n").empty());
    CHECK_FALSE(kexecLine("#!/bin/sh\nsystemctl --force kexec\n", ScriptSeeks::AnyStart).empty());
    CHECK(kexecLine("#!/bin/sh\nsystemctl stop kexec\n", ScriptSeeks::AnyStart).empty());
}

TEST_CASE("A unit that loads a kernel by a script is told with its script, and nothing is installed beside it")
{
    for (const auto *line : {"/usr/local/sbin/load-it",
                             "-/bin/bash /usr/local/sbin/load-it",
                             "/bin/sh -c '/usr/local/sbin/load-it; sync'"}) {
        test::Machine machine;
        machine.write(units + "fast.service", "[Service]\nExecStart=/bin/true\nExecStop=" + std::string(line) + "\n");
        machine.write(script, loads, 0755);
        CHECK(machine.probe().setup == SetupState::Absent); // nothing starts it
        machine.link(units + "multi-user.target.wants/fast.service", "../fast.service");
        machine.write(script, "#!/bin/sh\nsync\n", 0755);
        CHECK(machine.probe().setup == SetupState::Absent);
        machine.write(script, loads, 0755);
        CAPTURE(line);
        const auto check = test::checkOf(machine, "loaders");
        CHECK(check.outcome == Outcome::Warning); // adopt-not-understood is told first
        const auto checks = test::checksOf(machine, "loaders");
        CHECK(
            std::ranges::contains(checks,
                                  say("foreign-set-up-script", {{"path", units + "fast.service"}, {"script", script}}),
                                  &Check::sentence));
        CHECK(machine.probe().setup == SetupState::Foreign);
        CHECK(test::codeOf(machine.plan({})) == "foreign-set-up-script");
        CHECK_FALSE(machine.probe().adoptable.has_value());
    }
}

TEST_CASE("Of scripts only what is text, not too large and not ours is looked at")
{
    test::Machine machine;
    machine.write(units + "fast.service", "[Service]\nExecStop=" + script + "\n");
    machine.link(units + "multi-user.target.wants/fast.service", "../fast.service");
    for (const auto &text : {std::string("\x7f"
                                         "ELF\nkexec -l /vmlinuz\n"),
                             loads + std::string(std::size_t{64} << 10U, '#'),
                             "#!/bin/sh\n# Installed by Warmboot\nkexec -l /vmlinuz\n" + std::string()}) {
        machine.write(script, text, 0755);
        CHECK(machine.probe().setup == SetupState::Absent);
    }
}

TEST_CASE("Lines of rc.local and of cron that load a kernel at each boot are told")
{
    const std::string line = "/sbin/kexec -l /vmlinuz --initrd=/initrd.img --reuse-cmdline\n";
    struct Place
    {
        std::string path;
        std::string text;
        unsigned mode;
        bool counts;
    };
    for (const auto &[path, text, mode, counts] :
         std::vector<Place>{{"/etc/rc.local", "#!/bin/sh -e\n# load it\n" + line, 0755, true},
                            {"/etc/rc.local", "#!/bin/sh -e\n" + script + " &\n", 0755, true},
                            {"/etc/rc.local", "#!/bin/sh -e\n" + line, 0644, false}, // nobody runs it
                            {"/etc/rc.local", "#!/bin/sh -e\n#" + line, 0755, false},
                            {"/etc/rc.local", "#!/bin/sh -e\n# " + script + "\n", 0755, false},
                            {"/etc/cron.d/kexec", "@reboot root " + line, 0644, true},
                            {"/etc/cron.d/kexec", "@reboot root hello \"kexec -l\"\n", 0644, false},
                            {"/etc/cron.d/kexec", "0 3 * * * root echo @reboot kexec -l\n", 0644, false},
                            {"/etc/rc.local", "#!/bin/sh -e\nkexec \\\n  -l /vmlinuz\n", 0755, true},
                            {"/etc/cron.d/kexec", "5 4 * * 0 root /sbin/kexec -u\n", 0644, false},
                            {"/var/spool/cron/crontabs/root", "@reboot " + script + "\n", 0600, true}}) {
        test::Machine machine;
        machine.write(script, loads, 0755);
        machine.write(path, text, mode);
        CAPTURE(path, text);
        CHECK(test::outcomeOf(machine, "loaders") == (counts ? Outcome::Bad : Outcome::Good));
        CHECK(test::codeOf(machine, "loaders") == (counts ? "foreign-set-up-line" : "check-loaders"));
        CHECK(test::codeOf(machine.plan({})) == (counts ? "foreign-set-up-line" : ""));
    }
}

TEST_CASE("A drop-in whose script starts the kernel is part of a hand-made set-up that cannot be taken over")
{
    for (const auto *text : {"#!/bin/sh\nkexec -e\n", "#!/bin/sh\nexec systemctl --force kexec\n"}) {
        test::Machine machine;
        const auto dropIn = units + "systemd-reboot.service.d/override.conf";
        machine.write(units + "kexec-load.service",
                      "[Service]\nExecStop=/usr/sbin/kexec -l /vmlinuz --reuse-cmdline\n");
        machine.write(dropIn, "[Service]\nExecStart=\nExecStart=/usr/local/sbin/do-reboot\n");
        machine.write("/usr/local/sbin/do-reboot", text, 0755);
        machine.runner.reload();
        const auto before = machine.snapshot();
        const auto state = machine.probe();
        CHECK_FALSE(state.adoptable.has_value());
        CHECK(std::ranges::contains(
            state.remarks, say("adopt-not-understood", {{"path", dropIn}, {"text", "/usr/local/sbin/do-reboot"}})));
        CHECK_FALSE(test::adopts(machine));
        CHECK(test::differences(before, machine.snapshot()).empty());
    }
}

TEST_CASE("A hand-made unit for systemctl kexec alone is none that acts at a reboot")
{
    test::Machine machine;
    test::putHandMadeSet(machine, "arch-wiki-template");
    const auto unit = units + "kexec-load@.service";
    machine.remove("/usr/bin/kexec"); // a flaw of it
    const auto checks = test::checksOf(machine, "loaders");
    CHECK(std::ranges::all_of(checks, [](const Check &check) { return check.outcome == Outcome::Good; }));
    CHECK(std::ranges::contains(checks, say("foreign-set-up-kexec", {{"path", unit}}), &Check::sentence));
    const auto state = machine.probe();
    CHECK(state.setup == SetupState::Absent);
    CHECK(state.nextReboot.via == Via::Bios);
    const auto plan = makePlan(machine.system, state, {}, test::adoptWish(state));
    REQUIRE(plan.has_value());
    CHECK(std::ranges::contains(plan->warnings, say("adopt-kexec-target", {{"unit", "kexec-load@linux.service"}})));
    machine.install();
    CHECK(machine.probe().setup == SetupState::Installed);
    CHECK(machine.probe().nextReboot.via == Via::Kexec);
    // Where a reboot is a kexec.target of its own, it acts at each.
    machine.link(units + "reboot.target", "/usr/lib/systemd/system/kexec.target");
    CHECK(test::codeOf(machine.plan({})) == "foreign-in-the-way");
}

TEST_CASE("A distribution's unit is told where an ordinary reboot comes by it, and nowhere else")
{
    test::Machine machine;
    machine.write("/usr/lib/systemd/system/kexec-load.service", "[Service]\nExecStart=/usr/sbin/kexec-bootloader\n");
    CHECK(vendors(machine).empty());
    const auto link = units + "kexec.target.wants/kexec-load.service";
    machine.link(link, "/usr/lib/systemd/system/kexec-load.service");
    CHECK(vendors(machine).empty());
    machine.link(units + "reboot.target", "/usr/lib/systemd/system/kexec.target");
    CHECK(vendors(machine) == std::vector<std::string>{"vendor-loader"});
    machine.remove(units + "reboot.target");
    machine.link("/usr/lib/systemd/system/reboot.target.wants/kexec-load.service", "../kexec-load.service");
    CHECK(vendors(machine) == std::vector<std::string>{"vendor-loader"});
    machine.link(units + "kexec-load.service", "/dev/null");
    CHECK(vendors(machine).empty());
}

TEST_CASE("Debian's script is told where it is on, has a runlevel and is not masked")
{
    test::Machine machine;
    putDebians(machine);
    CHECK(vendorLoaders(machine.system.paths)
          == std::vector{say("vendor-loader-debian", {{"path", "/etc/default/kexec"}})});
    machine.link(units + "kexec-load.service", "/dev/null");
    CHECK(vendors(machine).empty());
    machine.remove(units + "kexec-load.service");
    machine.remove("/etc/rc6.d/K08kexec-load");
    CHECK(vendors(machine).empty());
    machine.link("/etc/rc3.d/S01kexec-load", "../init.d/kexec-load");
    CHECK(vendors(machine).size() == 1);
    // What run-parts passes over, the script does not read.
    machine.write("/etc/default/kexec.d/a.conf", "LOAD_KEXEC=false\n");
    CHECK(vendors(machine).size() == 1);
    machine.write("/etc/default/kexec.d/a", "  LOAD_KEXEC=\"false\" # not here\n");
    CHECK(vendors(machine).empty());
    machine.write("/etc/default/kexec.d/b", "LOAD_KEXEC='true'\n");
    CHECK(vendorLoaders(machine.system.paths)
          == std::vector{say("vendor-loader-debian", {{"path", "/etc/default/kexec.d/b"}})});
}
