# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One kexec after the other: what a kernel gets from the one before it does not pile up."""

from harness.foretold import SYSTEMCTL, reboot_as_foretold
from harness.machine import Machine
from harness.reboot import Reboot
from harness.rows import long, on
from harness.warmbootctl import Warmbootctl


def without_id(reboot: Reboot) -> list[str]:
    return [word for word in reboot.cmdline.split() if not word.startswith("warmboot.id=")]


@long
@on("debian13", "debian13-uefi-boot", "debian12")
def test_five_times_in_a_row_the_command_line_stays_and_the_id_changes(machine: Machine, warmboot: Warmbootctl) -> None:
    from_boot_loader = [word for word in machine.cmdline().split() if not word.startswith("BOOT_IMAGE=")]
    expected = [*from_boot_loader, "panic=15"]  # what Warmboot adds unless told otherwise
    warmboot("apply --mode kexec")
    assert warmboot.status()["kernel"]["cmdline"].split() == expected
    reboots = [reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec") for _ in range(5)]
    assert [without_id(reboot) for reboot in reboots] == [expected] * 5
    assert [reboot.cmdline.count("warmboot.id=") for reboot in reboots] == [1] * 5
    assert len({reboot.warmboot_id for reboot in reboots}) == 5
    assert [entry["bootId"] for entry in warmboot.history()] == [reboot.boot_id_after for reboot in reboots]


@long
@on("debian13", "debian13-uefi-boot", "debian12")
def test_an_added_flag_is_on_the_next_line_and_gone_once_it_is_removed(warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec --add nomodeset")
    assert "nomodeset" in reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec").cmdline.split()
    warmboot("apply --remove nomodeset")
    assert "nomodeset" not in reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec").cmdline.split()
