# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rounds of a part, kept as they are made: one that was broken off goes on where it was."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from comparison import Sample


class Rounds:
    """In each round every side has its turn once, so that all see the same load; a part may have several kinds of rounds."""

    def __init__(self, file: Path, version: str, wanted: int, say: Callable[[str], None]) -> None:
        """version: of what is measured. Rounds of another one are not gone on with."""
        self.wanted = wanted
        self._file, self._version, self._say = file, version, say
        kept = json.loads(file.read_text()) if file.exists() else {}
        self._kept: dict[str, list[Sample]] = kept["rounds"] if kept.get("version") == version else {}

    def of(self, kind: str, one_round: Callable[[], Sample]) -> list[Sample]:
        made = self._kept.setdefault(kind, [])
        while len(made) < self.wanted:
            made.append(one_round())
            shown = ", ".join(f"{name} {value:.4g}" for name, value in made[-1].items())
            self._say(f"{kind}, {len(made)} of {self.wanted}: {shown}")
            self._keep()
        return made[: self.wanted]

    def in_turn(self, kind: str, sides: Mapping[str, Callable[[], float]]) -> list[Sample]:
        """Where each side gives one number."""
        return self.of(kind, lambda: {name: side() for name, side in sides.items()})

    def done(self) -> None:
        """Another call measures anew."""
        self._file.unlink(missing_ok=True)

    def _keep(self) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        unfinished = self._file.with_suffix(".new")
        unfinished.write_text(json.dumps({"version": self._version, "rounds": self._kept}, indent=1))
        unfinished.rename(self._file)
