# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A practice machine whose instructions are counted, those of programs and those of the kernel alike."""

import itertools
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from harness import qemu_command, warm_start
from harness.catalogue import MachineSpec
from harness.machine import Machine, Overdue
from harness.warmbootctl import PROGRAM

SOURCE = Path(__file__).parent / "instructioncounter.c"
LIMIT = 300  # seconds


class CountedMachine:
    """Counts from one line on the console to another: nobody asks the machine anything meanwhile, as answering costs as well."""

    def __init__(self, machine: Machine, file: Path) -> None:
        self.machine = machine
        self._file = file
        self._numbers = itertools.count(1)

    def instructions(self, command: str) -> float:
        number = next(self._numbers)
        begin, end = f"bench-{number}-begins", f"bench-{number}-ends"
        self.machine.put("/run/counted", f"echo {begin} >/dev/ttyS0\n{command}\necho {end} >/dev/ttyS0\n")
        # Not by its own shell alone: what it leaves running must not keep the agent waiting.
        self.machine.agent.start(["/usr/bin/setsid", "/bin/sh", "/run/counted"])
        before = self._count_at(begin)
        return self._count_at(end) - before

    def _count_at(self, line: str) -> int:
        limit = time.monotonic() + LIMIT
        while line.encode() not in self.machine.serial_log.read_bytes():
            if time.monotonic() > limit:
                raise Overdue(f"waited {LIMIT} s for {line} on the console")
            time.sleep(0.001)
        time.sleep(0.002)  # the count comes a moment later
        return sum(struct.unpack("QQ", self._file.read_bytes()))


@contextmanager
def counted(spec: MachineSpec) -> Iterator[CountedMachine]:
    """With warmbootctl as its cargo."""
    warm_start.saved_state(spec)
    with tempfile.TemporaryDirectory(prefix="warmboot-bench-") as folder:
        plugin, count = Path(folder) / "counter.so", Path(folder) / "count"
        subprocess.run(["gcc", "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-fvisibility=hidden", "-o", plugin, SOURCE], check=True)
        usual = qemu_command.command
        words = ["-plugin", f"{plugin},count={count}"]
        with mock.patch.object(qemu_command, "command", lambda *given: usual(*given) + words):
            machine = warm_start.started(spec, PROGRAM)
        try:
            yield CountedMachine(machine, count)
        finally:
            machine.stop()
            shutil.rmtree(machine.folder)
