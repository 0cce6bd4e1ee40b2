# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""All rows that the long matrix has, whatever part of them a test run was about. As a program it prints them as JSON."""

import contextlib
import io
import json
import os
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
NO_MATRIX = ("test_matrix.py",)  # about the harness, not about Warmboot


@dataclass(frozen=True)
class Row:
    name: str  # as pytest calls it
    says: str
    variant: str = ""
    machine: str = ""  # empty: it has others than the usual one, or none


class Collector:
    def __init__(self) -> None:
        self.rows: list[Row] = []

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        for item in session.items:
            if item.path.name not in NO_MATRIX:
                self.rows.append(_row(item))


def _row(item: pytest.Item) -> Row:
    name = getattr(item, "originalname", item.name).removeprefix("test_").replace("_", " ")
    variant, machine = "", ""
    if hasattr(item, "callspec"):
        machine, variant = item.callspec.params.get("machine_name", ""), item.callspec.id
        variant = variant.removeprefix(machine).removeprefix("-").removesuffix(f"-{machine}" if machine else "")
    return Row(item.nodeid, name[:1].upper() + name[1:], variant, machine)


def all_rows() -> list[Row]:
    """Collected by a process of its own: pytest cannot collect while it runs."""
    asked = [sys.executable, "-m", "harness.all_rows"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    done = subprocess.run(asked, cwd=TESTS, env=environment, capture_output=True, text=True, check=True)
    return [Row(**row) for row in json.loads(done.stdout)]


if __name__ == "__main__":
    collector = Collector()
    with contextlib.redirect_stdout(io.StringIO()) as said:
        result = pytest.main(["--collect-only", "-q", "-n", "0", "--all-machines", str(TESTS)], [collector])
    if result != pytest.ExitCode.OK:
        sys.exit(said.getvalue())
    print(json.dumps([asdict(row) for row in collector.rows]))
