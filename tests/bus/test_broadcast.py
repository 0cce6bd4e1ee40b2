# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What everybody else on the bus can hear."""
import json
import subprocess
import threading

import kauthwire
import world
from world import applying, call, line

STARTED, PERFORMED, PROGRESS = 0, 1, 3  # KAuth's HelperProxy::SignalType


class Listening:
    """Everything that is said on the bus: more than an ordinary user hears, who gets the signals only."""

    def __init__(self, bus):
        self.bus, self.messages = bus, []

    def __enter__(self):
        self.process = subprocess.Popen(['busctl', '--json=short', 'monitor'], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.thread = threading.Thread(target=self._listen)
        self.thread.start()
        self.hear_mark('org.example.Begin')
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.thread.join()
        self.process.communicate()

    def _listen(self):
        for text in self.process.stdout:
            self.messages.append(json.loads(text))

    def hear_mark(self, name):
        """Returns when all that was said up to now has been heard."""
        def heard():
            self.bus.ask('NameHasOwner', 's', name)
            return any(message.get('payload', {}).get('data') == [name] for message in list(self.messages))
        world.wait_for(heard, 'message')

    def heard_from(self, sender):
        self.hear_mark('org.example.End')
        return [message for message in self.messages if message.get('sender') == sender]


def test_answers_hold_a_kind_a_code_and_a_record_and_nothing_else(bus):
    bus.start_helper()
    helper = bus.ask('GetNameOwner', 's', world.NAME)
    secret = '/boot/my-secret-kernel'
    with Listening(bus) as listening:
        call('allowed', 'apply', applying(add=['nomodeset', 'my-secret-word']))
        call('allowed', 'apply', line('apply', settings=world.settings(follow='fixed', kernel=secret), digest='0' * 64))
        call('allowed', 'apply', {'request': b'{"id":1,"verb":"my-secret-verb"}'})
        call('allowed', 'undo', line('undo', record=77))
        call('denied', 'apply', applying())
        # Qt warns of a type that it does not know, and KAuth would tell everybody.
        call('denied', 'apply', {'request': kauthwire.of_type('my-secret-type')})
        messages = listening.heard_from(helper)

    replies = [kauthwire.reply(bytes(m['payload']['data'][0])) for m in messages if m['type'] == 'method_return' and m['payload']['type'] == 'ay']
    signals = [m['payload']['data'] for m in messages if m['type'] == 'signal' and m.get('member') == 'remoteSignal']
    performed = [kauthwire.reply(bytes(blob)) for kind, _, blob in signals if kind == PERFORMED]
    assert len(replies) == 6 and replies == performed
    for reply in replies:
        assert reply['data'] == {} or set(reply['data']) == {'kind', 'code', 'record'}, reply
        assert reply['description'] == ''
    assert [reply['data'].get('code') for reply in replies] == ['', 'file-missing', 'verb-unknown', 'stale', None, None]
    assert {kind for kind, _, _ in signals} == {STARTED, PERFORMED, PROGRESS}, 'debug messages are broadcast'
    assert all(bytes(blob) == b'\0\0\0\1' for kind, _, blob in signals if kind == PROGRESS)
    # Neither in what else it says to anybody.
    said = b''.join(json.dumps(message).encode() for message in messages) + b''.join(bytes(blob) for _, _, blob in signals)
    for word in ('my-secret', 'nomodeset'):
        assert word.encode() not in said and word.encode('utf-16-be') not in said
    assert b'my-secret-type' in bus.log.read_bytes(), 'Qt did not warn'
