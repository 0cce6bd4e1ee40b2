# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is kept of a machine when a test on it failed."""

import re
import shlex
import shutil
from pathlib import Path

from .guest_agent import AgentError, AgentSilent
from .machine import CommandFailed, Machine, Overdue

RESULTS = Path(__file__).parents[3] / "build" / "vm-results"

QUESTIONS = {
    "journal-this-boot.txt": "journalctl --no-pager --output=short-precise -b",
    "journal-boot-before.txt": "journalctl --no-pager --output=short-precise -b -1",
    "state.txt": "cat /proc/cmdline; head -n 100 /etc/warmboot* /var/lib/warmboot/* /run/warmboot/* 2>&1; "
    "ls -lR /var/lib/warmboot /run/warmboot 2>&1; systemctl --no-pager list-jobs; systemctl --no-pager --failed; "
    "systemctl --no-pager status 'warmboot-*' systemd-reboot.service",
}


def folder_for(node_id: str) -> Path:
    return RESULTS / re.sub(r"[^A-Za-z0-9.-]+", "-", node_id.split("/")[-1]).strip("-")


def save(machine: Machine, folder: Path, failure: str) -> None:
    """Copies the logs, and asks the machine for its journal if it still answers."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "failure.txt").write_text(failure)
    (folder / "qemu-command.txt").write_text(shlex.join(machine.arguments) + "\n")
    (folder / "reboots.txt").write_text("".join(f"{reboot}\n" for reboot in machine.reboots))
    for name in ("serial.log", "qemu.log"):
        if (machine.folder / name).exists():
            shutil.copy(machine.folder / name, folder / name)
    if not hasattr(machine, "qmp"):
        return
    (folder / "qmp-events.txt").write_text("".join(f"{event.at:.1f} {event}\n" for event in machine.qmp.events))
    try:
        machine.agent.sync(limit=10)
        for name, question in QUESTIONS.items():
            (folder / name).write_text(machine.run(question, check=False, timeout=60).out)
        for keep in machine.more_evidence:
            keep(folder)
    except (AgentSilent, AgentError, CommandFailed, Overdue) as error:
        (folder / "no-journal.txt").write_text(f"The machine did not answer any more: {error}\n")
