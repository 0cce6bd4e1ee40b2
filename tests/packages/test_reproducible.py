# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who packs the same gets the same, to the byte."""

import hashlib
import subprocess
from pathlib import Path

from conftest import CHECKOUT, SCRIPTS


def hashes(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.glob("*.deb")}


def test_packing_again_in_another_folder_and_with_another_umask_gives_the_same_packages(folder: Path, tmp_path: Path) -> None:
    again = tmp_path / "another folder"
    builds = (CHECKOUT / "build/package", CHECKOUT / "build/release")
    subprocess.run([SCRIPTS / "make-debs.sh", again, *builds], check=True, umask=0o077)
    assert hashes(again) == hashes(folder)
    assert len(hashes(again)) == 2
