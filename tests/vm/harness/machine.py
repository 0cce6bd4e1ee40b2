# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A practice machine that runs: commands and files in it, and reboots that are watched from outside."""

import base64
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from . import disk, qemu_command
from .catalogue import MachineSpec
from .guest_agent import AgentError, AgentSilent, GuestAgent, Result
from .qmp import Event, Qmp, QmpError
from .reboot import Reboot

BOOT_LIMIT = 240  # seconds; a boot takes 15 to 30 on an idle host
COMMAND_LIMIT = 60
FIRMWARE_LIMIT = 30


class Overdue(AssertionError):
    """Something that was waited for did not come; the text says what, and what the machine said last."""


class CommandFailed(AssertionError):
    """A command in the machine ended with another exit code than 0."""


# Of this boot, or set in it; nothing where there is no Warmboot.
UNTIL_JUDGED = """read -r boot </proc/sys/kernel/random/boot_id
while systemctl is-active --quiet warmboot-boot-check.service; do
    grep -qs -e "^boot=$boot" -e "^from=$boot" /var/lib/warmboot/mark /etc/warmboot.mark && break
    [ -e /var/lib/warmboot/mark ] || [ -e /etc/warmboot.mark ] || break
    sleep 0.2
done"""


class Machine:
    """Owns one QEMU process and its folder: overlay of the disk, serial log, sockets.

    Either `start()` (through the firmware) or warm_start.start() (from a saved state, in seconds), then use it,
    then `stop()`. After a power cut the same machine can be started again.
    """

    def __init__(self, spec: MachineSpec, cargo: Path | None = None) -> None:
        self.spec = spec
        self.folder = Path(tempfile.mkdtemp(prefix=f"warmboot-{spec.name}-"))
        self.reboots: list[Reboot] = []
        self.refusals: list[str] = []  # what Warmboot said when it did not do what it was asked to
        self.versions: dict[str, str] = {}  # measured.py
        self.serial_log = self.folder / "serial.log"
        self.qmp: Qmp
        self.agent: GuestAgent
        self.arguments: list[str] = []
        self.more_evidence: list[Callable[[Path], None]] = []  # asked for when a test has failed
        self._through_firmware = True
        self._process: subprocess.Popen[bytes] | None = None
        self.ssh_port = _free_port() if spec.network else 0
        self._lay_cargo(cargo)

    # ---- power

    def lay_disk(self, source: Path) -> None:
        """Gives the machine a thin disk on top of the one in `source`, a folder of the cache."""
        for name in self.spec.disk_files:
            disk.overlay(source / name, self.folder / name)
        if self.spec.firmware == "uefi":
            disk.overlay(source / "vars.qcow2", self.folder / "vars.qcow2")

    def start(self, incoming: bool = False, console_here: bool = False) -> None:
        """Switches the machine on; with `incoming` it waits for a saved state."""
        self._through_firmware = not incoming
        self.arguments = qemu_command.command(self.spec, self.folder, self.ssh_port)
        self.arguments += qemu_command.console(self.serial_log, here=console_here)
        self.arguments += ["-incoming", "defer"] if incoming else []
        with open(self.folder / "qemu.log", "ab") as log:
            streams = {} if console_here else {"stdin": subprocess.DEVNULL, "stdout": log, "stderr": log}
            self._process = subprocess.Popen(self.arguments, **streams)
        end = time.monotonic() + 20
        while True:
            try:
                self.qmp = Qmp(self.folder / "qmp.sock")
                self.agent = GuestAgent(self.folder / "agent.sock", self._agent_connections)
                return
            except (FileNotFoundError, ConnectionRefusedError):
                if self._process.poll() is not None or time.monotonic() > end:
                    raise self._overdue("QEMU to start", 20) from None
                time.sleep(0.02)

    def stop(self) -> None:
        """Switches the machine off like a power cut and waits until QEMU is gone."""
        if self._process is None:
            return
        try:
            self.qmp.command("quit", limit=10)
        except (QmpError, AttributeError):
            self._process.terminate()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None
        for peer in ("qmp", "agent"):
            if hasattr(self, peer):
                getattr(self, peer).close()

    def power_cut(self) -> None:
        """The mains fail: nothing is written any more. `start()` switches it on again."""
        self.stop()

    def press_reset(self) -> None:
        """The reset button."""
        self.qmp.command("system_reset")

    def press_ctrl_alt_del(self, times: int = 1) -> None:
        """Ctrl and Alt stay down, so that the keyboard's queue of 16 bytes does not overflow in a slow machine."""

        def keys(down: bool, *names: str) -> None:
            events = [
                {"type": "key", "data": {"down": down, "key": {"type": "qcode", "data": name}}} for name in names
            ]
            self.qmp.command("input-send-event", events=events)

        keys(True, "ctrl", "alt")
        for _ in range(times):
            keys(True, "delete")
            keys(False, "delete")
            time.sleep(0.1)  # a hand is not faster
        keys(False, "ctrl", "alt")

    # ---- in the machine

    def run(
        self,
        command: str | list[str],
        check: bool = True,
        user: str | None = None,
        stdin: str | bytes = b"",
        timeout: float = COMMAND_LIMIT,
    ) -> Result:
        """Runs a command as root or as `user`; a string goes through the shell."""
        pid = self.agent.start(_words(command, user), stdin.encode() if isinstance(stdin, str) else stdin)
        end, pause = time.monotonic() + timeout, 0.03
        while (result := self.agent.finished(pid)) is None:
            if time.monotonic() > end:
                raise self._overdue(f"the command to end: {command}", timeout)
            time.sleep(pause)
            pause = min(pause * 1.5, 0.3)
        if check and result.rc != 0:
            raise CommandFailed(f"{command}\n{result}")
        return result

    def wait_for(self, what: str, condition: str, limit: float = COMMAND_LIMIT) -> None:
        """Waits in the machine until the shell condition holds."""
        loop = f"until {condition}; do sleep 0.3; done"
        if self.run(["timeout", str(limit), "sh", "-c", loop], check=False, timeout=limit + 30).rc != 0:
            raise self._overdue(f"{what} ({condition})", limit)

    def put(self, path: str, content: str | bytes, mode: int = 0o644) -> None:
        script = f'cat > "$1" && chmod {mode:o} "$1"'
        self.run(["sh", "-c", script, "put", path], stdin=content)

    def get(self, path: str) -> str:
        return self.get_bytes(path).decode()

    def get_bytes(self, path: str) -> bytes:
        handle = self.agent.command("guest-file-open", path=path, mode="r")
        try:
            content = b""
            while True:
                part = self.agent.command("guest-file-read", handle=handle, count=1 << 20)
                content += base64.b64decode(part["buf-b64"])
                if part["eof"]:
                    return content
        finally:
            self.agent.command("guest-file-close", handle=handle)

    def boot_id(self) -> str:
        return self.get("/proc/sys/kernel/random/boot_id").strip()

    def cmdline(self) -> str:
        return self.get("/proc/cmdline").strip()

    def unpack_cargo(self, folder: str) -> None:
        """Puts the files that were given as cargo into a folder of the machine."""
        self.run(["tar", "-x", "-f", "/dev/disk/by-id/virtio-cargo", "-C", folder])

    # ---- waiting

    def wait_up(self, other_than: str = "", limit: float = BOOT_LIMIT, since: int = 0) -> str:
        """Waits until the guest agent of a boot answers, and gives that boot's id."""
        end = time.monotonic() + limit
        while True:
            seen = len(self.qmp.events)
            if self._agent_is_connected():
                try:
                    self.agent.sync(min(10, max(end - time.monotonic(), 1)))
                    if (boot_id := self.boot_id()) != other_than:
                        return boot_id
                except (AgentSilent, AgentError):
                    pass
            self._watch(lambda event: event.name == "VSERPORT_CHANGE", seen, min(end, time.monotonic() + 5), since)
            if time.monotonic() > end:
                raise self._overdue("the machine to come up", limit)

    def settle(self, limit: float = BOOT_LIMIT) -> str:
        """Waits until systemd has nothing left to do, and Warmboot's boot check, which lets all others go first, has come to its
        verdict; answers `running` or `degraded`."""
        state = self.run("systemctl is-system-running --wait", check=False, timeout=limit).out.strip()
        # Where it cannot write one (a full disk, say) the test sees that by itself.
        self.run(["timeout", "30", "sh", "-c", UNTIL_JUDGED], check=False, timeout=60)
        return state

    def expect_reboot(
        self, action: str | Callable[[], object], asked: str = "", limit: float = BOOT_LIMIT, settle: bool = True
    ) -> Reboot:
        """Does what makes the machine reboot (a command, or a function) and watches it come back."""
        before, since, start = self.boot_id(), len(self.qmp.events), time.monotonic()
        self._begin(action)
        after = self.wait_up(other_than=before, limit=limit, since=since)
        seconds = time.monotonic() - start
        resets = sum(event.name == "RESET" for event in self.qmp.events[since:])
        name = asked or (action if isinstance(action, str) else getattr(action, "__name__", "a reboot"))
        via = "firmware" if resets else "kexec"
        self.reboots.append(Reboot(name, via, resets, seconds, before, after, self.cmdline()))
        if settle:
            self.settle()
        return self.reboots[-1]

    def expect_poweroff(self, action: str | Callable[[], object], limit: float = BOOT_LIMIT) -> None:
        """Does what switches the machine off, and waits until it is off."""
        since = len(self.qmp.events)
        self._begin(action)
        wanted = {"SHUTDOWN", "RESET"}
        event = self.qmp.wait_event(lambda event: event.name in wanted, since, limit)
        if event is None:
            raise self._overdue("the machine to switch itself off", limit)
        if event.name == "RESET":
            raise AssertionError("the machine rebooted instead of switching itself off")

    def wait_off(self) -> None:
        """Until the machine switches itself off, or QEMU is ended by hand; for a machine that a person uses."""
        self.qmp.wait_event(lambda event: event.name == "SHUTDOWN", 0, limit=threading.TIMEOUT_MAX)

    # ---- inside

    def _begin(self, action: str | Callable[[], object]) -> None:
        """A command that reboots may take the agent with it; one that fails must not be waited for in vain."""
        if not isinstance(action, str):
            action()
            return
        try:
            pid, end = self.agent.start(_words(action, None)), time.monotonic() + COMMAND_LIMIT
            while self._agent_is_connected() and time.monotonic() < end:
                if (result := self.agent.finished(pid, limit=5)) is not None:
                    if result.rc not in (0, 128 + 15, 128 + 9):
                        raise CommandFailed(f"{action}\n{result}")
                    return
                time.sleep(0.1)
        except (AgentSilent, AgentError):
            pass

    def _watch(self, wanted: Callable[[Event], bool], since: int, end: float, all_since: int) -> None:
        """Waits for an event; a machine that is off will not come up any more."""
        self.qmp.wait_event(lambda event: event.name == "SHUTDOWN" or wanted(event), since, end - time.monotonic())
        if any(event.name == "SHUTDOWN" for event in self.qmp.events[all_since:]):
            raise self._overdue("the machine to come up; it has switched itself off")
        if self.qmp.closed:
            raise self._overdue("the machine to come up; QEMU is gone")

    def _agent_connections(self) -> int:
        return sum(event.name == "VSERPORT_CHANGE" for event in self.qmp.events)

    def _agent_is_connected(self) -> bool:
        events = list(self.qmp.events)
        resets = [number for number, event in enumerate(events) if event.name == "RESET"]
        changes = [event for event in events[resets[-1] if resets else 0 :] if event.name == "VSERPORT_CHANGE"]
        if self.spec.firmware == "uefi" and (resets or self._through_firmware):
            # OVMF opens the channel first, as a console; what is said to it then counts as keys pressed.
            opened = [event for event in changes if event.data["open"]]
            if len(opened) < 2 and not (opened and time.monotonic() - opened[0].at > FIRMWARE_LIMIT):
                return False
        if changes or resets:
            return bool(changes) and changes[-1].data["open"]
        channels = self.qmp.command("query-chardev")
        return any(channel["label"] == "agent" and channel["frontend-open"] for channel in channels)

    def _overdue(self, what: str, limit: float | None = None) -> Overdue:
        tail = "\n".join("    " + line for line in self.serial_tail(20))
        return Overdue(f"waited {f'{limit:.0f} s ' if limit else ''}for {what}.\nThe console's last lines:\n{tail}")

    def serial_tail(self, count: int) -> list[str]:
        if not self.serial_log.exists():
            return []
        return self.serial_log.read_text(errors="replace").replace("\r", "").splitlines()[-count:]

    def _lay_cargo(self, cargo: Path | None) -> None:
        """A read-only disk that is a tar archive: the quickest way for a file of megabytes into the machine."""
        target = self.folder / "cargo.img"
        if cargo is not None:
            # Of a folder what is in it, so that it can be unpacked over the root folder.
            what = ["-C", cargo, "."] if cargo.is_dir() else ["-C", cargo.parent, cargo.name]
            subprocess.run(["tar", "--owner=0", "--group=0", "-cf", target, *what], check=True)
        with open(target, "ab") as file:
            file.truncate(qemu_command.CARGO_SIZE)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _words(command: str | list[str], user: str | None) -> list[str]:
    words = ["/bin/sh", "-c", command] if isinstance(command, str) else ["/usr/bin/env", *command]
    return ["/usr/sbin/runuser", "-u", user, "--", *words] if user else words
