# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop application of the build tree, with machines that it reaches as servers."""

import shlex
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

PROGRAM = Path(__file__).parents[3] / "build" / "dev" / "app" / "desktop" / "warmboot"


def start(
    servers: Mapping[str, Sequence[str]], this_computer: bool, environment: Mapping[str, str], log: Path | None = None
) -> subprocess.Popen[bytes]:
    """servers: name → argument list that runs `warmbootctl serve` there."""
    words = [str(PROGRAM)]
    for name, serve in servers.items():
        words += ["--machine", f"{name}={shlex.join(serve)}"]
    if not this_computer:
        words.append("--no-this-computer")
    if log:
        log.parent.mkdir(parents=True, exist_ok=True)
    output = open(log, "ab") if log else None  # noqa: SIM115 - the process keeps it
    # A session bus of its own: the one of the desktop is another user's, as seen from the root folder.
    return subprocess.Popen(["dbus-run-session", "--", *words], env=dict(environment), stdout=output, stderr=output)
