# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The power fails in the middle of a change: what had not reached the disk is gone, and what is there must be the old state or the new one."""

import subprocess
import sys
from pathlib import Path

import pytest

from harness.afterwards import WORD, assert_foretold
from harness.machine import Machine
from harness.rows import long
from harness.warmbootctl import Warmbootctl

sys.path.append(str(Path(__file__).parents[1] / "faults"))

import operations  # noqa: E402 - found through the line above

GUEST = Path(__file__).with_name("guest")
# What changes what a disk has, when it gets there.
CALLS = ("fsync", "renameat", "unlinkat", "symlinkat", "mkdirat", "fchmod")


def test_after_a_power_cut_the_next_command_finds_the_old_or_the_new_state(machine: Machine, warmboot: Warmbootctl) -> None:
    cut_and_look(machine, warmboot, "install", each=16)


@long
@pytest.mark.parametrize("operation", operations.operations)
def test_after_a_power_cut_at_any_point_the_next_command_finds_the_old_or_the_new_state(
    machine: Machine, warmboot: Warmbootctl, operation: str
) -> None:
    cut_and_look(machine, warmboot, operation, each=1)


def cut_and_look(machine: Machine, warmboot: Warmbootctl, operation: str, each: int) -> None:
    """each: 16 takes every sixteenth point."""
    before, _, _, points = operations.prepared(operation)
    command = operations.operations[operation][1]
    tree = subprocess.run(["tar", "-C", before.root, "--owner=0", "--group=0", "-c", "."], capture_output=True, check=True).stdout
    machine.put("/root/power-cut", (GUEST / "power-cut.sh").read_bytes(), mode=0o755)
    machine.put("/root/tree.tar", tree)
    where = [f"{call} {ordinal}" for call in CALLS for ordinal in points.get(call, [])][::each]
    told = machine.run(["/root/power-cut", warmboot.path, "/root/tree.tar", *command], stdin="\n".join(where) + "\n", timeout=1500).out
    found = dict(line.rsplit(" ", 1) for line in told.splitlines() if line.endswith((" old", " new")))
    assert list(found) == where and "neither" not in told, told
    assert set(found.values()) == {"old", "new"}, told


# The undo record first, then files beside, then each in its place, then the record as done.
MOMENTS = [("apply --mode kexec", "renameat", 8), ("undo", "renameat", 8), ("uninstall", "renameat", 8)]
INSTALLED = "cd / && ls etc/warmboot.conf etc/systemd/system/warmboot-* usr/local/libexec/warmboot/*"


@long
@pytest.mark.parametrize(("change", "call", "ordinal"), MOMENTS, ids=[change.split()[0] for change, *_ in MOMENTS])
def test_after_a_power_cut_in_a_change_the_machine_boots_and_reboots_as_status_says(
    machine: Machine, warmboot: Warmbootctl, change: str, call: str, ordinal: int
) -> None:
    if change != "apply --mode kexec":
        warmboot("apply --mode kexec")
    machine.run("sync")
    stop = f"strace -o /run/cut.log -e trace={call} -e inject={call}:signal=STOP:when={ordinal} {warmboot.path} {change}"
    machine.run(f"setsid {stop} >/dev/null 2>&1 & timeout 60 sh -c 'until grep -qs stopped.by.SIGSTOP /run/cut.log; do sleep 0.1; done'")
    there = installed(machine)
    before = machine.boot_id()
    machine.power_cut()
    machine.start()
    assert machine.wait_up() != before
    machine.settle()
    foretold = warmboot.status()["nextReboot"]["via"]
    assert foretold == WORD[machine.expect_reboot("systemctl reboot").via]
    warmboot.wait_healthy()

    warmboot("apply --mode kexec")
    assert_foretold(warmboot, "kexec")
    assert 0 < len(there & installed(machine)) < len(installed(machine)), "the change was not half done"
    warmboot("uninstall")
    assert not installed(machine)


def installed(machine: Machine) -> set[str]:
    return set(machine.run(INSTALLED, check=False).out.split())


# It counts in each process by itself: the first program that puts a file in its place stops there.
STOPPED_CHECK = """[Service]
ExecStart=
ExecStart=/bin/sh -c 'check=/usr/local/libexec/warmboot/boot-check; [ -e /root/stop-it ] || exec $$check; rm /root/stop-it; sync; \
exec strace -f -o /run/cut.log -e trace=rename,renameat,renameat2 -e inject=rename,renameat,renameat2:signal=STOP:when=1 $$check'
"""


@long
def test_after_a_power_cut_in_the_boot_check_kexec_is_judged_by_the_next_boot(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    machine.run("mkdir -p /etc/systemd/system/warmboot-boot-check.service.d")
    machine.put("/etc/systemd/system/warmboot-boot-check.service.d/stop.conf", STOPPED_CHECK)
    machine.run("touch /root/stop-it; systemctl daemon-reload")
    assert machine.expect_reboot("systemctl reboot").via == "kexec"
    machine.wait_for("the boot check to stop", "grep -qs 'stopped by SIGSTOP' /run/cut.log")
    machine.power_cut()
    machine.start()
    machine.wait_up()
    machine.settle()
    # What the boot check had not noted cannot be told from a kexec that never arrived: the firmware, until somebody looks.
    state = warmboot.status()
    suspended = warmboot.is_suspended()
    assert state["nextReboot"]["via"] == ("bios" if suspended else "kexec"), state["nextReboot"]
    assert warmboot.history()[-1]["via"] == "bios"
    if suspended:
        warmboot("resume")
    assert machine.expect_reboot("systemctl reboot").via == "kexec"
    warmboot.wait_healthy()
    assert_foretold(warmboot, "kexec")
