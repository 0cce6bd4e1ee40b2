# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kexec that went wrong in any way: the machine is back by itself, through the firmware, and suspended for the right reason."""

import shutil
from collections.abc import Iterator
from dataclasses import replace

import pytest

from harness import warm_start
from harness.afterwards import assert_foretold, last_entry, reboot_with_reason, wait_console
from harness.catalogue import spec_named
from harness.machine import Machine
from harness.rows import long
from harness.warmbootctl import PROGRAM, Warmbootctl

LIMIT = 600  # seconds, in which the machine has to be reachable again

NETWORK = """[Match]
Type=ether
[Network]
Address=10.0.2.15/24
Gateway=10.0.2.2
LinkLocalAddressing=no
"""


@pytest.fixture
def server(request: pytest.FixtureRequest) -> Iterator[Machine]:
    """A server: a network with a way out, sshd, a hardware watchdog."""
    name, watchdog = getattr(request, "param", ("debian13", "i6300esb"))  # whose driver nobody loads
    machine = warm_start.started(replace(spec_named(name), network=True, watchdog=watchdog), PROGRAM)
    try:
        # Practice machines look for their virtual devices only, to be up sooner.
        machine.run("rm /etc/systemd/system/systemd-udev-trigger.service.d/practice.conf")
        machine.put("/etc/systemd/network/practice.network", NETWORK)
        machine.run("systemctl enable --quiet --now systemd-networkd.service ssh.service", timeout=300)
        machine.wait_for("the network", "grep -q '^[^I].*00000000' /proc/net/route")
        yield machine
    finally:
        machine.stop()
        shutil.rmtree(machine.folder)


@pytest.fixture
def warmboot(server: Machine) -> Warmbootctl:
    return Warmbootctl(server)


def set_up(server: Machine, warmboot: Warmbootctl, options: str = "") -> None:
    """In this very boot: what it has, the first kexec has to have."""
    warmboot(f"apply --mode kexec {options}")
    server.wait_for("what is up to be noted", "grep -q '^ready=.*network' /var/lib/warmboot/mark", 180)


def after_one_boot(server: Machine, warmboot: Warmbootctl, options: str = "") -> None:
    """One reboot through the firmware later, when a watchdog has its options."""
    set_up(server, warmboot, options)
    assert server.expect_reboot(f"{warmboot.path} reboot --via bios").via == "firmware"
    server.wait_for("the boot check to be done", "grep -q '^ready=.*network' /var/lib/warmboot/mark", 180)


def assert_back_by_itself(server: Machine, warmboot: Warmbootctl, reason: str) -> None:
    status = warmboot.status()
    assert status["thisBoot"]["via"] == "bios", status["thisBoot"]
    assert reason in status["suspension"]["reason"], status["suspension"]
    assert_foretold(warmboot, "firmware", "kexec is suspended")
    evidence = server.get(status["suspension"]["evidence"])
    assert f"Why kexec is suspended: {status['suspension']['reason']}" in evidence and "warmboot.id=" in evidence
    assert "Warmboot: kexec is suspended" in server.get("/run/motd.d/60-warmboot")
    assert server.run("systemctl is-active ssh.service", check=False).out == "active\n"
    warmboot("resume")
    assert server.run("ls /run/motd.d/60-warmboot", check=False).rc != 0


def reboots_until_firmware(server: Machine) -> None:
    """A kexec, and by itself from there through the firmware."""
    first = server.expect_reboot("systemctl reboot", settle=False)
    assert first.via == "kexec"
    second = server.expect_reboot(lambda: None, asked="by itself", limit=LIMIT)
    assert second.via == "firmware"


@long
def test_a_kexec_after_which_sshd_fails_is_taken_back(server: Machine, warmboot: Warmbootctl) -> None:
    set_up(server, warmboot)
    server.run("mkdir -p /etc/systemd/system/ssh.service.d")
    server.put("/etc/systemd/system/ssh.service.d/fails.conf", "[Service]\nExecStartPre=/bin/sh -c '! grep -q warmboot.id= /proc/cmdline'\n")
    server.run("systemctl daemon-reload")
    reboots_until_firmware(server)
    assert_back_by_itself(server, warmboot, "sshd does not run, which ran before")


@long
def test_a_kexec_without_a_driver_for_the_network_is_taken_back(server: Machine, warmboot: Warmbootctl) -> None:
    set_up(server, warmboot, "--add module_blacklist=virtio_net")
    reboots_until_firmware(server)
    assert_back_by_itself(server, warmboot, "there is no way into the network, as there was before")


@long
def test_a_kexec_that_nobody_confirms_is_taken_back_and_one_that_is_confirmed_stays(server: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    first = server.expect_reboot(f"{warmboot.path} reboot --via kexec --confirm 10")
    assert first.via == "kexec"
    assert warmboot.status()["confirmWithin"] > 0
    warmboot("confirm")
    warmboot.wait_healthy()
    assert warmboot.status()["confirmWithin"] is None and warmboot.status()["proven"]

    second = server.expect_reboot(f"{warmboot.path} reboot --via kexec --confirm 1", settle=False)
    assert second.via == "kexec"
    third = server.expect_reboot(lambda: None, asked="by itself", limit=LIMIT)
    assert third.via == "firmware"
    assert_back_by_itself(server, warmboot, "nobody confirmed within 1 min that it is good")


@long
@pytest.mark.parametrize("server", [("debian13", "i6300esb"), ("debian13-hardware", "iTCO")], indirect=True, ids="-".join)
def test_a_kernel_that_hangs_after_the_jump_is_reset_by_the_watchdog(server: Machine, warmboot: Warmbootctl) -> None:
    plan = warmboot("plan --mode kexec --watchdog 60").out
    assert "only after" in plan or "before one ordinary reboot" in plan, plan
    after_one_boot(server, warmboot, "--watchdog 60")
    watchdog = warmboot.status()["watchdog"]
    assert watchdog["protects"] and watchdog["lacking"] is None, watchdog

    reboot_with_reason(server, warmboot, "kexec")  # a healthy one is let live
    assert warmboot.status()["watchdog"]["protects"]

    # Its initrd waits for a disk that never comes: no panic, nothing on the network, no end.
    warmboot("apply --remove root --add root=UUID=0-0 --add rootdelay=100000")
    gone = server.expect_reboot("systemctl reboot", limit=LIMIT)
    assert gone.via == "firmware"
    assert_back_by_itself(server, warmboot, "the last kexec did not arrive")


@long
def test_a_kernel_that_panics_at_once_without_panic_is_reset_by_the_watchdog(server: Machine, warmboot: Warmbootctl) -> None:
    after_one_boot(server, warmboot, "--watchdog 60 --panic 0")
    warmboot("apply --kernel /vmlinuz --initrd none --panic 0")
    gone = server.expect_reboot("systemctl reboot", limit=LIMIT)
    assert gone.via == "firmware"
    assert_back_by_itself(server, warmboot, "the last kexec did not arrive")


@long
def test_twenty_healthy_kexecs_in_a_row_are_never_shot_down(server: Machine, warmboot: Warmbootctl) -> None:
    after_one_boot(server, warmboot, "--watchdog 120 --healthy multi-user.target")
    line = server.cmdline()
    for number in range(20):
        reboot_with_reason(server, warmboot, "kexec")
        assert warmboot.status()["watchdog"]["protects"], number
    assert len(server.cmdline()) < len(line) + 120
    assert not warmboot.is_suspended()


@long
def test_a_shutdown_that_hangs_is_cut_off_and_held_against_nobody(server: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec --deadline 2")
    server.put(
        "/etc/systemd/system/stuck.service",
        "[Service]\nExecStart=/bin/sleep infinity\nExecStop=/bin/sleep infinity\nTimeoutStopSec=infinity\n",
    )
    server.run("systemctl daemon-reload && systemctl start stuck.service")
    assert server.expect_reboot("systemctl reboot", limit=LIMIT).via == "firmware"
    entry = last_entry(warmboot)
    assert (entry["planned"], entry["suspended"]) == ("kexec", False), entry
    assert "the shutdown ended before the jump" in entry["reason"]
    assert_foretold(warmboot, "kexec")


@long
def test_a_power_cut_at_the_jump_suspends_and_leaves_a_machine_that_boots(server: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    before = server.boot_id()
    server.run("dmesg --console-level debug; systemctl reboot")  # a quiet machine would not show it
    wait_console(server, "warmboot: kexec into")
    server.power_cut()
    server.start()
    assert server.wait_up() != before
    server.settle()
    assert_back_by_itself(server, warmboot, "the last kexec did not arrive")


@long
def test_a_reboot_for_a_fault_goes_through_the_firmware(server: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    server.put("/etc/systemd/system/vital.service", "[Unit]\nFailureAction=reboot\n[Service]\nExecStart=/bin/false\n")
    server.run("systemctl daemon-reload")
    assert server.expect_reboot("systemctl start vital.service").via == "firmware"
    assert "a unit failed whose failure reboots the machine" in last_entry(warmboot)["reason"]
    reboot_with_reason(server, warmboot, "kexec")


@long
def test_the_history_knows_the_parts_of_a_reboot_both_ways(server: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    for via in ("kexec", "bios"):
        server.expect_reboot(f"{warmboot.path} reboot --via {via}")
        warmboot.wait_healthy()
        server.wait_for("the boot to be noted", f"grep -q 'boot={server.boot_id()}.*event=ready' /var/lib/warmboot/history", 180)
        entry = last_entry(warmboot)
        phases = entry["phases"]
        assert entry["asked"] == "warmbootctl"
        for known in ("stopping", "loading", "between", "kernel", "userspace"):
            assert phases[known] is not None and 0 <= phases[known] < 300_000, (known, phases)
        assert entry["slow"] and entry["slowToStop"], server.get("/var/lib/warmboot/history")
