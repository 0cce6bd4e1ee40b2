# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking over a set-up that was made by hand: its reboots are Warmboot's then, and its own again after undo."""

from harness.afterwards import assert_foretold
from harness.article import BOOT_IS_A_MOUNT, type_it_in
from harness.machine import Machine
from harness.rows import RELEASES, long, on
from harness.warmbootctl import Warmbootctl


def files(warmboot: Warmbootctl) -> str:
    return warmboot.snapshot_trees("/etc", "/usr/local")


def adopted(warmboot: Warmbootctl) -> str:
    """The article's set-up becomes Warmboot's; what the files were before."""
    type_it_in(warmboot.machine)
    before = files(warmboot)
    warmboot("adopt")
    status = warmboot.status()
    assert (status["setup"], status["mode"]) == ("installed", "kexec"), status
    assert_foretold(warmboot, "kexec")
    return before


@on(*RELEASES)
def test_units_that_load_nothing_are_taken_over_and_reboot_through_kexec(machine: Machine, warmboot: Warmbootctl) -> None:
    before = adopted(warmboot)
    reboot = machine.expect_reboot("systemctl reboot")
    assert reboot.via == "kexec"
    assert reboot.warmboot_id
    warmboot.wait_healthy()

    warmboot("undo")
    assert files(warmboot) == before
    assert warmboot.status()["setup"] == "foreign"
    # The old unit is there again as systemd knows it, and loads nothing as before.
    assert machine.run("systemctl is-active kexec-load.service").out.strip() == "active"
    assert machine.expect_reboot("systemctl reboot").via == "firmware"


@long
@on(*BOOT_IS_A_MOUNT, core=())
def test_units_that_work_are_taken_over_with_their_normal_reboot_and_work_again_after_undo(
    machine: Machine, warmboot: Warmbootctl
) -> None:
    before = adopted(warmboot)
    reboot = machine.expect_reboot("normal-reboot")
    assert reboot.via == "firmware"
    reboot = machine.expect_reboot("systemctl reboot")
    assert reboot.via == "kexec"
    assert reboot.warmboot_id
    warmboot.wait_healthy()

    warmboot("undo")
    assert files(warmboot) == before
    reboot = machine.expect_reboot("systemctl reboot")
    assert reboot.via == "kexec"
    # Its --reuse-cmdline carries on what the boot before had, our id too: that makes it none of ours.
    assert warmboot.status()["thisBoot"]["ours"] is False
    assert machine.expect_reboot("normal-reboot").via == "firmware"
