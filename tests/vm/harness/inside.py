# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes a machine from inside, by a script that is its cargo, while the image of another is being made."""

import shutil
from pathlib import Path

from .machine import Machine


def run_script(machine: Machine, script: Path, name: str, folder: Path, limit: float, arguments: str = "") -> None:
    """Starts the machine, whose disks are laid, and runs the script. name and folder: of the image that is made."""
    machine.start()
    machine.wait_up()
    machine.settle()
    machine.unpack_cargo("/run")
    done = machine.run(f"sh -x /run/{script.name} {arguments} 2>&1", check=False, timeout=limit)
    log = folder / "build.log"
    log.write_text(done.out)
    if done.rc != 0:
        saved = shutil.copy(log, folder.parent / f"{name}-failed.log")
        tail = "\n".join(done.out.splitlines()[-25:])
        raise SystemExit(f"{script.name} failed while {name} was made; all of the log: {saved}\n{tail}")
