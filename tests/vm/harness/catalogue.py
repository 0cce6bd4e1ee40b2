# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The practice machines, one row each. A new machine is a new row."""

import uuid
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True)
class MachineSpec:
    name: str
    title: str
    suite: str
    firmware: Literal["bios", "uefi"] = "bios"
    loader: Literal["grub-pc", "grub-efi", "systemd-boot"] = "grub-pc"
    storage: Literal["", "raid1", "lvm", "lvm-luks"] = ""  # where / and /boot are, if not on plain partitions: storage.sh
    boot_partition: bool = False
    var_partition: bool = False
    boot_options: str = "defaults"  # the mount options of /boot in /etc/fstab
    flavour: Literal["cloud-amd64", "amd64"] = "cloud-amd64"  # of the kernel
    packages: tuple[str, ...] = ()  # in addition to those that every machine has
    # Not in repr(), which names the image: the same image boots with a network card and without one.
    network: bool = field(default=False, repr=False)
    watchdog: Literal["", "i6300esb", "iTCO"] = field(default="", repr=False)  # iTCO: with UEFI, a part of the chipset
    memory: int = field(default=640, repr=False)  # MiB
    disks: int = field(default=1, repr=False)
    refit: Literal["", "secure-boot", "selinux"] = field(default="", repr=False)  # what is changed from inside: refit.py
    core: bool = False  # part of the default test run; the others run with --all-machines

    def uuid_of(self, part: str) -> str:
        """The same file system UUID at every build, so that fstab and grub.cfg can be written first."""
        return str(uuid.uuid5(uuid.NAMESPACE_DNS, f"{part}.{self.name}.practice.warmboot"))

    @property
    def secure_boot(self) -> bool:
        return self.refit == "secure-boot"

    @property
    def disk_files(self) -> list[str]:
        """Their names in the folder of an image or of a machine."""
        return ["disk.qcow2", *(f"disk{number}.qcow2" for number in range(2, self.disks + 1))]

    @property
    def esp_serial(self) -> str:
        """The serial number of the EFI system partition (FAT), eight hexadecimal digits."""
        return self.uuid_of("esp").replace("-", "")[:8].upper()


# What a package of the application would depend on, and a small desktop with a real authentication agent.
DESKTOP = (
    "libqt6widgets6 libqt6dbus6 libqt6network6 qt6-svg-plugins libkf6authcore6 libkf6configgui6 libkf6dbusaddons6 "
    "libkf6notifications6 libkf6statusnotifieritem6 libkf6syntaxhighlighting6 libkf6widgetsaddons6 libkf6windowsystem6 "
    "kf6-breeze-icon-theme polkitd lxqt-policykit dbus-bin dbus-daemon xvfb openbox xdotool scrot fonts-noto-core "
    "at-spi2-core gir1.2-atspi-2.0 python3-gi"
).split()

CATALOGUE: tuple[MachineSpec, ...] = (
    MachineSpec("debian13", "Debian 13, BIOS, /boot on the root file system", "trixie", core=True),
    MachineSpec(
        "debian13-uefi-boot",
        "Debian 13, UEFI, /boot as a partition of its own",
        "trixie",
        firmware="uefi",
        loader="grub-efi",
        boot_partition=True,
        core=True,
    ),
    MachineSpec("debian12", "Debian 12, BIOS, kexec-tools load a kernel at every reboot", "bookworm", core=True),
    MachineSpec("debian11", "Debian 11, BIOS, kexec-tools load a kernel at every reboot", "bullseye"),
    MachineSpec("sid", "Debian unstable, BIOS, /boot on the root file system", "sid"),
    MachineSpec("debian13-var", "Debian 13, BIOS, /var as a partition of its own", "trixie", var_partition=True),
    MachineSpec(
        "debian13-automount",
        "Debian 13, BIOS, /boot on an automount that goes idle",
        "trixie",
        boot_partition=True,
        boot_options="defaults,x-systemd.automount,x-systemd.idle-timeout=10s",
    ),
    MachineSpec(
        "debian13-sd-boot",
        "Debian 13, UEFI, systemd-boot",
        "trixie",
        firmware="uefi",
        loader="systemd-boot",
    ),
    MachineSpec(
        "debian12-sd-boot",
        "Debian 12, UEFI, systemd-boot",
        "bookworm",
        firmware="uefi",
        loader="systemd-boot",
    ),
    MachineSpec(
        "debian13-raid1-boot",
        "Debian 13, BIOS, / and /boot on mdadm RAID1 over two disks",
        "trixie",
        storage="raid1",
        disks=2,
        packages=("mdadm",),
    ),
    MachineSpec(
        "debian13-lvm-luks",
        "Debian 13, BIOS, / on LVM on LUKS, /boot as a partition of its own",
        "trixie",
        storage="lvm-luks",
        packages=("cryptsetup-initramfs", "lvm2"),
    ),
    MachineSpec(
        "debian13-lvm",
        "Debian 13, BIOS, / and /boot on LVM",
        "trixie",
        storage="lvm",
        packages=("lvm2",),
    ),
    MachineSpec(
        "debian13-upgrades",
        "Debian 13, BIOS, with unattended-upgrades",
        "trixie",
        packages=("unattended-upgrades",),
    ),
    MachineSpec(
        "debian13-hardware",
        "Debian 13, UEFI, the kernel for real hardware, which has the drivers of chipsets",
        "trixie",
        firmware="uefi",
        loader="grub-efi",
        boot_partition=True,
        flavour="amd64",
    ),
    MachineSpec(
        "debian13-secure-boot",
        "Debian 13, UEFI with Secure Boot, /boot as a partition of its own",
        "trixie",
        firmware="uefi",
        loader="grub-efi",
        boot_partition=True,
        packages=("shim-signed", "grub-efi-amd64-signed"),
        refit="secure-boot",
    ),
    MachineSpec(
        "debian13-selinux",
        "Debian 13, BIOS, SELinux enforcing",
        "trixie",
        packages=("selinux-basics", "selinux-policy-default"),
        refit="selinux",
    ),
    MachineSpec(
        "debian13-kdump",
        "Debian 13, BIOS, with kdump-tools, which keep a kernel for a crash",
        "trixie",
        packages=("kdump-tools",),
        memory=1280,
    ),
    MachineSpec(
        "debian13-desktop",
        "Debian 13, BIOS, with a desktop on a virtual screen",
        "trixie",
        packages=tuple(DESKTOP),
        memory=1024,
        core=True,
    ),
)


def spec_named(name: str) -> MachineSpec:
    for spec in CATALOGUE:
        if spec.name == name:
            return spec
    known = ", ".join(spec.name for spec in CATALOGUE)
    raise SystemExit(f"There is no practice machine called {name}. There are: {known}.")
