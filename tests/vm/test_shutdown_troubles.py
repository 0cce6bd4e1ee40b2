# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shutdowns that somebody holds up, forces or cuts short."""

import json
from collections.abc import Callable

import pytest

from harness.afterwards import assert_foretold, assert_noted, last_entry, reboot_with_reason, wait_console
from harness.machine import Machine
from harness.rows import long, on
from harness.warmbootctl import Warmbootctl


@on("debian13", "debian12")
def test_a_reboot_that_somebody_inhibits_is_refused_and_leaves_nothing_behind(
    machine: Machine, warmboot: Warmbootctl
) -> None:
    warmboot("apply --mode kexec")
    machine.run(
        "systemd-run --unit=blocker systemd-inhibit --what=shutdown:sleep --mode=block --who='The backup'"
        " --why='Tapes are turning' sleep infinity"
    )
    machine.wait_for("the inhibitor", "systemd-inhibit --list | grep -q 'The backup'")
    for via in ("kexec", "bios", "default"):
        refused = warmboot(f"reboot --via {via}", rc=3)
        assert "The backup" in refused.err and "Tapes are turning" in refused.err
        assert warmboot.status()["nextReboot"]["oneShot"] is None
    assert_foretold(warmboot, "kexec")

    warmboot("next bios")  # what was asked for before stays
    warmboot("reboot --via kexec", rc=3)
    assert warmboot.status()["nextReboot"]["oneShot"] == "bios"
    assert machine.run("systemctl list-jobs reboot.target --no-legend").out == ""


# Does not end by itself and says on the console when the kernel is loaded and all waits for it.
HANGING = """[Service]
ExecStart=/bin/sleep infinity
ExecStop=/bin/sh -c 'until grep -q ^stage=armed /var/lib/warmboot/mark; do sleep 0.2; done; \
    echo the shutdown hangs >/dev/ttyS0; {then}; trap "" TERM; sleep infinity'
TimeoutStopSec=infinity
[Install]
WantedBy=multi-user.target
"""


def lean_on_ctrl_alt_del(machine: Machine) -> None:
    """More than seven times in two seconds; on a slow host some get lost, so again until it works."""
    since = len(machine.qmp.events)
    for _ in range(5):
        machine.press_ctrl_alt_del(14)
        if machine.qmp.wait_event(lambda event: event.name == "RESET", since, limit=5):
            return
    # systemd before 254 gives 90 s to who does not want to end, as the unit here.
    if machine.qmp.wait_event(lambda event: event.name == "RESET", since, limit=120):
        return
    raise AssertionError("Ctrl-Alt-Del did not end the shutdown")


FORCES = [
    pytest.param(lean_on_ctrl_alt_del, ":", id="by Ctrl-Alt-Del seven times"),
    pytest.param(lambda machine: None, "systemctl --force reboot", id="by systemctl --force reboot"),
    pytest.param(lambda machine: machine.press_reset(), ":", id="by a reset"),
]


def hang(machine: Machine, warmboot: Warmbootctl, then: str = ":") -> None:
    """Ends with a machine that is going down, has loaded its kernel, and waits."""
    warmboot("apply --mode kexec")
    machine.put("/etc/systemd/system/hanging.service", HANGING.format(then=then))
    machine.run("systemctl enable --now hanging.service")
    assert_foretold(warmboot, "kexec")


def go_down(machine: Machine) -> None:
    machine.run("systemctl reboot")
    wait_console(machine, "the shutdown hangs")


def assert_not_held_against_kexec(machine: Machine, warmboot: Warmbootctl) -> None:
    assert_noted(machine, warmboot, "firmware", planned="kexec", reason="the shutdown ended before the jump")
    assert_foretold(warmboot, "kexec")


@long
@on("debian13", "debian12", core=())
@pytest.mark.parametrize(("force", "then"), FORCES)
def test_a_shutdown_that_hangs_and_is_ended_by_force_does_not_suspend(
    machine: Machine, warmboot: Warmbootctl, force: Callable[[Machine], None], then: str
) -> None:
    hang(machine, warmboot, then)

    def go_down_and_force() -> None:
        go_down(machine)
        force(machine)

    assert machine.expect_reboot(go_down_and_force).via == "firmware"
    assert_not_held_against_kexec(machine, warmboot)


@long
@on("debian13", core=())
def test_a_power_cut_between_load_and_jump_does_not_suspend(machine: Machine, warmboot: Warmbootctl) -> None:
    hang(machine, warmboot)
    before = machine.boot_id()
    go_down(machine)
    machine.power_cut()
    machine.start()
    assert machine.wait_up() != before
    machine.settle()
    assert_not_held_against_kexec(machine, warmboot)

    machine.run("rm /etc/systemd/system/hanging.service /etc/systemd/system/*.wants/hanging.service")
    machine.run("systemctl kill --signal=KILL hanging.service; systemctl daemon-reload")
    reboot_with_reason(machine, warmboot, "kexec")


# Debian's is bound to its device, and goes with it when udev begins again in the middle of a soft-reboot.
STEADY_AGENT = """[Service]
ExecStart=/usr/sbin/qemu-ga
Restart=always
RestartSec=1
[Install]
WantedBy=multi-user.target
"""


@long
@on("debian13", "sid", core=())  # systemd 254 and later
def test_a_soft_reboot_in_between_changes_nothing(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    reboot_with_reason(machine, warmboot, "kexec")
    machine.put("/etc/systemd/system/qemu-guest-agent.service", STEADY_AGENT)
    machine.run("systemctl daemon-reload && systemctl enable --quiet qemu-guest-agent.service")
    boot, mark, history = machine.boot_id(), warmboot.mark(), json.loads(warmboot("history --json").out)

    since = len(machine.qmp.events)
    machine.run("systemctl soft-reboot", check=False)
    gone = machine.qmp.wait_event(
        lambda event: event.name == "VSERPORT_CHANGE" and not event.data["open"], since, limit=60
    )
    assert gone, "the soft-reboot did not begin"
    assert machine.wait_up() == boot
    machine.wait_for("the soft-reboot", '[ "$(systemctl show -P SoftRebootsCount)" = 1 ]')
    machine.settle()
    assert warmboot.mark() == mark
    assert json.loads(warmboot("history --json").out) == history
    reboot_with_reason(machine, warmboot, "kexec")


# Holds dpkg's lock, and does not let go before the kernel for the reboot would have been loaded.
UPGRADE = """[Service]
ExecStart=/usr/bin/perl -MFcntl -e 'open F, ">>/var/lib/dpkg/lock-frontend"; \
    my $$lock = pack("s s x4 q q i x4", F_WRLCK, 0, 0, 0, 0); fcntl(F, F_SETLK, $$lock) or die; sleep 1000'
ExecStop=/bin/sh -c 'until [ "$(systemctl is-active warmboot-load.service)" = inactive ]; do sleep 0.2; done'
"""


@long
@on("debian13", "debian12", core=())
def test_an_upgrade_that_still_runs_during_the_shutdown_leads_to_the_firmware(
    machine: Machine, warmboot: Warmbootctl
) -> None:
    warmboot("apply --mode kexec")
    machine.put("/run/systemd/system/upgrade.service", UPGRADE)
    machine.run("systemctl daemon-reload && systemctl start upgrade.service")
    machine.wait_for("dpkg's lock", "grep -q \":$(stat -c %i /var/lib/dpkg/lock-frontend) \" /proc/locks")
    because = "the package manager is at work"
    reboot_with_reason(machine, warmboot, "firmware", because, because)
    assert last_entry(warmboot)["via"] == "bios"
    assert_foretold(warmboot, "kexec")
