# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The recipes of other distributions, as far as their tools read them; nobody can build them here."""

import hashlib
import os
import subprocess
from pathlib import Path

import pytest

import changelog
from conftest import SCRIPTS, said

VERSION = changelog.version_of_tree()


def filled_in(name: str, folder: Path, *words: str | Path) -> Path:
    recipe = folder / name
    recipe.write_text(said(SCRIPTS / "fill-in.sh", SCRIPTS / f"{name}.in", *words))
    assert "@VERSION@" not in recipe.read_text() and "@CHANGES@" not in recipe.read_text()
    return recipe


def fields(info: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in info.splitlines():
        name, equals, value = line.strip().partition(" = ")
        if equals:
            found.setdefault(name, []).append(value)
    return found


def test_makepkg_reads_two_packages_of_this_version(tmp_path: Path) -> None:
    filled_in("PKGBUILD", tmp_path)
    nobody = 65534
    os.chown(tmp_path, nobody, nobody)  # makepkg refuses to be root
    tmp_path.chmod(0o755)
    work = Path("/tmp") / f"warmboot-makepkg-{os.getpid()}"
    tmp_path.rename(work)  # the folders above belong to root alone
    try:
        # Debian has no pacman, and this needs none.
        environment = {"PATH": "/usr/bin:/bin", "HOME": str(work), "PACMAN": "true"}
        done = subprocess.run(
            ["makepkg", "--printsrcinfo"], cwd=work, env=environment, user=nobody, group=nobody, extra_groups=[], capture_output=True, text=True
        )
    finally:
        work.rename(tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    info = fields(done.stdout)
    assert info["pkgname"] == ["warmboot", "warmbootctl"]
    assert info["pkgver"] == [VERSION]
    assert f"warmbootctl={VERSION}-1" in info["depends"]


def test_the_recipe_knows_the_hash_of_the_sources(tmp_path: Path) -> None:
    sources = tmp_path / "sources.tar.gz"
    sources.write_bytes(b"sources")
    assert f"sha256sums=({hashlib.sha256(b'sources').hexdigest()})" in filled_in("PKGBUILD", tmp_path, sources).read_text()


def test_shellcheck_has_nothing_to_say_of_the_pkgbuild(tmp_path: Path) -> None:
    # What is set is read by makepkg, and what is read is set by it.
    words = ["shellcheck", "--shell=bash", "--exclude=SC2034,SC2154", filled_in("PKGBUILD", tmp_path)]
    done = subprocess.run(words, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return filled_in("warmboot.spec", tmp_path)


def test_rpm_reads_two_packages_of_this_version(spec: Path) -> None:
    told = said("rpmspec", "--query", "--queryformat", "%{name} %{version} %{license}\n", spec)
    assert told.splitlines() == [f"{name} {VERSION} GPL-3.0-or-later" for name in ("warmboot", "warmbootctl")]


def test_rpm_reads_the_changelog(spec: Path) -> None:
    told = said("rpmspec", "--query", "--queryformat", "%{changelogname} %{changelogtext}\n", spec)
    assert f" - {VERSION}-1 " in told.splitlines()[0]


def test_both_recipes_name_every_framework_that_cmake_looks_for(spec: Path) -> None:
    cmake = (SCRIPTS.parents[1] / "CMakeLists.txt").read_text()
    wanted = cmake[cmake.index("find_package(KF6") :].partition(")")[0].split("COMPONENTS")[1].split()
    pkgbuild = (SCRIPTS / "PKGBUILD.in").read_text()
    for framework in wanted:
        assert f"cmake(KF6{framework})" in spec.read_text(), framework
        assert ("syntax-highlighting" if framework == "SyntaxHighlighting" else f"k{framework.lower()}") in pkgbuild, framework
