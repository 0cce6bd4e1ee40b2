# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""/boot and /var that are not always there, and a boot that was asked for with words of its own."""

from harness.afterwards import assert_foretold, reboot_with_reason
from harness.machine import Machine
from harness.rows import STORAGE, long, on
from harness.warmbootctl import Warmbootctl


@long
@on("debian13-automount", core=())
def test_a_boot_automount_that_went_idle_is_no_obstacle(machine: Machine, warmboot: Warmbootctl) -> None:
    assert "automount" in warmboot("apply --mode kexec").out
    assert_foretold(warmboot, "kexec")  # this looks into /boot, which mounts it
    for _ in range(2):
        machine.wait_for("/boot to go idle", "! grep -q ' /boot ext4 ' /proc/mounts")
        assert machine.expect_reboot("systemctl reboot").via == "kexec"
        assert "loaded /boot/vmlinuz" in warmboot.journal(boot=-1)
        warmboot.wait_healthy()


@long
@on("debian13-var", core=())
def test_with_var_on_a_partition_of_its_own_the_mark_is_on_the_root(machine: Machine, warmboot: Warmbootctl) -> None:
    before = warmboot.snapshot_trees("/etc", "/usr/local")
    warmboot("apply --mode kexec")
    ids = {reboot_with_reason(machine, warmboot, "kexec").warmboot_id for _ in range(2)}
    assert len(ids) == 2
    assert machine.run("grep stage= /etc/warmboot.mark").out == "stage=healthy\n"
    assert machine.run("test -e /var/lib/warmboot/mark", check=False).rc == 1

    warmboot("uninstall")
    assert warmboot.snapshot_trees("/etc", "/usr/local") == before


UNDER = {  # what the block devices of / and /boot lie on
    "debian13-raid1-boot": ({"raid1", "part", "disk"}, {"raid1", "part", "disk"}),
    "debian13-lvm": ({"lvm", "part", "disk"}, {"lvm", "part", "disk"}),
    "debian13-lvm-luks": ({"lvm", "crypt", "part", "disk"}, {"part", "disk"}),
}


@long
@on(*STORAGE, core=())
def test_raid_lvm_and_luks_are_whole_again_after_a_kexec(machine: Machine, warmboot: Warmbootctl) -> None:
    def under(path: str) -> set[str]:
        kinds = machine.run(f"lsblk --noheadings --inverse --list --output=TYPE $(findmnt -no SOURCE {path})").out
        return set(kinds.split())

    warmboot("apply --mode kexec")
    assert (under("/"), under("/boot")) == UNDER[machine.spec.name]
    for _ in range(2):
        reboot_with_reason(machine, warmboot, "kexec")
        assert (under("/"), under("/boot")) == UNDER[machine.spec.name]
        broken = machine.run("grep -E 'U_|_U|resync' /proc/mdstat", check=False).out
        assert not broken


@long
@on("debian13", core=())
def test_words_typed_in_the_boot_loader_for_one_boot_are_not_carried_on(
    machine: Machine, warmboot: Warmbootctl
) -> None:
    typed = ["systemd.unit=multi-user.target", "fsck.mode=skip", "3"]
    usual = machine.cmdline()
    machine.run(f"cp -a /boot/grub/grub.cfg /root/ && sed -i '/^\\tlinux\\t/s/$/ {' '.join(typed)}/' /boot/grub/grub.cfg")
    assert machine.expect_reboot("systemctl reboot").cmdline == f"{usual} {' '.join(typed)}"
    machine.run("cp -a /root/grub.cfg /boot/grub/grub.cfg")

    plan = warmboot("apply --mode kexec").out
    assert all(word in plan for word in typed), "the plan says what will not be carried on"
    foretold = warmboot.status()["kernel"]["cmdline"]
    reboot = reboot_with_reason(machine, warmboot, "kexec")
    assert reboot.cmdline == f"{foretold} warmboot.id={reboot.warmboot_id}"
    wanted = [word for word in usual.split() if not word.startswith(("BOOT_IMAGE=", "initrd="))]
    assert foretold.split() == [*wanted, "panic=15"]  # the last is Warmboot's default
