# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/matrix.md: what was tried, on which machines, and how it came out. Made of what the rows measured, never by hand.

docs/matrix.jsonl holds the same for programs. What a run did not touch stays in both, with its date.
"""

import json
import os
from collections import Counter
from pathlib import Path

from . import fixtures
from .all_rows import Row, all_rows
from .catalogue import CATALOGUE, MachineSpec
from .evidence import RESULTS
from .record import Entry, merged, read_entries

DOCS = Path(__file__).parents[3] / "docs"
PAGE, KNOWN = DOCS / "matrix.md", DOCS / "matrix.jsonl"
NOT_TESTED = Path(__file__).parents[1] / "not-tested.md"
BOOT = {True: "a partition of its own", False: "on the root file system"}

HEAD = """# What was tried, and on which machines

Every line here was made by running it: `./dev test --all-machines` writes this page and goes on where an earlier run broke
off. {what}

**How a reboot is proved.** The machines are Debian systems in QEMU that really reboot. When the firmware runs again, QEMU itself
reports a `RESET` (some firmware resets twice); a kexec changes the machine's `boot_id` without one. Neither is asked from
Warmboot. Where Warmboot is to refuse something, its reason is given, and where a row needs no reboot it says so.

- [Machines that reboot](#machines-that-reboot): one line each, details below
- [By recorded files only](#by-recorded-files-only): other distributions and hand-made set-ups
- [Not tested](#not-tested)
"""


def write(page: Path = PAGE, known: Path = KNOWN) -> Path:
    rows = all_rows()
    entries = merged(read_entries(known), read_entries(RESULTS / "rows.jsonl"))
    entries = {row.name: entries[row.name] for row in rows if row.name in entries}
    _replace(known, "".join(json.dumps(_public(entry), ensure_ascii=False) + "\n" for entry in entries.values()))
    _replace(page, text(rows, entries))
    return page


def text(rows: list[Row], entries: dict[str, Entry]) -> str:
    """The whole page."""
    by_machine: dict[str, list[Row]] = {spec.name: [] for spec in CATALOGUE}
    elsewhere: list[Row] = []
    for row in rows:
        by_machine.get(_machine_of(row, entries.get(row.name)), elsewhere).append(row)
    counts = _counts(rows, entries)
    parts = [HEAD.format(what=f"Known now: {counts}, {_by(entries.values())}."), "## Machines that reboot\n"]
    table = [
        "| Machine | Debian | systemd | Kernel | Firmware | Boot loader | /boot | Results | Reboots seen | When |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for spec in CATALOGUE:
        table.append(_line(spec, by_machine[spec.name], entries))
    parts.append("\n".join(table) + "\n")
    for spec in CATALOGUE:
        parts.append(_details(spec, by_machine[spec.name], entries))
    if elsewhere:
        parts.append("### On several machines, or on none\n")
        parts.append(_rows_table(elsewhere, entries))
    parts.append(fixtures.section())
    parts.append("## Not tested\n\n" + NOT_TESTED.read_text().partition("-->\n")[2].strip() + "\n")
    return "\n".join(parts)


# ---- one machine


def _line(spec: MachineSpec, rows: list[Row], entries: dict[str, Entry]) -> str:
    known = [entries[row.name] for row in rows if row.name in entries]
    read = _versions(spec.name, known)
    seen = Counter(reboot["via"] for entry in known for machine in entry["machines"] for reboot in machine["reboots"])
    cells = [
        f"[{spec.name}](#{spec.name})<br>{_cell(spec.title)}",
        read.get("debian", spec.suite),
        _short(read.get("systemd", "")),
        read.get("kernel", ""),
        _firmware(spec),
        _loader(spec, read),
        _boot(spec),
        _counts(rows, entries),
        ", ".join(f"{count} {via}" for via, count in sorted(seen.items(), reverse=True)),
        _dates(known),
    ]
    return "| " + " | ".join(cells) + " |"


def _details(spec: MachineSpec, rows: list[Row], entries: dict[str, Entry]) -> str:
    known = [entries[row.name] for row in rows if row.name in entries]
    read = _versions(spec.name, known)
    told = [spec.title]
    if read:
        told.append(
            f"Read in the machine: {read['system']}, version {read['debian']}; systemd {read['systemd']}, Linux {read['kernel']}, "
            f"kexec-tools {read['kexec_tools']}, {_loader(spec, read)}"
        )
    if known:
        told.append(f"Tried {_by(known)}")
    return f"### {spec.name}\n\n{'. '.join(told)}.\n\n" + _rows_table(rows, entries)


def _rows_table(rows: list[Row], entries: dict[str, Entry]) -> str:
    if not rows:
        return "No row of the tests runs on it.\n"
    lines = ["| What was tried | Result | How it was proved | When |", "|---|---|---|---|"]
    waiting: dict[str, list[str]] = {}
    for row in rows:
        if entry := entries.get(row.name):
            what = row.says + (f": *{_cell(row.variant)}*" if row.variant else "")
            lines.append(f"| {what} | {_result(entry)} | {_proof(entry)} | {entry['time'][:10]} |")
        else:
            waiting.setdefault(row.says, []).append(row.variant)
    told = "\n".join(lines) + "\n" if len(lines) > 2 else ""
    if waiting:
        names = (says + (f" ({len(variants)} ways)" if len(variants) > 1 else "") for says, variants in waiting.items())
        told += ("\n" if told else "") + f"Not run yet: {'; '.join(names)}.\n"
    return told


# ---- cells


def _result(entry: Entry) -> str:
    return {"passed": "passed", "failed": "**failed**", "skipped": "left out"}[entry["outcome"]]


def _proof(entry: Entry) -> str:
    if entry["outcome"] != "passed":
        return _cell(entry["why"])
    told = []
    several = len(entry["machines"]) > 1
    for machine in entry["machines"]:
        who = f"{machine['name']}: " if several else ""
        told += [who + _reboot(reboot) for reboot in machine["reboots"]]
        reasons = dict.fromkeys(reason.removeprefix("warmbootctl: ") for reason in machine["refusals"])
        told += [f"{who}refused: “{_cell(reason)}”" for reason in reasons]
    if not told:
        return "in the running machine, no reboot" if entry["machines"] else "without a machine"
    return "<br>".join(told)


def _reboot(reboot: Entry) -> str:
    before, after = reboot["boot_id"]
    resets = {0: "no RESET", 1: "1 RESET"}.get(reboot["resets"], f"{reboot['resets']} RESETs")
    return f"{reboot['via']}: {resets}, boot_id {before} → {after}, {reboot['seconds']:.0f} s"


def _counts(rows: list[Row], entries: dict[str, Entry]) -> str:
    outcomes = Counter(entries[row.name]["outcome"] if row.name in entries else "not run yet" for row in rows)
    words = {"failed": "**{} failed**", "passed": "{} passed", "skipped": "{} left out", "not run yet": "{} not run yet"}
    return ", ".join(word.format(outcomes[name]) for name, word in words.items() if outcomes[name]) or "no rows"


def _by(entries) -> str:
    """When, and with which program: `on 2026-11-26 with Warmboot 0.1.0`."""
    entries = list(entries)
    if not entries:
        return "nothing has been run"
    programs = sorted({entry["program"] for entry in entries if entry["program"]})
    return f"{'on' if len({entry['time'][:10] for entry in entries}) == 1 else 'between'} {_dates(entries, ' and ')}" + (
        f" with Warmboot {', '.join(programs)}" if programs else ""
    )


def _dates(entries, between: str = " – ") -> str:
    dates = sorted({entry["time"][:10] for entry in entries})
    return between.join(dict.fromkeys((dates[0], dates[-1]))) if dates else ""


def _versions(machine: str, entries: list[Entry]) -> Entry:
    """As the newest row read them."""
    for entry in sorted(entries, key=lambda entry: entry["time"], reverse=True):
        for read in entry["machines"]:
            if read["name"] == machine and "systemd" in read:
                return read
    return {}


def _machine_of(row: Row, entry: Entry | None) -> str:
    """Some rows start a machine of their own, which is known only when they have run."""
    names = {machine["name"] for machine in entry["machines"]} if entry else set()
    return row.machine or (names.pop() if len(names) == 1 else "")


def _firmware(spec: MachineSpec) -> str:
    return "BIOS" if spec.firmware == "bios" else "UEFI, Secure Boot" if spec.secure_boot else "UEFI"


def _loader(spec: MachineSpec, read: Entry) -> str:
    name = "systemd-boot" if spec.loader == "systemd-boot" else "GRUB"
    return f"{name} {_short(read.get('loader', ''))}".strip()


def _boot(spec: MachineSpec) -> str:
    where = BOOT[spec.boot_partition or spec.storage == "lvm-luks"]
    if spec.storage in ("raid1", "lvm"):
        where = "a partition of its own on " + {"raid1": "RAID1", "lvm": "LVM"}[spec.storage]
    return where + (", automount" if "automount" in spec.boot_options else "")


def _short(version: str) -> str:
    """257.13-1~deb13u1 → 257.13; the details have all of it."""
    return version.partition("-")[0].partition("~")[0]


def _cell(said: str) -> str:
    """Text that cannot break a table."""
    return said.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ").replace("*", "\\*")


def _public(entry: Entry) -> Entry:
    return {name: value for name, value in entry.items() if name not in ("key", "resumes")}


def _replace(path: Path, content: str) -> None:
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    unfinished.write_text(content)
    unfinished.rename(path)
