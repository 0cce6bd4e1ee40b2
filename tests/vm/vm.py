#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Practice machines to build, to look at and to log in to."""

import argparse
import shutil
import sys

from harness import warm_start
from harness.cache import cache_folder
from harness.catalogue import CATALOGUE, MachineSpec, spec_named
from harness.machine import Machine, Overdue
from harness.refit import before, image_folder, image_of
from harness.storage import plain
from harness.terminal import bold, clock, dim, say
from harness.warmbootctl import PROGRAM


def shell(spec: MachineSpec) -> None:
    """Boots a throw-away copy with its console here, root logged in."""
    image = image_of(spec, say)
    machine = Machine(spec, PROGRAM if PROGRAM.exists() else None)
    try:
        machine.lay_disk(image)
        say(bold(f"{spec.title}. It boots for about 20 seconds, then root is logged in."))
        say("To leave: Ctrl-A, then X. Nothing that you do here is kept.")
        if PROGRAM.exists():
            say("warmbootctl is in the PATH as soon as the machine is up.")
        machine.start(console_here=True)
        try:
            machine.wait_up()
            if PROGRAM.exists():
                machine.unpack_cargo("/usr/local/bin")
        except Overdue:
            pass  # it was left, or is being looked at in GRUB
        machine.wait_off()
    finally:
        machine.stop()
        shutil.rmtree(machine.folder)
    say()


def list_machines() -> None:
    for spec in CATALOGUE:
        state = "ready" if warm_start.is_saved(spec) else "built" if image_folder(spec).exists() else "not built"
        default = "in the default tests" if spec.core else "with --all-machines"
        say(f"{bold(f'{spec.name:20}')} {state:10} {default:22} {spec.title}")
    say(dim(f"kept in {cache_folder()}"))


def build(specs: list[MachineSpec]) -> None:
    for spec in specs:
        warm_start.saved_state(spec, lambda line, spec=spec: say(f"{clock()} {spec.name}: {line}"))
        say(f"{clock()} {spec.name} is ready")


def clean(only_old: bool) -> None:
    sources = (*(plain(spec) for spec in CATALOGUE if spec.storage), *(before(spec) for spec in CATALOGUE if spec.refit))
    current = {image_folder(spec).name for spec in (*CATALOGUE, *sources)}
    current |= {warm_start.folder_of(spec).name for spec in CATALOGUE}
    for kind in ("images", "booted", *([] if only_old else ["packages"])):
        for path in sorted((cache_folder() / kind).glob("*")):
            if only_old and path.name in current:
                continue
            shutil.rmtree(path) if path.is_dir() else path.unlink()
            say(f"removed {path}")


def main() -> None:
    parser = argparse.ArgumentParser(prog="./dev vm", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("list", help="the machines there are")
    command = commands.add_parser("shell", help="boot one with its console here and root logged in")
    command.add_argument("machine", nargs="?", default="debian13")
    command = commands.add_parser("build", help="build them now")
    command.add_argument("machine", nargs="*", default=[])
    command.add_argument("--all", action="store_true", help="also those that only --all-machines uses")
    command = commands.add_parser("clean", help="remove what was built")
    command.add_argument("--old", action="store_true", help="only what an earlier recipe made")
    options = parser.parse_args()
    match options.command:
        case "list":
            list_machines()
        case "shell":
            shell(spec_named(options.machine))
        case "build":
            named = [spec_named(name) for name in options.machine]
            build(named or [spec for spec in CATALOGUE if spec.core or options.all])
        case "clean":
            clean(options.old)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
