# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One reboot goes the other way, and only that one."""

from harness.foretold import (
    LOGIND,
    REBOOT,
    SCHEDULED,
    SHUTDOWN,
    SYSTEMCTL,
    Caller,
    callers,
    check_arrival,
    foretold,
    reboot_as_foretold,
)
from harness.machine import Machine
from harness.rows import RELEASES, long, on
from harness.warmbootctl import Warmbootctl

ONLY_ONCE = "it was asked for this one reboot"


@on(*RELEASES, "debian13-uefi-boot")
@callers(SYSTEMCTL, REBOOT, SHUTDOWN, LOGIND, SCHEDULED, core=(SHUTDOWN,))
def test_after_next_bios_the_firmware_once_then_kexec_again(warmboot: Warmbootctl, caller: Caller) -> None:
    warmboot("apply --mode kexec")
    warmboot("next bios")
    assert warmboot.status()["nextReboot"]["oneShot"] == "bios"
    reboot_as_foretold(warmboot, caller, "firmware", "next-once-bios", told=ONLY_ONCE)
    assert f"through the firmware: {ONLY_ONCE}" in warmboot.journal(boot=-1)
    reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")


@long
@on(*RELEASES, "debian13-uefi-boot")
def test_reboot_via_bios_is_the_firmware_once_then_kexec_again(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    reboot = machine.expect_reboot(f"{warmboot.path} reboot --via bios", asked="reboot --via bios")
    check_arrival(warmboot, reboot, "firmware", told=ONLY_ONCE)
    reboot = machine.expect_reboot(f"{warmboot.path} reboot --via default", asked="reboot --via default")
    check_arrival(warmboot, reboot, "kexec")


@long
@on(*RELEASES, "debian13-uefi-boot")
def test_normal_reboot_needs_no_warmbootctl_and_is_the_firmware_once(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    machine.run(f"mv {warmboot.path} /root/elsewhere")
    reboot = machine.expect_reboot("/usr/local/bin/normal-reboot", asked="normal-reboot")
    machine.run(f"mv /root/elsewhere {warmboot.path}")
    check_arrival(warmboot, reboot, "firmware", told=ONLY_ONCE)
    reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")


@long
@on(*RELEASES, "debian13-uefi-boot")
def test_after_next_kexec_in_mode_bios_a_kexec_once_then_the_firmware_again(warmboot: Warmbootctl) -> None:
    warmboot("apply --mode bios")
    assert foretold(warmboot, SYSTEMCTL)["reason"]["code"] == "next-mode-bios"
    warmboot("next kexec")
    reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-once-kexec")
    reboot_as_foretold(warmboot, REBOOT, "firmware", "next-mode-bios", told="the mode is bios")


@long
@on(*RELEASES, "debian13-uefi-boot")
def test_reboot_via_kexec_in_mode_bios_is_a_kexec_once(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode bios")
    reboot = machine.expect_reboot(f"{warmboot.path} reboot --via kexec", asked="reboot --via kexec")
    check_arrival(warmboot, reboot, "kexec")
    assert foretold(warmboot, REBOOT)["reason"]["code"] == "next-mode-bios"


@long
@on(*RELEASES, "debian13-uefi-boot")
def test_next_default_takes_the_choice_back(warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    warmboot("next bios")
    assert foretold(warmboot, REBOOT)["reason"]["code"] == "next-once-bios"
    warmboot("next default")
    assert not warmboot.status()["nextReboot"]["oneShot"]
    reboot_as_foretold(warmboot, REBOOT, "kexec", "next-kexec")
