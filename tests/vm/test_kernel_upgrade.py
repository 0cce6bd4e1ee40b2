# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kernel package is upgraded between two boots: which kernel does the kexec start?"""

from harness.foretold import SYSTEMCTL, reboot_as_foretold
from harness.machine import Machine
from harness.rows import RELEASES, SD_BOOT, STORAGE, long, on
from harness.warmbootctl import Warmbootctl


def kernel_after_a_kexec(warmboot: Warmbootctl) -> str:
    """Reboots through kexec; status before it and history after it name the kernel that runs then."""
    promised = warmboot.status()["kernel"]["version"]
    reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")
    running = warmboot.machine.run("uname -r").out.strip()
    assert running == promised
    assert warmboot.status()["thisBoot"]["kernel"] == running
    assert warmboot.history()[-1]["kernel"] == f"/boot/vmlinuz-{running}"
    return running


def install_second_kernel(machine: Machine) -> tuple[str, str]:
    """The versions of the kernel that runs and of the one that was installed."""
    old = machine.run("uname -r").out.strip()
    new = machine.run("/root/kernels/install").out.split()[-1]
    assert new != old
    return old, new


@on(*RELEASES, "debian13-uefi-boot", *SD_BOOT, *STORAGE)
def test_after_an_upgrade_the_new_kernel_is_booted(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    _, new = install_second_kernel(machine)
    assert kernel_after_a_kexec(warmboot) == new


@long
@on(*RELEASES, "debian13-uefi-boot", *SD_BOOT, *STORAGE)
def test_follow_newest_needs_no_links(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec --follow newest")
    kernels = install_second_kernel(machine)
    # Where a release has one version only, the second kernel is another build of it, and either may be the last by name.
    other, newest = machine.run(["sort", "-V"], stdin="\n".join(kernels) + "\n").out.split()
    machine.run(["ln", "-sfn", f"boot/vmlinuz-{other}", "/vmlinuz"])
    machine.run(["ln", "-sfn", f"boot/initrd.img-{other}", "/initrd.img"])
    assert kernel_after_a_kexec(warmboot) == newest


@long
@on(*RELEASES, "debian13-uefi-boot", *SD_BOOT, *STORAGE)
def test_a_fixed_kernel_path_stays_with_the_old_one(machine: Machine, warmboot: Warmbootctl) -> None:
    running = machine.run("uname -r").out.strip()
    warmboot(f"apply --mode kexec --kernel /boot/vmlinuz-{running} --initrd /boot/initrd.img-{running}")
    old, _ = install_second_kernel(machine)
    assert kernel_after_a_kexec(warmboot) == old
