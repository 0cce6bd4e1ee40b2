# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""warmbootctl ends in the middle, or systemd does not do what it should. (Every single system call: tests/faults.)"""

import pytest

from harness.afterwards import WORD, assert_foretold
from harness.machine import Machine
from harness.rows import long, on
from harness.warmbootctl import Warmbootctl

FOLDERS = ("/etc", "/usr/local")


def apply_and_die(machine: Machine, warmboot: Warmbootctl, system_call: str, count: int) -> None:
    """kill -9 as it makes this system call for the count-th time; what its children do is not counted."""
    inject = f"inject={system_call}:signal=KILL:when={count}"
    killed = machine.run(f"strace -qq -o /dev/null -e {inject} {warmboot.path} apply --mode kexec", check=False)
    assert killed.rc in (9, 128 + 9), f"it was not killed: {killed}"


# Files are written beside (fsync), then put in place one by one (renameat: 1 is the undo record, 2 the first
# hook, 15 the drop-in); then systemd reads them and they are verified; renameat 16 is the record as done.
MOMENTS = [
    pytest.param("fsync", 6, id="files are written"),
    pytest.param("renameat", 13, id="files are put in place"),
    pytest.param("renameat", 16, id="all is done but the record"),
]


@long
@on("debian13", "debian12", core=())
@pytest.mark.parametrize(("system_call", "count"), MOMENTS)
def test_after_kill_9_the_machine_reboots_as_status_says_and_the_next_command_works(
    machine: Machine, warmboot: Warmbootctl, system_call: str, count: int
) -> None:
    before = warmboot.snapshot_trees(*FOLDERS)
    apply_and_die(machine, warmboot, system_call, count)
    foretold = warmboot.status()["nextReboot"]["via"]
    assert foretold == WORD[machine.expect_reboot("systemctl reboot").via]

    warmboot("apply --mode kexec")
    assert_foretold(warmboot, "kexec")
    warmboot("undo")
    assert warmboot.snapshot_trees(*FOLDERS) == before


@long
@on("debian13", core=())
def test_after_kill_9_the_next_command_finds_the_old_files_and_apply_the_new_ones(
    machine: Machine, warmboot: Warmbootctl
) -> None:
    before = warmboot.snapshot_trees(*FOLDERS)
    warmboot("apply --mode kexec")
    after = warmboot.snapshot_trees(*FOLDERS)
    warmboot("undo")
    for count in (1, 2, 9, 14, 16):
        apply_and_die(machine, warmboot, "renameat", count)
        # Any command that changes something puts the machine in order first; this one then has nothing to do.
        assert "not suspended" in warmboot("resume", rc=3).err
        assert warmboot.snapshot_trees(*FOLDERS) == before, f"killed at renameat {count}"
        assert_foretold(warmboot, "firmware", "not installed")
        warmboot("apply --mode kexec")
        assert warmboot.snapshot_trees(*FOLDERS) == after, f"killed at renameat {count}"
        assert_foretold(warmboot, "kexec")
        warmboot("undo")


REFUSALS = [
    pytest.param(
        "systemctl mask warmboot-load.service",
        3,
        "systemctl unmask",
        id="a masked unit",
    ),
    pytest.param(
        "mkdir -p /etc/systemd/system.control && ln -s /dev/null /etc/systemd/system.control/warmboot-load.service"
        " && systemctl daemon-reload",
        (1, 3),
        "warmboot-load.service",
        id="a mask in a folder that comes first",
    ),
    pytest.param(
        "mkdir -p /etc/systemd/system/systemd-reboot.service.d && chattr +i /etc/systemd/system/systemd-reboot.service.d",
        (1, 3),
        "/etc/systemd/system/systemd-reboot.service.d",
        id="an immutable folder of drop-ins",
    ),
    pytest.param(
        "chattr +i /etc/systemd/system/multi-user.target.wants",
        (1, 3),
        "/etc/systemd/system/multi-user.target.wants",
        id="an immutable folder of units",
    ),
    pytest.param(
        "mkdir -p /etc/systemd/system/systemd-reboot.service.d && printf '[Service]\\nType=oneshot\\nExecStart=\\n"
        "ExecStart=systemctl --force reboot\\n' >/etc/systemd/system/systemd-reboot.service.d/zz-late.conf"
        " && systemctl daemon-reload",
        (1, 3),
        "systemctl cat systemd-reboot.service",
        id="a drop-in that comes later",
    ),
]


@on("debian13", "debian12", core=())
@long
@pytest.mark.parametrize(("obstacle", "code", "sentence"), REFUSALS)
def test_when_systemd_refuses_everything_is_rolled_back(
    machine: Machine, warmboot: Warmbootctl, obstacle: str, code: int | tuple[int, ...], sentence: str
) -> None:
    machine.run(obstacle)
    view = "systemctl cat systemd-reboot.service; systemctl list-unit-files --no-legend"
    before, known = warmboot.snapshot_trees(*FOLDERS), machine.run(view).out
    outcome = machine.run(f"{warmboot.path} apply --mode kexec", check=False)
    assert outcome.rc in ((code,) if isinstance(code, int) else code), outcome
    assert sentence in outcome.err, outcome
    assert warmboot.snapshot_trees(*FOLDERS) == before
    assert machine.run(view).out == known
    status = warmboot.status()
    assert (status["nextReboot"]["via"], status["undo"]) == ("bios", None)
