# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Somebody who calls the helper without end."""
import subprocess

import world
from world import prepare


class Flood:
    """Several processes of a user who call by hand, fifty times before they wait for an answer, until it is over."""

    def __init__(self, user, processes=3, **what):
        self.processes = [subprocess.Popen(world.as_user(user, 'python3', world.here / 'call.py'), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
                          for _ in range(processes)]
        for process in self.processes:
            process.stdin.write(prepare(**{'action': None, **what}, times=50, endless=True))
            process.stdin.flush()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in self.processes:
            assert process.poll() is None, 'the flood ended by itself'
            process.kill()
            process.communicate()
