# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Unified kernel images (UKI): what systemd-boot starts by default is followed, or one is named; a bad one is not started."""

from typing import NamedTuple

import pytest

from harness.afterwards import reboot_with_reason
from harness.foretold import SYSTEMCTL, reboot_as_foretold
from harness.machine import Machine
from harness.rows import SD_BOOT, long, on
from harness.uki import unified
from harness.warmbootctl import Warmbootctl

IN_LOADER = "/boot/efi/EFI/Linux/practice.efi"
ELSEWHERE = "/boot/practice.efi"


class Parts(NamedTuple):
    version: str
    linux: bytes
    initrd: bytes
    cmdline: str

    def whole(self) -> bytes:
        return unified(self.linux, self.initrd, self.cmdline, self.version)


@pytest.fixture
def newer(machine: Machine) -> Parts:
    """Of the kernel that does not run yet; the links and the entries name the older one, so that only the UKI leads to it."""
    old = machine.run("uname -r").out.strip()
    new = machine.run("/root/kernels/install").out.split()[-1]
    machine.run(f"linux-update-symlinks install {old} /boot/vmlinuz-{old}; rm /boot/efi/loader/entries/*-{new}.conf")
    machine.run(f"rm -r /boot/efi/*/{new}")
    options = [word for word in machine.cmdline().split() if not word.startswith("initrd=")]
    files = (machine.get_bytes(f"/boot/{name}-{new}") for name in ("vmlinuz", "initrd.img"))
    return Parts(new, *files, " ".join([*options, "practice.unified"]))


def running(machine: Machine) -> str:
    return machine.run("uname -r").out.strip()


@long
@on(*SD_BOOT, core=())
def test_a_uki_that_systemd_boot_starts_by_default_is_followed(
    machine: Machine, warmboot: Warmbootctl, newer: Parts
) -> None:
    machine.put(IN_LOADER, newer.whole())
    machine.run("echo 'default practice.efi' >> /boot/efi/loader/loader.conf && sync")
    warmboot("apply --mode kexec --follow loader")
    kernel = warmboot.status()["kernel"]
    assert (kernel["path"], kernel["initrds"]) == (IN_LOADER, [])
    reboot = reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")
    assert running(machine) == newer.version
    assert warmboot.history()[-1]["kernel"] == IN_LOADER

    # The boot loader agrees; its command line is the one in the image, which is carried on from there.
    warmboot("next bios")
    assert machine.expect_reboot("systemctl reboot").via == "firmware"
    assert running(machine) == newer.version
    assert "practice.unified" in machine.cmdline().split()
    reboot = reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")
    assert running(machine) == newer.version
    assert reboot.cmdline.split().count("practice.unified") == 1


@long
@on(*SD_BOOT, core=())
def test_a_uki_that_is_named_is_kexeced(machine: Machine, warmboot: Warmbootctl, newer: Parts) -> None:
    machine.put(ELSEWHERE, newer.whole())
    warmboot(f"apply --mode kexec --kernel {ELSEWHERE}")
    for _ in range(2):
        reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")
        assert running(machine) == newer.version
        assert warmboot.history()[-1]["kernel"] == ELSEWHERE


WRONG = {
    "cut off in its initrd": lambda parts: parts.whole()[: -len(parts.initrd) // 2],
    "a kernel that is none": lambda parts: parts._replace(linux=b"no kernel" * 9999).whole(),
    "a kernel that is cut short": lambda parts: parts._replace(linux=parts.linux[: len(parts.linux) // 2]).whole(),
}


@long
@on("debian13-sd-boot", core=())
@pytest.mark.parametrize("wrong", WRONG)
def test_a_uki_with_a_wrong_part_goes_through_the_firmware(
    machine: Machine, warmboot: Warmbootctl, newer: Parts, wrong: str
) -> None:
    machine.put(ELSEWHERE, newer.whole())
    warmboot(f"apply --mode kexec --kernel {ELSEWHERE}")
    machine.put(ELSEWHERE, WRONG[wrong](newer))
    machine.run("sync")
    old = running(machine)
    assert machine.expect_reboot("systemctl reboot").via == "firmware"
    assert running(machine) == old
    assert ELSEWHERE in warmboot.history()[-1]["reason"]
    assert warmboot.status()["suspended"] is False

    machine.put(ELSEWHERE, newer.whole())
    reboot_with_reason(machine, warmboot, "kexec")
    assert running(machine) == newer.version
