# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways to ask for a reboot, and reboots that are compared with what `status` foretold and `history` tells."""

from dataclasses import dataclass
from typing import Any, Literal

import pytest

from .reboot import Reboot
from .rows import long
from .warmbootctl import Warmbootctl

Via = Literal["kexec", "firmware"]


@dataclass(frozen=True)
class Caller:
    name: str
    command: str
    in_status: str  # what `status --json` calls it
    limit: float = 240


SYSTEMCTL = Caller("systemctl reboot", "systemctl reboot", "systemctl reboot")
REBOOT = Caller("reboot", "reboot", "reboot")
SHUTDOWN = Caller("shutdown -r now", "shutdown -r now", "shutdown -r")
LOGIND = Caller(  # what desktops call
    "logind Reboot",
    "busctl call org.freedesktop.login1 /org/freedesktop/login1 org.freedesktop.login1.Manager Reboot b false",
    "desktop",
)
SCHEDULED = Caller("shutdown -r +1", "shutdown -r +1", "shutdown -r", limit=330)  # the minute is a real one


def callers(*names: Caller, core: tuple[Caller, ...] = ()) -> pytest.MarkDecorator:
    """A row for each of the callers; those in `core` also in the default run."""
    rows = [pytest.param(caller, id=caller.name, marks=() if caller in core else long) for caller in names]
    return pytest.mark.parametrize("caller", rows)


def word(via: Via) -> str:
    """What Warmboot calls it."""
    return "bios" if via == "firmware" else via


def foretold(warmboot: Warmbootctl, caller: Caller) -> dict[str, Any]:
    """What `status` says now about a reboot by this caller: via, and the sentence with the reason."""
    upcoming = warmboot.status()["nextReboot"]
    by_caller = {forecast["caller"]: forecast for forecast in upcoming["callers"]}
    assert upcoming["via"] == by_caller["reboot"]["via"]
    return by_caller[caller.in_status]


def reboot_as_foretold(warmboot: Warmbootctl, caller: Caller, via: Via, reason: str, told: str = "") -> Reboot:
    """Status foretells this way for this reason (a code), the caller goes it, and history gives the reason `told`."""
    forecast = foretold(warmboot, caller)
    assert (forecast["via"], forecast["reason"]["code"]) == (word(via), reason)
    reboot = warmboot.machine.expect_reboot(caller.command, asked=caller.name, limit=caller.limit)
    check_arrival(warmboot, reboot, via, told)
    return reboot


def check_arrival(warmboot: Warmbootctl, reboot: Reboot, via: Via, told: str = "") -> None:
    """The machine came back the way that Warmboot had planned, and Warmboot knows it."""
    assert reboot.via == via
    assert bool(reboot.warmboot_id) == (via == "kexec")
    warmboot.wait_healthy()
    status = warmboot.status()
    assert status["suspended"] is False
    this_boot = status["thisBoot"]
    assert this_boot["bootId"] == reboot.boot_id_after
    assert (this_boot["via"], this_boot["ours"]) == (word(via), via == "kexec")
    last = warmboot.history()[-1]
    assert last["bootId"] == reboot.boot_id_after
    assert (last["via"], last["planned"], last["reason"]) == (word(via), word(via), told)
