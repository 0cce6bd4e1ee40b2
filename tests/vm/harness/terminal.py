# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines for a person who watches: colours and a running clock on a terminal, plain lines elsewhere."""

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

ON_TERMINAL = sys.stdout.isatty()
COLOURS = ON_TERMINAL and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
START = time.monotonic()


def paint(text: str, code: str) -> str:
    return f"\033[{code}m{text}\033[0m" if COLOURS else text


def bold(text: str) -> str:
    return paint(text, "1")


def good(text: str) -> str:
    return paint(text, "32")


def bad(text: str) -> str:
    return paint(text, "31")


def dim(text: str) -> str:
    return paint(text, "2")


def clock() -> str:
    seconds = int(time.monotonic() - START)
    return f"[{seconds // 60:02}:{seconds % 60:02}]"


def say(text: str = "") -> None:
    print(text, flush=True)


def heading(text: str) -> None:
    say(f"\n{bold(f'== {clock()} {text}')}")


@contextmanager
def busy(text: str) -> Iterator[None]:
    """Shows that something is going on, with the seconds that it has taken so far."""
    begin, done = time.monotonic(), threading.Event()

    def tick() -> None:
        while not done.wait(0.5):
            print(f"\r   {text} … {time.monotonic() - begin:.0f} s ", end="", flush=True)

    if ON_TERMINAL:
        ticker = threading.Thread(target=tick, daemon=True)
        ticker.start()
    else:
        say(f"   {text} …")
    try:
        yield
    finally:
        done.set()
        if ON_TERMINAL:
            ticker.join()
            print("\r\033[K", end="")
        say(dim(f"   {text}: {time.monotonic() - begin:.1f} s"))
