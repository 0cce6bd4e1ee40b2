# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Warmboot's command line in a practice machine, and what it leaves there."""

import json
import os
import shlex
from pathlib import Path
from typing import Any

from .guest_agent import Result
from .machine import CommandFailed, Machine
from .program import BUILT

REFUSED = 3
PROGRAM = Path(os.environ.get("WARMBOOT_PROGRAM", BUILT))
FOLDER = "/root"  # the tests compare /usr/local and /etc before and after


class Warmbootctl:
    """`warmboot("apply --mode kexec")`: runs it as root and wants exit code 0, or the one in `rc`."""

    path = f"{FOLDER}/{PROGRAM.name}"

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        machine.unpack_cargo(FOLDER)

    def __call__(self, arguments: str, rc: int = 0, user: str | None = None) -> Result:
        result = self.machine.run(f"{self.path} {arguments}", check=False, user=user)
        if result.rc != rc:
            raise CommandFailed(f"warmbootctl {arguments}: wanted exit code {rc}\n{result}")
        if rc == REFUSED:
            self.machine.refusals.append(" ".join((result.err or result.out).split()))
        return result

    def status(self) -> dict[str, Any]:
        return json.loads(self("status --json").out)

    def history(self) -> list[dict[str, Any]]:
        """The boots that the boot check has judged, the last one at the end."""
        return json.loads(self("history --json").out)

    def mark(self) -> dict[str, str]:
        """The mark of the safety net as a dictionary; empty when there is none."""
        paths = "/var/lib/warmboot/mark /etc/warmboot.mark"
        text = self.machine.run(f"cat {paths} 2>/dev/null", check=False).out
        return dict(line.split("=", 1) for line in text.splitlines() if "=" in line)

    def is_suspended(self) -> bool:
        return self.machine.run("test -e /var/lib/warmboot/suspended", check=False).rc == 0

    def wait_healthy(self, limit: float = 90) -> None:
        """Until the boot check has found this boot to be in order."""
        self.machine.wait_for(
            "the boot check to call this boot healthy",
            "! grep -q -E '^stage=(armed|jumping|arrived|failed)' /var/lib/warmboot/mark /etc/warmboot.mark 2>/dev/null",
            limit,
        )

    def journal(self, boot: int = 0) -> str:
        """What the hooks wrote during this boot, or an earlier one (-1)."""
        return self.machine.run(f"journalctl --no-pager --output=cat -t warmboot -b {boot}", check=False).out

    def snapshot_trees(self, *folders: str) -> str:
        """Every file below with mode, owner, size, link target and content, as text to compare."""
        names = shlex.join(folders)
        return self.machine.run(
            f"find {names} -printf '%p %M %U:%G %s %l\\n' | sort; "
            f"find {names} -type f -print0 | sort -z | xargs -0 -r sha256sum"
        ).out
