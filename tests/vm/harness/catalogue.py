# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The practice machines, one row each. A new machine is a new row."""

import uuid
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class MachineSpec:
    name: str
    title: str
    suite: str
    firmware: Literal["bios", "uefi"] = "bios"
    loader: Literal["grub-pc", "grub-efi"] = "grub-pc"
    boot_partition: bool = False
    var_partition: bool = False
    boot_options: str = "defaults"  # the mount options of /boot in /etc/fstab
    packages: tuple[str, ...] = ()  # in addition to those that every machine has
    core: bool = False  # part of the default test run; the others run with --all-machines

    def uuid_of(self, part: str) -> str:
        """The same file system UUID at every build, so that fstab and grub.cfg can be written first."""
        return str(uuid.uuid5(uuid.NAMESPACE_DNS, f"{part}.{self.name}.practice.warmboot"))

    @property
    def esp_serial(self) -> str:
        """The serial number of the EFI system partition (FAT), eight hexadecimal digits."""
        return self.uuid_of("esp").replace("-", "")[:8].upper()


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
    MachineSpec("debian13-var", "Debian 13, BIOS, /var as a partition of its own", "trixie", var_partition=True),
    MachineSpec(
        "debian13-automount",
        "Debian 13, BIOS, /boot on an automount that goes idle",
        "trixie",
        boot_partition=True,
        boot_options="defaults,x-systemd.automount,x-systemd.idle-timeout=10s",
    ),
)


def spec_named(name: str) -> MachineSpec:
    for spec in CATALOGUE:
        if spec.name == name:
            return spec
    known = ", ".join(spec.name for spec in CATALOGUE)
    raise SystemExit(f"There is no practice machine called {name}. There are: {known}.")
