# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The set-up that an article of 2019 told people to type in: what it does today, and what Warmboot says of it."""

import pytest

from harness.article import BOOT_IS_A_MOUNT, DROP_IN, LOADER, type_it_in
from harness.foretold import LOGIND, SYSTEMCTL, Caller, callers
from harness.machine import CommandFailed, Machine
from harness.reboot import Reboot
from harness.rows import RELEASES, long, on
from harness.warmbootctl import Warmbootctl


def reboot_without_warmboot(warmboot: Warmbootctl, action: str) -> Reboot:
    """Status says that this set-up is not Warmboot's and promises nothing; afterwards it knows what has happened."""
    status = warmboot.status()
    assert status["setup"] == "foreign"
    assert status["nextReboot"]["via"] == "unknown"
    reboot = warmboot.machine.expect_reboot(action)
    this_boot = warmboot.status()["thisBoot"]
    assert (this_boot["via"], this_boot["ours"]) == ("kexec" if reboot.via == "kexec" else "bios", False)
    assert not reboot.warmboot_id
    return reboot


@long
@on(*RELEASES, core=())
def test_with_boot_on_the_root_file_system_the_units_load_nothing(machine: Machine, warmboot: Warmbootctl) -> None:
    """Debian 11 and 12 load one by themselves, but the unit has the name of theirs and takes its place."""
    type_it_in(machine)
    assert reboot_without_warmboot(warmboot, "systemctl reboot").via == "firmware"
    assert "Stopping" not in stopping(machine)


@long
@on(*BOOT_IS_A_MOUNT, core=())
@callers(SYSTEMCTL, LOGIND)
def test_with_boot_as_a_mount_of_its_own_the_units_lead_to_a_kexec(
    machine: Machine, warmboot: Warmbootctl, caller: Caller
) -> None:
    type_it_in(machine)
    assert reboot_without_warmboot(warmboot, caller.command).via == "kexec"
    assert "Stopping kexec-load.service" in stopping(machine)


@long
@on(*BOOT_IS_A_MOUNT, core=())
def test_its_normal_reboot_is_the_firmware_once(machine: Machine, warmboot: Warmbootctl) -> None:
    type_it_in(machine)
    assert reboot_without_warmboot(warmboot, "normal-reboot").via == "firmware"
    assert reboot_without_warmboot(warmboot, "systemctl reboot").via == "kexec"


@long
@on(*BOOT_IS_A_MOUNT, core=())
def test_its_way_back_leads_to_firmware_reboots(machine: Machine, warmboot: Warmbootctl) -> None:
    before = warmboot.snapshot_trees("/etc", "/usr/local")
    type_it_in(machine)
    assert reboot_without_warmboot(warmboot, "systemctl reboot").via == "kexec"
    machine.run("systemctl disable --quiet kexec-load.service")
    machine.run(f"rm -r {LOADER} {DROP_IN} {DROP_IN.rpartition('/')[0]} /usr/local/bin/normal-reboot")
    machine.run("systemctl daemon-reload")
    assert warmboot.snapshot_trees("/etc", "/usr/local") == before
    status = warmboot.status()
    assert (status["setup"], status["nextReboot"]["via"]) == ("absent", "bios")
    assert machine.expect_reboot("systemctl reboot").via == "firmware"


@long
@on("debian13-raid1-boot", core=())
def test_with_boot_on_raid_systemd_finds_nothing_to_load_by_itself(machine: Machine) -> None:
    """The article begins with this error, which was "Failed to probe partition scheme" then."""
    with pytest.raises(CommandFailed, match="No kexec kernel loaded and autodetection failed"):
        machine.run("systemctl kexec")


@long
@on("debian13-raid1-boot", core=())
def test_its_remedy_for_a_blank_screen_is_a_flag(warmboot: Warmbootctl) -> None:
    """Without a unit to edit: on the line of every kexec until it is taken away."""
    warmboot("apply --mode kexec --add nomodeset")
    for _ in range(2):
        reboot = warmboot.machine.expect_reboot("systemctl reboot")
        assert reboot.via == "kexec"
        assert reboot.cmdline.split().count("nomodeset") == 1
        warmboot.wait_healthy()
    warmboot("apply --remove nomodeset")
    assert "nomodeset" not in warmboot.machine.expect_reboot("systemctl reboot").cmdline.split()


def stopping(machine: Machine) -> str:
    return machine.run("journalctl --no-pager --output=cat -b -1 -u kexec-load.service").out
