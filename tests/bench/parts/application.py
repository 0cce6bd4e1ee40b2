# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The application beside other programs that administer a system."""

from pathlib import Path

import peers
import systemdmachine
import thismachine
from comparison import Comparison, Goal
from rounds import Rounds

TITLE = "The application"
NEEDS = ("debian_packages",)
HOW = (
    "A Debian 13 root folder with Debian's packages of the other programs and with ours as `./dev package` makes them; a real systemd runs in it, in namespaces, with "
    "Warmboot in service, and the programs have the same virtual screen (Xvfb, openbox) one after the other. **Start** is until the last change of the picture: "
    "before it, programs, libraries, fonts and icons are put out of memory, and the program has run once, so that its caches are there. **Memory** is the "
    "proportional share (PSS) of the program and what it starts, half a minute later. **Wake-ups** are waits that ended, of all its threads, counted for "
    "half a minute at rest. Of ours, both are with the window and in the tray. virt-manager has libvirt's test driver; partitionmanager sees no disks, and so waits for none. "
    "systemdgenie is not in Debian 13: ksystemlog, which reads systemd's journal, stands in its place."
)
RESTING = 30  # seconds
AHEAD = Goal("ratio", 1.0, "less")


def measure(rounds: Rounds) -> tuple[list[Comparison], list[str]]:
    root = peers.root(_packages())
    made = rounds.of("application", lambda: systemdmachine.answer_of("desktop.py", str(RESTING), root=root))
    comparisons = []
    for what, ours, theirs, unit in (
        ("cold start to the complete picture", "warmboot start", "start", "s"),
        ("memory at rest in the tray", "tray memory", "memory", "MiB"),
        ("memory at rest with its window", "warmboot memory", "memory", "MiB"),
    ):
        for peer in peers.PROGRAMS:
            goal = None if ours == "warmboot memory" else AHEAD
            comparisons.append(Comparison.of_rounds(made, ours, f"{peer} {theirs}", what=what, against=peer, unit=unit, goal=goal))
    for ours, where in (("tray wakeups", "in the tray"), ("warmboot wakeups", "with its window")):
        comparisons.append(Comparison(f"wake-ups at rest {where}", "none", "a minute", [one[ours] for one in made], goal=Goal("value", 0, "none")))
    for peer in peers.PROGRAMS:
        comparisons.append(Comparison.of_rounds(made, "warmboot wakeups", f"{peer} wakeups", what="wake-ups at rest with its window", against=peer, unit="a minute"))
    versions = ", ".join(f"{name} {thismachine.version_of(name, str(root))}" for name in peers.PROGRAMS)
    return comparisons, [f"The others are {versions}."]


def _packages() -> list[Path]:
    """With Debian's hardening and optimized, or else those of the tests."""
    for folder in ("build/packages", "build/package/debs"):
        if found := sorted((systemdmachine.REPOSITORY / folder).glob("*.deb")):
            return found
    raise SystemExit("there are no packages of Warmboot to install; make them with: ./dev package")
