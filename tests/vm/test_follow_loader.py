# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`--follow loader`: a kexec starts the kernel that the boot loader starts, and a reboot through the firmware proves which."""

from harness.afterwards import reboot_with_reason
from harness.foretold import SYSTEMCTL, reboot_as_foretold
from harness.machine import Machine
from harness.rows import RELEASES, SD_BOOT, STORAGE, long, on
from harness.warmbootctl import Warmbootctl

NOT_AT_THE_KEYBOARD = "if keystatus --shift; then set default=1; fi"


def two_kernels(machine: Machine) -> tuple[str, str]:
    """The older, which runs, and the newer, which the links in / lead to; the boot loader has entries for both."""
    old = machine.run("uname -r").out.strip()
    new = machine.run("/root/kernels/install").out.split()[-1]
    if machine.spec.loader != "systemd-boot":
        machine.run("sed -i 's/^GRUB_DEFAULT=.*//' /etc/default/grub; echo GRUB_DEFAULT=saved >>/etc/default/grub")
        machine.run("grub-mkconfig -o /boot/grub/grub.cfg", timeout=300)
    return old, new


def start_by_default(machine: Machine, version: str) -> None:
    """As an administrator says it to the boot loader."""
    if machine.spec.loader == "systemd-boot":
        entry = machine.run(f"cd /boot/efi/loader/entries 2>/dev/null || cd /efi/loader/entries || cd /boot/loader/entries; ls *-{version}.conf")
        machine.run(["bootctl", "set-default", entry.out.strip()])
        return
    submenu = machine.run("grep -o 'gnulinux-advanced-[^'\\'']*' /boot/grub/grub.cfg | head -n 1").out.strip()
    entry = machine.run(f"grep -o 'gnulinux-{version}-advanced-[^'\\'']*' /boot/grub/grub.cfg | head -n 1").out.strip()
    machine.run(["grub-set-default", f"{submenu}>{entry}"])


@on(*RELEASES, "debian13-uefi-boot", *SD_BOOT, *STORAGE, core=())
def test_a_kexec_starts_what_the_boot_loader_starts(machine: Machine, warmboot: Warmbootctl) -> None:
    old, new = two_kernels(machine)
    start_by_default(machine, old)
    warmboot("apply --mode kexec --follow loader")
    assert warmboot.status()["kernel"]["version"] == old
    reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")
    assert machine.run("uname -r").out.strip() == old

    start_by_default(machine, new)
    assert warmboot.status()["kernel"]["version"] == new
    reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")
    assert machine.run("uname -r").out.strip() == new

    assert machine.expect_reboot("normal-reboot").via == "firmware"
    assert machine.run("uname -r").out.strip() == new


@long
@on("debian13", "debian12", core=())
def test_what_grub_decides_when_it_runs_is_refused_and_goes_through_the_firmware(machine: Machine, warmboot: Warmbootctl) -> None:
    two_kernels(machine)
    decide = f"echo '{NOT_AT_THE_KEYBOARD}' >>/boot/grub/grub.cfg"
    machine.run("cp -a /boot/grub/grub.cfg /root/grub.cfg")
    machine.run(decide)
    refused = warmboot("apply --mode kexec --follow loader", rc=3)
    assert "keystatus --shift" in refused.err and "--follow newest" in refused.err
    assert warmboot.status()["setup"] in ("absent", "foreign")

    machine.run("cp -a /root/grub.cfg /boot/grub/grub.cfg")
    warmboot("apply --mode kexec --follow loader")
    machine.run(decide)
    reboot_with_reason(
        machine, warmboot, "firmware", because="keystatus --shift", noted="what /boot/grub/grub.cfg starts is decided when it runs"
    )
