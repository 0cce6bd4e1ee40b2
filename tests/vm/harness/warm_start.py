# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A machine that is up within seconds: booted once, its memory saved, and resumed from there as often as wanted.

The saved state is QEMU's own migration stream in a file, next to the disk as it was at that moment. It fits only
the same image, the same QEMU and the same hardware: all three are in its name.
"""

import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from . import measured, qemu_command
from .cache import built_once, cache_folder, digest
from .catalogue import MachineSpec
from .machine import Machine, Overdue
from .refit import image_folder, image_of

RESUME_LIMIT = 60

machines: list[Machine] = []  # that were started since somebody emptied this list

Say = Callable[[str], None]


def _quiet(line: str) -> None:
    pass


def started(spec: MachineSpec, cargo: Path | None = None, say: Say = _quiet) -> Machine:
    """A machine that has booted through its firmware and settled; the first time this boots it."""
    saved = saved_state(spec, say)
    machine = Machine(spec, cargo)
    try:
        machine.lay_disk(saved)
        machine.start(incoming=True)
        machine.qmp.command("migrate-incoming", uri=f"file:{saved}/memory")
        _wait_status(machine, "query-status", {"paused", "running", "postmigrate"}, "the saved state to be read")
        machine.qmp.command("cont")
        machine.wait_up(limit=RESUME_LIMIT)
        machine.run(["date", "--set", f"@{time.time():.0f}"])  # the clock went on from when it was saved
        machine.versions = measured.versions(machine, saved)
    except BaseException:
        machine.stop()
        raise
    machines.append(machine)
    return machine


def saved_state(spec: MachineSpec, say: Say = _quiet) -> Path:
    image_of(spec, say)
    return built_once(folder_of(spec), lambda folder: _save(spec, folder, say))


def is_saved(spec: MachineSpec) -> bool:
    return image_folder(spec).is_dir() and folder_of(spec).is_dir()


def folder_of(spec: MachineSpec) -> Path:
    key = digest(image_folder(spec).name, qemu_command.qemu_version(), " ".join(qemu_command.hardware(spec)))
    return cache_folder() / "booted" / f"{spec.name}-{key}"


def _save(spec: MachineSpec, folder: Path, say: Say) -> None:
    say("booting it for the first time")
    machine = Machine(spec)
    try:
        machine.lay_disk(image_of(spec))
        machine.start()
        machine.wait_up()
        if (state := machine.settle()) != "running":
            failed = machine.run("systemctl --failed --no-legend; systemctl list-jobs").out
            raise Overdue(f"{spec.name} settled as {state}:\n{failed}")
        machine.run("sync")
        machine.qmp.command("stop")
        machine.qmp.command("migrate", uri=f"file:{folder}/memory")
        _wait_status(machine, "query-migrate", {"completed"}, "the state to be saved")
    finally:
        machine.stop()
    for name in (*spec.disk_files, "vars.qcow2"):
        if (machine.folder / name).exists():
            shutil.move(machine.folder / name, folder / name)
            backing = f"../../images/{image_folder(spec).name}/{name}"
            rebase = ["qemu-img", "rebase", "-u", "-f", "qcow2", "-F", "qcow2", "-b", backing, str(folder / name)]
            subprocess.run(rebase, check=True)
    shutil.rmtree(machine.folder)


def _wait_status(machine: Machine, query: str, wanted: set[str], what: str) -> None:
    end = time.monotonic() + RESUME_LIMIT
    while (status := machine.qmp.command(query).get("status")) not in wanted:
        if status == "failed" or time.monotonic() > end:
            raise Overdue(f"waited for {what}; it is {status}; see {machine.folder}/qemu.log")
        time.sleep(0.05)
