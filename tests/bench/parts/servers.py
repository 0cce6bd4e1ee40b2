# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The status of many hosts over SSH beside the least that any tool over SSH can take, and beside Ansible."""

import systemdmachine
from comparison import Comparison, Goal
from rounds import Rounds

TITLE = "Many servers over SSH"
NEEDS = ("static_build", "fleet")
HOW = (
    "A real sshd and a real systemd run in a machine of namespaces on this computer, which is all of the hosts under as many names: client and servers share its "
    "processors. Ours is the application without its windows, from its start until the status of each host is known; it calls ten at a time, and so do the "
    "others. The program that it sends is there already, as from the second call on. The floor is `ssh HOST true` by `xargs -P 10`. Ansible is ansible-core "
    "as it comes, with 10 forks and no connection left from before. Memory is the most that the application itself had, without the ssh processes."
)
SIZES = (1, 10, 100, 300)
WITH_ANSIBLE = (1, 10, 100)  # 300 would take hours and tell nothing more
FLOOR, PING, FACTS = "parallel `ssh HOST true`", "Ansible's ping", "Ansible's gather_facts"
GOALS = {"floor": Goal("ratio", 1.3, "≤ 1.3"), "ping": Goal("ratio", 0.2, "≤ 0.2 (5 times faster)"), "facts": Goal("ratio", 0.2, "≤ 0.2 (5 times faster)")}


def measure(rounds: Rounds) -> tuple[list[Comparison], list[str]]:
    comparisons, ours, memory = [], {}, {}
    for size in SIZES:
        words = ["ansible"] if size in WITH_ANSIBLE else []
        made = rounds.of(f"{size} hosts", lambda: systemdmachine.answer_of("fleet.py", str(systemdmachine.REPOSITORY), str(size), *words))
        ours[size] = [one["ours"] / size for one in made]
        memory[size] = [one["memory"] for one in made]
        for side, against in (("floor", FLOOR), ("ping", PING), ("facts", FACTS)):
            if side in made[0]:
                goal = GOALS[side] if size == 100 else None
                comparisons.append(Comparison.of_rounds(made, "ours", side, what=f"status of {_hosts(size)}", against=against, unit="s", goal=goal))
    growth = Goal("ratio", 1.15, "linear: ≤ 1.15")
    flat = Goal("ratio", 1.5, "flat: ≤ 1.5")
    comparisons.append(Comparison("time for each of 300 hosts", "for each of 100", "s", ours[300], ours[100], growth))
    comparisons += [Comparison(f"memory with {_hosts(size)}", "with 1 host", "MiB", memory[size], memory[1], flat if size == 300 else None) for size in SIZES[1:]]
    return comparisons, []


def _hosts(size: int) -> str:
    return f"{size} host{'s' if size > 1 else ''}"
