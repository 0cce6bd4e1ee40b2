# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A machine that has been rebooted, changed and upgraded for years beside one that was installed yesterday."""

import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

import worn
from comparison import Comparison, Goal, Sample
from harness.program import BUILT
from rounds import Rounds

TITLE = "A machine with a long past"
NEEDS = ("static_build",)
HOW = (
    f"Root folders for `--root`: the one has {worn.BOOTS:,} boots in its history (with what the boot check writes of each), {worn.RECORDS} undo records and "
    f"{worn.KERNELS} kernels with initrd and modules, the other one kernel and nothing else; Warmboot is installed in both. A round's value is the median of "
    "5 calls of each, in turn; each apply gets copies of its own and is one that really changes files."
)
CALLS = 5
GOAL = Goal("ratio", 1.2, "≤ 1.2")
WISH = ("--follow", "newest", "--add", "nomodeset")


def measure(rounds: Rounds) -> tuple[list[Comparison], list[str]]:
    with tempfile.TemporaryDirectory(prefix="warmboot-bench-") as folder:
        here = Path(folder)
        sides = {"worn": worn.old_machine(here / "worn"), "new": worn.new_machine(here / "new")}
        made = rounds.of("amounts", lambda: _one_round(sides, here))
    comparisons = [
        Comparison.of_rounds(made, f"worn {name}", f"new {name}", what=f"`warmbootctl {name}`", against="the same with none of it", unit="ms", goal=goal)
        for name, goal in (("plan", GOAL), ("apply", GOAL), ("status", None), ("history", None))
    ]
    return comparisons, []


def _one_round(sides: dict[str, Path], here: Path) -> Sample:
    taken: dict[str, list[float]] = {f"{side} {name}": [] for name in ("plan", "apply", "status", "history") for side in sides}
    for _ in range(CALLS):
        for side, root in sides.items():
            copy = here / "copy"
            subprocess.run(["cp", "-a", root, copy], check=True)
            subprocess.run(["sync", "-f", copy], check=True)  # what is written later is its own
            taken[f"{side} apply"].append(_milliseconds(copy, "apply", *WISH))
            subprocess.run(["rm", "-r", copy], check=True)
            taken[f"{side} plan"].append(_milliseconds(root, "plan", *WISH))
            for name in ("status", "history"):
                taken[f"{side} {name}"].append(_milliseconds(root, name))
    return {name: median(values) for name, values in taken.items()}


def _milliseconds(root: Path, *words: str) -> float:
    command: Sequence[str | Path] = [BUILT, "--root", root, *words]
    start = time.monotonic()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return (time.monotonic() - start) * 1000
