# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""statuses.py WARMBOOTCTL COUNT: in the machine of namespaces, how long `status` takes and the systemctl call that it makes."""

import json
import re
import subprocess
import sys
import time
from statistics import median

import managed

# What it asks about units, in the words of its own; what it asks of the manager is not a part of the comparison.
SHOW = re.compile(r'execve\("[^"]*systemctl", \[(.*?)\], ')


def systemctl_calls(program: str) -> list[list[str]]:
    done = subprocess.run(["strace", "-f", "-qq", "-s", "4096", "-e", "trace=execve", program, "status"], capture_output=True, text=True, check=True)
    return [re.findall(r'"([^"]*)"', words) for words in SHOW.findall(done.stderr)]


def seconds(words: list[str]) -> float:
    start = time.monotonic()
    subprocess.run(words, stdout=subprocess.DEVNULL, check=True)
    return time.monotonic() - start


def main() -> None:
    program, count = sys.argv[1], int(sys.argv[2])
    managed.install(program)
    calls = systemctl_calls(program)
    show = max((call for call in calls if "show" in call), key=len)
    sides = {"status": [program, "status"], "show": show, "json": [program, "status", "--json"]}
    for words in sides.values():
        seconds(words)  # into the page cache
    taken: dict[str, list[float]] = {name: [] for name in sides}
    for _ in range(count):
        for name, words in sides.items():
            taken[name].append(seconds(words))
    told = {name: median(values) for name, values in taken.items()}
    print(json.dumps({**told, "calls": len(calls), "units": len(show) - show.index("--") - 1}))


main()
