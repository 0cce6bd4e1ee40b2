// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/probe.h"
#include "fixture/kernelimages.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>
#include <string>
#include <sys/stat.h>
#include <vector>

using namespace warmboot;

namespace {

struct Reason
{
    const char *code;
    Via via;
    std::function<void(test::Machine &)> happens;
};

const std::vector<Reason> reasons{
    {"next-kexec", Via::Kexec, [](test::Machine &) {}},
    {"next-once-bios", Via::Bios, [](test::Machine &m) { m.write("/run/warmboot/next", "bios\n"); }},
    {"next-once-kexec", Via::Kexec, [](test::Machine &m) { m.write("/run/warmboot/next", "kexec\n"); }},
    {"next-mode-bios", Via::Bios, [](test::Machine &m) { m.install({.mode = Mode::Bios}); }},
    {"next-suspended",
     Via::Bios,
     [](test::Machine &m) { m.write("/var/lib/warmboot/suspended", "time=1\nreason=x\n"); }},
    {"next-suspended", Via::Bios, [](test::Machine &m) { m.setMark("failed"); }},
    {"next-settings-broken",
     Via::Bios,
     [](test::Machine &m) {
         m.write("/etc/mine.conf", m.read("/etc/warmboot.conf"));
         m.remove("/etc/warmboot.conf");
         m.link("/etc/warmboot.conf", "mine.conf");
     }},
    {"next-state-folder",
     Via::Bios,
     [](test::Machine &m) {
         m.remove("/var/lib/warmboot");
         m.write("/var/lib/warmboot", "");
     }},
    {"next-not-judged", Via::Bios, [](test::Machine &m) { m.setMark("jumping"); }},
    {"next-not-healthy", Via::Bios, [](test::Machine &m) { m.setMark("arrived"); }},
    {"reboot-argument", Via::Bios, [](test::Machine &m) { m.write("/run/systemd/reboot-param", "x"); }},
    {"grub-next-entry", Via::Bios, [](test::Machine &m) { m.write("/boot/grub/grubenv", "next_entry=1\n"); }},
    {"next-packages", Via::Bios, [](test::Machine &m) { m.write("/var/lib/pacman/db.lck", ""); }},
    {"kexec-tools-missing", Via::Bios, [](test::Machine &m) { m.remove("/usr/sbin/kexec"); }},
    {"kexec-unsupported", Via::Bios, [](test::Machine &m) { m.remove("/sys/kernel/kexec_loaded"); }},
    {"kexec-disabled", Via::Bios, [](test::Machine &m) { m.write("/proc/sys/kernel/kexec_load_disabled", "1\n"); }},
    {"default-missing",
     Via::Bios,
     [](test::Machine &m) {
         m.remove("/vmlinuz");
         m.remove("/boot/vmlinuz");
     }},
    {"link-dangling", Via::Bios, [](test::Machine &m) { m.remove("/boot/initrd.img-6.12.57-amd64"); }},
    {"not-a-kernel", Via::Bios, [](test::Machine &m) { m.write("/boot/vmlinuz-6.12.57-amd64", "text"); }},
    {"next-settings-broken", Via::Bios, [](test::Machine &m) { m.append("/etc/warmboot.conf", "nonsense\n"); }},
    {"next-file", Via::Bios, [](test::Machine &m) { m.remove("/etc/warmboot.conf"); }},
    {"next-file", Via::Bios, [](test::Machine &m) { m.remove("/usr/local/libexec/warmboot/load"); }},
    {"next-edited", Via::Unknown, [](test::Machine &m) { m.append("/usr/local/libexec/warmboot/load", "# x\n"); }},
    {"next-foreign",
     Via::Unknown,
     [](test::Machine &m) { m.write("/etc/systemd/system/kexec-load.service", "ExecStop=kexec -l /x"); }},
    {"next-masked",
     Via::Bios,
     [](test::Machine &m) { m.link("/etc/systemd/system/warmboot-load.service", "/dev/null"); }},
    {"next-foreign",
     Via::Unknown,
     [](test::Machine &m) { m.link("/etc/systemd/system/warmboot-load.service", "mine.service"); }},
    {"next-reboot-masked",
     Via::Unknown,
     [](test::Machine &m) {
         m.link("/etc/systemd/system/systemd-reboot.service", "/dev/null");
         m.runner.reload();
     }},
    {"next-reboot-foreign",
     Via::Unknown,
     [](test::Machine &m) {
         m.write("/etc/systemd/system/systemd-reboot.service.d/60-mine.conf",
                 "[Service]\nExecStart=\nExecStart=/sbin/kexec -e\n");
         m.runner.reload();
     }},
    {"next-reboot-masked",
     Via::Unknown,
     [](test::Machine &m) { m.runner.targets["reboot.target"] = "Id=reboot.target\nLoadState=masked\n"; }},
    {"next-failed-unit",
     Via::Bios,
     [](test::Machine &m) {
         m.runner.failures = "Id=other.service\nActiveState=failed\nFailureAction=none\nStartLimitAction=none\n\n"
                             "Id=raid.service\nActiveState=failed\nFailureAction=none\nStartLimitAction=reboot-force\n";
     }},
    {"next-kexec",
     Via::Kexec,
     [](test::Machine &m) { m.runner.failures = "Id=raid.service\nActiveState=failed\nFailureAction=none\n"; }},
    {"load-limit-none",
     Via::Bios,
     [](test::Machine &m) { m.write("/proc/sys/kernel/kexec_load_limit_reboot", "0\n"); }},
    {"next-kexec", Via::Kexec, [](test::Machine &m) { m.write("/proc/sys/kernel/kexec_load_limit_reboot", "-1\n"); }},
    {"grub-environment-unreadable",
     Via::Bios,
     [](test::Machine &m) { m.link("/boot/grub2/grubenv", "../efi/EFI/fedora/grubenv"); }},
    {"next-file", Via::Bios, [](test::Machine &m) { m.remove("/var/lib/warmboot"); }},
    // The settings only tell of these; the hooks do not look at them.
    {"next-kexec", Via::Kexec, [](test::Machine &m) { m.append("/etc/warmboot.conf", "deadline=15\n"); }},
    {"next-kexec", Via::Kexec, [](test::Machine &m) { m.append("/etc/warmboot.conf", "watchdog=60\n"); }},
    {"next-settings-broken",
     Via::Bios,
     [](test::Machine &m) { m.append("/etc/warmboot.conf", "healthy=nginx.servic\n"); }},
    {"next-unit-inactive", Via::Bios, [](test::Machine &m) { m.runner.active.clear(); }},
    {"next-systemd-silent", Via::Unknown, [](test::Machine &m) { m.runner.fails("show", "no bus"); }},
    {"next-kexec", Via::Kexec, [](test::Machine &m) { m.append("/usr/local/bin/normal-reboot", "# x\n"); }},
    {"next-kexec", Via::Kexec, [](test::Machine &m) { m.setMark("healthy"); }},
    {"next-kexec", Via::Kexec, [](test::Machine &m) { m.append("/etc/warmboot.conf", "# my comment\n"); }},
};

CallerForecast callerOf(const NextReboot &next, const std::string &name)
{
    const auto found = std::ranges::find(next.callers, name, &CallerForecast::caller);
    return found == next.callers.end() ? CallerForecast{"missing", Via::Unknown, {}} : *found;
}

} // namespace

TEST_CASE("Every reason for or against a kexec is foreseen")
{
    for (const auto &[code, via, happens] : reasons) {
        test::Machine machine;
        machine.install();
        happens(machine);
        const auto next = machine.probe().nextReboot;
        CAPTURE(code, next.reason.text());
        CHECK(next.reason.code == code);
        CHECK(next.via == via);
        CHECK(callerOf(next, "systemctl reboot").via == via);
        CHECK(callerOf(next, "shutdown -r").via == via);
        CHECK(callerOf(next, "desktop").via == via);
        CHECK(callerOf(next, "ctrl-alt-del").via == via);
        CHECK(callerOf(next, "reboot -f").via == Via::Bios);
    }
}

TEST_CASE("Ctrl-Alt-Del is a reboot only where its target is one")
{
    const auto keys = [](const std::string &target,
                         const std::string &reboot = "Id=reboot.target\nLoadState=loaded\n") {
        test::Machine machine;
        machine.install();
        machine.runner.targets["reboot.target"] = reboot;
        machine.runner.targets["ctrl-alt-del.target"] = target;
        const auto next = machine.probe().nextReboot;
        CHECK(next.via == Via::Kexec);
        return callerOf(next, "ctrl-alt-del");
    };
    CHECK(keys("Id=reboot.target\nLoadState=loaded\n").via == Via::Kexec);
    const auto masked = keys("Id=ctrl-alt-del.target\nLoadState=masked\n");
    CHECK(masked.via == Via::Unknown);
    CHECK(masked.reason.code == "next-keys-masked");
    const auto other = keys("Id=poweroff.target\nLoadState=loaded\n");
    CHECK(other.via == Via::Unknown);
    CHECK(other.reason.text().contains("poweroff.target"));
    // Where reboot.target is another name itself, the keys do what a reboot does.
    const auto *kexec = "Id=kexec.target\nLoadState=loaded\n";
    CHECK(keys(kexec, kexec).via == Via::Kexec);
}

TEST_CASE("What the boot loader starts is promised to nobody who cannot know it")
{
    test::Machine machine;
    machine.install();
    auto state = machine.probe();
    state.settings->follow = Follow::Loader;
    state.kernel = {}; // as a user finds it where only root can read the configuration
    state.loader = {.loader = "grub", .config = "/boot/grub/grub.cfg", .forRoot = true};
    for (const std::string oneShot : {"", "kexec"}) {
        const auto next = forecastWith(machine.system, state, oneShot);
        CHECK(next.via == Via::Unknown);
        CHECK(next.reason.code == "next-loader-private");
    }
    CHECK(forecastWith(machine.system, state, "bios").via == Via::Bios);
}

TEST_CASE("Without Warmboot a reboot goes through the firmware")
{
    const auto next = test::Machine().probe().nextReboot;
    CHECK(next.via == Via::Bios);
    CHECK(next.reason.code == "next-not-installed");
}

TEST_CASE("Without systemd nobody can tell")
{
    test::Machine machine;
    machine.install();
    machine.write("/proc/1/comm", "init\n");
    CHECK(machine.probe().nextReboot.via == Via::Unknown);
    CHECK(machine.probe().nextReboot.reason.code == "next-no-systemd");
}

TEST_CASE("Who starts a kernel that was loaded by hand depends on the version of systemd")
{
    struct Row
    {
        int version;
        bool reboot;
        bool systemctl;
    };
    for (const auto &[version, byReboot, bySystemctl] :
         {Row{239, false, false}, Row{247, true, false}, Row{252, true, false}, Row{257, true, true}}) {
        test::Machine machine;
        machine.install({.mode = Mode::Bios});
        machine.imageLoaded();
        machine.runner.version = version;
        const auto next = machine.probe().nextReboot;
        CAPTURE(version);
        CHECK(machine.probe().systemdVersion == version);
        CHECK((callerOf(next, "reboot").reason.code == "next-loaded-by-hand") == byReboot);
        CHECK((callerOf(next, "shutdown -r").via == Via::Kexec) == byReboot);
        CHECK((callerOf(next, "systemctl reboot").via == Via::Kexec) == bySystemctl);
        CHECK(callerOf(next, "desktop").reason.code == "next-mode-bios");
        CHECK(callerOf(next, "ctrl-alt-del").via == Via::Bios);
    }
}

TEST_CASE("A one-time choice comes before the mode and not before a suspension")
{
    test::Machine machine;
    machine.install({.mode = Mode::Bios});
    machine.write("/run/warmboot/next", "kexec\n");
    CHECK(machine.probe().nextReboot.via == Via::Kexec);
    CHECK(machine.probe().nextReboot.oneShot == "kexec");
    machine.write("/var/lib/warmboot/suspended", "");
    CHECK(machine.probe().nextReboot.via == Via::Bios);
}

TEST_CASE("A command line that grew after a kexec of ours is built from the boot loader's again")
{
    test::Machine machine;
    machine.install({.add = {"nomodeset"}});
    machine.setMark("healthy", "the-id", "root=/dev/vda1 quiet");
    machine.bootedByKexec("the-id", "root=/dev/vda1 quiet nomodeset panic=15");
    CHECK(machine.probe().kernel.cmdline == "root=/dev/vda1 quiet nomodeset panic=15");
    machine.install({.panic = 0});
    CHECK(machine.probe().kernel.cmdline == "root=/dev/vda1 quiet");
}
