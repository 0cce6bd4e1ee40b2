# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Images whose file systems lie on RAID, LVM or LUKS: made inside a practice machine, since only a kernel can make them.

The plain machine with the same packages boots with blank disks beside its own; storage.sh copies it onto them.
"""

import dataclasses
import shutil
from collections.abc import Callable
from pathlib import Path

from . import disk, inside
from .catalogue import MachineSpec
from .machine import Machine

SCRIPT = Path(__file__).parent / "storage.sh"
SIZE = 3584  # MiB
PARTS = {
    "raid1": ("size=384MiB, type=fd, bootable", "type=fd"),
    "lvm": ("type=8e, bootable",),
    "lvm-luks": ("size=384MiB, type=83, bootable", "type=83"),
}
LIMIT = 1500  # seconds: an initramfs is made twice, in a machine that is emulated


def plain(spec: MachineSpec) -> MachineSpec:
    return dataclasses.replace(spec, storage="", disks=1)


def build(spec: MachineSpec, source: Path, folder: Path, say: Callable[[str], None]) -> None:
    """Writes the disks of this machine into `folder`; `source` holds the disk of the plain one."""
    say(f"copying it onto {spec.storage}, inside a machine")
    machine = Machine(dataclasses.replace(plain(spec), disks=1 + spec.disks), SCRIPT)
    first, *blank = machine.spec.disk_files
    try:
        disk.overlay(source / first, machine.folder / first)
        for name in blank:
            disk.partitioned(machine.folder / name, SIZE, *PARTS[spec.storage])
        inside.run_script(machine, SCRIPT, spec.name, folder, LIMIT, spec.storage)
        machine.expect_poweroff("systemctl poweroff")
    finally:
        machine.stop()
    for made, name in zip(blank, spec.disk_files, strict=True):
        shutil.move(machine.folder / made, folder / name)
    shutil.rmtree(machine.folder)
