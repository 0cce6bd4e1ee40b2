# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What is sent to a server that has no warmbootctl, and what is left of it there."""
import shutil
from pathlib import Path

import pytest
import server


def kept(user):
    folder = Path(f'/home/{user}/.cache/warmboot')
    return sorted(folder.iterdir()) if folder.exists() else []


def ready(desk, user):
    atlas = desk(user)
    atlas.get_ready()
    return atlas


def test_it_is_sent_once_whole_and_private(desk):
    ready(desk, 'free')
    (agent,) = kept('free')
    assert agent.read_bytes() == server.agent.read_bytes()
    assert agent.stat().st_mode & 0o7777 == 0o700
    assert agent.parent.stat().st_mode & 0o7777 == 0o700
    before = agent.stat().st_mtime_ns
    ready(desk, 'free')
    assert agent.stat().st_mtime_ns == before


@pytest.mark.parametrize('how', ['damaged', 'open to others', 'a link'])
def test_one_that_is_not_ours_any_more_is_replaced(desk, how):
    ready(desk, 'plain')
    (agent,) = kept('plain')
    if how == 'damaged':
        agent.unlink() # the old one may still run
        agent.write_bytes(b'#!/bin/sh\ntouch /tmp/owned\n')
        agent.chmod(0o700)
        shutil.chown(agent, 'plain')
    elif how == 'open to others':
        agent.chmod(0o777)
    else:
        shutil.move(agent, '/home/plain/elsewhere')
        agent.symlink_to('/home/plain/elsewhere')
    ready(desk, 'plain')
    assert agent.read_bytes() == server.agent.read_bytes()
    assert not agent.is_symlink()
    assert agent.stat().st_mode & 0o7777 == 0o700
    assert not Path('/tmp/owned').exists()


@pytest.mark.parametrize('how', ['a link', 'of somebody else'])
def test_a_folder_in_which_others_could_exchange_it_is_named_and_not_used(desk, how):
    ready(desk, 'plain')
    folder, elsewhere = Path('/home/plain/.cache/warmboot'), Path('/home/plain/theirs')
    if how == 'a link':
        folder.rename(elsewhere)
        folder.symlink_to(elsewhere)
    else:
        shutil.chown(folder, 'free')
        folder.chmod(0o755)
    atlas = desk('plain')
    atlas.log_in()
    error = atlas.expect('error')
    assert error['code'] == 'agent-no-folder' and str(folder) in error['text'], error
    shutil.rmtree(elsewhere, ignore_errors=True)


def test_a_folder_that_is_open_to_others_is_closed_and_what_is_in_it_sent_anew(desk):
    ready(desk, 'plain')
    (agent,) = kept('plain')
    before = agent.stat().st_ino
    agent.parent.chmod(0o777)
    ready(desk, 'plain')
    assert agent.parent.stat().st_mode & 0o7777 == 0o700
    assert agent.stat().st_ino != before


def test_it_is_removed_on_request(desk):
    atlas = ready(desk, 'free')
    assert kept('free')
    atlas.do('remove')
    atlas.expect('removed')
    assert not Path('/home/free/.cache').exists()


def test_a_warmbootctl_of_the_same_release_there_is_used(desk):
    mine = Path('/usr/local/bin/warmbootctl')
    shutil.copy(server.warmbootctl, mine)
    try:
        ready(desk, 'free')
        assert kept('free') == []
    finally:
        mine.unlink()


def test_a_warmbootctl_of_another_release_there_is_not_used(desk):
    other = Path('/usr/local/bin/warmbootctl')
    other.write_text('#!/bin/sh\necho \'{"warmboot":"9.9.9","protocol":1,"payload":"0000000000000000","root":true}\'\n')
    other.chmod(0o755)
    try:
        ready(desk, 'plain')
        assert len(kept('plain')) == 1
    finally:
        other.unlink()


@pytest.mark.parametrize('options, code', [('size=64k', 'agent-no-room'), ('noexec', 'agent-not-runnable'), ('ro', 'agent-no-folder')])
def test_a_home_that_cannot_take_it_is_said_and_nothing_stays(desk, options, code):
    home = Path('/home/narrow')
    server.run('mount', '-t', 'tmpfs', '-o', f'mode=755,uid=narrow,{options}', 'tmpfs', home)
    try:
        atlas = desk('narrow')
        atlas.log_in()
        error = atlas.expect('error')
        assert error['code'] == code, error
        assert kept('narrow') == []
    finally:
        server.run('umount', '-l', home)
