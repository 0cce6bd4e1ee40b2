# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Somebody who calls without end: what it costs the others."""
import re
from pathlib import Path

import pytest

import kauthwire
import world
from flood import Flood
from world import applying, call_all, client, prepare

MOST_GROWTH = 4 * 1024  # KiB, of what the helper holds in memory


def memory(pid):
    return int(re.search(r'VmRSS:\s+(\d+)', Path(f'/proc/{pid}/status').read_text())[1])


def descriptors(pid):
    return len(list(Path(f'/proc/{pid}/fd').iterdir()))


def test_a_thousand_calls_of_another_user_leave_the_helper_as_it_was(bus):
    pid = bus.start_helper()
    request = applying()
    call_all('denied', [prepare('apply', request)] * 100)  # what it loads once is loaded
    before = memory(pid), descriptors(pid)
    assert all(answer['error'] for answer in call_all('denied', [prepare('apply', request)] * 1000))
    assert bus.helper_pid() == pid
    assert memory(pid) - before[0] < MOST_GROWTH and descriptors(pid) == before[1]
    assert not world.installed()


# Who is next is a matter of luck, and the queue of what is large is long: by one process the wait is a second or two, by three a quarter of
# a minute, and now and then more than the minute and a half.
@pytest.mark.parametrize('what', [dict(action='apply', arguments='{}'), dict(raw_action='org.example.apply'),
                                  dict(action='apply', arguments=kauthwire.nested(500_000)), dict(action='apply', arguments=b'x' * 300_000, processes=1)],
                         ids=['denied', 'no action of ours', 'nested', 'large'])
def test_a_flood_of_another_user_holds_up_an_administrator_only_for_a_while(bus, what):
    request = applying()
    with Flood('denied', **what):
        outcome = client('allowed', 'send', request)[0]
    assert outcome['kind'] == 'done', outcome  # within the minute and a half after which the window says "busy"


def test_a_flood_that_never_lets_us_be_first_is_said_to_be_that_the_helper_is_busy(bus):
    """And not waited for without end, however much the helper does for the flood."""
    request = applying()
    with Flood('denied', action='apply', arguments='{}'):
        outcomes = [client('allowed', '--busy=60000', '--flood=1', 'send', request)[0] for _ in range(20)]
    busy = [outcome for outcome in outcomes if outcome.get('code') == 'busy']
    assert busy and all(outcome['ms'] < 10_000 for outcome in busy), outcomes
