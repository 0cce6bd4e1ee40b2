# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Root folders of Debian releases, for what needs their programs but no reboot."""

import os
import subprocess
from pathlib import Path

from .cache import built_once, cache_folder, digest
from .images import APT_SETTINGS

RELEASES = {"bullseye": 247, "bookworm": 252, "trixie": 257, "sid": 262}


def root_of(release: str) -> Path:
    """A minimal root folder with systemd and kexec-tools; made once, not to be written to."""
    command = [
        "mmdebstrap",
        "--variant=minbase",
        "--format=directory",
        "--include=systemd,systemd-sysv,kexec-tools",
        *([f"--aptopt={APT_SETTINGS}"] if APT_SETTINGS.exists() else []),
        # sid's release file can be older than it says it may be
        "--aptopt=Acquire::Check-Valid-Until false",
        release,
    ]
    mirror = [os.environ["WARMBOOT_MIRROR"]] if os.environ.get("WARMBOOT_MIRROR") else []

    def build(folder: Path) -> None:
        subprocess.run([*command, str(folder / "root"), *mirror], check=True, capture_output=True, text=True)

    return built_once(cache_folder() / "roots" / f"{release}-{digest(*command)}", build) / "root"
