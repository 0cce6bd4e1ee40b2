# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`cmake --install`: below /usr with the helper, anywhere else without it."""

import re
import subprocess
from pathlib import Path

from conftest import CHECKOUT

FOR_USR = CHECKOUT / "build" / "package"
COMMAND_LINE = CHECKOUT / "build" / "release"
HELPER = {"warmboot-helper", "warmboot-helper.service", "org.warmboot.helper.conf", "org.warmboot.helper.policy"}


def install(build: Path, *words: str, destdir: Path | None = None) -> subprocess.CompletedProcess[str]:
    before = {"PATH": "/usr/bin:/bin"} | ({"DESTDIR": str(destdir)} if destdir else {})
    return subprocess.run(["cmake", "--install", build, *words], env=before, capture_output=True, text=True)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*")}


def test_with_destdir_the_helper_comes_along_and_everything_is_below_usr(tmp_path: Path) -> None:
    done = install(FOR_USR, destdir=tmp_path)
    assert done.returncode == 0, done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["usr"]
    assert HELPER | {"warmboot", "warmbootctl"} <= names(tmp_path)


def test_the_command_line_can_be_installed_without_the_application(tmp_path: Path) -> None:
    assert install(FOR_USR, "--component", "warmbootctl", destdir=tmp_path).returncode == 0
    assert "warmbootctl" in names(tmp_path)
    assert not {"warmboot", "warmboot-helper"} & names(tmp_path / "usr/bin")
    assert not (tmp_path / "usr/share/polkit-1").exists()


def test_with_another_prefix_all_goes_there_and_the_helper_does_not_come_along(tmp_path: Path) -> None:
    """Configured only: to build all of it again would take minutes."""
    words = ["-DCMAKE_INSTALL_PREFIX=/opt/warmboot", "-DBUILD_TESTING=OFF", "-Wno-dev"]
    subprocess.run(["cmake", "-G", "Ninja", "-S", CHECKOUT, "-B", tmp_path, *words], check=True, capture_output=True)
    rules = "\n".join(path.read_text() for path in tmp_path.rglob("cmake_install.cmake"))
    assert re.findall(r'DESTINATION "(/[^"]*)"', rules) == []
    assert "${CMAKE_INSTALL_PREFIX}/bin" in rules and "org.warmboot.Warmboot.desktop" in rules
    assert [name for name in HELPER if f"/{name}\"" in rules] == []


def test_the_static_command_line_is_installed_with_any_prefix(tmp_path: Path) -> None:
    done = install(COMMAND_LINE, "--prefix", str(tmp_path / "opt"))
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "opt/bin/warmbootctl").exists()
    assert not {"warmboot", *HELPER} & names(tmp_path / "opt")


def test_what_was_built_for_usr_refuses_another_prefix_before_it_writes_anything(tmp_path: Path) -> None:
    """Its helper would go to /usr nonetheless, on the machine of whoever only wanted to try."""
    done = install(FOR_USR, "--prefix", str(tmp_path / "opt"))
    assert done.returncode != 0 and "/usr" in done.stderr
    assert not (tmp_path / "opt").exists()
