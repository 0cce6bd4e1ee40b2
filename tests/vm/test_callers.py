# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whoever asks for a reboot gets the firmware before Warmboot is installed, and a kexec afterwards."""

from harness.foretold import LOGIND, REBOOT, SCHEDULED, SHUTDOWN, SYSTEMCTL, Caller, callers, foretold
from harness.foretold import reboot_as_foretold
from harness.machine import Machine
from harness.rows import RELEASES, SD_BOOT, STORAGE, on
from harness.warmbootctl import Warmbootctl


@on(*RELEASES, "debian13-uefi-boot", *SD_BOOT, *STORAGE, once=("debian13-uefi-boot", *STORAGE))
@callers(SYSTEMCTL, REBOOT, SHUTDOWN, LOGIND, core=(SYSTEMCTL,))
def test_before_the_installation_it_is_the_firmware(machine: Machine, warmboot: Warmbootctl, caller: Caller) -> None:
    assert warmboot.status()["setup"] in ("absent", "foreign")
    # In these, kexec-tools load a kernel at every reboot, and systemd may start it.
    if machine.spec.suite not in ("bullseye", "bookworm"):
        assert foretold(warmboot, caller)["via"] == "bios"
    reboot = machine.expect_reboot(caller.command, asked=caller.name)
    assert reboot.via == "firmware"
    this_boot = warmboot.status()["thisBoot"]
    assert (this_boot["via"], this_boot["ours"]) == ("bios", False)
    assert warmboot.history() == []


@on(
    *RELEASES,
    "debian13-uefi-boot",
    *SD_BOOT,
    *STORAGE,
    core=("debian13", "debian12"),
    once=("debian13-uefi-boot", *STORAGE),
)
@callers(SYSTEMCTL, REBOOT, SHUTDOWN, LOGIND, SCHEDULED, core=(SYSTEMCTL,))
def test_after_apply_it_is_a_kexec(warmboot: Warmbootctl, caller: Caller) -> None:
    warmboot("apply --mode kexec")
    reboot_as_foretold(warmboot, caller, "kexec", "next-kexec")
    assert "loaded /boot/vmlinuz-" in warmboot.journal(boot=-1)
