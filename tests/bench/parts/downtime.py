# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""For how long a machine that reboots answers nobody: Warmboot's kexec, one by hand, and the firmware's ways."""

from dataclasses import dataclass
from statistics import median

from comparison import Comparison, Goal, Sample
from harness.catalogue import spec_named
from probedmachine import probed
from rounds import Rounds

TITLE = "Downtime, seen from outside"
NEEDS = ("static_build",)
HOW = (
    "Practice machines (Debian 13 in QEMU's software emulation, one processor, no KVM) with a small service that is asked ten times a second over their network "
    "card. The value is the longest silence. Each reboot starts from the same saved state of a machine that was booted through its firmware and has settled. "
    "By hand means `kexec -l` of the same kernel while all services still run, then `systemctl kexec`: its load is no part of its downtime, and it checks "
    "nothing, keeps no mark and no history. **Down** is until the new kernel starts, less the time in firmware and boot loader (**off**), **up** from there "
    "until the service answers. Of a kexec, down has the jump in it: the image is checked once more and unpacked, which a boot loader's kernel does while off."
)
BY_HAND = "kexec -a -l /vmlinuz --initrd=/initrd.img --reuse-cmdline && systemctl kexec"
MACHINES = {"debian13": "SeaBIOS and GRUB", "debian13-uefi-boot": "OVMF and GRUB", "debian13-sd-boot": "OVMF and systemd-boot"}
GOAL = Goal("ratio", 1.02, "≤ 1.02")


@dataclass(frozen=True)
class Way:
    name: str
    command: str
    via: str
    installed: bool


WARMBOOT = Way("Warmboot", "/root/warmbootctl reboot --via kexec", "kexec", True)
HAND = Way("by hand", BY_HAND, "kexec", False)
FIRMWARE = Way("firmware", "systemctl reboot", "firmware", False)


def measure(rounds: Rounds) -> tuple[list[Comparison], list[str]]:
    comparisons: list[Comparison] = []
    notes = ["| Machine | Way | Down | Off | Up |\n|---|---|---|---|---|"]
    for name, firmware in MACHINES.items():
        ways = (WARMBOOT, HAND, FIRMWARE) if name == "debian13" else (WARMBOOT, FIRMWARE)
        made = rounds.of(name, lambda: _one_round(name, ways))
        if HAND in ways:
            what = "downtime of Warmboot's kexec"
            comparisons.append(Comparison.of_rounds(made, "Warmboot", "by hand", what=what, against="`kexec -l` and `systemctl kexec` by hand", unit="s", goal=GOAL))
        comparisons.append(Comparison.of_rounds(made, "Warmboot", "firmware", what="downtime of Warmboot's kexec", against=f"a reboot through {firmware}", unit="s"))
        notes[0] += "".join(f"\n| {firmware} | {way.name} | {_phases(made, way)} |" for way in ways)
    return comparisons, notes


def _one_round(name: str, ways: tuple[Way, ...]) -> Sample:
    sample: Sample = {}
    for way in ways:
        with probed(spec_named(name), way.installed) as machine:
            absence = machine.absence(way.command, way.via)
        sample[way.name] = absence.whole
        sample |= {f"{way.name} {phase}": getattr(absence, phase) for phase in ("down", "off", "up")}
    return sample


def _phases(made: list[Sample], way: Way) -> str:
    return " | ".join(f"{median(one[f'{way.name} {phase}'] for one in made):.1f} s" for phase in ("down", "off", "up"))
