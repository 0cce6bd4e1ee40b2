# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program for 64-bit ARM servers, run by an emulator of that processor. None of these machines is booted here."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from harness.cache import built_once, cache_folder
from harness.rows import long
from harness.warmbootctl import PROGRAM

FOREIGN = Path(__file__).parents[2] / "build" / "agents" / "aarch64" / "warmbootctl"


def emulator() -> Path:
    """Of the package qemu-user only the one program; all of it would be half a gigabyte in every root folder."""

    def fetch(folder: Path) -> None:
        subprocess.run(["apt-get", "update", "-qq"], check=True)
        subprocess.run(["apt-get", "download", "-qq", "qemu-user"], cwd=folder, check=True)
        package = next(folder.glob("*.deb"))
        subprocess.run(["dpkg-deb", "--extract", package, folder / "all"], check=True)
        shutil.move(folder / "all/usr/bin/qemu-aarch64", folder / "qemu-aarch64")
        shutil.rmtree(folder / "all")
        package.unlink()

    return built_once(cache_folder() / "qemu-aarch64", fetch) / "qemu-aarch64"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A machine that is off, with one kernel."""
    for folder in ("etc", "boot", "usr/lib/systemd", "lib/modules/6.12.57", "var/lib", "usr/local"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "etc/os-release").write_text('PRETTY_NAME="Debian GNU/Linux 13 (trixie)"\n')
    (tmp_path / "usr/lib/systemd/libsystemd-shared-257.so").touch()
    return tmp_path


def answer(words: list[str | Path]) -> dict | list:
    done = subprocess.run(words, capture_output=True, text=True, timeout=120, check=False)
    assert done.stdout, done
    return json.loads(done.stdout)


@long
def test_the_program_for_aarch64_says_what_the_one_for_this_computer_says(root: Path) -> None:
    if not FOREIGN.exists():
        pytest.fail(f"{FOREIGN} is not there; ./dev agents makes it")
    for command in (["status"], ["check"], ["plan", "--mode", "bios"], ["plan", "--mode", "kexec"]):
        words = ["--root", root, *command, "--json"]
        here, there = answer([PROGRAM, *words]), answer([emulator(), FOREIGN, *words])
        # What the processor is called is the computer's, and seen through the emulator.
        assert json.dumps(there).replace("aarch64", "x86_64") == json.dumps(here)


@long
def test_the_program_for_aarch64_is_static_and_serves() -> None:
    said = subprocess.run(["file", "--brief", FOREIGN], capture_output=True, text=True, check=True).stdout
    assert "ARM aarch64" in said and "statically linked" in said
    greeting = subprocess.run([emulator(), FOREIGN, "serve"], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    mine = subprocess.run([PROGRAM, "serve"], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert greeting.stdout.splitlines()[0] == mine.stdout.splitlines()[0]
