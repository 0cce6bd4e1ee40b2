# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Machines that are another machine, changed from inside: it boots once, and refit-NAME.sh runs in it.

For what needs a running kernel (labels of SELinux) or comes on top of a whole machine (a signed boot loader), and so
that such a machine changes nothing in the recipe of the others.
"""

import dataclasses
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from . import disk, images, inside
from .cache import built_once, cache_folder, digest
from .catalogue import MachineSpec
from .machine import Machine

HERE = Path(__file__).parent
OVMF_MICROSOFT = Path("/usr/share/OVMF/OVMF_VARS_4M.ms.fd")  # Secure Boot is on, with the keys that computers are sold with
LIMIT = 900  # seconds: all labels of a file system, in a machine that is emulated

Say = Callable[[str], None]


def before(spec: MachineSpec) -> MachineSpec:
    """The machine that it is made from."""
    return dataclasses.replace(spec, refit="")


def image_folder(spec: MachineSpec) -> Path:
    if not spec.refit:
        return images.image_folder(spec)
    recipe = digest(images.image_folder(before(spec)).name, HERE / "refit.py", HERE / "inside.py", _script(spec))
    return cache_folder() / "images" / f"{spec.name}-{recipe}"


def image_of(spec: MachineSpec, say: Say = lambda line: None) -> Path:
    """The folder with disk.qcow2 (and vars.qcow2 on UEFI), built now if need be."""
    if not spec.refit:
        return images.image_of(spec, say)
    source = images.image_of(before(spec), say)
    return built_once(image_folder(spec), lambda folder: _build(spec, source, folder, say))


def _script(spec: MachineSpec) -> Path:
    return HERE / f"refit-{spec.refit}.sh"


def _build(spec: MachineSpec, source: Path, folder: Path, say: Say) -> None:
    say(f"changing it ({spec.refit}), inside the machine")
    machine = Machine(before(spec), _script(spec))
    try:
        machine.lay_disk(source)
        inside.run_script(machine, _script(spec), spec.name, folder, LIMIT)
        # The next boot is its first one.
        machine.run(": > /etc/machine-id; rm -rf /var/log/journal/* /var/lib/systemd/random-seed")
        machine.expect_poweroff("systemctl poweroff")
    finally:
        machine.stop()
    for name in spec.disk_files:
        whole = ["qemu-img", "convert", "-f", "qcow2", "-O", "qcow2", str(machine.folder / name), str(folder / name)]
        subprocess.run(whole, check=True)
    if spec.firmware == "uefi":
        disk.convert(OVMF_MICROSOFT if spec.secure_boot else images.OVMF_VARIABLES, folder / "vars.qcow2")
    shutil.rmtree(machine.folder)
