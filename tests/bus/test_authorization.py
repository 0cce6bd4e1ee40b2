# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Who may: a real polkitd decides, real agents ask for the password."""
import os
import signal
import subprocess
from pathlib import Path

import pytest

import kauthwire
import world
from agent import Agent, Asking
from world import applying, call, call_all, line, prepare

# KAuth::ActionReply::Error
DENIED, BUSY = 4, 6


def test_a_caller_whom_a_rule_allows_is_served(bus):
    answer = call('allowed', 'apply', applying())
    assert answer['type'] == 'success' and answer['data'] == {'kind': 'done', 'code': '', 'record': 1}
    assert world.installed()


@pytest.mark.parametrize('user', ['denied', 'plain'])
def test_no_action_is_for_a_caller_whom_policy_denies_or_who_has_no_session(bus, user):
    before = world.snapshot()
    for answer in call_all(user, [prepare(action, applying()) for action in ('apply', 'uninstall', 'undo', 'redo', 'next', 'resume')]):
        assert (answer['type'], answer['error'], answer['data']) == ('kauth', DENIED, {})
    assert world.snapshot() == before


@pytest.mark.parametrize('action', ['apply', 'org.warmboot.helper', 'org.warmboot.helper.', 'org.warmboot.helper.Apply', 'org.warmboot.helper.apply(QVariantMap)',
                                    'org.warmboot.helper.deleteLater', 'org.warmboot.helper.apply.undo', '', 'org.freedesktop.policykit.exec', 'org.example.apply'])
def test_what_is_no_action_of_ours_is_denied_without_asking_polkit_and_the_next_call_is_served(bus, action):
    """polkit has no answer for most of them, and KAuth would wait for it, busy for everybody, for ever. To org.example.apply
    it says yes, since that is allowed to everybody; and an answer that came late would be taken for one to the next call."""
    pid = bus.start_helper()
    answer = call('allowed', None, applying(), raw_action=action)
    assert (answer['type'], answer['error'], answer['data']) == ('kauth', DENIED, {})
    assert not world.installed()
    assert call('plain', 'apply', applying())['error'] == DENIED
    assert call('allowed', 'resume', line('resume'))['data']['code'] == 'not-suspended'
    assert bus.helper_pid() == pid


def test_nobody_is_asked_for_a_password_for_an_action_that_is_not_ours(bus):
    """Its text would be the caller's, and the one who asks polkit would be root."""
    with Asking('asked', None, applying(), raw_action='org.freedesktop.policykit.exec') as asking, Agent('asked', asking.pid):
        asking.begin()
        assert asking.answer()['error'] == DENIED  # and not after ten minutes


def test_a_caller_who_leaves_before_polkit_looks_does_not_keep_the_helper_busy(bus):
    """polkit has an error for those whom it cannot find any more, and KAuth no ear for errors."""
    pid = bus.start_helper()
    polkit = bus.ask('GetConnectionUnixProcessID', 's', 'org.freedesktop.PolicyKit1')
    os.kill(polkit, signal.SIGSTOP)
    try:
        with Asking('plain', 'apply', applying()) as asking:
            asking.begin()
            world.wait_for(lambda: call('plain', 'resume', line('resume'))['error'] == BUSY, 'call to be taken up')
            asking.process.kill()
            asking.process.wait()
    finally:
        os.kill(polkit, signal.SIGCONT)
    world.wait_for(lambda: call('allowed', 'resume', line('resume'))['data'].get('code') == 'not-suspended', 'answer to the next')
    assert bus.helper_pid() == pid and not world.installed()


def test_while_somebody_is_asked_for_a_password_nonsense_of_others_does_not_end_it(bus):
    with Asking('asked', 'apply', applying()) as asking, Agent('asked', asking.pid) as agent:
        asking.begin()
        agent.expect_prompt()
        for nonsense in (dict(raw_action='org.example.apply'), dict(action='apply', arguments=kauthwire.nested(500_000))):
            assert call('plain', **{'action': None, **nonsense})['error'] == BUSY
        agent.type(world.PASSWORD)
        assert asking.answer()['data']['kind'] == 'done'


def test_when_polkit_is_restarted_in_front_of_the_prompt_the_helper_is_free_again(bus):
    with Asking('asked', 'apply', applying()) as asking, Agent('asked', asking.pid) as agent:
        asking.begin()
        agent.expect_prompt()
        os.kill(bus.ask('GetConnectionUnixProcessID', 's', 'org.freedesktop.PolicyKit1'), signal.SIGKILL)
        answer = asking.answer()
        assert answer['error'] == 'org.freedesktop.DBus.Error.NoReply' and not world.installed(), answer
    assert call('allowed', 'resume', line('resume'))['data']['code'] == 'not-suspended'


def test_a_caller_who_leaves_in_front_of_the_prompt_gets_nothing_and_the_helper_is_free_once_it_is_closed(bus):
    """polkit keeps the dialog; who closes it, or ten minutes, end it."""
    with Asking('asked', 'apply', applying()) as asking, Agent('asked', asking.pid) as agent:
        asking.begin()
        agent.expect_prompt()
        asking.process.kill()
        asking.process.wait()
        agent.interrupt()
        world.wait_for(lambda: call('allowed', 'resume', line('resume'))['data'].get('code') == 'not-suspended', 'answer to the next')
    assert not world.installed()


def test_a_file_that_is_sent_along_is_not_read_and_not_kept(bus):
    """KAuth has a place for open files in its message; no action of ours takes any."""
    pid = bus.start_helper()
    call('allowed', 'resume', line('resume'))
    before = len(list(Path(f'/proc/{pid}/fd').iterdir()))
    for user in ('plain', 'allowed'):
        answers = call_all(user, [prepare('resume', line('resume'), files=['/etc/hostname'] * 10)] * 20)
        assert {answer['data'].get('code') for answer in answers} <= {'helper-arguments', 'not-suspended', None}
    assert bus.helper_pid() == pid
    world.wait_for(lambda: len(list(Path(f'/proc/{pid}/fd').iterdir())) <= before, 'end of the files')


def test_the_caller_is_whom_the_bus_says_and_not_whom_the_message_says(bus):
    with Asking('allowed', 'apply', applying()) as someone:
        assert call('denied', 'apply', applying(), caller=someone.name)['error'] == DENIED
    assert not world.installed()


def test_without_an_agent_nobody_is_asked_and_nothing_is_done(bus):
    assert call('asked', 'apply', applying())['error'] == DENIED
    assert not world.installed()


def test_the_right_password_of_an_administrator_is_enough(bus):
    with Asking('asked', 'apply', applying()) as asking, Agent('asked', asking.pid) as agent:
        asking.begin()
        agent.expect('Authentication is required to change how this computer restarts')
        agent.type(world.PASSWORD)
        assert asking.answer()['data']['kind'] == 'done'
    assert world.installed()


def test_a_wrong_password_is_refused(bus):
    with Asking('asked', 'apply', applying()) as asking, Agent('asked', asking.pid) as agent:
        asking.begin()
        agent.type('wrong-password')
        assert asking.answer()['error'] == DENIED
    assert not world.installed()


def test_ctrl_c_at_the_password_is_a_no(bus):
    with Asking('asked', 'apply', applying()) as asking, Agent('asked', asking.pid) as agent:
        asking.begin()
        agent.expect_prompt()
        agent.interrupt()
        assert asking.answer()['error'] == DENIED
    assert not world.installed()


def test_consent_is_given_for_one_change_only(bus):
    """No _keep: the second change asks again, and without an agent by then it is denied."""
    with Asking('asked', 'apply', applying()) as asking, Agent('asked', asking.pid) as agent:
        asking.begin()
        agent.type(world.PASSWORD)
        assert asking.answer()['data']['kind'] == 'done'
    assert call('asked', 'undo', line('undo', record=1))['error'] == DENIED
    assert world.installed()


@pytest.mark.parametrize('interface, member', [('org.kde.kf6auth', 'stopAction'), (None, 'stopAction'), (None, 'performAction'), ('org.freedesktop.DBus.Introspectable', 'Introspect'),
                                               ('org.freedesktop.DBus.Properties', 'GetAll'), ('local.warmboot.Helper', 'apply'), (None, 'apply')])
def test_the_bus_lets_nothing_through_to_the_helper_but_its_actions(bus, interface, member):
    bus.start_helper()
    answer = call('plain', 'apply', applying(), interface=interface, member=member)
    assert answer['error'] == 'org.freedesktop.DBus.Error.AccessDenied', answer


def test_nobody_but_root_can_pose_as_the_helper(bus):
    script = 'import dbus; dbus.SystemBus().request_name("org.warmboot.helper")'
    done = subprocess.run(world.as_user('allowed', 'python3', '-c', script), capture_output=True, text=True)
    assert 'AccessDenied' in done.stderr
