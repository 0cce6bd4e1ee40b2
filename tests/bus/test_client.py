# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The application's side: what it makes of all that can happen."""
import json
import subprocess
import threading
import time
from pathlib import Path

import pytest

import world
from agent import Agent, Asking
from world import applying, client, line

PROGRAM = world.build / 'tests/bus/warmboot-bus-client'
# ms. Two seconds are what the client allows itself; here a test machine may be busy. Without the client's own looking it
# would be 25 seconds.
SOON = 10_000


def outcome(user, request, *limits):
    return client(user, *limits, 'send', request)[0]


def asked(request, then, *limits):
    """What comes of a request whose password prompt a person answers like this."""
    with Asking('asked', None, None, [PROGRAM, '--wait', *limits, 'send', request]) as asking, Agent('asked', asking.pid) as agent:
        asking.begin()
        then(agent)
        return asking.answer()


def hesitate_and_press_ctrl_c(agent):
    agent.expect_prompt()
    time.sleep(0.5)  # what is refused within 0.4 seconds was refused by no person
    agent.interrupt()


def test_a_change_is_done_and_names_its_record(bus):
    assert outcome('allowed', applying())['record'] == 1
    assert world.installed()


def test_the_right_password_is_enough(bus):
    assert asked(applying(mode='bios'), lambda agent: agent.type(world.PASSWORD))['kind'] == 'done'
    assert world.installed()


QUESTIONS = [('apply', dict(mode='kexec'), 'let this computer restart through kexec, as reviewed in Warmboot. It is not restarted now.'),
             ('apply', dict(mode='bios'), 'let this computer restart through its firmware (BIOS), as reviewed in Warmboot. It is not restarted now.'),
             ('uninstall', dict(digest='0' * 64), 'remove everything that Warmboot put on this computer.'),
             ('undo', dict(record=1), 'take back the last change that Warmboot made on this computer.'),
             ('redo', dict(record=1), 'make the change again that was taken back.'),
             ('next', dict(choice='kexec'), 'make the next restart of this computer go through kexec, and only that one. It is not restarted now.'),
             ('next', dict(choice='bios'), 'make the next restart of this computer go through its firmware (BIOS), and only that one. It is not restarted now.'),
             ('next', dict(choice='default'), 'let the next restart of this computer go its usual way again. It is not restarted now.'),
             ('resume', {}, 'let this computer restart through kexec again, after a failure had switched that off.')]


@pytest.mark.parametrize('verb, fields, words', QUESTIONS, ids=[f'{verb} {" ".join(map(str, fields.values()))[:5]}' for verb, fields, _ in QUESTIONS])
def test_the_prompt_says_what_will_happen(bus, verb, fields, words):
    request = line('apply', settings=world.settings(**fields), digest='0' * 64) if verb == 'apply' else line(verb, **fields)

    def read(agent):
        agent.expect(f'Authentication is required to {words}')
        agent.interrupt()
    assert asked(request, read)['kind'] in ('cancelled', 'unauthorized')


def test_a_cancelled_password_is_a_quiet_outcome(bus):
    answer = asked(applying(), hesitate_and_press_ctrl_c)
    assert (answer['kind'], answer['code'], answer['whole']) == ('cancelled', 'not-authenticated', True)
    assert not world.installed()


def test_a_mistyped_password_is_a_quiet_outcome(bus):
    answer = asked(applying(), lambda agent: agent.type('wrong-password'))
    assert (answer['kind'], answer['code']) == ('cancelled', 'not-authenticated')


@pytest.mark.parametrize('user', ['denied', 'plain'])
def test_a_policy_that_forbids_it_is_told_from_a_person_who_does(bus, user):
    answer = outcome(user, applying())
    assert (answer['kind'], answer['code']) == ('unauthorized', 'policy-forbids')


def test_when_no_program_can_ask_for_a_password_the_user_is_told(bus):
    answer = outcome('asked', applying())
    assert (answer['kind'], answer['code']) == ('unauthorized', 'no-password-prompt')


def test_a_refusal_comes_as_a_code_that_may_lack_its_words(bus):
    answer = outcome('allowed', line('apply', settings=world.settings(follow='fixed', kernel='/nowhere', initrds=['/initrd.img']), digest='0' * 64))
    assert (answer['kind'], answer['code'], answer['whole']) == ('refused', 'file-missing', False)
    stale = outcome('allowed', line('apply', settings=world.settings(), digest='0' * 64))
    assert (stale['kind'], stale['code'], stale['whole']) == ('stale', 'stale', True)


def test_another_version_is_told(bus):
    request = json.dumps(json.loads(applying()) | {'payload': '0' * 16})
    answer = outcome('allowed', request)
    assert (answer['kind'], answer['code']) == ('version', 'payload-unequal')


def test_what_no_action_carries_out_is_not_sent(bus):
    assert outcome('allowed', line('reboot', via='bios'))['kind'] == 'usage'


def test_a_client_that_goes_away_hears_nothing_more(bus):
    assert client('allowed', 'gone', line('resume'), line('resume')) == []


def test_a_machine_with_the_helper_is_found_fine(bus):
    answer = client('plain', 'check')[0]
    assert answer['kind'] == 'fine' and answer['ms'] < SOON


class Without:
    """A machine where a service is not installed."""

    def __init__(self, bus, name):
        self.bus, self.path = bus, Path(f'/usr/share/dbus-1/system-services/{name}.service')

    def reload(self):
        subprocess.run(['busctl', 'call', 'org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus', 'ReloadConfig'], check=True)

    def __enter__(self):
        self.content = self.path.read_bytes()
        self.path.unlink()
        pid = self.bus.ask('GetConnectionUnixProcessID', 's', self.path.stem)
        if pid:
            subprocess.run(['kill', '-9', str(pid)], check=True)
            world.wait_for(lambda: not self.bus.ask('NameHasOwner', 's', self.path.stem), 'end of it')
        self.reload()

    def __exit__(self, *_):
        self.path.write_bytes(self.content)
        self.reload()


@pytest.mark.parametrize('name, code', [(world.NAME, 'helper-missing'), ('org.freedesktop.PolicyKit1', 'polkit-missing')])
def test_what_is_not_installed_is_told_at_once(bus, name, code):
    with Without(bus, name):
        for answer in (client('plain', 'check')[0], outcome('allowed', line('resume'))):
            assert (answer['kind'], answer['code']) == ('unreachable', code)
            assert answer['ms'] < SOON and answer['whole']


def test_a_helper_that_cannot_start_is_told_without_waiting_for_the_bus(bus):
    program = world.helper_program()
    content = program.read_bytes()
    program.unlink()
    try:
        answer = outcome('allowed', line('resume'))
    finally:
        program.write_bytes(content)
        program.chmod(0o755)
    assert (answer['kind'], answer['code']) == ('unreachable', 'helper-broken')
    assert answer['ms'] < SOON


def test_without_a_bus_the_application_says_so(bus):
    socket = Path('/run/dbus/system_bus_socket')
    socket.rename('/run/dbus/hidden')
    try:
        answer = client('plain', 'check')[0]
    finally:
        Path('/run/dbus/hidden').rename(socket)
    assert (answer['kind'], answer['code']) == ('unreachable', 'system-bus-missing')


def test_a_helper_that_stays_silent_after_the_password_is_given_up_and_the_next_request_waits_for_it(bus):
    world.systemctl_hangs(True)
    first = outcome('allowed', applying(), '--change=500')
    assert (first['kind'], first['code'], first['whole']) == ('unreachable', 'helper-silent', True)
    second = []
    waiting = threading.Thread(target=lambda: second.append(outcome('allowed', line('next', choice='bios'))))
    waiting.start()
    world.systemctl_hangs(False)
    waiting.join()
    assert second[0]['kind'] == 'done', second
    assert world.installed(), 'what was begun is finished'


def test_a_prompt_that_nobody_answers_is_given_up_in_the_end(bus):
    answer = asked(applying(), lambda agent: agent.expect_prompt(), '--answer=1500')
    assert (answer['kind'], answer['code'], answer['whole']) == ('unreachable', 'helper-silent', True)
    assert not world.installed()


def test_a_prompt_may_stay_open_for_longer_than_a_change_may_take(bus):
    def think(agent):
        agent.expect_prompt()
        time.sleep(1)  # twice the limit
        agent.type(world.PASSWORD)
    assert asked(line('resume'), think, '--change=500')['code'] == 'not-suspended'


def test_while_somebody_else_is_asked_for_a_password_the_helper_is_busy(bus):
    with Asking('asked', 'apply', applying()) as asking, Agent('asked', asking.pid) as agent:
        asking.begin()
        agent.expect_prompt()
        answer = outcome('allowed', line('resume'), '--busy=700')
        assert (answer['kind'], answer['code'], answer['whole']) == ('refused', 'busy', True)
        agent.type(world.PASSWORD)
        assert asking.answer()['data']['kind'] == 'done'
