#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which Debian packages a statically linked program is made of, found out by looking and not from a list.

linkedpackages.py BUILD PROGRAM: prints them as the value of Static-Built-Using, the sources with their versions.
BUILD is a build folder of ninja's, who keeps what the linker and the compiler said that they had read.
"""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Package:
    name: str
    version: str
    architecture: str
    source: str
    source_version: str
    how: str  # "linked" or "headers"


def linked_packages(build: Path, program: str) -> list[Package]:
    """In the order of their names. Without the kernel's headers, which have numbers and layouts only."""
    archives = _packages_of(_archives(build, program))
    # The headers of a linked library say nothing more; and for dpkg they are those of all its architectures.
    linked = {name.partition(":")[0] for name in archives}
    headers = {name for name in _packages_of(_headers(build)) if name.partition(":")[0] not in linked}
    found = [*_asked(archives, "linked"), *_asked(headers, "headers")]
    return sorted(package for package in found if not package.name.startswith("linux-libc-dev"))


def linked_program(build: Path, program: str) -> Path:
    return build / _target(build, program)


def _target(build: Path, program: str) -> str:
    """What ninja calls it."""
    for line in _said("ninja", "-C", str(build), "-t", "targets", "all").splitlines():
        target, _, rule = line.partition(": ")
        if rule.startswith(f"CXX_EXECUTABLE_LINKER__{program}_"):
            return target
    raise SystemExit(f"{build} links no program called {program}")


def _archives(build: Path, program: str) -> set[str]:
    """Libraries, and what the compiler adds at the beginning and the end."""
    lines = _said("ninja", "-C", str(build), "-t", "deps", _target(build, program)).splitlines()
    if not any(line.endswith("/libc.a") for line in lines):
        raise SystemExit(f"the linker has not told what it put into {program}; build it with CMake 3.27 or later")
    return {line.strip() for line in lines if line.startswith("    /")}


def _headers(build: Path) -> set[str]:
    lines = _said("ninja", "-C", str(build), "-t", "deps").splitlines()
    return {line.strip() for line in lines if line.startswith("    /usr/")}


def _packages_of(paths: set[str]) -> set[str]:
    """Names as dpkg has them, with the architecture where it needs one."""
    system = sorted(path for path in map(os.path.realpath, paths) if path.startswith("/usr/"))
    owners = set()
    for line in _said("dpkg-query", "--search", *system).splitlines():
        owners.update(line.partition(": ")[0].split(", "))
    return owners


def _asked(names: set[str], how: str) -> list[Package]:
    if not names:
        return []
    fields = "${Package} ${Version} ${Architecture} ${source:Package} ${source:Version}\n"
    lines = _said("dpkg-query", "--show", f"--showformat={fields}", *sorted(names)).splitlines()
    return [Package(*line.split(), how) for line in lines]


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def main() -> None:
    build, program = sys.argv[1:]
    packages = linked_packages(Path(build), program)
    print(", ".join(sorted({f"{package.source} (= {package.source_version})" for package in packages})))


if __name__ == "__main__":
    main()
