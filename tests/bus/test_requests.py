# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the helper does with what it is sent. Every caller here is authorized: an administrator may have relaxed an action to yes."""
import json
import re

import pytest

import kauthwire
import world
from world import applying, call, call_all, digest, line, prepare, serve, settings

ACTIONS = ['apply', 'uninstall', 'undo', 'redo', 'next', 'resume']


def requests():
    """One good line of each kind that changes the machine, and some that do not."""
    some = '0' * 64
    lines = {'apply': line('apply', settings=settings(), digest=some), 'uninstall': line('uninstall', digest=some), 'undo': line('undo', record=1),
             'redo': line('redo', record=1), 'next': line('next', choice='bios'), 'resume': line('resume'), 'reboot': line('reboot', via='bios')}
    return lines | {'probe': '{"id":1,"verb":"probe"}', 'watch': '{"id":1,"verb":"watch","on":true}'}


def refused(action, arguments, code=None, kind='usage'):
    before = world.snapshot()
    answer = call('allowed', action, arguments)
    assert answer['type'] == 'success' and answer['data']['kind'] == kind, answer
    assert code is None or answer['data']['code'] == code
    assert answer['data']['record'] == 0
    assert world.snapshot() == before
    return answer['data']['code']


@pytest.mark.parametrize('action', ACTIONS)
def test_an_action_carries_out_no_request_of_another_kind(bus, action):
    before = world.snapshot()
    for answer in call_all('allowed', [prepare(action, request) for verb, request in requests().items() if verb != action]):
        assert answer['data'] == {'kind': 'usage', 'code': 'helper-other-action', 'record': 0}
    assert world.snapshot() == before


@pytest.mark.parametrize('action', ACTIONS)
def test_each_slot_understands_its_own_request(bus, action):
    answer = call('allowed', action, requests()[action])
    assert answer['data']['kind'] in ('stale', 'refused', 'done'), answer


@pytest.mark.parametrize('arguments', [
    {}, {'request': 'a string'}, {'request': 1}, {'request': {'request': b'{}'}}, {'request': [b'{}']}, {'Request': b'{}'}, {'other': b'{}'}],
    ids=['nothing', 'a string', 'a number', 'a map', 'a list', 'another key', 'only another key'])
def test_only_one_byte_array_is_taken(bus, arguments):
    refused('resume', arguments, 'helper-arguments')


def test_unknown_argument_keys_are_refused_beside_a_good_request(bus):
    refused('resume', {'request': line('resume').encode(), 'path': '/etc/shadow'}, 'helper-arguments')
    refused('apply', {'request': applying().encode(), 'file': b'/etc/shadow', 'contents': b'x'}, 'helper-arguments')


@pytest.mark.parametrize('blob', [b'', b'\0', b'\xff' * 40, b'\0\0\0\1', b'\x7f\xff\xff\xff' + b'\0' * 50, b'\0\0\0\1\xff\xff\xff\xfe'],
                         ids=['empty', 'cut', 'ones', 'half', 'a huge map', 'a huge key'])
def test_a_blob_that_is_no_map_is_refused_and_the_helper_lives(bus, blob):
    pid = bus.start_helper()
    refused('resume', blob, 'helper-arguments')
    assert bus.helper_pid() == pid


def test_a_blob_that_is_nested_without_end_costs_its_sender_an_answer_and_nobody_else_anything(bus):
    """KAuth reads it before it asks polkit, so anybody can send it."""
    before = world.snapshot()
    answer = call('plain', 'resume', kauthwire.nested(500_000))
    assert answer['data'] == {} and answer['error'], answer
    assert world.snapshot() == before
    assert call('allowed', 'resume', line('resume'))['data']['code'] == 'not-suspended'


@pytest.mark.parametrize('request_line', [
    b'', b'{', b'[]', b'null', b'\xff\xfe', b'{"id":1}', b'{"id":1,"verb":"resume"}\n{"id":2,"verb":"resume"}', b'{"id":1,"verb":"RESUME"}',
    b'{"id":1,"verb":"resume","verb":"resume"}', b'[' * 100000, b'{"id":1,"verb":"exec","command":"/bin/sh"}'],
    ids=['nothing', 'cut', 'list', 'null', 'bytes', 'no verb', 'two lines', 'capitals', 'doubled', 'nested', 'exec'])
def test_a_malformed_request_is_refused(bus, request_line):
    refused('resume', {'request': request_line})


def test_fields_that_do_not_belong_to_a_request_are_refused(bus):
    good = json.loads(applying())
    for more in ({'path': '/etc/shadow'}, {'root': '/tmp'}, {'command': 'reboot'}):
        refused('apply', json.dumps(good | more), 'field-unknown')
    refused('apply', json.dumps(good | {'settings': settings() | {'file': '/etc/cron.d/x'}}), 'field-unknown')


@pytest.mark.parametrize('size', [256 * 1024 + 1, 8 * 1024 * 1024], ids=str)
def test_an_oversized_request_is_refused(bus, size):
    refused('resume', {'request': (line('resume') + ' ' * size).encode()[:size]}, 'helper-arguments')


def test_a_request_of_the_largest_size_is_read(bus):
    padded = line('resume').ljust(256 * 1024)
    assert call('allowed', 'resume', padded)['data'] == {'kind': 'refused', 'code': 'not-suspended', 'record': 0}


@pytest.mark.parametrize('changed', [
    {'kernel': '/boot/x\nExecStart=/bin/sh', 'follow': 'fixed'}, {'kernel': '../etc/shadow', 'follow': 'fixed'}, {'add': ['a\nkernel=/tmp/evil']},
    {'add': ['warmboot.id=x']}, {'cmdline': 'a\x1b[2J'}, {'add': ['x'] * 65}, {'panic': 86401}, {'add': ['x' * 5000]}, {'initrds': ['/a\0b'], 'kernel': '/vmlinuz', 'follow': 'fixed'}],
    ids=['newline in a path', 'relative', 'newline in a word', 'our own word', 'escape', 'many', 'range', 'long', 'zero byte'])
def test_settings_that_could_be_injected_are_refused_before_anything_is_opened(bus, changed):
    refused('apply', line('apply', settings=settings(**changed), digest='0' * 64))


def test_a_plan_that_nobody_saw_is_stale(bus):
    refused('apply', line('apply', settings=settings(), digest='0' * 64), 'stale', kind='stale')


def test_a_machine_that_changed_since_the_plan_is_stale(bus):
    request = applying()
    call('allowed', 'apply', applying(panic=30))
    refused('apply', request, 'stale', kind='stale')


def test_a_client_of_another_version_is_told_so(bus):
    good = json.loads(applying())
    refused('apply', json.dumps(good | {'payload': '0' * 16}), 'payload-unequal', kind='version')
    refused('apply', json.dumps(good | {'protocol': 99}), kind='version')


def test_the_digest_of_the_helper_is_the_one_that_a_user_saw(bus):
    """The helper plans again, as root; it takes the user's digest only if it is its own."""
    for wish in (settings(), settings(mode='bios'), settings(add=['nomodeset'], follow='fixed', kernel='/vmlinuz', initrds=['/initrd.img'])):
        assert digest(wish, 'plain') == digest(wish, 'other')
        seen = line('apply', settings=wish, digest=digest(wish))
        assert call('allowed', 'apply', seen)['data']['kind'] == 'done'
    gone = serve('plain', {'verb': 'plan', 'settings': None})[1]['plan']['digest']
    assert call('allowed', 'uninstall', line('uninstall', digest=gone))['data']['kind'] == 'done'
    assert not world.installed()


def test_what_was_asked_is_in_the_log_on_one_line_and_harmless(bus):
    start = bus.log.stat().st_size
    call('allowed', 'apply', {'request': b'{"id":1,"verb":"\x1b[2J\nFeb 1 sshd: accepted"}'})
    call('plain', 'apply', {'request': kauthwire.of_type('\x1b[2J\nFeb 2 sshd: accepted')})
    call('allowed', 'next', line('next', choice='default'))
    log = bus.log.read_bytes()[start:]
    assert not re.search(rb'[\x00-\x09\x0b-\x1f\x7f-\xff]', log), log
    assert b'Feb 2 sshd' in log, 'Qt says which type it does not know'
    assert b'\nFeb' not in log
    assert b'next for uid 2001 asks: ' in log and b'"choice":"default"' in log and b'next for uid 2001 done' in log
