# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Warmboot says before and after a reboot that met with trouble: status, history, journal, safety net."""

import json
import time
from collections.abc import Callable
from typing import Any

from .machine import Machine
from .reboot import Reboot
from .warmbootctl import Warmbootctl

WORD = {"kexec": "kexec", "firmware": "bios"}  # what Warmboot calls the two ways


def assert_foretold(warmboot: Warmbootctl, via: str, because: str = "") -> None:
    """`status --json` says which way the next reboot goes, and why."""
    foretold = warmboot.status()["nextReboot"]
    assert foretold["via"] == WORD[via], foretold
    assert because in foretold["reason"]["text"], foretold


def assert_noted(
    machine: Machine, warmboot: Warmbootctl, via: str, planned: str = "", reason: str = "", suspended: bool = False
) -> None:
    """This boot, the history and the safety net say what has happened."""
    status = warmboot.status()
    assert status["thisBoot"]["via"] == WORD[via], status["thisBoot"]
    assert status["thisBoot"]["ours"] is (via == "kexec"), status["thisBoot"]
    entry = last_entry(warmboot)
    assert entry["bootId"] == machine.boot_id(), entry
    assert (entry["via"], entry["planned"]) == (WORD[via], WORD[planned or via]), entry
    assert reason in entry["reason"] if reason else entry["reason"] == "", entry
    assert entry["suspended"] is suspended, entry
    assert status["suspended"] is suspended


def reboot_with_reason(
    machine: Machine,
    warmboot: Warmbootctl,
    via: str,
    because: str = "",
    noted: str = "",
    action: str | Callable[[], object] = "systemctl reboot",
) -> Reboot:
    """`because`: a part of what status says beforehand; `noted`: of what journal and history say afterwards."""
    assert_foretold(warmboot, via, because)
    reboot = machine.expect_reboot(action)
    assert reboot.via == via
    if noted:
        assert noted in warmboot.journal(boot=-1)
    assert_noted(machine, warmboot, via, reason=noted)
    if via == "kexec":
        warmboot.wait_healthy()
    return reboot


def last_entry(warmboot: Warmbootctl) -> dict[str, Any]:
    entries = json.loads(warmboot("history --json").out)
    assert entries, "the history is empty"
    return entries[-1]


def wait_console(machine: Machine, text: str, limit: float = 120) -> None:
    """Until the machine has written this on its serial console; while it goes down, nothing else answers."""
    end = time.monotonic() + limit
    while text not in machine.serial_log.read_text(errors="replace"):
        assert time.monotonic() < end, f"waited {limit:.0f} s for {text!r} on the console: {machine.serial_tail(20)}"
        time.sleep(0.1)
