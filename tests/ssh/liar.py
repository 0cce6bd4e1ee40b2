# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""liar.py: what a malicious server runs in place of every command that it is given. /liar/mode names what it does; in /liar/greeting
and /liar/state stands what an honest one of our release would say."""
import itertools
import json
import os
import re
import sys
import time
from pathlib import Path

mode = Path('/liar/mode').read_text()
command = os.environ.get('SSH_ORIGINAL_COMMAND', '')
with Path('/liar/calls').open('a') as calls:
    calls.write(command.split()[0] + '\n')
greeting = Path('/liar/greeting').read_text().strip()
state = json.loads(Path('/liar/state').read_text())
TRICKS = 'a\u202eb\u2066\u200bc\x1b[2J\x1b]0;owned\x07<b>d</b>&amp;\u2028\x9b31m'


def write(text, target=sys.stdout.buffer):
    target.write(text if isinstance(text, bytes) else text.encode('utf-8', 'surrogatepass'))
    target.flush()


def say(reply):
    write(json.dumps(reply) + '\n')


def for_ever(piece, target=sys.stdout.buffer):
    while True:
        write(piece, target)


def drip(text=b'x'):
    """A byte a second: always about to say something."""
    for number in itertools.cycle(text):
        write(bytes([number]))
        time.sleep(1)


def survey():
    """As an honest one, that has a warmbootctl of our release."""
    mark = re.search(r'echo (warmboot\w+) begin', command)[1]
    folder = '/home/free/.cache/warmboot'
    for line in ('begin', 'architecture x86_64', f'folder {folder}', 'serves yes', 'end'):
        write(f'{mark} {line}\n')


def changed(**values):
    return {'id': 0, 'changed': {**state, **values}}


def tricks(value):
    """Every text in it."""
    if isinstance(value, dict):
        return {key: tricks(item) if key not in ('via', 'setup', 'mode', 'condition', 'follow', 'code', 'cause', 'class', 'boot') else item for key, item in value.items()}
    if isinstance(value, list):
        return [tricks(item) for item in value]
    return value + TRICKS if isinstance(value, str) else value


def answer(request):
    number = request['id']
    honest = {'id': number, 'state': state}
    if request['verb'] != 'probe':
        say({'id': number, 'done': {'record': 0}})
    elif mode == 'forged':
        for other in (number + 1, number + 2, number + 50, 2**62):
            say({'id': other, 'state': {**state, 'os': 'Forged'}})
        say({'id': number, 'history': []})  # not what was asked for
        say(honest)
        say(honest)
    elif mode == 'tricks':
        say({'id': number, 'state': {**state, 'os': 'Liar ' + TRICKS, 'hostname': TRICKS}})
    elif mode == 'huge':
        for_ever('{"later":"' + 'x' * 65536)
    elif mode == 'values':
        say({**honest, 'later': [[0]] * 1_600_000})
    elif mode == 'fields':
        say({**honest, 'later': {f'{key:x}': 0 for key in range(700_000)}})
    elif mode == 'deep':
        write('{"id":1,"later":' + '[' * 1_000_000 + '\n')
    elif mode == 'changes':
        say(honest)
        for os_name in itertools.count():
            say(changed(os=f'Number {os_name}'))
    elif mode == 'cut':
        write(json.dumps(honest)[:500])
        sys.exit()
    elif mode == 'drip':
        drip(b' ')
    elif mode == 'talks of other things':
        for other in itertools.count(1000):
            say(changed())
            say({'id': other, 'progress': {'code': 'progress-writing', 'args': {}, 'text': ''}})
            time.sleep(1)
    elif mode == 'endless errors':
        for_ever(b'sudo: \x1b[31m' + b'y' * 65536, sys.stderr.buffer)
    else:
        say(honest)


def serve():
    if mode == 'no greeting':
        for_ever('Welcome to this server\n' * 100)
    if mode == 'greeting drips':
        drip()
    if mode == 'greeting lies':
        write(greeting.replace('"protocol":1', '"protocol":2').replace('"warmboot":"', '"warmboot":"' + 'v' * 3000 + json.dumps(TRICKS)[1:-1]) + '\n')
    write(greeting + '\n')
    if mode == 'meddles':  # in what it was not asked
        for number in range(1, 100):
            say({'id': number, 'state': {**state, 'os': 'Forged'}})
    for line in sys.stdin:
        answer(json.loads(line))


if 'begin' in command:
    if mode == 'survey without end':
        for_ever('x' * 65536)
    elif mode == 'survey with errors without end':
        for_ever('e' * 65536, sys.stderr.buffer)
    elif mode == 'survey drips':
        drip()
    elif mode == 'survey says much':
        write('\x1b]0;owned\x07\u202e' + 'w' * 200_000, sys.stderr.buffer)
        sys.exit(1)
    else:
        survey()
        serve()
