# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every row came to, and what it measured: a long run that broke off goes on there, and docs/matrix.md is made of it.

A line of JSON for each result, the last one of a row counts; several test runs may append at the same time. What no
longer fits this program and these tests is run again, but stays known until then.
"""

import datetime
import json
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .cache import digest

HERE = Path(__file__).parent
TELLING = ("all_rows.py", "fixtures.py", "matrix.py", "record.py", "report.py")  # only write down what came out

Entry = dict[str, Any]


class Record:
    def __init__(self, file: Path, program: Path, passed: Iterable[str], told: Iterable[str] = ()) -> None:
        """`passed`: rows with their hashes, left out when a run goes on; `told`: the names of all of which a result is known."""
        self.passed = set(passed)
        self.told = set(told)
        self._file = file
        self._program = program
        files = [path for path in sorted(HERE.iterdir()) if path.suffix in (".py", ".sh") and path.name not in TELLING]
        harness = [digest(path) for path in files]
        self._key = digest(*harness, program if program.exists() else "no program yet")

    @classmethod
    def read(cls, file: Path, program: Path, others: Path | None = None) -> "Record":
        """`others`: results of other checkouts, which leave nothing out."""
        known = read_entries(file)
        passed = (f"{entry['key']} {entry['row']}" for entry in known.values() if entry["resumes"])
        return cls(file, program, passed, [*known, *(read_entries(others) if others else ())])

    def row(self, node_id: str, test_file: Path) -> str:
        """A row's name with the hash of all that its outcome depends on."""
        return f"{self._key} {digest(test_file)} {node_id}"

    def untold_first(self, names: Iterable[str]) -> list[int]:
        """In which order to run these rows: a run that is broken off has told most when it began with what nobody knows."""
        return [number for _, number in sorted((name in self.told, number) for number, name in enumerate(names))]

    def add(self, row: str, outcome: str, resumes: bool, measured: Entry) -> None:
        """`resumes`: it is left out when the long matrix goes on."""
        harness, test_file, name = row.split(" ", 2)
        now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
        told = {"row": name, "outcome": outcome, "time": now, **self._version(), **measured}
        self._append([{**told, "key": f"{harness} {test_file}", "resumes": resumes}])

    def run_again(self, names: Iterable[str]) -> None:
        """These rows count as not run, and what is known of them stays known."""
        known = read_entries(self._file)
        self._append([{**known[name], "resumes": False} for name in names if name in known])

    def _version(self) -> Entry:
        said = _said(str(self._program), "--version")
        commit = _said("git", "-C", str(HERE), "rev-parse", "--short", "HEAD")
        return {"program": said.split()[-1] if said else "", "commit": commit}

    def _append(self, entries: list[Entry]) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with open(self._file, "a") as file:
            file.write("".join(json.dumps(entry, ensure_ascii=False) + "\n" for entry in entries))


def read_entries(file: Path) -> dict[str, Entry]:
    """By the name of the row; a line that is broken off tells nothing."""
    entries: dict[str, Entry] = {}
    for line in file.read_text().splitlines() if file.exists() else ():
        try:
            entry = json.loads(line)
            entries[entry["row"]] = entry
        except (ValueError, KeyError):
            pass
    return entries


def merged(*sources: dict[str, Entry]) -> dict[str, Entry]:
    """The newest result of each row."""
    newest: dict[str, Entry] = {}
    for source in sources:
        for name, entry in source.items():
            if name not in newest or newest[name]["time"] <= entry["time"]:
                newest[name] = entry
    return newest


def _said(*command: str) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    except OSError:
        return ""
