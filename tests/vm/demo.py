#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `./dev run` shows: a Debian machine that changes from rebooting through its firmware to kexec, and back."""

import argparse
import shutil
import sys
from pathlib import Path

from harness import evidence, warm_start
from harness.catalogue import spec_named
from harness.machine import CommandFailed, Machine, Overdue
from harness.reboot import Reboot
from harness.terminal import bad, bold, busy, clock, dim, good, heading, say
from harness.warmbootctl import PROGRAM, Warmbootctl

WORDS = {"firmware": "through the BIOS", "kexec": "through kexec"}


class Surprise(Exception):
    """The machine did something else than the demonstration wanted to show."""


class Demonstration:
    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.warmbootctl = Warmbootctl(machine)
        self.table: list[tuple[str, Reboot]] = []

    def run(self) -> None:
        self.show("status", "What the machine says about itself. Nothing is installed yet")
        self.reboot("systemctl reboot", "firmware", "An ordinary reboot, to have something to compare with")
        self.show("plan --mode kexec", "What Warmboot would change. It has changed nothing so far")
        self.show("apply --mode kexec", "Change it")
        self.reboot("systemctl reboot", "kexec", "The same ordinary reboot as before")
        self.show("status", "What the machine says now")
        self.reboot("warmbootctl reboot --via bios", "firmware", "One reboot through the BIOS, as after a firmware update")
        self.reboot("systemctl reboot", "kexec", "And the next ordinary one is a kexec again")
        self.show("undo", "Take the change back")
        self.show("status", "As it was in the beginning")
        self.reboot("systemctl reboot", "firmware", "And it reboots as it did in the beginning")

    def show(self, arguments: str, why: str) -> None:
        heading(why)
        say(bold(f"   # warmbootctl {arguments}"))
        result = self.warmbootctl(arguments)
        for line in (result.out + result.err).rstrip().splitlines():
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

    def print_table(self) -> None:
        heading("All reboots. QEMU sees a RESET when the firmware runs; a kexec only changes the boot_id")
        say(bold(f"   {'asked for':32} {'went through':13} {'RESET':6} {'boot_id':20} {'seconds':>7}"))
        for command, reboot in self.table:
            way = {"firmware": "BIOS", "kexec": "kexec"}[reboot.via]
            ids = f"{reboot.boot_id_before[:8]} → {reboot.boot_id_after[:8]}"
            seen = "yes" if reboot.resets else "no"
            say(f"   {command:32} {way:13} {seen:6} {ids:20} {reboot.seconds:7.1f}")
        say(dim("   This machine is emulated: its BIOS needs 3 seconds and its processor is slow."))
        say(dim("   A server's firmware needs 30 seconds to several minutes; that is what a kexec saves."))


def _coloured(line: str) -> str:
    if line.startswith("+"):
        return good(line)
    if line.startswith("-"):
        return bad(line)
    return line


def main() -> int:
    parser = argparse.ArgumentParser(prog="./dev run", description=__doc__)
    parser.add_argument("--machine", default="debian13", help="the practice machine (see ./dev vm list)")
    spec = spec_named(parser.parse_args().machine)
    if not PROGRAM.exists():
        sys.exit(f"{PROGRAM.relative_to(Path.cwd())} is not there yet; ./dev build makes it.")

    heading(f"A practice machine: {spec.title}")
    if not warm_start.is_saved(spec):
        say("   It is made from Debian packages now, once; this takes one to two minutes.")
    machine = warm_start.started(spec, PROGRAM, _step)
    try:
        say(f"   It is up: {machine.run('uname -sr').out.strip()}, boot_id {machine.boot_id()[:8]}.")
        demonstration = Demonstration(machine)
        demonstration.run()
        demonstration.print_table()
        say(f"\n{good('Done')} {clock()}. To play with a machine yourself: ./dev vm shell")
        return 0
    except (Surprise, CommandFailed, Overdue) as problem:
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
