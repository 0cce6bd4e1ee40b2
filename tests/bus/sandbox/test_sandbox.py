# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The helper as a unit of a real systemd, started by the bus, in its sandbox."""
import fcntl
import json
import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

import world
from flood import Flood
from world import applying, client, line, made, systemctl

UNIT = 'warmboot-helper.service'
SOON = 10_000  # ms; see test_client.py


def install(source, target, mode=0o644):
    Path(target).parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    Path(target).chmod(mode)


@pytest.fixture(scope='module', autouse=True)
def the_package_and_a_kernel():
    world.add_users()
    world.add_kernel()
    for name, folder in ((f'{world.NAME}.policy', 'share/polkit-1/actions'), (f'{world.NAME}.service', 'share/dbus-1/system-services'),
                         (f'{world.NAME}.conf', 'share/dbus-1/system.d'), (UNIT, 'lib/systemd/system')):
        install(made / name, f'/usr/{folder}/{name}')
    install(made / 'warmboot-helper', world.helper_program(), 0o755)
    systemctl('daemon-reload')
    systemctl('reload', 'dbus.service')


def outcome(request, user='allowed'):
    return client(user, 'send', request)[0]


def record(request):
    answer = outcome(request)
    assert answer['kind'] == 'done', answer
    return answer['record']


def test_it_installs_undoes_redoes_and_uninstalls_in_its_sandbox():
    nothing = world.snapshot()
    assert record(applying()) == 1
    assert systemctl('is-active', 'warmboot-load.service', UNIT).split() == ['active', 'active']
    assert '50-warmboot.conf' in systemctl('show', '-P', 'DropInPaths', 'systemd-reboot.service')
    something = world.snapshot()
    record(line('next', choice='bios'))
    assert Path('/run/warmboot/next').read_text() == 'bios\n'
    systemctl('stop', UNIT)
    assert Path('/run/warmboot/next').exists(), 'the choice outlives the helper'
    record(line('next', choice='default'))
    record(line('undo', record=1))
    assert world.snapshot() == nothing
    record(line('redo', record=1))
    assert world.snapshot() == something
    record(line('uninstall', digest=world.digest(None)))
    assert world.snapshot() == nothing


def mounted(folder, what, pid):
    """Of the mount that the helper sees there."""
    done = subprocess.run(['nsenter', f'--target={pid}', '--mount', 'findmnt', '--noheadings', f'--output={what}', '--target', folder],
                          capture_output=True, text=True, check=True)
    return done.stdout.split('\n')[0].strip()


def test_it_really_is_in_a_sandbox():
    assert outcome(line('resume'))['code'] == 'not-suspended'
    pid = systemctl('show', '-P', 'MainPID', UNIT).strip()
    status = dict(text.split(':\t') for text in Path(f'/proc/{pid}/status').read_text().splitlines() if ':\t' in text)
    assert (status['NoNewPrivs'], status['Seccomp'], status['CapEff']) == ('1', '2', '000000000040000b')
    for folder, access in (('/etc', 'rw'), ('/usr/local', 'rw'), ('/var/lib/warmboot', 'rw'), ('/run/warmboot', 'rw'), ('/', 'ro'), ('/usr', 'ro')):
        options = mounted(folder, 'VFS-OPTIONS', pid)
        assert access in options.split(','), (folder, options)


def test_when_kexec_is_resumed_nobody_is_told_of_the_suspension_at_login_any_more():
    systemctl('stop', UNIT)  # the next one finds the folder there, as after a boot
    told, suspended = Path('/run/motd.d/60-warmboot'), Path('/var/lib/warmboot/suspended')
    for path in (told, suspended):
        path.parent.mkdir(exist_ok=True)
        path.write_text('reason=the last kexec did not arrive\n')
    assert outcome(line('resume'))['kind'] == 'done'
    assert not told.exists() and not suspended.exists()
    # Not every systemd in a container makes the rest of /run read-only.
    assert mounted('/run/motd.d', 'TARGET', systemctl('show', '-P', 'MainPID', UNIT).strip()) == '/run/motd.d'


def test_systemd_finds_the_running_unit_as_tight_as_the_shipped_file():
    done = subprocess.run(['systemd-analyze', 'security', '--no-pager', '--threshold=20', UNIT], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-300:] + done.stderr


def reason(user):
    """Of the next reboot, as that user is told."""
    done = subprocess.run([*(world.as_user(user) if user else []), world.warmbootctl, 'status', '--json'], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)['nextReboot']['reason']['code']


def test_a_package_manager_at_work_is_seen_by_its_lock_also_by_those_who_may_not_open_that():
    lock = Path('/var/lib/dpkg/lock-frontend')
    lock.parent.mkdir(parents=True, exist_ok=True)
    lock.touch(0o640)
    lock.chmod(0o640)
    record(applying())
    try:
        free = reason(None)
        with lock.open('r+') as file:
            fcntl.lockf(file, fcntl.LOCK_EX)
            assert {reason(None), reason('plain')} == {'next-packages'}
        assert free != 'next-packages'
        assert {reason(None), reason('plain')} == {free}
    finally:
        record(line('uninstall', digest=world.digest(None)))


def switches(pid):
    """How often a process has waited for something and gone on."""
    return int(dict(text.split(':\t') for text in Path(f'/proc/{pid}/status').read_text().splitlines() if ':\t' in text)['voluntary_ctxt_switches'])


def test_two_who_watch_a_machine_at_rest_leave_each_other_at_rest():
    """A look must not do what the other hears of, the locks of the package manager included."""
    lock = Path('/var/lib/dpkg/lock')
    lock.touch(0o640)
    watching = [subprocess.Popen([world.warmbootctl, 'serve'], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    try:
        for one in watching:
            one.stdout.readline()
            one.stdin.write('{"id":1,"verb":"watch","on":true}\n')
            one.stdin.flush()
            assert 'done' in one.stdout.readline() and 'changed' in one.stdout.readline()
        resting, end = None, time.monotonic() + 30
        while resting != (resting := [switches(one.pid) for one in watching]):
            assert time.monotonic() < end, 'they never rest'
            time.sleep(0.7)  # several times what is gathered before a look
        subprocess.run([world.warmbootctl, 'serve'], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)
        with lock.open('r+') as file:  # and they do hear of that
            fcntl.lockf(file, fcntl.LOCK_EX)
            world.wait_for(lambda: all(switches(one.pid) > before for one, before in zip(watching, resting)), 'look')
    finally:
        for one in watching:
            one.stdin.close()
            one.wait()


def test_a_reboot_that_ends_the_session_of_who_asks_for_it_is_not_told_as_refused():
    """busctl gets the signals that its session gets when login1 has agreed, and before it tells so."""
    record(applying())
    busctl = Path('/usr/bin/busctl')
    real = busctl.rename('/usr/bin/busctl.real')
    try:
        busctl.write_text('#!/bin/sh\ncase "$*" in *RebootWithFlags*) kill -HUP $$; kill -TERM $$; exit 0 ;; esac\nexec /usr/bin/busctl.real "$@"\n')
        busctl.chmod(0o755)
        done = subprocess.run([world.warmbootctl, 'reboot', '--via', 'bios'], capture_output=True, text=True)
        assert (done.returncode, done.stderr) == (0, '')
        assert Path('/run/warmboot/next').read_text() == 'bios\n'
    finally:
        real.rename(busctl)
        record(line('uninstall', digest=world.digest(None)))


def test_a_unit_that_somebody_has_masked_is_left_masked():
    systemctl('mask', 'warmboot-load.service')
    try:
        answer = outcome(line('apply', settings=world.settings(), digest='0' * 64))
        assert (answer['kind'], answer['code']) == ('refused', 'path-in-the-way'), answer
        assert os.readlink('/etc/systemd/system/warmboot-load.service') == '/dev/null'
    finally:
        systemctl('unmask', 'warmboot-load.service')


@pytest.mark.parametrize('what', [dict(action='apply', arguments='{}'), dict(raw_action='org.example.apply')], ids=['denied', 'no action of ours'])
def test_a_flood_of_another_user_holds_up_an_administrator_only_for_a_while(what):
    with Flood('denied', **what):
        for _ in range(3):
            assert outcome(line('resume'))['code'] == 'not-suspended'


def test_whoever_is_not_allowed_is_denied():
    assert outcome(applying(), 'denied')['code'] == outcome(applying(), 'plain')['code'] == 'policy-forbids'


def test_a_helper_that_was_killed_often_is_started_again():
    for _ in range(7):  # more than systemd starts a unit otherwise
        assert outcome(line('resume'))['code'] == 'not-suspended'
        systemctl('kill', '--signal=KILL', UNIT)


def test_what_systemd_cannot_start_is_told_at_once_and_again():
    systemctl('stop', UNIT)
    systemctl('mask', '--runtime', UNIT)
    for answer in (client('plain', 'check')[0], outcome(line('resume'))):
        assert (answer['kind'], answer['code']) == ('unreachable', 'helper-broken') and answer['ms'] < SOON, answer
    systemctl('unmask', '--runtime', UNIT)

    program = world.helper_program()
    program.rename(f'{program}.away')
    assert client('plain', 'check')[0]['code'] == 'helper-broken'
    program.write_text('#!/bin/sh\nexit 3\n')
    program.chmod(0o755)
    # The second time the bus still waits for the first start.
    for answer in (outcome(line('resume')), outcome(line('resume'))):
        assert (answer['kind'], answer['code']) == ('unreachable', 'helper-broken') and answer['ms'] < SOON, answer
    Path(f'{program}.away').rename(program)
