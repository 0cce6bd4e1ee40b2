# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A real sshd with real accounts, and the application's side of a server as a program that is talked to."""
import json
import os
import queue
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path

build = Path(os.environ['WARMBOOT_BUILD'])
warmbootctl = build / 'helper/ctl/warmbootctl'
client = build / 'tests/ssh/warmboot-ssh-client'
fleet = build / 'tests/ssh/warmboot-ssh-fleet'
agents = Path('/agents')  # what the application would send
agent = agents / 'x86_64/warmbootctl'
PORT = 2222
PASSWORD = 'right-password'
HASH = '$6$warmboot$q9zGobdoVjGksE2u8fUNw52FXMCkNXe55YG5qEpmWKGgH9G0idTqeZGn88z0Bu5kAZJfswhBL9wA.iIerEChW/'
# plain: may do nothing. free: sudo without a password. asked: sudo with one. doer: doas without one. The login shells differ.
USERS = {'plain': '/bin/bash', 'free': '/bin/tcsh', 'asked': '/usr/bin/fish', 'noisy': '/bin/bash', 'narrow': '/bin/sh', 'doer': '/bin/sh'}
PATIENCE = 60
SEED = 6  # one of the first ten is lost where a hundredth are


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def arrange():
    for name, shell in USERS.items():
        run('useradd', '-m', '-s', shell, '-p', HASH, name)
    Path('/etc/sudoers.d/tests').write_text('free ALL=(ALL) NOPASSWD: ALL\nnoisy ALL=(ALL) NOPASSWD: ALL\nasked ALL=(ALL) ALL\n')
    Path('/etc/sudoers.d/tests').chmod(0o440)
    Path('/etc/doas.conf').write_text('permit nopass doer\npermit asked\n')
    Path('/etc/doas.conf').chmod(0o600)
    Path('/home/noisy/.bashrc').write_text('echo "Welcome to the noisy server"\necho "{not json" \nprintf "no newline"\n')
    Path('/etc/banner').write_text('****\nAuthorised users only\n****\n')
    agent.parent.mkdir(parents=True)
    run('strip', '-o', agent, warmbootctl)
    Path('/run/sshd').mkdir(exist_ok=True)
    new_host_key()
    Path('/root/.ssh').mkdir(mode=0o700, exist_ok=True)


def new_host_key():
    for old in Path('/etc/ssh').glob('test_key*'):
        old.unlink()
    run('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', '/etc/ssh/test_key')


def fingerprint():
    return run('ssh-keygen', '-lf', '/etc/ssh/test_key.pub').split()[1]


class Sshd:
    def __init__(self, port=PORT, *options):
        """options: before the usual ones, so that they count."""
        self.port = port
        self.options = [*options, 'ListenAddress=127.0.0.1', 'UsePAM=no', 'PermitRootLogin=yes', 'Banner=/etc/banner', 'PerSourcePenalties=no',
                        'MaxStartups=100', 'Subsystem=sftp /usr/lib/openssh/sftp-server']
        self.process = None
        self.start()

    def start(self):
        options = [word for option in self.options for word in ('-o', option)]
        self.process = subprocess.Popen(['/usr/sbin/sshd', '-D', '-e', '-f', '/dev/null', '-p', str(self.port), '-h', '/etc/ssh/test_key', *options],
                                        stderr=subprocess.DEVNULL, start_new_session=True)
        end = time.monotonic() + PATIENCE
        while True:
            with socket.socket() as probe:
                if probe.connect_ex(('127.0.0.1', self.port)) == 0:
                    return
            assert time.monotonic() < end and self.process.poll() is None, 'sshd does not listen'
            time.sleep(0.02)

    def sessions(self):
        """Process ids of those who are connected."""
        return [int(pid) for pid in subprocess.run(['pgrep', '-f', '^sshd-session:|^sshd: .*@'], capture_output=True, text=True).stdout.split()]

    def cut(self):
        """As when the line is cut: without a word."""
        for pid in self.sessions():
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass

    def stop(self):
        self.cut()
        self.process.terminate()
        self.process.wait()


def version():
    greeting = run(warmbootctl, 'serve', stdin=subprocess.DEVNULL)
    return json.loads(greeting.splitlines()[0])['warmboot']


class Desk:
    """The client; what happens there comes out of expect()."""

    def __init__(self, user, folder, destination=None):
        runtime = folder / 'run'
        runtime.mkdir(mode=0o700, exist_ok=True)
        self.events = queue.Queue()
        self.seen = []
        environment = {**os.environ, 'HOME': '/root', 'QT_LOGGING_RULES': '*.debug=false'}
        self.process = subprocess.Popen([client, destination or f'ssh://{user}@127.0.0.1:{PORT}', runtime, agents, version()],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.process.stdout:
            self.events.put(json.loads(line))

    def expect(self, kind, patience=PATIENCE):
        try:
            event = self.events.get(timeout=patience)
        except queue.Empty:
            raise AssertionError(f'nothing happens instead of {kind}; before: {self.seen}') from None
        self.seen.append(event)
        assert event['event'] == kind, f'{kind} was expected: {self.seen}'
        return event

    def do(self, line):
        print(line, file=self.process.stdin, flush=True)

    def log_in(self, password=PASSWORD):
        """With the host known or not."""
        asked = self.expect('asked')
        if asked['kind'] == 'hostkey':
            self.do('yes')
            asked = self.expect('asked')
        assert asked['kind'] == 'password'
        self.do(f'secret {password}')

    def get_ready(self, sudo=None):
        """Logs in and, where sudo asks, gives this password or looks only."""
        self.log_in()
        event = self.events.get(timeout=PATIENCE)
        self.seen.append(event)
        while event['event'] == 'sudo':
            self.do(f'sudo {sudo}' if sudo else 'look')
            event = self.events.get(timeout=PATIENCE)
            self.seen.append(event)
        assert event['event'] == 'ready', self.seen
        return event

    def end(self):
        self.process.stdin.close()
        assert self.process.wait(timeout=PATIENCE) == 0


def serving():
    """Whether a serve runs that somebody has called."""
    return subprocess.run(['pgrep', '-f', 'warmbootctl serve|agent-.* serve'], capture_output=True).returncode == 0
