# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one file that is copied to a server runs there, whatever Debian it is."""

import json
import shutil
import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.release_roots import RELEASES, root_of
from harness.rows import long
from harness.warmbootctl import PROGRAM

MOST_BYTES = 4 * 1024 * 1024
PT_DYNAMIC, PT_INTERP = 2, 3
UNITS = ["warmboot-load.service", "warmboot-boot-check.service", "systemd-reboot.service"]


def segment_types(elf: bytes) -> list[int]:
    start, size, count = struct.unpack_from("<Q", elf, 32)[0], *struct.unpack_from("<HH", elf, 54)
    return [struct.unpack_from("<I", elf, start + size * number)[0] for number in range(count)]


def test_warmbootctl_needs_no_shared_library_and_is_at_most_4_mb() -> None:
    elf = PROGRAM.read_bytes()
    assert elf[:4] == b"\x7fELF"
    assert not {PT_DYNAMIC, PT_INTERP} & set(segment_types(elf))
    assert len(elf) <= MOST_BYTES


@pytest.fixture(params=[pytest.param(name, marks=long) for name in RELEASES])
def release(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A copy of the release's root folder, with a kernel to choose."""
    root = tmp_path / "root"
    # cp: it keeps owners, links and devices as they are
    subprocess.run(["cp", "-a", str(root_of(request.param)), str(root)], check=True)
    shutil.copy(PROGRAM, root / "warmbootctl")
    yield request.param, root
    shutil.rmtree(root)


def inside(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["chroot", str(root), *command], capture_output=True, text=True)


def test_it_runs_on_the_release_and_its_systemd_accepts_the_units(release: tuple[str, Path]) -> None:
    name, root = release
    assert inside(root, "/warmbootctl", "--version").stdout.startswith("warmbootctl ")

    applied = subprocess.run([str(PROGRAM), "--root", str(root), "apply", "--mode", "bios"], capture_output=True, text=True)
    assert applied.returncode == 0, applied.stderr
    status = subprocess.run([str(PROGRAM), "--root", str(root), "status", "--json"], capture_output=True, text=True)
    assert json.loads(status.stdout)["systemd"]["version"] == RELEASES[name]
    assert json.loads(status.stdout)["setup"] == "installed"

    enabled = inside(root, "systemctl", "is-enabled", *UNITS[:2])
    assert enabled.stdout.split() == ["enabled", "enabled"]
    verified = inside(root, "systemd-analyze", "verify", *(f"/etc/systemd/system/{unit}" for unit in UNITS[:2]), UNITS[2])
    ours = [line for line in (verified.stdout + verified.stderr).splitlines() if "warmboot" in line]
    assert ours == []
