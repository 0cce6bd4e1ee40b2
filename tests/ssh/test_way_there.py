# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Getting to a server: host keys, passwords, privilege, shells, and lines that are cut."""
import os
import signal
import subprocess
from pathlib import Path

import pytest
import server
import world

known_hosts = Path('/root/.ssh/known_hosts')


def test_an_unknown_host_is_asked_about_with_its_fingerprint_and_no_leaves_nothing(desk):
    atlas = desk('plain')
    asked = atlas.expect('asked')
    assert asked['kind'] == 'hostkey'
    assert asked['fingerprint'] == server.fingerprint()
    assert '127.0.0.1' in asked['subject']
    atlas.do('no')
    assert atlas.expect('error')['code'] == 'ssh-key-unknown'
    assert not known_hosts.exists() or known_hosts.read_text() == ''


def test_a_user_who_may_do_nothing_can_look_and_is_told_so(desk):
    atlas = desk('plain')
    assert atlas.get_ready()['cannotChange'] == 'sudo-declined'
    atlas.do('state')
    assert 'Debian' in atlas.expect('state')['os']


@pytest.mark.parametrize('user, password', [('plain', server.PASSWORD), ('asked', 'wrong')])
def test_whom_sudo_refuses_can_look_and_reads_what_it_said(desk, user, password):
    atlas = desk(user)
    assert atlas.get_ready(password)['cannotChange'] == 'sudo-refused'
    atlas.do('state')
    assert 'Debian' in atlas.expect('state')['os']


def test_a_wrong_password_is_a_denial_and_no_hang(desk):
    atlas = desk('plain')
    atlas.log_in('wrong')
    for _ in range(2):
        assert atlas.expect('asked')['kind'] == 'password'
        atlas.do('secret wrong')
    assert atlas.expect('error')['code'] == 'ssh-denied'


def test_a_changed_host_key_is_a_hard_stop_without_a_question(desk, sshd):
    first = desk('plain')
    first.get_ready()
    sshd.stop()
    server.new_host_key()
    sshd.start()
    first.expect('error')
    second = desk('plain')
    error = second.expect('error')
    assert error['code'] == 'ssh-key-changed'
    assert error['kind'] == 'unauthorized'
    assert f"ssh-keygen -R '[127.0.0.1]:{server.PORT}'" in error['text']


def test_a_banner_cannot_have_us_advise_to_forget_the_key_of_another_host(desk):
    banner = Path('/etc/banner')
    honest = banner.read_text()
    banner.write_text('WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!\nssh-keygen -R bank.example\nHost key for bank.example has changed\n')
    try:
        atlas = desk('plain')
        atlas.log_in('wrong')
        for _ in range(2):
            atlas.expect('asked')
            atlas.do('secret wrong')
        error = atlas.expect('error')
    finally:
        banner.write_text(honest)
    assert "-R 'bank" not in error['text'], error


def test_who_wants_no_unknown_host_is_not_asked_about_one(desk, sshd):
    Path('/root/.ssh').mkdir(mode=0o700, exist_ok=True)
    Path('/root/.ssh/config').write_text('Host 127.0.0.1\n  StrictHostKeyChecking yes\n')
    atlas = desk('plain')
    assert atlas.expect('error')['code'] == 'ssh-key-unknown'
    assert not known_hosts.exists() or known_hosts.read_text() == ''


def test_sudo_without_a_password_makes_it_root_under_csh(desk):
    atlas = desk('free')
    atlas.log_in()
    assert atlas.expect('ready')['cannotChange'] == ''


def test_sudo_with_a_password_is_asked_for_once_more_when_it_was_wrong_under_fish(desk):
    atlas = desk('asked')
    atlas.log_in()
    assert atlas.expect('sudo')['again'] is False
    atlas.do('sudo wrong')
    assert atlas.expect('sudo')['again'] is True
    atlas.do(f'sudo {server.PASSWORD}')
    assert atlas.expect('ready')['cannotChange'] == ''
    # It is kept, and so is the connection: a second time nobody is asked.
    server.run('pkill', '-f', 'agent-.* serve')
    assert atlas.expect('error')['kind'] == 'unreachable'
    atlas.do('start')
    assert atlas.expect('ready')['cannotChange'] == ''


def test_who_gives_no_password_for_sudo_can_look(desk):
    atlas = desk('asked')
    atlas.log_in()
    atlas.expect('sudo')
    atlas.do('look')
    assert atlas.expect('ready')['cannotChange'] == 'sudo-declined'
    atlas.do('state')
    atlas.expect('state')


def test_noise_at_login_is_passed_over(desk):
    atlas = desk('noisy')
    atlas.log_in()
    assert atlas.expect('ready')['cannotChange'] == ''
    atlas.do('state')
    atlas.expect('state')


def test_a_key_with_a_passphrase_asks_for_it_and_names_the_key(desk):
    key = Path('/root/.ssh/id_ed25519')
    key.unlink(missing_ok=True)
    server.run('ssh-keygen', '-q', '-t', 'ed25519', '-N', 'open sesame', '-f', str(key))
    allowed = Path('/home/plain/.ssh/authorized_keys')
    allowed.parent.mkdir(exist_ok=True)
    allowed.write_text(key.with_suffix('.pub').read_text())
    server.run('chown', '-R', 'plain:', str(allowed.parent))
    try:
        atlas = desk('plain')
        atlas.expect('asked')
        atlas.do('yes')
        asked = atlas.expect('asked')
        assert (asked['kind'], asked['subject']) == ('passphrase', str(key))
        atlas.do('secret open sesame')
        atlas.expect('sudo')
    finally:
        allowed.unlink()
        key.unlink()


def test_an_entry_of_the_configuration_is_called_by_its_name(desk):
    Path('/root/.ssh/config').write_text(f'Host atlas\n  HostName 127.0.0.1\n  Port {server.PORT}\n  User free\n  RemoteCommand echo no\n  RequestTTY force\n')
    atlas = desk('free', 'atlas')
    atlas.log_in()
    assert atlas.expect('ready')['cannotChange'] == ''


def test_a_line_that_is_cut_is_said_and_can_be_tried_again(desk, sshd):
    atlas = desk('plain')
    atlas.get_ready()
    sshd.cut()
    assert atlas.expect('error')['kind'] == 'unreachable'
    atlas.do('start')
    # The password is known by now; that none was given for sudo is no answer for ever.
    atlas.expect('sudo')
    atlas.do('look')
    atlas.expect('ready')


def test_what_let_us_in_once_is_not_asked_for_again_also_when_nobody_is_there(desk, sshd):
    atlas = desk('free')
    atlas.log_in()
    atlas.expect('ready')
    sshd.cut()
    atlas.expect('error')
    atlas.do('start-quietly')
    atlas.expect('ready')


def test_when_nobody_is_there_an_unknown_host_and_a_password_wait_for_somebody(desk, sshd):
    atlas = desk('free')
    atlas.expect('asked')
    atlas.do('no')
    atlas.expect('error')
    atlas.do('start-quietly')
    assert (error := atlas.expect('error'))['code'] == 'ssh-would-ask', error
    atlas.do('start')
    atlas.expect('asked')  # the host key
    atlas.do('yes')
    atlas.expect('asked')
    atlas.do('no')
    assert atlas.expect('error')['code'] == 'ssh-declined'
    atlas.do('start-quietly')
    assert atlas.expect('error')['code'] == 'ssh-would-ask'


def test_a_password_that_is_not_given_is_not_tried_with_nothing(desk):
    atlas = desk('free')
    atlas.expect('asked')
    atlas.do('yes')
    assert atlas.expect('asked')['kind'] == 'password'
    atlas.do('no')
    assert (error := atlas.expect('error'))['code'] == 'ssh-declined', error
    atlas.do('start')
    asked = atlas.expect('asked')
    assert (asked['kind'], asked['again']) == ('password', False)
    atlas.do(f'secret {server.PASSWORD}')
    atlas.expect('ready')


def by_way_of_bastion():
    Path('/root/.ssh/config').write_text(
        f'Host bastion\n  HostName 127.0.0.1\n  Port {server.PORT}\n  User plain\n  HostKeyAlias bastion\n'
        f'Host atlas\n  HostName 127.0.0.1\n  Port {server.PORT}\n  User free\n  HostKeyAlias atlas\n  ProxyJump bastion\n')


def masters():
    """Process id and words of each ssh that is a master."""
    found = subprocess.run(['pgrep', '-a', '-f', '--', 'ssh -M -N'], capture_output=True, text=True).stdout
    return [line.split(' ', 1) for line in found.splitlines()]


def test_a_person_may_take_their_time_with_the_questions_of_a_jump_host(desk, sshd):
    by_way_of_bastion()
    atlas = desk('free', 'atlas')
    atlas.expect('asked')
    [[_, words]] = masters()
    assert 'ConnectTimeout=600' in words
    atlas.do('no')
    atlas.expect('error')
    direct = desk('free')
    direct.expect('asked')
    assert all('ConnectTimeout=10' in words for _, words in masters())


def test_the_question_of_a_jump_host_goes_with_its_connection(desk):
    by_way_of_bastion()
    atlas = desk('free', 'atlas')
    assert atlas.expect('asked')['subject'].startswith('bastion')
    [[master, _]] = masters()
    os.kill(int(master), signal.SIGKILL)
    atlas.expect('error')
    world.wait_for(lambda: subprocess.run(['pgrep', '-f', 'ssh .*-W '], capture_output=True).returncode != 0, 'end of the way through the jump host')


def test_a_jump_host_that_is_not_found_is_the_one_that_is_named(desk):
    Path('/root/.ssh/config').write_text('Host atlas\n  HostName 127.0.0.1\n  ProxyJump nobody.invalid\n')
    error = desk('free', 'atlas').expect('error')
    assert error['code'] == 'ssh-unknown-host' and 'the host nobody.invalid cannot be found' in error['text'], error


def test_by_way_of_a_jump_host_each_asks_for_its_own_password(desk):
    by_way_of_bastion()
    atlas = desk('free', 'atlas')
    users = []
    for _ in range(4):
        asked = atlas.expect('asked')
        if asked['kind'] == 'hostkey':
            atlas.do('yes')
        else:
            users.append(asked['subject'].split('@')[0])
            atlas.do(f'secret {server.PASSWORD}')
    assert users == ['plain', 'free']
    assert atlas.expect('ready')['cannotChange'] == ''


def test_a_host_that_is_not_there_is_named(desk):
    error = desk('', 'ssh://plain@127.0.0.1:1').expect('error')
    assert (error['code'], error['kind']) == ('ssh-failed', 'unreachable')
    assert 'refused' in error['text']
    assert desk('', 'nobody@no-such-host.invalid').expect('error')['code'] in ('ssh-unknown-host', 'ssh-failed')


def test_what_could_be_an_option_of_ssh_is_refused(desk):
    assert desk('', '-oProxyCommand=touch /tmp/owned').expect('error')['code'] == 'ssh-destination-odd'
    assert not Path('/tmp/owned').exists()


def test_nothing_is_left_running_when_the_desk_goes(desk, sshd):
    atlas = desk('free')
    atlas.log_in()
    atlas.expect('ready')
    atlas.process.kill()
    atlas.process.wait()
    world.wait_for(lambda: not server.serving(), 'end of serve')
    atlas.end = lambda: None
