# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""QEMU's control socket (QMP): commands, and events collected with the time at which they came."""

import json
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


class QmpError(Exception):
    """QEMU refused a command, or is gone."""


@dataclass(frozen=True)
class Event:
    name: str
    data: dict[str, Any]
    at: float  # time.monotonic()

    def __str__(self) -> str:
        return f"{self.name} {json.dumps(self.data)}"


class Qmp:
    """A thread reads; commands and waits are answered from what it has read."""

    def __init__(self, path: Path) -> None:
        self.events: list[Event] = []
        self._answers: list[dict[str, Any]] = []
        self._changed = threading.Condition()
        self._closed = False
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(str(path))
        threading.Thread(target=self._read, daemon=True).start()
        self.command("qmp_capabilities")

    def command(self, name: str, limit: float = 60, **arguments: Any) -> Any:
        message = json.dumps({"execute": name, "arguments": arguments})
        with self._changed:
            self._answers.clear()
            try:
                self._socket.sendall(message.encode() + b"\n")
            except OSError as error:
                raise QmpError(f"QEMU is gone: {error}") from error
            if not self._changed.wait_for(lambda: self._answers or self._closed, limit):
                raise QmpError(f"QEMU did not answer {name} within {limit:.0f} s")
            if not self._answers:
                raise QmpError(f"QEMU closed its control socket at {name}")
            answer = self._answers.pop(0)
        if "error" in answer:
            raise QmpError(f"{name}: {answer['error']['desc']}")
        return answer["return"]

    def wait_event(self, wanted: Callable[[Event], bool], since: int, limit: float) -> Event | None:
        """The first event from number `since` on that is wanted; None when the time is over or QEMU is gone."""

        def found() -> Event | None:
            return next((event for event in self.events[since:] if wanted(event)), None)

        with self._changed:
            self._changed.wait_for(lambda: found() or self._closed, max(limit, 0))
            return found()

    @property
    def closed(self) -> bool:
        return self._closed

    def close(self) -> None:
        self._socket.close()

    def _read(self) -> None:
        try:
            with self._socket.makefile("r", encoding="utf-8") as lines:
                for line in lines:
                    self._take(json.loads(line))
        except (OSError, ValueError):
            pass
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _take(self, message: dict[str, Any]) -> None:
        with self._changed:
            if "event" in message:
                self.events.append(Event(message["event"], message.get("data", {}), time.monotonic()))
            elif "return" in message or "error" in message:
                self._answers.append(message)
            self._changed.notify_all()
