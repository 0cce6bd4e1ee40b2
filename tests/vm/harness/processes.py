# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that a test has started."""

import subprocess
from pathlib import Path


def end(process: "subprocess.Popen[bytes]", patience: float = 10) -> None:
    """Asks it to go, and makes it go when it takes too long."""
    process.terminate()  # nothing where it has ended
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def children(pid: int) -> list[int]:
    """What a process has started, without what these have started."""
    return [int(child) for thread in Path(f"/proc/{pid}/task").iterdir() for child in (thread / "children").read_text().split()]


def family(pid: int) -> list[int]:
    """A process and all that it has started."""
    return [pid, *(one for child in children(pid) for one in family(child))]


def waits(pid: int) -> int:
    """How often a thread of a process, or of what it has started, had waited and went on. OSError: one of them ended meanwhile."""
    threads = [thread for one in family(pid) for thread in Path(f"/proc/{one}/task").iterdir()]
    return sum(int((thread / "status").read_text().split("\nvoluntary_ctxt_switches:")[1].split()[0]) for thread in threads)
