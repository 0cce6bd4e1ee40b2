# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`warmbootctl status` beside the one question to systemd that it cannot do without."""

from comparison import Comparison, Goal, Sample
from harness.program import BUILT
from rounds import Rounds
import systemdmachine

TITLE = "warmbootctl status"
NEEDS = ("static_build",)
HOW = (
    "A real systemd runs as process 1 of namespaces on this computer, with Warmboot installed in it. The other side is the `systemctl show` that status "
    "itself makes, with the same units and properties; it is taken from a run under strace. A round is a new such machine; its value is the median of 20 calls "
    "of each, in turn."
)
CALLS = 20
GOAL = Goal("ratio", 1.5, "≤ 1.5")


def measure(rounds: Rounds) -> tuple[list[Comparison], list[str]]:
    made = rounds.of("status", _one_round)
    against = f"one `systemctl show` of the same {made[-1]['units']:.0f} units"
    comparisons = [
        Comparison.of_rounds(made, ours, "show", what=what, against=against, unit="ms", goal=GOAL)
        for ours, what in (("status", "`warmbootctl status`"), ("json", "`warmbootctl status --json`"))
    ]
    return comparisons, [f"status runs systemctl {made[-1]['calls']:.0f} times."]


def _one_round() -> Sample:
    told = systemdmachine.answer_of("statuses.py", str(BUILT), str(CALLS))
    return {name: value if name in ("calls", "units") else value * 1000 for name, value in told.items()}
