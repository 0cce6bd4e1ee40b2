# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen that nobody sees, with a window manager, to take pictures of."""

import hashlib
import os
import subprocess
import time
from pathlib import Path
from types import TracebackType


class VirtualScreen:
    """`with VirtualScreen() as screen: subprocess.Popen(…, env=screen.environment)`"""

    def __init__(self, size: str = "1180x760") -> None:
        self.size = size
        self.environment: dict[str, str] = {}
        self._processes: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> "VirtualScreen":
        seen, told = os.pipe()
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        server = ["Xvfb", "-displayfd", str(told), "-screen", "0", f"{self.size}x24", "-nolisten", "tcp"]
        self._processes.append(subprocess.Popen(server, pass_fds=[told], **quiet))
        os.close(told)
        number = os.read(seen, 16).decode().strip()  # it writes when it is ready
        os.close(seen)
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.environment = os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        self.environment.pop("XAUTHORITY", None)
        self._processes.append(subprocess.Popen(["openbox"], env=self.environment, **quiet))
        return self

    def __exit__(self, kind: type | None, value: BaseException | None, trace: TracebackType | None) -> None:
        for process in reversed(self._processes):
            process.terminate()
            process.wait(10)

    def picture_when_still(self, target: Path, after: str = "", limit: float = 60) -> str:
        """Saves the screen once it has stood still for a second and is another than `after`; its digest."""
        target.parent.mkdir(parents=True, exist_ok=True)
        end, last, since = time.monotonic() + limit, "", 0.0
        while True:
            subprocess.run(["scrot", "--overwrite", str(target)], env=self.environment, check=True, capture_output=True)
            now = hashlib.sha256(target.read_bytes()).hexdigest()
            if now != last:
                last, since = now, time.monotonic()
            elif now != after and time.monotonic() - since > 1:
                return now
            if time.monotonic() > end:
                raise RuntimeError(f"the screen did not come to rest within {limit:.0f} s; the last picture is {target}")
            time.sleep(0.2)
