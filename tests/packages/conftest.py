# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is packed, looked at without a machine; tests/vm/test_packages.py installs it on some."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
SCRIPTS = CHECKOUT / "resources" / "packages"
sys.path.insert(0, str(SCRIPTS))


def said(*command: str | Path, **options) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


@dataclass(frozen=True)
class Deb:
    """A package, taken apart."""

    file: Path
    tree: Path
    control: Path

    @property
    def name(self) -> str:
        return self.field("Package")

    def field(self, name: str) -> str:
        return said("dpkg-deb", "--field", self.file, name).strip()

    def paths(self) -> set[str]:
        """All but folders, from the root on."""
        return {f"/{path.relative_to(self.tree)}" for path in self.tree.rglob("*") if path.is_symlink() or not path.is_dir()}

    def script(self, name: str) -> str:
        return (self.control / name).read_text()


@pytest.fixture(scope="session")
def folder() -> Path:
    """`./dev release` names those that it has made."""
    found = Path(os.environ.get("WARMBOOT_DEBS", CHECKOUT / "build" / "package" / "debs"))
    if not list(found.glob("*.deb")):
        pytest.fail(f"no packages in {found}; ./dev test makes them")
    return found


def taken_apart(file: Path, where: Path) -> Deb:
    deb = Deb(file, where / "tree", where / "control")
    subprocess.run(["dpkg-deb", "--raw-extract", file, deb.tree], check=True)
    (deb.tree / "DEBIAN").rename(deb.control)
    return deb


@pytest.fixture(scope="session")
def ctl(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Deb:
    return taken_apart(next(folder.glob("warmbootctl_*.deb")), tmp_path_factory.mktemp("ctl"))


@pytest.fixture(scope="session")
def app(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Deb:
    return taken_apart(next(folder.glob("warmboot_*.deb")), tmp_path_factory.mktemp("app"))
