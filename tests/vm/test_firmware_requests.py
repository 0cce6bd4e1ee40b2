# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Something waits that only the firmware or the boot loader can do: then the reboot goes there, and says why."""

import time

from harness.foretold import LOGIND, SYSTEMCTL, Caller, check_arrival, foretold, reboot_as_foretold
from harness.machine import Machine
from harness.rows import RELEASES, SD_BOOT, STORAGE, long, on
from harness.warmbootctl import Warmbootctl

EFI = "/sys/firmware/efi/efivars"
GLOBAL = "8be4df61-93ca-11d2-aa0d-00e098032b8c"
LOGIN1 = "busctl call org.freedesktop.login1 /org/freedesktop/login1 org.freedesktop.login1.Manager"


def set_variable(machine: Machine, name: str, content: str) -> None:
    """content: shell text that prints it, attributes in front. A variable is written at once or not at all."""
    machine.run(f"({content}) > /run/wish && cat /run/wish > {EFI}/{name}-{GLOBAL} && test -e {EFI}/{name}-{GLOBAL}")


def firmware_once(warmboot: Warmbootctl, caller: Caller, reason: str, told: str) -> None:
    """This reboot goes through the firmware, and the next one, with the request fulfilled, through kexec."""
    reboot_as_foretold(warmboot, caller, "firmware", reason, told=told)
    assert f"this reboot goes through the firmware: {told}" in warmboot.journal(boot=-1)
    reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")


# GRUB reads LVM and RAID and does not write there.
READ_ONLY_FOR_GRUB = ("debian13-raid1-boot", "debian13-lvm")


@on(*RELEASES, "debian13-uefi-boot", *(name for name in STORAGE if name not in READ_ONLY_FOR_GRUB))
def test_a_grub_entry_for_one_time(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    machine.run("grub-reboot 0")
    firmware_once(warmboot, SYSTEMCTL, "grub-next-entry", "a one-time GRUB entry is set")


@on(*READ_ONLY_FOR_GRUB)
def test_a_grub_entry_that_grub_cannot_take_back_is_said_until_somebody_does(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    machine.run("grub-reboot 0")
    for _ in range(2):
        reboot_as_foretold(warmboot, SYSTEMCTL, "firmware", "grub-next-entry-stays", told="a one-time GRUB entry is set")
    machine.run("grub-editenv - unset next_entry")
    reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")


@long
@on("debian13", "debian12", "sid")  # login1 of Debian 11 does not know it
def test_a_reboot_argument(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    machine.run(f"{LOGIN1} SetRebootParameter s practice")
    firmware_once(warmboot, LOGIND, "reboot-argument", "a reboot argument was given")


@long
@on(*RELEASES)
def test_a_reboot_argument_of_systemctl(machine: Machine, warmboot: Warmbootctl) -> None:
    """Given together with the reboot, nobody can foretell it."""
    warmboot("apply --mode kexec")
    reboot = machine.expect_reboot("systemctl reboot --reboot-argument=practice")
    check_arrival(warmboot, reboot, "firmware", told="a reboot argument was given")
    assert "this reboot goes through the firmware: a reboot argument was given" in warmboot.journal(boot=-1)


@long
@on("debian13-uefi-boot", *SD_BOOT, core=())
def test_boot_next_of_the_firmware(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    set_variable(machine, "BootNext", f"printf '\\007\\000\\000\\000'; tail -c 2 {EFI}/BootCurrent-{GLOBAL}")
    firmware_once(warmboot, SYSTEMCTL, "boot-next", "BootNext is set in the firmware")


@long
@on("debian13-uefi-boot", *SD_BOOT, core=())
def test_the_firmware_setup(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    way = "systemctl reboot --firmware-setup"
    forecast = foretold(warmboot, Caller(way, way, way))
    assert (forecast["via"], forecast["reason"]["code"]) == ("bios", "next-firmware-setup")
    machine.run(f"{LOGIN1} SetRebootToFirmwareSetup b true")
    forecast = foretold(warmboot, SYSTEMCTL)
    assert (forecast["via"], forecast["reason"]["code"]) == ("bios", "firmware-request")

    def into_the_setup_and_out_of_it() -> None:
        since, shown = len(machine.qmp.events), len(machine.serial_log.read_bytes())
        machine.run("systemctl reboot --firmware-setup")
        assert machine.qmp.wait_event(lambda event: event.name == "RESET", since, 120), "no reset by the machine"
        # The set-up waits for a person; by the time it shows itself, the request is fulfilled.
        end = time.monotonic() + 60
        while b"Boot Manager" not in machine.serial_log.read_bytes()[shown:]:
            assert time.monotonic() < end, "the firmware's set-up does not show on the console"
            time.sleep(0.5)
        machine.press_reset()

    reboot = machine.expect_reboot(into_the_setup_and_out_of_it, asked="systemctl reboot --firmware-setup")
    told = "the firmware has a request waiting (set-up or update)"
    check_arrival(warmboot, reboot, "firmware", told=told)
    assert f"this reboot goes through the firmware: {told}" in warmboot.journal(boot=-1)
    assert foretold(warmboot, SYSTEMCTL)["via"] == "kexec"


@long
@on(*SD_BOOT, core=())
def test_an_entry_of_systemd_boot_for_one_time(machine: Machine, warmboot: Warmbootctl) -> None:
    """Given together with the reboot, or set before it."""
    old = machine.run("uname -r").out.strip()
    new = machine.run("/root/kernels/install").out.split()[-1]
    entry = machine.run(f"basename /boot/efi/loader/entries/*-{old}.conf").out.strip()
    warmboot("apply --mode kexec")
    told = "LoaderEntryOneShot is set for the boot loader"
    way = "systemctl reboot --boot-loader-entry"
    forecast = foretold(warmboot, Caller(way, way, way))
    assert (forecast["via"], forecast["reason"]["code"]) == ("bios", "next-loader-entry")
    reboot = machine.expect_reboot(f"systemctl reboot --boot-loader-entry={entry}")
    assert reboot.via == "firmware"
    assert machine.run("uname -r").out.strip() == old
    reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")
    assert machine.run("uname -r").out.strip() == new

    machine.run(["bootctl", "set-oneshot", entry])
    firmware_once(warmboot, SYSTEMCTL, "loader-one-shot", told)


@long
@on("debian13-uefi-boot", core=())
def test_a_variable_for_requests_that_asks_for_nothing(machine: Machine, warmboot: Warmbootctl) -> None:
    """Many machines keep it, once something has been asked for; and no file of this kind can be read from its middle."""
    warmboot("apply --mode kexec")
    set_variable(machine, "OsIndications", r"printf '\007\0\0\0\0\0\0\0\0\0\0\0'")
    reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")
