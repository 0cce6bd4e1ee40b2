# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A hundred servers in the list, as when the application starts."""
import badline
import fleet
import pytest
import server

AT_ONCE = 10
NAMES = [f'server{number}' for number in range(98)]


@pytest.fixture
def events(sshd, tmp_path):
    """Two that are no use, first in the list, and the one sshd under the other names."""
    with badline.Line(delay=None) as line:
        hosts = f'Host hangs\n  Port {line.port}\nHost refuses\n  Port 1\nHost server*\n  Port {server.PORT}\n'
        with fleet.several(tmp_path, ['hangs', 'refuses', *NAMES], hosts) as told:
            yield told


@pytest.mark.long
@pytest.mark.timeout(600)
def test_of_a_hundred_servers_ten_are_called_at_a_time_and_none_that_fails_holds_up_the_others(events):
    connecting, most, came_to = set(), 0, {}
    while len(came_to) < len(NAMES) + 2:
        event = next(events)
        name = event['name']
        if event['event'] == 'called':
            connecting.add(name)
            most = max(most, len(connecting))
        else:
            connecting.remove(name)
            came_to[name] = (event['event'], event['detail'])
    assert most == AT_ONCE
    assert came_to.pop('hangs') == ('lost', 'ssh-failed')
    assert came_to.pop('refuses') == ('lost', 'ssh-failed')
    assert [name for name in NAMES if came_to[name][0] != 'ready' or 'Debian' not in came_to[name][1]] == []


def test_more_servers_than_a_program_may_have_files_open_by_itself_are_all_reached(sshd, tmp_path):
    names = NAMES[:20]
    hosts = f'Host server*\n  Port {server.PORT}\n'
    with fleet.several(tmp_path, names, hosts, open_files=64) as told:
        ready = set()
        while len(ready) < len(names):
            event = next(told)
            assert event['event'] in ('called', 'ready'), event
            if event['event'] == 'ready':
                ready.add(event['name'])
