# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen that nobody sees, with a window manager, to take pictures of."""

import hashlib
import os
import secrets
import subprocess
import time
from pathlib import Path
from types import TracebackType


class VirtualScreen:
    """`with VirtualScreen() as screen: subprocess.Popen(…, env=screen.environment)`; options: of Xvfb"""

    def __init__(self, size: str = "1280x860", options: tuple[str, ...] = ()) -> None:
        self.size = size
        self._options = options
        self.environment: dict[str, str] = {}
        self._processes: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> "VirtualScreen":
        seen, told = os.pipe()
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        # A number by chance: servers in other root folders share /tmp with this one and not its processes, so
        # that the lock files of :0, :1, … look stale from here, and each would take the other's place.
        chance = f":{100 + secrets.randbelow(50000)}"
        server = ["Xvfb", chance, "-displayfd", str(told), "-screen", "0", f"{self.size}x24", "-nolisten", "tcp", "-noreset", *self._options]
        self._processes.append(subprocess.Popen(server, pass_fds=[told], **quiet))
        os.close(told)
        with open(seen, encoding="ascii") as told_number:  # it writes when it is ready
            # The newline comes by itself, and who stops reading before it kills the server.
            number = told_number.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.environment = os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        self.environment.pop("XAUTHORITY", None)
        # A window that comes while the window manager starts is missed by it now and then, and stays invisible.
        manager = subprocess.Popen(["openbox", "--startup", "echo ready"], env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self._processes.append(manager)
        if not manager.stdout or b"ready\n" not in manager.stdout:  # after what it complains of
            self.__exit__(None, None, None)
            raise RuntimeError("openbox did not start")
        return self

    def __exit__(self, kind: type | None, value: BaseException | None, trace: TracebackType | None) -> None:
        for process in reversed(self._processes):
            process.terminate()
            process.wait(10)
            if process.stdout:
                process.stdout.close()

    def picture_of(self, title: str, target: Path, limit: float = 60) -> None:
        """Waits for a window of this title, and until the screen has stood still for a second."""
        target.parent.mkdir(parents=True, exist_ok=True)
        search = ["timeout", str(limit), "xdotool", "search", "--sync", "--onlyvisible", "--name", title]
        if subprocess.run(search, env=self.environment, capture_output=True, check=False).returncode != 0:
            raise RuntimeError(f"no window called {title} appeared within {limit:.0f} s")
        end, last, since = time.monotonic() + limit, "", 0.0
        while True:
            subprocess.run(["scrot", "--overwrite", str(target)], env=self.environment, check=True, capture_output=True)
            now = hashlib.sha256(target.read_bytes()).hexdigest()
            if now != last:
                last, since = now, time.monotonic()
            elif time.monotonic() - since > 1:
                return
            if time.monotonic() > end:
                raise RuntimeError(f"the screen did not come to rest within {limit:.0f} s; the last picture is {target}")
            time.sleep(0.2)
