# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Secure Boot from the firmware through shim, GRUB and kernel, which is then locked down and takes signed kernels only."""

import json
import struct

import pytest

from harness.afterwards import assert_foretold, reboot_with_reason
from harness.foretold import SYSTEMCTL, reboot_as_foretold
from harness.machine import Machine
from harness.rows import long, on
from harness.warmbootctl import REFUSED, Warmbootctl

MACHINE = "debian13-secure-boot"
LOCKDOWN = "/sys/kernel/security/lockdown"
COPY = "/boot/vmlinuz-copy"
LOAD = f"--initrd=/initrd.img --reuse-cmdline {COPY}"


def checks(warmboot: Warmbootctl, options: str = "") -> dict[str, dict]:
    """Whatever its exit code is, which tells whether one of them is bad."""
    told = warmboot.machine.run(f"{warmboot.path} check --json {options}", check=False)
    return {check["check"]: check for check in json.loads(told.out)}


def without_signature(image: bytes) -> bytes:
    """As `sbattach --remove` leaves it: the table of certificates stands at the end, and the header names it."""
    header = struct.unpack_from("<I", image, 0x3C)[0]
    entry = header + 24 + 112 + 4 * 8  # the fifth directory of a PE32+ image
    start, size = struct.unpack_from("<II", image, entry)
    assert start and start + size == len(image), "the kernel is not signed as it should be"
    return image[:entry] + bytes(8) + image[entry + 8 : start]


def altered(image: bytes) -> bytes:
    """Still signed, and no longer what was signed."""
    middle = len(image) // 2
    return image[:middle] + bytes([image[middle] ^ 1]) + image[middle + 1 :]


def assert_locked_down(machine: Machine) -> None:
    assert "[integrity]" in machine.get(LOCKDOWN)
    assert machine.run("od -An -tu1 -j4 /sys/firmware/efi/efivars/SecureBoot-*").out.split() == ["1"]


@long
@on(MACHINE, core=())
def test_under_secure_boot_the_signed_kernel_is_kexeced_again_and_again(machine: Machine, warmboot: Warmbootctl) -> None:
    assert_locked_down(machine)
    # The older of the two system calls takes nothing here, the newer one what is signed.
    machine.run(["cp", "/vmlinuz", COPY])
    assert machine.run(f"kexec -c -l {LOAD}", check=False).rc != 0
    machine.run(f"kexec -s -l {LOAD} && kexec -s -u")

    assert "locked down (integrity)" in warmboot("apply --mode kexec").out
    found = checks(warmboot, "--try")
    outcomes = {name: found[name]["outcome"] for name in ("lockdown", "secure-boot", "signature")}
    assert outcomes == {"lockdown": "warning", "secure-boot": "warning", "signature": "good"}
    assert found["load"]["outcome"] != "bad"
    assert machine.get("/sys/kernel/kexec_loaded").strip() == "0"
    for _ in range(2):
        reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")
        assert_locked_down(machine)


@long
@on(MACHINE, core=())
def test_under_secure_boot_an_upgraded_kernel_is_kexeced(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    new = machine.run("/root/kernels/install").out.split()[-1]
    reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")
    assert machine.run("uname -r").out.strip() == new
    assert_locked_down(machine)


@long
@on(MACHINE, core=())
def test_under_secure_boot_a_kernel_without_a_signature_is_refused(machine: Machine, warmboot: Warmbootctl) -> None:
    machine.put(COPY, without_signature(machine.get_bytes("/vmlinuz")))
    assert "kexec_file_load failed" in machine.run(f"kexec -s -l {LOAD}", check=False).err
    before = warmboot.snapshot_trees("/etc", "/usr/local")
    for command in ("plan", "apply"):
        told = warmboot(f"{command} --mode kexec --kernel {COPY} --initrd /initrd.img", rc=REFUSED)
        assert f"{COPY} carries no signature, and the kernel is locked down (integrity)" in told.out + told.err
    assert warmboot.snapshot_trees("/etc", "/usr/local") == before
    assert machine.expect_reboot("systemctl reboot").via == "firmware"


@long
@on(MACHINE, core=())
@pytest.mark.parametrize("change", [without_signature, altered], ids=["signature removed", "one bit altered"])
def test_what_the_kernel_does_not_trust_behind_warmboots_back_leads_to_the_firmware(
    machine: Machine, warmboot: Warmbootctl, change
) -> None:
    image = machine.get_bytes("/vmlinuz")
    machine.put(COPY, image)
    warmboot(f"apply --mode kexec --kernel {COPY} --initrd /initrd.img")
    reboot_with_reason(machine, warmboot, "kexec")
    machine.put(COPY, change(image))
    if change is without_signature:
        assert checks(warmboot)["signature"]["sentence"]["code"] == "kernel-unsigned"
    else:
        assert checks(warmboot, "--try")["load"]["outcome"] != "good"
    machine.run("sync")
    reboot = machine.expect_reboot("systemctl reboot")
    assert reboot.via == "firmware"
    assert f"this reboot goes through the firmware: kexec did not load {COPY}" in warmboot.journal(boot=-1)
    last = warmboot.history()[-1]
    assert (last["via"], last["planned"], last["suspended"]) == ("bios", "bios", False)
    assert last["reason"].startswith(f"kexec did not load {COPY}: kexec_file_load failed: ")

    machine.put(COPY, image)
    assert_foretold(warmboot, "kexec")
    reboot_with_reason(machine, warmboot, "kexec")
