# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that a test has started."""

import subprocess


def end(process: "subprocess.Popen[bytes]", patience: float = 10) -> None:
    """Asks it to go, and makes it go when it takes too long."""
    process.terminate()  # nothing where it has ended
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
