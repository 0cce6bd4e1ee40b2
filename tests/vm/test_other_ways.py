# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What else systemd can do beside an ordinary reboot, on every version: what is not Warmboot's stays as it was."""

import pytest

from harness.foretold import SYSTEMCTL, Caller, check_arrival, foretold, reboot_as_foretold
from harness.machine import CommandFailed, Machine
from harness.rows import RELEASES, SD_BOOT, long, on
from harness.warmbootctl import Warmbootctl

LOAD_BY_HAND = "kexec -l /vmlinuz --initrd=/initrd.img --reuse-cmdline --append=by_hand"


@long
@on(*RELEASES, core=())
def test_an_image_of_the_administrators_own_stays_theirs(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    machine.run(LOAD_BY_HAND)
    assert told_of(warmboot, "systemctl kexec") == ("kexec", "next-own-kernel")
    reboot = machine.expect_reboot("systemctl kexec")
    assert reboot.via == "kexec"
    assert "by_hand" in reboot.cmdline.split()
    assert not reboot.warmboot_id
    this_boot = warmboot.status()["thisBoot"]
    assert (this_boot["via"], this_boot["ours"]) == ("kexec", False)
    assert all(entry["planned"] == "none" for entry in warmboot.history())
    reboot = reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")
    assert reboot.warmboot_id


@long
@on(*RELEASES, "debian13-uefi-boot", core=())
@pytest.mark.parametrize("installed", [False, True], ids=["before apply", "after apply"])
def test_systemctl_kexec_with_nothing_loaded_is_not_changed(
    machine: Machine, warmboot: Warmbootctl, installed: bool
) -> None:
    """Without entries that it knows how to read it has nothing to load, and refuses."""
    if installed:
        warmboot("apply --mode kexec")
    assert told_of(warmboot, "systemctl kexec") == ("unknown", "next-nothing-loaded")
    boot = machine.boot_id()
    with pytest.raises(CommandFailed, match="autodetection failed|refusing to guess"):
        machine.expect_reboot("systemctl kexec")
    assert machine.boot_id() == boot
    assert machine.get("/sys/kernel/kexec_loaded").strip() == "0"
    if installed:
        reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")


@long
@on(*SD_BOOT, core=())
@pytest.mark.parametrize("installed", [False, True], ids=["before apply", "after apply"])
def test_with_systemd_boot_systemctl_kexec_starts_the_default_entry(
    machine: Machine, warmboot: Warmbootctl, installed: bool
) -> None:
    if installed:
        warmboot("apply --mode kexec")
    assert told_of(warmboot, "systemctl kexec") == ("kexec", "next-own-entry")
    reboot = machine.expect_reboot("systemctl kexec")
    assert reboot.via == "kexec"
    assert not reboot.warmboot_id
    assert warmboot.status()["thisBoot"]["ours"] is False
    if installed:
        reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")


@long
@on(*RELEASES, "debian13-uefi-boot", *SD_BOOT, core=(), once=("debian13-uefi-boot", *SD_BOOT))
@pytest.mark.parametrize("command", ["reboot -f", "systemctl reboot --force", "reboot -ff"])
def test_a_forced_reboot_is_the_firmware_and_held_against_nobody(
    machine: Machine, warmboot: Warmbootctl, command: str
) -> None:
    warmboot("apply --mode kexec")
    assert told_of(warmboot, "reboot -f") == ("bios", "next-forced")
    assert machine.expect_reboot(command).via == "firmware"
    status = warmboot.status()
    assert (status["thisBoot"]["via"], status["suspended"]) == ("bios", False)
    reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")


@long
@on(*RELEASES, "debian13-uefi-boot", *SD_BOOT, core=(), once=("debian13-uefi-boot",))
@pytest.mark.parametrize("by_hand", [False, True], ids=["nothing loaded", "an image loaded by hand"])
def test_ctrl_alt_del_is_a_kexec_as_foretold(machine: Machine, warmboot: Warmbootctl, by_hand: bool) -> None:
    warmboot("apply --mode kexec")
    if by_hand:
        machine.run(LOAD_BY_HAND)
    assert told_of(warmboot, "ctrl-alt-del") == ("kexec", "next-kexec")
    reboot = machine.expect_reboot(machine.press_ctrl_alt_del, asked="Ctrl-Alt-Del")
    assert "by_hand" not in reboot.cmdline.split()
    check_arrival(warmboot, reboot, "kexec")


@long
@on(*RELEASES, core=())
def test_after_next_bios_ctrl_alt_del_is_the_firmware(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    warmboot("next bios")
    assert told_of(warmboot, "ctrl-alt-del") == ("bios", "next-once-bios")
    reboot = machine.expect_reboot(machine.press_ctrl_alt_del, asked="Ctrl-Alt-Del")
    check_arrival(warmboot, reboot, "firmware", told="it was asked for this one reboot")


@long
@on("debian12", "debian11", core=())
def test_before_systemd_254_a_soft_reboot_is_refused(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    assert told_of(warmboot, "systemctl soft-reboot") == ("unknown", "next-soft-unsupported")
    with pytest.raises(CommandFailed, match="Unknown (operation|command verb)"):
        machine.run("systemctl soft-reboot")


@long
@on(*RELEASES, core=())
def test_without_uefi_neither_the_firmware_setup_nor_an_entry_can_be_asked_for(
    machine: Machine, warmboot: Warmbootctl
) -> None:
    warmboot("apply --mode kexec")
    boot = machine.boot_id()
    assert told_of(warmboot, "systemctl reboot --firmware-setup") == ("unknown", "next-setup-unsupported")
    assert told_of(warmboot, "systemctl reboot --boot-loader-entry") == ("unknown", "next-loader-entry-unsupported")
    for wish in ("--firmware-setup", "--boot-loader-entry=any"):
        assert machine.run(f"systemctl reboot {wish}", check=False).rc != 0
    assert machine.boot_id() == boot
    assert foretold(warmboot, SYSTEMCTL)["via"] == "kexec"


def told_of(warmboot: Warmbootctl, way: str) -> tuple[str, str]:
    forecast = foretold(warmboot, Caller(way, way, way))
    return forecast["via"], forecast["reason"]["code"]
