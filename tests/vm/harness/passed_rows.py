# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which rows have passed with this very program and these very tests: a long run that broke off goes on there."""

from collections.abc import Iterable
from pathlib import Path

from .cache import digest

HERE = Path(__file__).parent


class PassedRows:
    def __init__(self, record: Path, program: Path, passed: Iterable[str]) -> None:
        self.passed = set(passed)
        self._record = record
        harness = [digest(path) for path in sorted(HERE.iterdir()) if path.suffix in (".py", ".sh")]
        self._key = digest(*harness, program if program.exists() else "no program yet")

    @classmethod
    def read(cls, record: Path, program: Path) -> "PassedRows":
        return cls(record, program, record.read_text().splitlines() if record.exists() else ())

    def row(self, node_id: str, test_file: Path) -> str:
        """A row's name with the hash of all that its outcome depends on."""
        return f"{self._key} {digest(test_file)} {node_id}"

    def add(self, row: str) -> None:
        self._record.parent.mkdir(parents=True, exist_ok=True)
        with open(self._record, "a") as record:
            record.write(row + "\n")

    def forget(self) -> None:
        self._record.unlink(missing_ok=True)
        self.passed.clear()
