# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the hooks do in a shutdown beside `kexec -l` of the same image by hand."""

import re
from dataclasses import dataclass

from comparison import Comparison, Goal, Sample
from countedmachine import CountedMachine, counted
from harness.catalogue import spec_named
from harness.warmbootctl import Warmbootctl
from rounds import Rounds

TITLE = "What the hooks add to a shutdown"
NEEDS = ("static_build",)
HOW = (
    "A practice machine (Debian 13 in QEMU) runs the hooks `load` and `exec` as systemd runs them in a shutdown, one after the other, with the real kexec and the "
    "real kernel; the other side is `kexec -l` with the same kernel, initrd and command line, typed by hand. In place of systemctl stands a script that "
    "answers that a reboot is in the queue (after asking the real systemctl, so that this costs what it costs) and ends the hook where the machine would jump. "
    "**Instructions** are all that the machine executes from start to end, in programs and in its kernel, counted by a plugin of the emulator. "
    "**Processes** are what strace sees being made. The load of the image is the greater part of both sides."
)
LIMIT = 300  # seconds; the machine is slow, and counted
FOLDER = "/usr/local/libexec/warmboot"
LOAD_BY_HAND = "kexec -a -l /vmlinuz --initrd=/initrd.img --reuse-cmdline"
AGAINST = "`kexec -l` of the same image"
# As the hooks see it in a shutdown, up to the jump.
SYSTEMCTL = """#!/bin/sh
case $1 in
    list-jobs) /usr/bin/systemctl "$@"; echo '42 reboot.target start waiting' ;;
    show) printf 'Id=reboot.target\\nJob=42\\n\\n'; /usr/bin/systemctl "$@" ;;
    --force) kill -KILL $PPID ;; # exec, which would wait for the jump
    *) exec /usr/bin/systemctl "$@" ;;
esac
"""
WRAPPED = 2  # for the job is asked twice, each time by a process of that script more than in a shutdown


@dataclass(frozen=True)
class Side:
    name: str
    command: str


HOOKS = f"""export WARMBOOT_PATH=/root/played:/usr/sbin:/usr/bin
{FOLDER}/load >/run/load.said
{FOLDER}/exec >/run/exec.said || :"""
SIDES = (Side("hooks", HOOKS), Side("load alone", HOOKS.rpartition("\n")[0]), Side("by hand", LOAD_BY_HAND))


def measure(rounds: Rounds) -> tuple[list[Comparison], list[str]]:
    with counted(spec_named("debian13")) as machine:
        machine.machine.run(f"{Warmbootctl(machine.machine).path} apply --mode kexec", timeout=LIMIT)
        machine.machine.run("mkdir /root/played")
        machine.machine.put("/root/played/systemctl", SYSTEMCTL, 0o755)
        made = rounds.of("hooks", lambda: _one_round(machine))
    comparisons = [
        Comparison.of_rounds(made, "hooks processes", "by hand processes", what="processes of the hooks", against=AGAINST, unit="", goal=Goal("difference", 6, "at most 6 more")),
        Comparison.of_rounds(made, "hooks instructions", "by hand instructions", what="instructions of the hooks", against=AGAINST, unit="million", goal=Goal("ratio", 1.1, "≤ 1.1")),
        Comparison.of_rounds(made, "load alone instructions", "by hand instructions", what="instructions of `load` alone", against=AGAINST, unit="million"),
        Comparison.of_rounds(made, "hooks seconds", "by hand seconds", what="wall time of the hooks, in the emulator", against=AGAINST, unit="s"),
    ]
    return comparisons, []


def _one_round(machine: CountedMachine) -> Sample:
    sample: Sample = {}
    for side in SIDES:
        _as_before(machine)
        sample[f"{side.name} instructions"] = machine.instructions(side.command) / 1e6
    for side in SIDES:
        _as_before(machine)
        timed = f"read begin rest </proc/uptime\n{side.command}\nread end rest </proc/uptime\necho $begin $end >&2"
        begin, end = map(float, machine.machine.run(timed, timeout=LIMIT).err.split()[-2:])
        sample[f"{side.name} seconds"] = end - begin
        _as_before(machine)
        sample[f"{side.name} processes"] = _processes(machine, side)
    return sample


def _as_before(machine: CountedMachine) -> None:
    """As in a boot that has not rebooted yet, and with all that is read in memory."""
    machine.machine.run(
        "kexec -a -u; rm -f /var/lib/warmboot/mark /run/warmboot/loaded; "
        f"cat /vmlinuz /initrd.img {FOLDER}/* >/dev/null; sync; sleep 1",
        timeout=LIMIT,
    )


def _processes(machine: CountedMachine, side: Side) -> float:
    machine.machine.put("/run/counted", side.command)
    machine.machine.run("strace -f -qq -e trace=clone,clone3,fork,vfork -o /run/trace sh /run/counted", timeout=LIMIT)
    made = len(re.findall(r"(?:clone|clone3|v?fork)(?:\(| resumed).*= \d+$", machine.machine.get("/run/trace"), re.M))
    return made - (WRAPPED if side.name == "hooks" else 0)
