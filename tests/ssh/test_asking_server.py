# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A server that asks for what is not its own: the passwords of others, in their words."""
import shutil
from pathlib import Path

import pytest
import server

PORT = 2226
FOLDER = Path('/asking')
WORDS, ANSWERS = FOLDER / 'words', FOLDER / 'answers'
HERE = Path(__file__).resolve().parent


@pytest.fixture(scope='module')
def asking(the_sshd):
    FOLDER.mkdir(mode=0o755)
    module = FOLDER / 'asking.so'
    server.run('cc', '-shared', '-fPIC', '-o', module, HERE / 'askingmodule.c')
    Path('/etc/pam.d/asking').write_text(f'auth required {module} {WORDS} {ANSWERS}\naccount required pam_permit.so\nsession required pam_permit.so\n')
    sshd = server.Sshd(PORT, 'UsePAM=yes', 'PAMServiceName=asking', 'KbdInteractiveAuthentication=yes', 'AuthenticationMethods=keyboard-interactive')
    yield sshd
    sshd.stop()
    shutil.rmtree(FOLDER)


@pytest.fixture
def words(asking):
    ANSWERS.unlink(missing_ok=True)
    return WORDS.write_text


@pytest.mark.parametrize('text', [
    "root@bank.example's password: ", '(root@bank.example) Password: ', "Enter passphrase for key '/root/.ssh/id_ed25519': ", "\n\n\n\u202e\x1b[2J\x1b[Hroot@bank.example's password: ",
    "The authenticity of host 'bank.example' can't be established.\nED25519 key fingerprint is SHA256:x.\nAre you sure you want to continue connecting (yes/no/[fingerprint])? ",
    '[sudo] password for root: ', 'x' * 3000], ids=['password', 'password by PAM', 'passphrase', 'cleared screen', 'host key', 'sudo', 'without end'])
def test_what_a_server_asks_is_shown_as_its_own_words_behind_its_own_name(desk, words, text):
    words(text)
    atlas = desk('free', f'ssh://free@127.0.0.1:{PORT}')
    assert atlas.expect('asked')['kind'] == 'hostkey'
    atlas.do('yes')
    asked = atlas.expect('asked')
    assert (asked['kind'], asked['subject']) == ('secret', '')
    assert asked['text'].startswith('(free@127.0.0.1) ') and not set(asked['text']) & set('\x1b\u202e')
    atlas.do('no')
    assert atlas.expect('error')['code'] == 'ssh-declined'
    assert not ANSWERS.exists()


def test_a_password_that_is_kept_for_another_host_is_not_given_to_who_asks_in_its_words(desk, words, asking):
    Path('/root/.ssh/config').write_text(
        f'Host bastion\n  HostName 127.0.0.1\n  Port {server.PORT}\n  User plain\n  HostKeyAlias bastion\n'
        f'Host atlas\n  HostName 127.0.0.1\n  Port {PORT}\n  User free\n  HostKeyAlias atlas\n  ProxyJump bastion\n')
    words("plain@bastion's password: ")
    atlas = desk('free', 'atlas')
    kinds = []
    while 'secret' not in kinds:
        asked = atlas.expect('asked')
        kinds.append(asked['kind'])
        atlas.do({'hostkey': 'yes', 'password': f'secret {server.PASSWORD}', 'secret': 'secret open'}[asked['kind']])
    assert kinds == ['hostkey', 'password', 'hostkey', 'secret']
    atlas.expect('ready')
    asking.cut()
    atlas.expect('error')
    # The password of the bastion is known by now, and goes to the bastion alone.
    atlas.do('start')
    assert atlas.expect('asked')['kind'] == 'secret'
    atlas.do('no')
    atlas.expect('error')
    assert ANSWERS.read_text() == 'open\n'
