# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""desktop.py SECONDS [PICTURES]: in the machine of namespaces, programs on a virtual screen, one after the other: how long until the
window stands still, what they need then, and how often they wake up. With a folder, the screens that were waited for."""

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import managed
from screen import Screen

from harness.processes import family, waits  # screen knows the way there

PROGRAMS = {
    "warmboot": ["warmboot"],
    "virt-manager": ["virt-manager", "--no-fork", "--connect", "test:///default"],
    "partitionmanager": ["partitionmanager"],
    "ksystemlog": ["ksystemlog"],
}
SETTLED = 35.0  # seconds until what happens once after a start is over: threads that nobody needs end after 30


def main() -> None:
    seconds = float(sys.argv[1])
    pictures = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    managed.install("/usr/bin/warmbootctl")
    told: dict[str, float] = {}
    with Screen() as screen:
        for name, words in PROGRAMS.items():
            told |= _of_program(screen, name, words, seconds, pictures)
        screen.start_panel()
        told |= _in_tray(screen, seconds)
    print(json.dumps(told))


def _of_program(screen: Screen, name: str, words: list[str], seconds: float, pictures: Path | None) -> dict[str, float]:
    with _home() as home:
        with screen.running(words, home) as process:  # which makes the caches that a user has
            screen.seconds_until_still(process)
        _forget_files()
        with screen.running(words, home) as process:
            taken = screen.seconds_until_still(process)
            if pictures:
                screen.keep_picture(pictures / f"{name}.xwd")
            time.sleep(SETTLED)
            memory = _memory(process.pid)
            wakeups = _wakeups(process.pid, seconds)
    return {f"{name} start": taken, f"{name} memory": memory, f"{name} wakeups": wakeups}


def _in_tray(screen: Screen, seconds: float) -> dict[str, float]:
    with _home() as home, screen.running(["warmboot", "--tray"], home) as process:
        screen.seconds_until_still(process)  # its icon
        time.sleep(SETTLED)
        return {"tray memory": _memory(process.pid), "tray wakeups": _wakeups(process.pid, seconds)}


@contextmanager
def _home() -> Iterator[Path]:
    home = Path(tempfile.mkdtemp())
    try:
        yield home
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _forget_files() -> None:
    """All programs, libraries, fonts and icons leave the memory, as after a boot; but for those that somebody uses."""
    for folder in ("/usr", "/etc", "/var/cache", "/var/lib/dbus"):
        for at, _, names in os.walk(folder):
            for name in names:
                try:
                    file = os.open(f"{at}/{name}", os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW)
                except OSError:
                    continue
                os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
                os.close(file)


def _memory(pid: int) -> float:
    """MiB of the program and of what it has started, with their share of what several programs use."""
    lines = [Path(f"/proc/{one}/smaps_rollup").read_text() for one in family(pid)]
    return sum(int(text.split("Pss:")[1].split()[0]) for text in lines) / 1024


def _wakeups(pid: int, seconds: float) -> float:
    """How often one of its threads had waited and went on, in a minute."""
    before = waits(pid)
    time.sleep(seconds)
    return (waits(pid) - before) * 60 / seconds


main()
