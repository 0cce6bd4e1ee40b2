# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The bytes in which arguments travel. KAuth reads them before it asks polkit, so that anybody can send any."""
import random
import struct

import pytest

import kauthwire
import world
from world import call, call_all, line, prepare

WRONG = ({'kind': 'usage', 'code': 'helper-arguments', 'record': 0}, {})
SEED = 7


def good():
    return kauthwire.variant_map({'request': line('resume').encode()})


def lives(bus, pid):
    """The same process still, and it does what it should."""
    assert call('allowed', 'resume', line('resume'))['data']['code'] == 'not-suspended'
    return bus.helper_pid() == pid


def test_of_what_is_cut_off_anywhere_nothing_is_carried_out(bus):
    blob = good()
    pid = bus.start_helper()
    answers = call_all('allowed', [prepare('resume', blob[:length]) for length in range(len(blob))])
    assert all(answer['data'].get('code') != 'not-suspended' for answer in answers), answers
    assert lives(bus, pid)


def test_bytes_that_were_turned_leave_the_helper_alive(bus):
    dice = random.Random(SEED)
    blobs = []
    for _ in range(300):
        blob = bytearray(good())
        for _ in range(dice.randint(1, 4)):
            blob[dice.randrange(len(blob))] = dice.choice((0, 1, 0x7f, 0x80, 0xff, dice.randrange(256)))
        blobs.append(bytes(blob))
    pid = bus.start_helper()
    before = world.snapshot()
    call_all('plain', [prepare('apply', blob) for blob in blobs])
    call_all('allowed', [prepare('apply', blob) for blob in blobs])
    assert world.snapshot() == before
    assert lives(bus, pid)


@pytest.mark.parametrize('size', [0x7fffffff, 0xfffffffe, 0x10000000])
def test_a_length_that_is_a_lie_costs_no_memory(bus, size):
    pid = bus.start_helper()
    lie = struct.pack('>I', 1) + kauthwire.string('request') + struct.pack('>IbI', kauthwire.BYTES, 0, size) + b'{}'
    for user in ('plain', 'allowed'):
        assert call(user, 'resume', lie)['data'] in WRONG
    assert lives(bus, pid)


def test_a_map_without_end_is_refused(bus):
    pid = bus.start_helper()
    many = struct.pack('>I', 200_000) + b''.join(kauthwire.string(f'{n}') + kauthwire.variant(True) for n in range(200_000))
    assert call('allowed', 'resume', many)['data'] in WRONG
    assert lives(bus, pid)


def test_a_message_that_is_larger_than_the_bus_takes_costs_its_sender_the_connection(bus):
    pid = bus.start_helper()
    answer = call('plain', 'resume', b'\0' * (33 * 1024 * 1024))  # of 32 MiB
    assert answer['type'] == 'dbus' or answer['error'], answer
    assert lives(bus, pid)
