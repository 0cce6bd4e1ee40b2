# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A client of warmbootctl serve."""
import json
import queue
import subprocess
import threading

from fakemachine import warmbootctl

SETTINGS = {'mode': 'kexec', 'follow': 'default', 'kernel': '', 'initrds': [], 'cmdline': 'reuse', 'add': [], 'remove': [], 'panic': 15,
            'healthy': [], 'deadline': 0, 'watchdog': 0}


class Conversation:
    def __init__(self, machine, under=()):
        self.process = subprocess.Popen([*under, warmbootctl, '--root', machine.root, 'serve'],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.lines = queue.Queue()  # None: the end
        threading.Thread(target=self._listen, daemon=True).start()
        self.greeting = self.hear()
        self.number = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()

    def _listen(self):
        for line in self.process.stdout:
            self.lines.put(line)
        self.lines.put(None)

    def hear(self, timeout=30):
        line = self.lines.get(timeout=timeout)
        assert line is not None, 'it ended'
        return json.loads(line)

    def silent_for(self, seconds):
        try:
            return self.lines.get(timeout=seconds) is None
        except queue.Empty:
            return True

    def say(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def send(self, verb, **fields):
        self.number += 1
        self.say(json.dumps({'id': self.number, 'verb': verb, **fields}).encode() + b'\n')
        return self.number

    def send_change(self, verb, **fields):
        return self.send(verb, **fields, protocol=self.greeting['protocol'], payload=self.greeting['payload'])

    def answer(self, number):
        """The answer to that request, and what was told before it."""
        before = []
        while True:
            reply = self.hear()
            assert reply['id'] == number, reply
            if 'progress' not in reply:
                return reply, before
            before.append(reply['progress']['code'])

    def ask(self, verb, **fields):
        return self.answer(self.send(verb, **fields))[0]

    def change(self, verb, **fields):
        return self.answer(self.send_change(verb, **fields))[0]

    def digest(self, settings=SETTINGS):
        return self.ask('plan', settings=settings)['plan']['digest']

    def close(self):
        """No more requests; the exit code."""
        self.process.stdin.close()
        return self.process.wait(timeout=30)

    def peak_memory(self):
        """In KiB."""
        with open(f'/proc/{self.process.pid}/status') as status:
            return int(next(line for line in status if line.startswith('VmHWM')).split()[1])
