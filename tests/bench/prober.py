# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks a service from outside ten times a second, and tells for how long nobody answered."""

import select
import socket
import threading
import time

EVERY = 0.1  # seconds
PATIENCE = 3.0  # an attempt that is older is given up; by then thirty others are on their way


class Prober:
    """A connection for each question, as a machine that reboots keeps none. The service sends a byte and closes."""

    def __init__(self, port: int) -> None:
        self.answers: list[float] = []  # when each came, time.monotonic()
        self._port = port
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        self._thread.join()

    def answered_since(self, moment: float) -> int:
        return sum(answer > moment for answer in self.answers)

    def wait_for_answers(self, count: int, limit: float) -> None:
        """So many from now on; together they take at least a tenth of a second each."""
        since = time.monotonic()
        while self.answered_since(since) < count:
            if time.monotonic() - since > limit:
                raise AssertionError(f"the machine gave {self.answered_since(since)} of {count} answers within {limit:.0f} s")
            time.sleep(EVERY)

    def absence(self, since: float) -> tuple[float, float]:
        """The last answer before the longest silence since then, and the first one after it."""
        times = [answer for answer in self.answers if answer > since]
        return max(zip(times, times[1:], strict=False), key=lambda pair: pair[1] - pair[0])

    def _run(self) -> None:
        attempts: dict[socket.socket, float] = {}
        following = time.monotonic()
        while not self._stopped.is_set():
            if time.monotonic() >= following:
                following += EVERY
                attempts[self._attempt()] = time.monotonic()
            readable, _, _ = select.select(list(attempts), [], [], max(following - time.monotonic(), 0))
            for attempt in readable:
                self._hear(attempt)
                del attempts[attempt]
            for attempt in [one for one, begun in attempts.items() if time.monotonic() - begun > PATIENCE]:
                attempt.close()
                del attempts[attempt]
        for attempt in attempts:
            attempt.close()

    def _attempt(self) -> socket.socket:
        attempt = socket.socket()
        attempt.setblocking(False)
        attempt.connect_ex(("127.0.0.1", self._port))
        return attempt

    def _hear(self, attempt: socket.socket) -> None:
        """QEMU takes every connection by itself: only the byte is of the machine."""
        try:
            if attempt.recv(1):
                self.answers.append(time.monotonic())
        except OSError:
            pass
        attempt.close()
