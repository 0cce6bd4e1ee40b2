# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""This computer as the application has it: read as the user, changed through the helper, rebooted by the login manager.

The login manager is the real one. Only the reboot itself does not happen: the systemd that it asks for reboot.target is played.
"""
import json
import shutil
import subprocess
from pathlib import Path

import pytest

import world
from agent import Agent, Asking

PROGRAM = world.build / 'tests/bus/warmboot-bus-machine'
STARTED, REFUSE = world.played / 'started', world.played / 'refuse'
SYSTEMD = 'org.freedesktop.systemd1'
NEXT = Path('/run/warmboot/next')
LOGIN1 = ['org.freedesktop.login1', '/org/freedesktop/login1', 'org.freedesktop.login1.Manager']


FOLDERS = [Path('/run/systemd', name) for name in ('seats', 'users', 'sessions', 'inhibit', 'machines', 'shutdown')]


@pytest.fixture
def manager(bus):
    """A login manager of the test's own: one that waits for a reboot takes no other."""
    for folder in FOLDERS:
        folder.mkdir(parents=True)
    processes = []
    for name, *command in ((SYSTEMD, world.build / 'tests/bus/warmboot-played-systemd', STARTED), (LOGIN1[0], '/usr/lib/systemd/systemd-logind')):
        processes.append(subprocess.Popen(command))
        world.wait_for(lambda name=name: bus.ask('NameHasOwner', 's', name), name)
    yield
    for process in reversed(processes):
        process.kill()
        process.wait()
    for folder in FOLDERS:
        shutil.rmtree(folder)
    for name in (SYSTEMD, LOGIN1[0]):
        world.wait_for(lambda name=name: not bus.ask('NameHasOwner', 's', name), f'end of {name}')


@pytest.fixture
def computer(manager):
    """Kexec is in force; nothing has been asked of systemd."""
    assert machine('allowed', 'apply')[0]['kind'] == 'done'
    assert not STARTED.exists()


def machine(user, *words):
    done = subprocess.run(world.as_user(user, PROGRAM, world.warmbootctl, *words), capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stderr
    return [json.loads(text) for text in done.stdout.splitlines()]


def started():
    return STARTED.read_text().split() if STARTED.exists() else []


def manager_call(method, *arguments):
    subprocess.run(['busctl', 'call', *LOGIN1, method, *arguments], check=True, capture_output=True)


class Blocked:
    """Somebody blocks a shutdown meanwhile."""

    def __init__(self, mode='block', what='shutdown', user=None):
        command = ['systemd-inhibit', f'--what={what}', f'--mode={mode}', '--who=The backup', '--why=Tapes are turning', 'cat']
        self.command = world.as_user(user, *command) if user else command

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.process.stdin.write(b'held\n')
        self.process.stdin.flush()
        assert self.process.stdout.readline() == b'held\n'

    def __exit__(self, *_):
        self.process.communicate()


def test_the_usual_way_is_rebooted_without_a_change_and_without_a_password(computer):
    answer = machine('seated', 'reboot', 'kexec')[0]
    assert (answer['kind'], answer['via'], answer['reason']) == ('done', 'kexec', 'next-kexec')
    assert started() == ['reboot.target']
    assert not NEXT.exists()


def test_the_default_way_is_the_usual_one(computer):
    assert machine('seated', 'reboot', 'default')[0]['via'] == 'kexec'
    assert started() == ['reboot.target']
    assert not NEXT.exists()


def test_a_soft_reboot_goes_to_the_login_manager_and_arms_nothing(computer):
    NEXT.parent.mkdir(exist_ok=True)
    NEXT.write_text('bios\n')
    try:
        answer = machine('seated', 'reboot', 'soft')[0]
        assert NEXT.read_text() == 'bios\n', 'what is set for a real reboot stays'
    finally:
        NEXT.unlink()
    assert (answer['kind'], answer['via']) == ('done', 'soft'), answer
    assert started() == ['soft-reboot.target']


def test_another_way_than_usual_is_armed_for_this_one_reboot(computer):
    answer = machine('allowed', 'reboot', 'bios')[0]
    assert (answer['kind'], answer['via'], answer['reason']) == ('done', 'bios', 'next-once-bios')
    assert NEXT.read_text() == 'bios\n'
    assert started() == ['reboot.target']


def test_what_was_armed_is_taken_back_when_the_reboot_is_refused(computer):
    REFUSE.touch()
    answer = machine('allowed', 'reboot', 'bios')[0]
    assert (answer['kind'], answer['code']) == ('refused', 'reboot-refused')
    assert 'a job in the way' in answer['text']
    assert started() == []
    assert not NEXT.exists()


def test_an_earlier_choice_is_as_it_was_after_a_refused_reboot(computer):
    assert machine('allowed', 'next', 'bios')[0]['via'] == 'bios'
    REFUSE.touch()
    assert machine('allowed', 'reboot', 'kexec')[0]['code'] == 'reboot-refused'
    assert NEXT.read_text() == 'bios\n'


def test_a_choice_that_cannot_be_taken_back_is_told(computer):
    REFUSE.touch()

    def answer_once(agent):
        agent.type(world.PASSWORD)
        agent.expect('AUTHENTICATION COMPLETE')
        agent.seen = ''
        agent.expect_prompt()
        agent.interrupt()
    with Asking('seated', None, None, [PROGRAM, '--wait', world.warmbootctl, 'reboot', 'bios']) as asking, Agent('seated', asking.pid) as agent:
        asking.begin()
        answer_once(agent)
        answer = asking.answer()
    assert (answer['kind'], answer['code']) == ('failed', 'one-shot-stays')
    assert 'via bios' in answer['text'] and 'warmbootctl next default' in answer['text']
    assert NEXT.read_text() == 'bios\n'


def test_a_password_dialog_that_somebody_leaves_open_keeps_nobody_from_looking_and_rebooting(computer):
    with Asking('asked', 'undo', world.line('undo', record=1)) as asking, Agent('asked', asking.pid) as agent:
        asking.begin()
        agent.expect_prompt()
        assert world.serve('plain', {'verb': 'probe'}, {'verb': 'checks'})[1]['state']['setup'] == 'installed'
        assert machine('seated', 'reboot', 'kexec')[0]['kind'] == 'done'
        assert started() == ['reboot.target']
        agent.interrupt()


def test_a_block_inhibitor_stops_the_reboot_and_names_who(computer):
    with Blocked():
        answer, outlook = machine('allowed', 'reboot', 'bios', 'outlook')
    assert (answer['kind'], answer['code']) == ('refused', 'inhibited')
    assert 'The backup' in answer['text'] and 'Tapes are turning' in answer['text']
    assert outlook['inhibitors'] == ['The backup: Tapes are turning']
    assert started() == []
    assert not NEXT.exists(), 'nothing is armed for a reboot that is refused'


@pytest.mark.parametrize('mode, what', [('delay', 'shutdown'), ('block', 'sleep:idle')])
def test_what_does_not_block_a_reboot_is_not_told(computer, mode, what):
    with Blocked(mode, what):
        outlook, answer = machine('seated', 'outlook', 'reboot', 'kexec')
    assert outlook['inhibitors'] == []
    assert answer['kind'] == 'done'


def test_who_may_not_reboot_is_told_before_anything_is_armed(computer):
    outlook, answer = machine('denied', 'outlook', 'reboot', 'bios')
    assert outlook['allowed'] is False
    assert (answer['kind'], answer['code']) == ('unauthorized', 'reboot-forbidden')
    assert not NEXT.exists()


def test_a_password_that_will_be_asked_for_is_told_before(computer):
    assert machine('asked', 'outlook')[0]['needsPassword'] is True
    assert machine('seated', 'outlook')[0]['needsPassword'] is False


def test_a_scheduled_shutdown_is_cancelled(computer):
    manager_call('ScheduleShutdown', 'st', 'reboot', '4102444800000000')
    assert Path('/run/systemd/shutdown/scheduled').exists()
    assert machine('seated', 'cancel')[0]['kind'] == 'done'
    assert not Path('/run/systemd/shutdown/scheduled').exists()


def test_without_a_login_manager_nothing_is_armed_and_the_reason_is_told(bus):
    assert machine('allowed', 'apply')[0]['kind'] == 'done'
    answer = machine('allowed', 'reboot', 'bios')[0]
    assert (answer['kind'], answer['code']) == ('unreachable', 'login-manager-silent')
    assert not NEXT.exists()


def test_a_refusal_is_told_with_its_words(computer):
    """The helper gives the code alone, which every user can read."""
    image = Path('/boot/vmlinuz-6.12.57')
    content = image.read_bytes()
    image.write_bytes(b'text')
    try:
        answer = machine('allowed', 'apply')[0]
    finally:
        image.write_bytes(content)
    assert answer['kind'] == 'refused'
    assert '{' not in answer['text'] and '/vmlinuz' in answer['text']


def test_a_refusal_that_cannot_be_asked_for_again_names_its_code(computer):
    Path('/vmlinuz').rename('/vmlinuz.away')
    try:
        answer = machine('allowed', 'next', 'kexec')[0]
    finally:
        Path('/vmlinuz.away').rename('/vmlinuz')
    assert (answer['kind'], answer['code']) == ('refused', 'helper-said')
    assert 'next-kexec-refused' in answer['text']
