# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program that is tested."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

BUILT = Path(__file__).parents[3] / "build" / "bin" / "warmbootctl"


def keep_copy() -> None:
    """For this test run and the workers that it starts: a build meanwhile does not change what is tested."""
    if "WARMBOOT_PROGRAM" in os.environ or not BUILT.exists():
        return
    folder = tempfile.mkdtemp(prefix="warmbootctl-under-test-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.environ["WARMBOOT_PROGRAM"] = str(shutil.copy2(BUILT, folder))
