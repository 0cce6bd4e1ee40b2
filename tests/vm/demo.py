#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `./dev run` shows: the application with a practice machine that it reaches as a server.

Without a display: that Debian machine as it changes from rebooting through its firmware to kexec, and back, told in the
terminal, with pictures of the application.
"""

import argparse
import itertools
import os
import shlex
import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from harness import application, evidence, warm_start
from harness.catalogue import spec_named
from harness.machine import CommandFailed, Machine, Overdue
from harness.reboot import Reboot
from harness.sshdoor import SshDoor
from harness.terminal import bad, bold, busy, clock, dim, good, heading, say
from harness.virtualscreen import VirtualScreen
from harness.warmbootctl import PROGRAM, Warmbootctl

HUNK, LONG_HUNK = 8, 32  # lines of a new file that are shown, and from when on it is shortened
NAME = "practice"  # of the machine, in the application
PICTURES = Path(__file__).parents[2] / "build" / "run"
WORDS = {"firmware": "through the BIOS", "kexec": "through kexec"}


class Surprise(Exception):
    """The machine did something else than the demonstration wanted to show."""


class Demonstration:
    def __init__(self, machine: Machine, in_full: bool) -> None:
        self.machine = machine
        self.in_full = in_full
        self.warmbootctl = Warmbootctl(machine)
        self.door = SshDoor(machine)
        self.table: list[tuple[str, Reboot]] = []

    def run(self) -> None:
        self.show("status", "What the machine says about itself. Nothing is installed yet")
        self.picture("1-before")
        self.reboot("systemctl reboot", "firmware", "An ordinary reboot, to have something to compare with")
        self.show("plan --mode kexec", "What Warmboot would change. It has changed nothing so far")
        self.show("apply --mode kexec", "Change it")
        self.reboot("systemctl reboot", "kexec", "The same ordinary reboot as before")
        self.show("status", "What the machine says now")
        self.picture("2-kexec")
        self.reboot("warmbootctl reboot --via bios", "firmware", "One reboot through the BIOS, as after a firmware update")
        self.reboot("systemctl reboot", "kexec", "And the next ordinary one is a kexec again")
        self.show("undo", "Take the change back")
        self.show("status", "As it was in the beginning")
        self.picture("3-undone")
        self.reboot("systemctl reboot", "firmware", "And it reboots as it did in the beginning")

    def show(self, arguments: str, why: str) -> None:
        heading(why)
        say(bold(f"   # warmbootctl {arguments}"))
        result = self.warmbootctl(arguments)
        lines = (result.out + result.err).rstrip().splitlines()
        for line in lines if self.in_full else _shortened(lines):
            say("   " + _coloured(line))

    def reboot(self, command: str, wanted: str, why: str) -> None:
        heading(why)
        say(bold(f"   # {command}"))
        with busy("the machine goes down and comes up again"):
            reboot = self.machine.expect_reboot(command.replace("warmbootctl", self.warmbootctl.path), asked=command)
        self.table.append((command, reboot))
        proof = "RESET seen" if reboot.resets else "no RESET seen"
        say(
            good(f"   It went {WORDS[reboot.via]}")
            + f": {proof}, boot_id {reboot.boot_id_before[:8]} → {reboot.boot_id_after[:8]}."
        )
        if reboot.via != wanted:
            raise Surprise(f"`{command}` went {WORDS[reboot.via]}; it was to go {WORDS[wanted]}")

    def picture(self, name: str) -> None:
        """What the application shows of the machine now."""
        target = PICTURES / f"{name}.png"
        with busy("a picture of the application"), VirtualScreen() as screen:
            process = application.start(servers(self.door), False, screen.environment, PICTURES / "application.log")
            try:
                screen.picture_of("Warmboot", target)
            finally:
                process.terminate()
                process.wait(20)
        say(dim(f"   The application shows it like this: {target.relative_to(Path.cwd())}"))

    def print_table(self) -> None:
        heading("All reboots. QEMU sees a RESET when the firmware runs; a kexec only changes the boot_id")
        say(bold(f"   {'asked for':32} {'went through':13} {'RESET':6} {'boot_id':20} {'seconds':>7}"))
        for command, reboot in self.table:
            way = {"firmware": "BIOS", "kexec": "kexec"}[reboot.via]
            ids = f"{reboot.boot_id_before[:8]} → {reboot.boot_id_after[:8]}"
            seen = "yes" if reboot.resets else "no"
            say(f"   {command:32} {way:13} {seen:6} {ids:20} {reboot.seconds:7.1f}")
        say(dim("   This machine is emulated: its BIOS takes a few seconds and its processor is slow."))
        say(dim("   A server's firmware needs 30 seconds to several minutes; that is what a kexec saves."))


def servers(door: SshDoor) -> dict[str, list[str]]:
    return {NAME: door.words(Warmbootctl.path, "serve")}


def open_window(machine: Machine) -> int:
    """The application, until it is closed."""
    Warmbootctl(machine)
    door = SshDoor(machine)
    say("   The application opens now; the machine goes when it is closed. A shell on it, from another terminal:")
    say(dim("   ./dev shell " + shlex.join(word for word in door.words() if word != "-T")))
    return application.start(servers(door), True, os.environ).wait()


def _shortened(lines: list[str]) -> Iterator[str]:
    """The first lines of each long piece of a diff; the hooks alone have hundreds."""
    for changed, piece in itertools.groupby(lines, lambda line: line[:1] in "+-" and line[:3] not in ("+++", "---")):
        piece_lines = list(piece)
        shown = HUNK if changed and len(piece_lines) > LONG_HUNK else len(piece_lines)
        yield from piece_lines[:shown]
        if shown < len(piece_lines):
            yield f"… and {len(piece_lines) - shown} more lines (./dev run --full shows them)"


def _coloured(line: str) -> str:
    colour = {"+": good, "-": bad, "…": dim}.get(line[:1])
    return colour(line) if colour else line


def main() -> int:
    parser = argparse.ArgumentParser(prog="./dev run", description=__doc__)
    parser.add_argument("--machine", default="debian13", help="the practice machine (see ./dev vm list)")
    parser.add_argument("--terminal", action="store_true", help="open no window, although there is a display")
    parser.add_argument("--full", action="store_true", help="show the diffs to the last line")
    options = parser.parse_args()
    spec = replace(spec_named(options.machine), network=True)
    if not PROGRAM.exists():
        sys.exit(f"{PROGRAM.relative_to(Path.cwd())} is not there yet; ./dev build makes it.")

    heading(f"A practice machine: {spec.title}")
    if not warm_start.is_saved(spec):
        say("   It is made from Debian packages now, once; this takes one to two minutes.")
    machine = warm_start.started(spec, PROGRAM, _step)
    try:
        say(f"   It is up: {machine.run('uname -sr').out.strip()}, boot_id {machine.boot_id()[:8]}.")
        if os.environ.get("DISPLAY") and not options.terminal:
            return open_window(machine)
        demonstration = Demonstration(machine, options.full)
        demonstration.run()
        demonstration.print_table()
        say(f"\n{good('Done')} {clock()}. To play with a machine yourself: ./dev vm shell")
        return 0
    except (Surprise, CommandFailed, Overdue, RuntimeError) as problem:
        folder = evidence.folder_for("demo")
        evidence.save(machine, folder, str(problem))
        say(bad(f"\nThis did not work: {problem}"))
        say(f"The logs of the machine are in {folder}.")
        return 1
    finally:
        machine.stop()
        shutil.rmtree(machine.folder)


def _step(line: str) -> None:
    say(f"   {clock()} {line}")


if __name__ == "__main__":
    sys.exit(main())
