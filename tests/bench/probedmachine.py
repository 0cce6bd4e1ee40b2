# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A practice machine with a service that is asked from outside while it reboots."""

import shutil
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from harness import warm_start
from harness.catalogue import MachineSpec
from harness.machine import Machine
from harness.sshdoor import NETWORK
from harness.warmbootctl import PROGRAM
from prober import Prober

PORT = 7
LIMIT = 300  # seconds
# perl is on every Debian; an ordinary service with the usual dependencies, which stops when the shutdown begins.
SERVICE = """[Unit]
After=systemd-networkd.service
[Service]
ExecStart=/usr/bin/perl /etc/answer.pl
[Install]
WantedBy=multi-user.target
"""
ANSWER = f"""use Socket;
socket(my $door, PF_INET, SOCK_STREAM, 0) or die;
setsockopt($door, SOL_SOCKET, SO_REUSEADDR, 1) or die;
bind($door, sockaddr_in({PORT}, INADDR_ANY)) or die;
listen($door, 100) or die;
while (1) {{ accept(my $asked, $door) or next; syswrite($asked, "x"); close($asked); }}
"""


@dataclass(frozen=True)
class Absence:
    """Seconds. Before the machine's new kernel began, and from then on until the service answered; `off`: of the first part, what a
    firmware and a boot loader took, as far as there were any."""

    whole: float
    down: float
    off: float
    up: float


class ProbedMachine:
    def __init__(self, machine: Machine, prober: Prober) -> None:
        self.machine = machine
        self._prober = prober

    def absence(self, command: str, via: str) -> Absence:
        """Of a reboot that is to go this way."""
        self._prober.wait_for_answers(30, LIMIT)
        begin = time.monotonic()
        reboot = self.machine.expect_reboot(command)
        if reboot.via != via:
            raise AssertionError(f"{command} went via {reboot.via} instead of {via}")
        self._prober.wait_for_answers(30, LIMIT)
        last, first = self._prober.absence(begin)
        up = self._seconds_up()
        resets = [event.at for event in self.machine.qmp.events if event.name == "RESET" and event.at > begin]
        off = first - up - resets[0] if resets else 0.0
        return Absence(first - last, first - last - up - off, off, up)

    def _seconds_up(self) -> float:
        """From the start of the kernel until the service stood."""
        words = "systemctl show answer.service --property ActiveEnterTimestampMonotonic --value"
        return int(self.machine.run(words).out) / 1e6


@contextmanager
def probed(spec: MachineSpec, installed: bool) -> Iterator[ProbedMachine]:
    """As after a boot through the firmware; perhaps with Warmboot in service."""
    machine = warm_start.started(replace(spec, network=True), PROGRAM)
    prober = None
    try:
        machine.unpack_cargo("/root")
        machine.put("/etc/systemd/network/practice.network", NETWORK)
        machine.put("/etc/systemd/system/answer.service", SERVICE)
        machine.put("/etc/answer.pl", ANSWER)
        machine.run("systemctl enable --quiet --now systemd-networkd.service answer.service", timeout=LIMIT)
        if installed:
            machine.run("/root/warmbootctl apply --mode kexec", timeout=LIMIT)
        machine.settle()
        port = _forwarded(machine)
        prober = Prober(port)
        yield ProbedMachine(machine, prober)
    finally:
        if prober:
            prober.stop()
        machine.stop()
        shutil.rmtree(machine.folder)


def _forwarded(machine: Machine) -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    said = machine.qmp.command("human-monitor-command", **{"command-line": f"hostfwd_add net tcp:127.0.0.1:{port}-:{PORT}"})
    if said:
        raise AssertionError(f"QEMU does not forward: {said}")
    return port
