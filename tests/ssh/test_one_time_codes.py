# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A server that wants a password and a code that is good for one time, checked by PAM with a real module."""
import hashlib
import hmac
import itertools
from pathlib import Path

import pytest
import server

PORT = 2223
SECRET = b'of the token in the hand'
counters = itertools.count()


def next_code():
    """RFC 4226."""
    digest = hmac.digest(SECRET, next(counters).to_bytes(8, 'big'), hashlib.sha1)
    at = digest[-1] & 15
    return f'{(int.from_bytes(digest[at:at + 4], "big") & 0x7fffffff) % 10**6:06}'


@pytest.fixture(scope='module')
def guarded(the_sshd):
    tokens = Path('/etc/tokens')
    tokens.write_text(f'HOTP free - {SECRET.hex()}\n')
    tokens.chmod(0o600)
    Path('/etc/pam.d/guarded').write_text(f'auth required pam_unix.so\nauth required pam_oath.so usersfile={tokens} window=10 digits=6\n'
                                          'account required pam_permit.so\nsession required pam_permit.so\n')
    sshd = server.Sshd(PORT, 'UsePAM=yes', 'PAMServiceName=guarded', 'KbdInteractiveAuthentication=yes', 'AuthenticationMethods=keyboard-interactive')
    yield sshd
    sshd.stop()


@pytest.fixture
def atlas(desk, guarded):
    one = desk('free', f'ssh://free@127.0.0.1:{PORT}')
    one.expect('asked')  # the host key
    one.do('yes')
    return one


def give(atlas, kind, secret):
    asked = atlas.expect('asked')
    assert asked['kind'] == kind, asked
    atlas.do(f'secret {secret}')
    return asked


def get_in(atlas):
    give(atlas, 'password', server.PASSWORD)
    code = next_code()
    asked = give(atlas, 'secret', code)
    assert 'One-time password' in asked['text']
    assert atlas.expect('ready')['cannotChange'] == ''
    return code


def test_the_password_is_kept_and_the_code_is_asked_for_each_time(atlas, sshd):
    get_in(atlas)
    sshd.cut()
    atlas.expect('error')
    atlas.do('start')
    give(atlas, 'secret', next_code())
    atlas.expect('ready')


def test_a_code_is_good_for_one_time_and_a_wrong_one_is_no_hang(atlas, sshd):
    spent = get_in(atlas)
    sshd.cut()
    atlas.expect('error')
    atlas.do('start')
    give(atlas, 'secret', spent)
    # Which of the two was wrong is not said, so that both are asked for.
    get_in(atlas)


def test_when_nobody_is_there_a_code_waits_for_somebody(atlas, sshd):
    get_in(atlas)
    sshd.cut()
    atlas.expect('error')
    atlas.do('start-quietly')
    assert atlas.expect('error')['code'] == 'ssh-would-ask'
    atlas.do('start')
    give(atlas, 'secret', next_code())
    atlas.expect('ready')
