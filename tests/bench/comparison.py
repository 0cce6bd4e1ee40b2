# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two sides that were measured in turn, and what is to be said of them: median, smallest, largest, ratio, goal."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from statistics import median
from typing import Any, Literal

Sample = dict[str, float]  # what one round measured, by name


@dataclass(frozen=True)
class Goal:
    """What the median of `of` should be at most; `words` are how the page says it."""

    of: Literal["ratio", "value", "difference"]
    at_most: float
    words: str


@dataclass(frozen=True)
class Spread:
    median: float
    least: float
    most: float


def spread(values: Sequence[float]) -> Spread:
    return Spread(median(values), min(values), max(values))


@dataclass(frozen=True)
class Comparison:
    """The samples at one place of both lists are of the same round, so that they were made under the same load."""

    what: str
    against: str
    unit: str
    ours: list[float]
    theirs: list[float] = field(default_factory=list)  # none: there is only a value to report
    goal: Goal | None = None

    @classmethod
    def of_rounds(
        cls, rounds: Sequence[Sample], ours: str, theirs: str, *, what: str, against: str, unit: str, goal: Goal | None = None
    ) -> "Comparison":
        """Takes both sides by the names that they have in the rounds; `theirs` may be empty."""
        other = [one[theirs] for one in rounds] if theirs else []
        return cls(what, against, unit, [one[ours] for one in rounds], other, goal)

    def ratio(self) -> Spread | None:
        """Ours by theirs, of each round; a load that comes and goes is then the same above and below the line."""
        return self._of_rounds(lambda one, other: one / other) if all(self.theirs) else None

    def difference(self) -> Spread | None:
        return self._of_rounds(lambda one, other: one - other)

    def judged(self) -> Literal["met", "missed", "reported"]:
        if self.goal is None:
            return "reported"
        found = {"ratio": self.ratio, "value": lambda: spread(self.ours), "difference": self.difference}[self.goal.of]()
        return "met" if found is not None and found.median <= self.goal.at_most else "missed"

    def to_json(self) -> dict[str, Any]:
        return asdict(self) | {side: [float(f"{one:.5g}") for one in getattr(self, side)] for side in ("ours", "theirs")}

    @classmethod
    def from_json(cls, told: dict[str, Any]) -> "Comparison":
        return cls(**told | {"goal": Goal(**told["goal"]) if told["goal"] else None})

    def _of_rounds(self, together: Callable[[float, float], float]) -> Spread | None:
        if not self.theirs:
            return None
        return spread([together(one, other) for one, other in zip(self.ours, self.theirs, strict=True)])
