# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Clients that go away, do not listen, or are told to stop, in the middle of a change."""
import fcntl
import json
import os
import signal
import subprocess
import time

from conversation import SETTINGS, Conversation
from fakemachine import Machine, difference, warmbootctl

# Each sync takes a while, so that there is a middle.
slowly = ['strace', '-qq', '-o', '/dev/null', '-e', 'trace=fsync', '-e', 'inject=fsync:delay_enter=30000']


def applied(tmp_path):
    machine = Machine.new(tmp_path / 'wanted')
    machine.do('apply')
    return machine.snapshot()


def begin_apply(client):
    """Returns when the files are being written."""
    digest = client.digest()
    number = client.send_change('apply', settings=SETTINGS, digest=digest)
    while client.hear().get('progress', {}).get('code') != 'progress-writing':
        pass
    return number


def test_a_change_is_finished_when_its_client_is_gone(machine, tmp_path):
    with Conversation(machine, slowly) as client:
        begin_apply(client)
        client.process.stdin.close()
        assert client.process.wait(timeout=60) == 0
    wanted = applied(tmp_path)
    assert machine.snapshot() == wanted, difference(wanted, machine.snapshot())


def test_a_change_is_finished_when_nobody_reads_its_answer_any_more(machine, tmp_path):
    process = subprocess.Popen([*slowly, warmbootctl, '--root', machine.root, 'serve'], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    greeting = json.loads(process.stdout.readline())
    process.stdin.write(json.dumps({'id': 1, 'verb': 'plan', 'settings': SETTINGS}).encode() + b'\n')
    process.stdin.flush()
    digest = json.loads(process.stdout.readline())['plan']['digest']
    process.stdin.write(json.dumps({'id': 2, 'verb': 'apply', 'settings': SETTINGS, 'digest': digest, 'protocol': 1,
                                    'payload': greeting['payload']}).encode() + b'\n')
    process.stdin.flush()
    while b'progress-writing' not in process.stdout.readline():
        pass
    process.stdout.close()  # what it says from now on is a broken pipe
    assert process.wait(timeout=60) == 1
    wanted = applied(tmp_path)
    assert machine.snapshot() == wanted, difference(wanted, machine.snapshot())
    assert machine.run('resume').returncode == 3  # nothing was left to be rolled back
    assert machine.snapshot() == wanted


def test_a_change_does_not_wait_for_a_client_that_does_not_read(machine, tmp_path):
    process = subprocess.Popen([warmbootctl, '--root', machine.root, 'serve'], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    greeting = json.loads(process.stdout.readline())
    process.stdin.write(json.dumps({'id': 1, 'verb': 'plan', 'settings': SETTINGS}).encode() + b'\n')
    process.stdin.flush()
    digest = json.loads(process.stdout.readline())['plan']['digest']
    fcntl.fcntl(process.stdout.fileno(), fcntl.F_SETPIPE_SZ, 4096)
    # The smallest pipe there is: it is full long before all is said.
    process.stdin.write(json.dumps({'id': 2, 'verb': 'apply', 'settings': SETTINGS, 'digest': digest, 'protocol': 1,
                                    'payload': greeting['payload']}).encode() + b'\n')
    process.stdin.write(b'{"id":3,"verb":"files"}\n')
    process.stdin.flush()
    wanted = applied(tmp_path)
    deadline = time.monotonic() + 30
    while machine.snapshot() != wanted:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    # The answer to the change is there although nobody has read a byte of what came before it.
    lines = []
    while not lines or lines[-1]['id'] != 3:
        lines.append(json.loads(process.stdout.readline()))
    assert {'id': 2, 'done': {'record': 1}} in lines
    process.stdin.close()
    assert process.wait(timeout=30) == 0


def test_a_signal_to_stop_waits_for_the_change_and_its_answer(machine, tmp_path):
    for number in (signal.SIGTERM, signal.SIGHUP):
        with Conversation(machine, slowly) as client:
            apply = begin_apply(client)
            children = subprocess.run(['pgrep', '-P', str(client.process.pid)], capture_output=True, text=True).stdout.split()
            assert len(children) == 1
            os.kill(int(children[0]), number)
            reply, _ = client.answer(apply)
            assert reply['done']['record'] == 1
            client.process.wait(timeout=30)
        machine.do('undo')
        machine.do('uninstall', '--purge')


def test_a_signal_to_stop_ends_an_idle_conversation_at_once(client):
    client.ask('history')
    client.process.send_signal(signal.SIGTERM)
    assert client.process.wait(timeout=10) == -signal.SIGTERM
