# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Ways to root besides the usual sudo, which is in test_way_there.py."""
import pytest
import server


@pytest.fixture
def no_sudo():
    server.run('mount', '--bind', '/dev/null', '/usr/bin/sudo')
    yield
    server.run('umount', '/usr/bin/sudo')


def test_where_there_is_no_sudo_one_can_look(desk, no_sudo):
    assert desk('plain').get_ready()['cannotChange'] == 'not-root-there'


def test_doas_without_a_password_makes_it_root(desk):
    assert desk('doer').get_ready()['cannotChange'] == ''


def test_where_doas_wants_a_password_one_can_look_and_reads_the_remedy(desk, no_sudo):
    # doas takes a password at a terminal only, and there is none.
    atlas = desk('asked')
    ready = atlas.get_ready()
    assert ready['cannotChange'] == 'doas-asks'
    assert 'permit nopass' in ready['why'] and 'sudo' in ready['why']
    atlas.do('state')
    assert 'Debian' in atlas.expect('state')['os']
