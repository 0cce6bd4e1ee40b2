# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A boot loader that is a Linux kernel and goes on by kexec at every boot, as ZFSBootMenu, petitboot and LinuxBoot do."""

from harness.afterwards import assert_foretold, last_entry
from harness.foretold import SYSTEMCTL, check_arrival, reboot_as_foretold
from harness.machine import Machine
from harness.reboot import Reboot
from harness.rows import long, on
from harness.warmbootctl import Warmbootctl

# The last thing of the loader's initrd: it has found the root file system, and starts the kernel that is there.
START_SYSTEM = r"""#!/bin/sh
[ "$1" = prereqs ] && exit 0
read -r line </proc/cmdline
case $line in *" stage=loader") ;; *) exit 0 ;; esac
line=${line#BOOT_IMAGE=* }
mount -t proc proc "$rootmnt/proc"
mount -t sysfs sysfs "$rootmnt/sys"
chroot "$rootmnt" /sbin/kexec -s -l /vmlinuz --initrd=/initrd.img --command-line="${line% stage=loader}"
umount "$rootmnt/sys"
umount "$rootmnt/proc"
chroot "$rootmnt" /sbin/kexec -e
"""
SET_UP = r"""
initrd=$(readlink -f /initrd.img)
mkinitramfs -o /boot/loader.img "$(uname -r)"
sed -i "s,^\([[:space:]]*linux[[:space:]].*\),\1 stage=loader,; s,$initrd,/boot/loader.img," /boot/grub/grub.cfg
rm /etc/initramfs-tools/scripts/local-bottom/start-system
grep -q 'stage=loader$' /boot/grub/grub.cfg && grep -q 'initrd[[:space:]]*/boot/loader.img' /boot/grub/grub.cfg
"""


def set_up(machine: Machine) -> None:
    machine.put("/etc/initramfs-tools/scripts/local-bottom/start-system", START_SYSTEM, 0o755)
    machine.run(SET_UP, timeout=300)


def through_the_loader(machine: Machine, action: str) -> Reboot:
    reboot = machine.expect_reboot(action, limit=400)  # two boots
    assert reboot.via == "firmware"
    assert "stage=loader" not in reboot.cmdline
    assert machine.get("/proc/sys/kernel/bootloader_type").strip() == "208"  # 0xd0: it came by kexec
    return reboot


@long
@on("debian13", "debian12", core=())
def test_behind_a_boot_loader_that_goes_on_by_kexec_the_firmware_is_told_from_a_kexec(
    machine: Machine, warmboot: Warmbootctl
) -> None:
    set_up(machine)
    through_the_loader(machine, "systemctl reboot")
    warmboot("apply --mode kexec")
    reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")

    reboot = through_the_loader(machine, "normal-reboot")
    check_arrival(warmboot, reboot, "firmware", told="it was asked for this one reboot")
    reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")


@long
@on("debian13", core=())
def test_behind_a_boot_loader_that_goes_on_by_kexec_a_kexec_that_does_not_arrive_is_the_last_one(
    machine: Machine, warmboot: Warmbootctl
) -> None:
    set_up(machine)
    warmboot("apply --mode kexec --kernel /vmlinuz --initrd none --panic 1")
    assert_foretold(warmboot, "kexec")
    through_the_loader(machine, "systemctl reboot")
    reason = "the last kexec did not arrive: another kernel was started in its place"
    assert reason in warmboot.status()["suspension"]["reason"]
    assert last_entry(warmboot)["suspended"]
    assert_foretold(warmboot, "firmware", f"kexec is suspended: {reason}")

    warmboot("apply --follow default")
    warmboot("resume")
    reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")
