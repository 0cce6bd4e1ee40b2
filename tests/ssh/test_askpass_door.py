# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Where ssh's questions come in: who else can knock there."""
import socket
import subprocess
from pathlib import Path

import pytest
import server


@pytest.fixture
def atlas(desk):
    """One whose ssh has just asked about the host key."""
    one = desk('plain')
    one.expect('asked')
    return one


@pytest.fixture
def door(atlas, tmp_path):
    (path,) = (tmp_path / 'run').glob('askpass-*')
    return path


def knock(door, words):
    """What is answered until it is hung up."""
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(server.PATIENCE)
        line.connect(str(door))
        try:
            line.sendall(words)
            return line.recv(4096)
        except (BrokenPipeError, ConnectionResetError):
            return b''


def ssh_of(atlas):
    children = Path(f'/proc/{atlas.process.pid}/task/{atlas.process.pid}/children').read_text().split()
    return [Path('/proc', pid) for pid in children if Path('/proc', pid, 'comm').read_text().strip() == 'ssh']


def token_of(process):
    return next(word[len(b'WARMBOOT_ASKPASS_TOKEN='):] for word in (process / 'environ').read_bytes().split(b'\0') if word.startswith(b'WARMBOOT_ASKPASS_TOKEN='))


@pytest.mark.parametrize('words', [b'0' * 32 + b"\0\0root@bank's password: \0", b"\0\0root@bank's password: \0", b'\0\0\0', b'x' * 100_000], ids=['another token', 'none', 'nothing', 'without end'])
def test_who_does_not_have_the_token_is_hung_up_on_and_nobody_is_asked(atlas, door, words):
    assert knock(door, words) == b''
    atlas.do('no')
    assert atlas.expect('error')['code'] == 'ssh-key-unknown'  # and no second question before it


def test_the_token_of_an_attempt_that_is_over_opens_nothing(atlas, door):
    (ssh,) = ssh_of(atlas)
    token = token_of(ssh)
    atlas.do('no')
    atlas.expect('error')
    assert knock(door, token + b"\0\0plain@127.0.0.1's password: \0") == b''
    atlas.do('start-quietly')
    assert atlas.expect('error')['code'] == 'ssh-would-ask'


def test_the_token_of_a_connection_that_is_there_opens_nothing(desk, tmp_path):
    atlas = desk('plain')
    atlas.get_ready()
    (door,) = (tmp_path / 'run').glob('askpass-*')
    (token,) = {token_of(ssh) for ssh in ssh_of(atlas) if b'WARMBOOT_ASKPASS_TOKEN=' in (ssh / 'environ').read_bytes()}
    assert knock(door, token + b"\0\0plain@127.0.0.1's password: \0") == b''


def test_the_token_is_seen_by_nobody_else_and_the_socket_is_the_users_alone(atlas, door):
    (ssh,) = ssh_of(atlas)
    token = token_of(ssh)
    assert len(token) == 32 and token not in (ssh / 'cmdline').read_bytes()
    assert door.stat().st_mode & 0o077 == door.parent.stat().st_mode & 0o077 == 0
    for command in (['cat', ssh / 'environ'], ['python3', '-c', f'import socket; socket.socket(socket.AF_UNIX).connect({str(door)!r})']):
        done = subprocess.run(['setpriv', '--reuid=plain', '--regid=plain', '--clear-groups', *map(str, command)], capture_output=True, text=True)
        assert done.returncode and 'ermission' in done.stderr, done
    atlas.do('no')
    atlas.expect('error')
