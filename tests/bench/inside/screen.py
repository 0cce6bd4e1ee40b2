# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A virtual screen with a window manager and a session bus, whose picture is looked at without asking the X server."""

import mmap
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2] / "vm"))
from harness.processes import end  # noqa: E402 - found through the line above
from harness.virtualscreen import VirtualScreen  # noqa: E402

STILL = 3.0  # seconds without a change, after which a picture counts as complete
LIMIT = 120
SETTLE_PANEL = 5.0
EVERY = 0.03
PANEL = """[General]
iconTheme=

[panel1]
plugins=statusnotifier
position=Bottom

[statusnotifier]
type=statusnotifier
"""


class Screen:
    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp())
        self._screen = VirtualScreen(options=("-fbdir", str(self._folder)))
        self._processes: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> "Screen":
        self._screen.__enter__()
        # No program finds a desktop of this computer.
        seen = {name: self._screen.environment[name] for name in ("PATH", "DISPLAY", "QT_QPA_PLATFORM")}
        self._environment = seen | {"LC_ALL": "C.UTF-8", "XDG_RUNTIME_DIR": str(self._folder)}
        bus = self._begin(["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE)
        assert bus.stdout
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        with open(self._folder / "Xvfb_screen0", "rb") as file:
            self._picture = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        time.sleep(2)
        return self

    def __exit__(self, *failure: object) -> None:
        for process in reversed(self._processes):
            end(process)
        self._screen.__exit__(None, None, None)

    def start_panel(self) -> None:
        """For icons in a tray."""
        config = self._folder / "lxqt"
        config.mkdir()
        (config / "panel.conf").write_text(PANEL)
        self._environment["XDG_CONFIG_HOME"] = str(self._folder)
        self._begin(["lxqt-panel"])
        time.sleep(SETTLE_PANEL)

    @contextmanager
    def running(self, words: list[str], home: Path) -> Iterator[subprocess.Popen[bytes]]:
        environment = self._environment | {"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "XDG_CACHE_HOME": str(home / "cache"), "XDG_DATA_HOME": str(home / "data")}
        self._before = self._sum()
        self._started = time.monotonic()
        process = subprocess.Popen(words, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            yield process
        finally:
            end(process)
            time.sleep(2)  # its windows go

    def seconds_until_still(self, process: subprocess.Popen[bytes]) -> float:
        """From the start of the program to the last change of the picture."""
        last, changed = self._before, 0.0
        while not changed or time.monotonic() - changed < STILL:
            if (now := self._sum()) != last:
                last, changed = now, time.monotonic()
            if process.poll() is not None or time.monotonic() - self._started > LIMIT:
                raise SystemExit(f"{process.args} {'ended' if process.returncode is not None else 'does not come to rest'}")
            time.sleep(EVERY)
        return changed - self._started

    def keep_picture(self, target: Path) -> None:
        target.write_bytes(self._picture[:])

    def _sum(self) -> int:
        return zlib.crc32(self._picture)

    def _begin(self, words: list[str], stdout: int = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
        self._processes.append(subprocess.Popen(words, env=self._environment, stdin=subprocess.DEVNULL, stdout=stdout, stderr=subprocess.DEVNULL))
        return self._processes[-1]
