# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A caller that waits, and a real polkit agent on a terminal that asks for the password on its behalf."""
import json
import os
import pty
import select
import subprocess
import termios
import time

import world


class Asking:
    """A call of the helper that begins when it is told to, so that an agent can be there first."""

    def __init__(self, user, action, request, command=None, **how):
        self.by_hand = command is None
        self.process = subprocess.Popen(world.as_user(user, *(command or ['python3', world.here / 'call.py'])), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self.by_hand:
            self.process.stdin.write(world.prepare(action, request, wait=True, **how))
            self.process.stdin.flush()
        ready = self.process.stdout.readline().split()
        assert ready[0] == 'ready'
        self.name = ready[-1]  # on the bus, of a call by hand
        self.pid = self.process.pid  # setpriv becomes it

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.communicate()

    def begin(self):
        self.process.stdin.write('\n')
        self.process.stdin.flush()

    def answer(self):
        return json.loads(self.process.stdout.readline())


class Agent:
    """pkttyagent on a terminal of its own."""

    def __init__(self, user, pid):
        registered, notify = os.pipe()
        child, self.terminal = pty.fork()
        if child == 0:
            os.dup2(notify, 9)
            command = world.as_user(user, 'pkttyagent', '--process', pid, '--notify-fd', 9)
            os.execvp(command[0], command)
        self.pid, self.seen = child, ''
        os.close(notify)
        assert select.select([registered], [], [], 30)[0] and os.read(registered, 1) == b'', 'no agent'
        os.close(registered)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.close(self.terminal)
        try:
            os.kill(self.pid, 9)
        except ProcessLookupError:
            pass
        os.waitpid(self.pid, 0)

    def expect(self, words, seconds=30):
        end = time.monotonic() + seconds
        while words not in self.seen:
            ready = select.select([self.terminal], [], [], max(0, end - time.monotonic()))[0]
            assert ready, f'{words!r} did not come, but {self.seen!r}'
            self.seen += os.read(self.terminal, 4096).decode(errors='replace')

    def expect_prompt(self):
        self.expect('Password:')
        # It throws away what is typed before it has switched the echo off.
        world.wait_for(lambda: not termios.tcgetattr(self.terminal)[3] & termios.ECHO, 'prompt')

    def type(self, words):
        self.expect_prompt()
        os.write(self.terminal, words.encode() + b'\n')

    def interrupt(self):
        os.write(self.terminal, b'\x03')
