#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Warmboot beside what people would use otherwise, and writes docs/performance.md."""

import argparse
import datetime
import importlib
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path += [str(HERE), str(HERE.parent / "vm")]

import page  # noqa: E402 - found through the line above
import thismachine  # noqa: E402
from harness.cache import digest  # noqa: E402
from harness.program import BUILT  # noqa: E402
from rounds import Rounds  # noqa: E402

PARTS = ("status", "amounts", "hooks", "servers", "application", "downtime")
FOLDER = page.REPOSITORY / "build" / "bench"


def main() -> None:
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__, epilog="Parts: " + ", ".join(PARTS) + "; all when none is named.")
    parser.add_argument("parts", nargs="*", metavar="PART", help="only these")
    parser.add_argument("--runs", type=int, default=5, help="rounds of each (5; fewer are for trying the measuring itself)")
    parser.add_argument("--fresh", action="store_true", help="forget the rounds of a run that was broken off")
    parser.add_argument("--page", action="store_true", help="measure nothing, write the page from docs/performance.json")
    parser.add_argument("--needs", action="store_true", help="only tell what ./dev has to build for them")
    given = parser.parse_args()
    if unknown := [name for name in given.parts if name not in PARTS]:
        parser.error(f"there is no part {' '.join(unknown)}; there are {', '.join(PARTS)}")
    chosen = [] if given.page else given.parts or PARTS
    if given.needs:
        print(*dict.fromkeys(need for name in chosen for need in importlib.import_module(f"parts.{name}").NEEDS))
        return
    for name in chosen:
        measure(name, given.runs, given.fresh)
    titles = {name: importlib.import_module(f"parts.{name}").TITLE for name in PARTS}
    say(str(page.write(titles).relative_to(page.REPOSITORY)))


def measure(name: str, runs: int, fresh: bool) -> None:
    part = importlib.import_module(f"parts.{name}")
    file = FOLDER / f"{name}.json"
    if fresh:
        file.unlink(missing_ok=True)
    say(f"== {name}: {part.TITLE}")
    machine = thismachine.described()
    rounds = Rounds(file, digest(BUILT, Path(part.__file__)), runs, say)
    comparisons, notes = part.measure(rounds)
    told = {
        "date": datetime.date.today().isoformat(),
        "version": version(),
        "rounds": runs,
        "machine": machine,
        "how": part.HOW,
        "notes": notes,
        "comparisons": [one.to_json() for one in comparisons],
    }
    page.keep(name, told)
    rounds.done()
    print(page.table(comparisons), *notes, sep="\n", flush=True)


def version() -> str:
    """Of the program, and of the sources as git knows them, where it does."""
    released = re.search(r"project\(.*?VERSION\s+([0-9.]+)", (page.REPOSITORY / "CMakeLists.txt").read_text(), re.S)
    commit = subprocess.run(["git", "-C", page.REPOSITORY, "rev-parse", "--short=10", "HEAD"], capture_output=True, text=True, check=False).stdout.strip()
    return f"{released.group(1) if released else ''}{f' ({commit})' if commit else ''}"


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
