# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The QEMU guest agent: commands and files inside the machine, without a network or a login."""

import base64
import itertools
import json
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_numbers = itertools.count(int(time.time()) % 100000 * 1000)


class AgentSilent(Exception):
    """The agent did not answer in time: it is not up, or the machine went down meanwhile."""


class AgentError(Exception):
    """The agent answered with an error."""


@dataclass(frozen=True)
class Result:
    rc: int
    out: str
    err: str

    def __str__(self) -> str:
        return f"exit code {self.rc}\nstdout: {self.out.rstrip()}\nstderr: {self.err.rstrip()}"


class GuestAgent:
    """One per QEMU process: the socket stays while the agent at the other end comes and goes with each boot.

    `connections` tells how often the other end has come or gone; an answer is waited for only while it stays.
    """

    def __init__(self, path: Path, connections: Callable[[], int]) -> None:
        self._connections = connections
        self._connection = 0
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(str(path))
        self._rest = b""

    def sync(self, limit: float) -> None:
        """Throws away what earlier requests left behind, on both sides."""
        number = next(_numbers)
        self._send(b"\xff", {"execute": "guest-sync-delimited", "arguments": {"id": number}}, limit)
        end = time.monotonic() + limit
        while self._line(end).get("return") != number:
            pass

    def command(self, name: str, limit: float = 30, **arguments: Any) -> Any:
        self._send(b"", {"execute": name, "arguments": arguments}, limit)
        answer = self._line(time.monotonic() + limit)
        if "error" in answer:
            raise AgentError(f"{name}: {answer['error'].get('desc', answer)}")
        return answer["return"]

    def start(self, command: list[str], stdin: bytes = b"", limit: float = 30) -> int:
        """Starts a program and answers its pid, without waiting for it."""
        arguments: dict[str, Any] = {"path": command[0], "arg": command[1:], "capture-output": True}
        if stdin:
            arguments["input-data"] = base64.b64encode(stdin).decode()
        return self.command("guest-exec", limit, **arguments)["pid"]

    def finished(self, pid: int, limit: float = 30) -> Result | None:
        """How the program ended, or None while it runs. It can be asked only once."""
        status = self.command("guest-exec-status", limit, pid=pid)
        if not status["exited"]:
            return None
        texts = [base64.b64decode(status.get(key, "")).decode(errors="replace") for key in ("out-data", "err-data")]
        return Result(status.get("exitcode", 128 + status.get("signal", 0)), *texts)

    def close(self) -> None:
        self._socket.close()

    def _send(self, prefix: bytes, message: dict[str, Any], limit: float) -> None:
        self._connection = self._connections()
        self._socket.settimeout(limit)
        try:
            self._socket.sendall(prefix + json.dumps(message).encode() + b"\n")
        except TimeoutError as error:
            raise AgentSilent(f"the guest agent does not read ({message['execute']})") from error
        except OSError as error:
            raise AgentSilent(f"QEMU closed the agent's socket: {error}") from error

    def _line(self, end: float) -> dict[str, Any]:
        while b"\n" not in self._rest:
            self._socket.settimeout(0.2)
            try:
                received = self._socket.recv(1 << 16)
            except TimeoutError as error:
                if self._connections() != self._connection:
                    raise AgentSilent("the guest agent went away") from error
                if time.monotonic() > end:
                    raise AgentSilent("the guest agent does not answer") from error
                continue
            except OSError as error:
                raise AgentSilent(f"QEMU closed the agent's socket: {error}") from error
            if not received:
                raise AgentSilent("QEMU closed the agent's socket")
            self._rest += received
        line, self._rest = self._rest.split(b"\n", 1)
        try:
            return json.loads(line.split(b"\xff")[-1])
        except ValueError:
            return {}  # half a line of an agent that was killed while it wrote
