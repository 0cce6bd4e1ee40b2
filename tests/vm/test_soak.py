# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One machine that is rebooted again and again, by every caller and both ways, with changes in between.

`WARMBOOT_SOAK=200 ./dev test --vm --all-machines --fresh -k reboots_without_end` makes it 200 reboots (about two hours); otherwise it is
one round of all changes. What each boot had is in build/vm-results/soak.jsonl.
"""

import json
import os
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path

from harness.foretold import LOGIND, REBOOT, SHUTDOWN, SYSTEMCTL, Caller, check_arrival, foretold, word
from harness.machine import Machine
from harness.rows import long
from harness.warmbootctl import Warmbootctl

# What is done before each reboot, and which way it goes then. A change stays until the next one that says otherwise.
CHANGES = (
    ("", "kexec"),
    ("apply --add nomodeset", "kexec"),
    ("apply --mode bios", "firmware"),
    ("undo", "kexec"),
    ("apply --remove nomodeset", "kexec"),
    ("next bios", "firmware"),
    ("", "kexec"),
    ("disable", "firmware"),
    ("next kexec", "kexec"),
    ("enable", "kexec"),
    ("apply --panic 40", "kexec"),
    ("undo", "kexec"),
)
OURS = Caller("warmbootctl reboot --via default", f"{Warmbootctl.path} reboot --via default", "reboot")
CALLERS = (SYSTEMCTL, REBOOT, SHUTDOWN, LOGIND, OURS)  # five and twelve have no divisor in common: all meet all
REBOOTS = int(os.environ.get("WARMBOOT_SOAK", len(CHANGES)))
KEPT_RECORDS = 100  # of undo
TALLY = Path(__file__).parents[2] / "build" / "vm-results" / "soak.jsonl"


@dataclass(frozen=True)
class Load:
    """What must not grow from boot to boot."""

    files: list[str]  # of the set-up and of what Warmboot keeps, without the undo records
    state_bytes: int
    records: int
    memory: int  # KiB that the kernel has
    words: int  # on the command line
    reserved: int  # regions that the kernel's memory map has

    @classmethod
    def of(cls, machine: Machine) -> "Load":
        def answer(command: str) -> str:
            return machine.run(command).out

        return cls(
            answer("find /etc /usr/local /run/warmboot /var/lib/warmboot ! -path '/var/lib/warmboot/undo/*' -printf '%p\\n' | sort").splitlines(),
            int(answer("find /var/lib/warmboot -type f ! -path '*/undo/*' -printf '%s\\n' | awk '{s+=$1} END {print s+0}'")),
            int(answer("ls /var/lib/warmboot/undo | wc -l")),
            int(answer("awk '/^MemTotal:/ {print $2}' /proc/meminfo")),
            len(machine.cmdline().split()),
            int(answer("grep -c . /proc/iomem")),
        )


@dataclass
class Seen:
    """Of all boots so far."""

    boots: list[str] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    loads: dict[str, list[Load]] = field(default_factory=lambda: {"kexec": [], "firmware": []})


@long
def test_reboots_without_end_lose_nothing_and_grow_nothing(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    plain = machine.cmdline().split()
    seen, flags, callers = Seen(), {"panic=15"}, cycle(CALLERS)
    for number in range(REBOOTS):
        change, via = CHANGES[number % len(CHANGES)]
        if change:
            warmboot(change)
        flags = _flags_after(change, flags)
        caller = next(callers)
        forecast = foretold(warmboot, caller)
        assert forecast["via"] == word(via), (number, change, caller.name, forecast)
        reboot = machine.expect_reboot(caller.command, asked=caller.name)
        warmboot.wait_healthy()
        check_arrival(warmboot, reboot, via, warmboot.history()[-1]["reason"])
        _check_line(reboot.cmdline, plain, flags if via == "kexec" else set())
        seen.boots.append(reboot.boot_id_after)
        if reboot.warmboot_id:
            assert reboot.warmboot_id not in seen.ids
            seen.ids.add(reboot.warmboot_id)
        seen.loads[via].append(Load.of(machine))
        _tell(number, change, caller, reboot.via, reboot.seconds, seen.loads[via][-1])
    history = [entry["bootId"] for entry in warmboot.history()]
    assert history[-len(seen.boots) :] == seen.boots
    for via, loads in seen.loads.items():
        _check_growth(via, loads)
    warmboot("uninstall")
    assert machine.run("ls /usr/local/libexec/warmboot /etc/warmboot.conf", check=False).rc != 0


def _flags_after(change: str, flags: set[str]) -> set[str]:
    """What the settings put on the line of a kexec."""
    if "nomodeset" in change:
        return flags | {"nomodeset"} if "--add" in change else flags - {"nomodeset"}
    if change == "apply --panic 40":
        return (flags - {"panic=15"}) | {"panic=40"}
    return (flags - {"panic=40"}) | {"panic=15"} if change == "undo" else flags


def _check_line(line: str, plain: list[str], flags: set[str]) -> None:
    """What the boot loader gives, and once each what the settings add."""
    words = [word for word in line.split() if not word.startswith(("BOOT_IMAGE=", "warmboot.id="))]
    assert sorted(words) == sorted([word for word in plain if not word.startswith("BOOT_IMAGE=")] + list(flags)), line


def _check_growth(via: str, loads: list[Load]) -> None:
    """After the first boot each way all is there that there ever is; only undo records come, and not for ever."""
    first, *later = loads
    for load in later:
        assert load.files == first.files, (via, set(load.files) ^ set(first.files))
        assert abs(load.memory - first.memory) <= 1024, (via, first.memory, load.memory)
        assert load.reserved <= first.reserved + 2, (via, first.reserved, load.reserved)
        assert load.words <= max(one.words for one in loads[: len(CHANGES)])
        assert load.records <= KEPT_RECORDS


def _tell(number: int, change: str, caller: Caller, via: str, seconds: float, load: Load) -> None:
    """For who watches, and for the report."""
    told = {"reboot": number + 1, "change": change, "caller": caller.name, "via": via, "seconds": round(seconds, 1)}
    told |= {"state": load.state_bytes, "records": load.records, "memory": load.memory, "words": load.words, "reserved": load.reserved, "files": len(load.files)}
    TALLY.parent.mkdir(parents=True, exist_ok=True)
    with TALLY.open("a" if number else "w") as file:
        file.write(json.dumps(told) + "\n")
