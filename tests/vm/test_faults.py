# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What breaks after the set-up was made: the machine comes back through its firmware, and says why."""

from harness.afterwards import assert_foretold, assert_noted, last_entry, reboot_with_reason
from harness.machine import Machine
from harness.rows import long, on
from harness.warmbootctl import Warmbootctl

everywhere = on("debian13", "debian13-uefi-boot", "debian12")
PATHS = "--kernel /vmlinuz --initrd /initrd.img"


@everywhere
def test_a_kernel_or_an_initrd_that_is_gone_leads_to_the_firmware(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot(f"apply --mode kexec {PATHS}")
    machine.run("mv /vmlinuz /vmlinuz.gone")
    reboot_with_reason(machine, warmboot, "firmware", "/vmlinuz does not exist", "/vmlinuz is missing")

    machine.run("mv /vmlinuz.gone /vmlinuz && mv /initrd.img /initrd.img.gone")
    reboot_with_reason(machine, warmboot, "firmware", "/initrd.img does not exist", "/initrd.img is missing")

    machine.run("mv /initrd.img.gone /initrd.img")
    assert_foretold(warmboot, "kexec")


@long
@everywhere
def test_a_kernel_that_kexec_refuses_leads_to_the_firmware(machine: Machine, warmboot: Warmbootctl) -> None:
    machine.run("cp -L /vmlinuz /root/vmlinuz")
    warmboot("apply --mode kexec --kernel /root/vmlinuz --initrd /initrd.img")
    # Its load flags become 0, which nobody but kexec looks at: to status it still is a kernel.
    machine.run("dd if=/dev/zero of=/root/vmlinuz bs=1 seek=529 count=1 conv=notrunc")
    assert_foretold(warmboot, "kexec")
    assert machine.expect_reboot("systemctl reboot").via == "firmware"
    assert "kexec did not load /root/vmlinuz" in warmboot.journal(boot=-1)
    assert_noted(machine, warmboot, "firmware", reason="kexec did not load /root/vmlinuz")

    machine.run("dd if=/dev/zero of=/root/vmlinuz bs=1024 count=64 conv=notrunc")
    reboot_with_reason(machine, warmboot, "firmware", "is not a Linux kernel image", "kexec did not load /root/vmlinuz")


@long
@everywhere
def test_without_the_kexec_program_the_machine_reboots_through_the_firmware(
    machine: Machine, warmboot: Warmbootctl
) -> None:
    warmboot("apply --mode kexec")
    machine.run("mv /usr/sbin/kexec /usr/sbin/kexec.gone 2>/dev/null || mv /sbin/kexec /sbin/kexec.gone")
    because = "kexec program is not installed"
    reboot_with_reason(machine, warmboot, "firmware", because, because)


@long
@everywhere
def test_on_a_full_disk_the_machine_reboots_through_the_firmware(machine: Machine, warmboot: Warmbootctl) -> None:
    """No kexec when its failure could not be noted. Nor can the reason: only the journal, which has room set aside, tells."""
    warmboot("apply --mode kexec")
    machine.run("sync; head -c 100G /dev/zero >/var/full 2>/dev/null; sync; ! echo more >>/var/full.2", timeout=300)
    assert machine.expect_reboot("systemctl reboot").via == "firmware"
    assert "cannot write to /var/lib/warmboot" in warmboot.journal(boot=-1)
    assert warmboot.status()["thisBoot"]["via"] == "bios"
    assert not warmboot.is_suspended()

    machine.run("rm -f /var/full /var/full.2")
    reboot_with_reason(machine, warmboot, "kexec")


READ_ONLY = {
    "debian13": "mount --bind /var /var && mount -o remount,bind,ro /var",
    "debian13-var": "mount -o remount,ro /var",
}


@long
@on("debian13", "debian13-var", core=())
def test_with_a_read_only_var_the_machine_reboots_through_the_firmware(
    machine: Machine, warmboot: Warmbootctl
) -> None:
    warmboot("apply --mode kexec")
    on_its_own = machine.spec.var_partition
    if on_its_own:
        # Whoever writes there would keep it from being mounted read-only.
        machine.run("journalctl --relinquish-var; systemctl stop systemd-random-seed.service dbus.socket", check=False)
    machine.run(READ_ONLY[machine.spec.name])
    assert_foretold(warmboot, "firmware", "/var/lib/warmboot cannot be written")
    assert machine.expect_reboot("systemctl reboot").via == "firmware"
    assert warmboot.status()["thisBoot"]["via"] == "bios"
    assert not warmboot.is_suspended()
    if on_its_own:
        # The mark is on the root file system, so that the reason gets through.
        assert "cannot write to /var/lib/warmboot" in last_entry(warmboot)["reason"]
    else:
        assert "cannot write to /var/lib/warmboot" in warmboot.journal(boot=-1)
    assert_foretold(warmboot, "kexec")
