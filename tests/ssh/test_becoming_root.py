# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Ways to root besides the usual sudo, which is in test_way_there.py."""
import shutil
from pathlib import Path

import pytest
import server


@pytest.fixture
def no_sudo():
    server.run('mount', '--bind', '/dev/null', '/usr/bin/sudo')
    yield
    server.run('umount', '-l', '/usr/bin/sudo')


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


@pytest.fixture
def sudo_rs():
    server.run('mount', '--bind', Path(shutil.which('sudo-rs')).resolve(), '/usr/bin/sudo')
    yield
    server.run('umount', '-l', '/usr/bin/sudo')


def test_sudo_rs_without_a_password_makes_it_root(desk, sudo_rs):
    atlas = desk('free')
    atlas.log_in()
    assert atlas.expect('ready')['cannotChange'] == ''


def test_sudo_rs_with_a_password_is_asked_for_once_more_when_it_was_wrong(desk, sudo_rs):
    atlas = desk('asked')
    atlas.log_in()
    assert atlas.expect('sudo')['again'] is False
    atlas.do('sudo wrong')
    assert atlas.expect('sudo')['again'] is True
    atlas.do(f'sudo {server.PASSWORD}')
    assert atlas.expect('ready')['cannotChange'] == ''


@pytest.mark.parametrize('password, code', [pytest.param('wrong', 'sudo-refused', marks=pytest.mark.long), (None, 'sudo-declined')])
def test_who_has_no_password_for_sudo_rs_can_look(desk, sudo_rs, password, code):
    atlas = desk('asked')
    assert atlas.get_ready(password)['cannotChange'] == code
    atlas.do('state')
    assert 'Debian' in atlas.expect('state')['os']


def test_whom_sudo_rs_refuses_without_asking_can_look_and_reads_what_it_said(desk, sudo_rs):
    atlas = desk('plain')
    atlas.log_in()
    ready = atlas.expect('ready')
    assert ready['cannotChange'] == 'sudo-refused'
    assert 'sorry plain' in ready['why']


def test_whom_sudo_wants_at_a_terminal_can_look_and_reads_that(desk):
    rules = Path('/etc/sudoers.d/terminal')
    rules.write_text('Defaults:asked requiretty\n')
    rules.chmod(0o440)
    try:
        atlas = desk('asked')
        atlas.log_in()
        ready = atlas.expect('ready')
        assert ready['cannotChange'] == 'sudo-refused'
        assert 'must have a tty' in ready['why']
    finally:
        rules.unlink()
