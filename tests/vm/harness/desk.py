# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An administrator's desk on this computer: the application on a screen of its own, used by its controls, and an ssh that
knows the practice machines as an administrator's does: by a host in its configuration."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from .application import PROGRAM
from .machine import Machine
from .sshdoor import SshDoor
from .virtualscreen import VirtualScreen
from .warmbootctl import PROGRAM as WARMBOOTCTL

CONTROLS = Path(__file__).parents[1] / "guest" / "controls.py"
LIMIT = 330  # seconds; the controls have a limit of their own


class Desk:
    """`with Desk() as desk: desk.knows("atlas", machine); desk.start(…)`"""

    def __init__(self) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="warmboot-desk-"))
        self._screen = VirtualScreen()
        self._processes: list[subprocess.Popen[str]] = []
        self._hosts = ""

    def __enter__(self) -> "Desk":
        self._screen.__enter__()
        for folder in ("run", ".ssh", ".config", "agents/x86_64"):
            (self.home / folder).mkdir(mode=0o700, parents=True)
        shutil.copy(WARMBOOTCTL, self.home / "agents/x86_64/warmbootctl")
        # ssh goes by the home of the account, which the tests of this root folder share.
        ssh = self.home / "ssh"
        ssh.write_text(f'#!/bin/sh\nexec ssh -F {self.home}/.ssh/config "$@"\n')
        ssh.chmod(0o700)
        self.environment = self._screen.environment | {
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.home / "run"),
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "WARMBOOT_SSH": str(ssh),
            "WARMBOOT_AGENTS": str(self.home / "agents"),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LC_ALL": "C.UTF-8",
        }
        bus = self._begin(["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE)
        assert bus.stdout
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self._begin(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        return self

    def __exit__(self, kind: type | None, value: BaseException | None, trace: TracebackType | None) -> None:
        if value and len(self._processes) > 2:
            print(self.controls("tree", check=False), (self.home / "application.log").read_text(), sep="\n", file=sys.stderr)
        for process in reversed(self._processes):
            process.terminate()
            process.wait(20)
        self._screen.__exit__(kind, value, trace)
        shutil.rmtree(self.home)

    def _begin(self, words: Sequence[str], **streams: object) -> subprocess.Popen[str]:
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL} | streams
        self._processes.append(subprocess.Popen(words, env=self.environment, text=True, **quiet))
        return self._processes[-1]

    def knows(self, name: str, machine: Machine) -> SshDoor:
        """From now on `ssh NAME` gets there; its host key is not known yet."""
        door = SshDoor(machine)
        self._hosts += (
            f"Host {name}\n  HostName 127.0.0.1\n  Port {machine.ssh_port}\n  User root\n  HostKeyAlias {name}\n"
            f"  IdentityFile {door.key}\n  IdentitiesOnly yes\n  UserKnownHostsFile {self.home}/.ssh/known_hosts\n"
        )
        (self.home / ".ssh/config").write_text(self._hosts)
        return door

    def trusts(self, name: str, machine: Machine) -> None:
        """As after a first connection."""
        key = " ".join(machine.get("/etc/ssh/ssh_host_ed25519_key.pub").split()[:2])
        with open(self.home / ".ssh/known_hosts", "a", encoding="ascii") as known:
            known.write(f"{name} {key}\n")

    def start(self, *options: str) -> None:
        log = open(self.home / "application.log", "ab")  # noqa: SIM115 - the process keeps it
        self._begin([str(PROGRAM), *options], stdout=log, stderr=log)

    def controls(self, command: str, *names: str, check: bool = True) -> str:
        words = ["python3", str(CONTROLS), command, *names]
        done = subprocess.run(words, env=self.environment, capture_output=True, text=True, timeout=LIMIT, check=False)
        if check and done.returncode != 0:
            raise AssertionError(f"{command} {names}: {done.stderr}\n{done.stdout}")
        return done.stdout

    def press(self, *names: str) -> None:
        for name in names:
            self.controls("press", name)

    def wait(self, *names: str) -> None:
        self.controls("wait", *names)

    def gone(self, *names: str) -> None:
        self.controls("gone", *names)

    def keys(self, *keys: str) -> None:
        subprocess.run(["xdotool", "key", *keys], env=self.environment, check=True)

    def type(self, text: str) -> None:
        self.controls("typing")  # a dialog that can be seen need not have the keyboard yet
        subprocess.run(["xdotool", "type", "--delay", "30", text], env=self.environment, check=True)

    def picture(self, target: Path) -> None:
        target.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["scrot", "--overwrite", str(target)], env=os.environ | self.environment, check=True)
