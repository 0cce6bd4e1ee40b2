# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A machine that is another than the one that was reviewed, and what stands in the way of a change."""
import os
import shutil
import signal
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import world
from world import applying, call, client, digest, line, settings

UNIT = Path('/etc/systemd/system/warmboot-load.service')
CONF = Path('/etc/warmboot.conf')
DROP_IN = Path('/etc/systemd/system/systemd-reboot.service.d')
HOOKS = Path('/usr/local/libexec/warmboot')
STATE = Path('/var/lib/warmboot')
RUN = Path('/run/warmboot')


def ask(action, request):
    return call('allowed', action, request)['data']


def done(action, request):
    answer = ask(action, request)
    assert answer['kind'] == 'done', answer
    return answer['record']


def put(path, text='somebody else\'s\n'):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


# ---- between the plan and the change

BETWEEN = {
    'a unit that was masked': lambda: UNIT.symlink_to('/dev/null'), 'a unit of somebody else': lambda: put(UNIT), 'settings': lambda: put(CONF, 'mode=bios\n'),
    'a drop-in': lambda: put(DROP_IN / '50-warmboot.conf'), 'a hook': lambda: put(HOOKS / 'load'), 'a link in place of a folder': lambda: HOOKS.parent.mkdir() or HOOKS.symlink_to('/tmp'),
}


@pytest.mark.parametrize('what', BETWEEN)
def test_what_was_changed_between_review_and_consent_is_seen(bus, what):
    request = applying()
    BETWEEN[what]()
    before = world.snapshot()
    answer = ask('apply', request)
    assert answer['kind'] in ('stale', 'refused', 'drifted'), answer
    assert world.snapshot() == before


def test_a_kernel_that_was_exchanged_between_review_and_consent_is_seen(bus):
    Path('/boot/vmlinuz-6.13').write_bytes(Path('/vmlinuz').read_bytes().replace(b'6.12.57', b'6.13.00'))
    request = applying()
    try:
        os.replace('/vmlinuz', '/vmlinuz.away')
        Path('/vmlinuz').symlink_to('boot/vmlinuz-6.13')
        assert ask('apply', request)['kind'] in ('stale', 'refused')
        assert not world.installed()
    finally:
        os.replace('/vmlinuz.away', '/vmlinuz')
        Path('/boot/vmlinuz-6.13').unlink()


def test_a_digest_is_good_for_the_machine_that_it_was_made_for_and_for_no_later_one(bus):
    first = applying()
    done('apply', first)
    one = world.snapshot()
    # There is nothing left to do for it, and it is not done twice.
    assert ask('apply', first)['kind'] == 'stale'
    second = applying(panic=30)
    record = done('apply', second)
    assert ask('apply', first)['kind'] == ask('apply', second)['kind'] == 'stale'
    done('undo', line('undo', record=record))
    assert world.snapshot() == one
    # A machine that is the same again may be changed again: what would happen is what was reviewed. The record is another one.
    assert ask('apply', first)['kind'] == 'stale'
    assert ask('undo', line('undo', record=record)) == {'kind': 'stale', 'code': 'stale', 'record': 0}


def test_the_digest_of_one_wish_is_none_for_another(bus):
    seen = digest(settings(panic=30))
    for wish in (settings(panic=31), settings(panic=30, add=['nomodeset']), settings(panic=30, mode='bios')):
        assert ask('apply', line('apply', settings=wish, digest=seen))['kind'] == 'stale'
    assert ask('uninstall', line('uninstall', digest=seen))['kind'] == 'stale'
    assert not world.installed()


# ---- in the middle of it

class Stopped:
    """A change that is stopped at one of its system calls, as if the machine were very slow there."""

    def __init__(self, bus, system_call, when, request):
        self.pid = bus.start_helper()
        self.said = Path('/run/strace.log')
        self.strace = subprocess.Popen(['strace', '--follow-forks', f'--attach={self.pid}', f'--trace={system_call}', f'--inject={system_call}:signal=STOP:when={when}',
                                        f'--output={self.said}'], stderr=subprocess.PIPE, text=True)
        assert 'attached' in self.strace.stderr.readline()
        self.pool = ThreadPoolExecutor(1)
        self.outcome = self.pool.submit(client, 'allowed', 'send', request)

    def __enter__(self):
        def stopped():
            assert not self.outcome.done(), self.outcome.result()
            return 'stopped by SIGSTOP' in self.said.read_text()
        world.wait_for(stopped, 'stop')
        return self

    def go_on(self):
        os.kill(self.pid, signal.SIGCONT)
        return self.outcome.result()[0]

    def __exit__(self, *_):
        os.kill(self.pid, signal.SIGCONT)
        self.pool.shutdown()
        self.strace.terminate()
        self.strace.communicate()


def test_a_link_that_is_swapped_in_during_a_change_is_not_written_through(bus):
    done('apply', applying())
    precious = put(Path('/etc/precious'))
    with Stopped(bus, 'renameat', 1, applying(panic=30)) as change:
        for path in (CONF, *CONF.parent.glob('.warmboot.conf.*')):
            path.unlink()
            path.symlink_to(precious)
        outcome = change.go_on()
    assert outcome['kind'] in ('done', 'failed', 'drifted'), outcome
    assert precious.read_text() == 'somebody else\'s\n' and not precious.is_symlink()
    assert precious.stat().st_mode & 0o7777 == 0o644
    precious.unlink()


# ---- under the fixed paths

def test_no_link_and_no_masked_unit_is_written_through(bus):
    target = put(Path('/etc/target'))
    null = os.stat('/dev/null')
    for place, to in ((UNIT, '/dev/null'), (UNIT, target), (CONF, target), (DROP_IN / '50-warmboot.conf', target), (HOOKS / 'load', target), (Path('/usr/local/bin/normal-reboot'), target)):
        world.wipe()
        place.parent.mkdir(parents=True, exist_ok=True)
        place.symlink_to(to)
        request = line('apply', settings=settings(), digest=planned())
        assert ask('apply', request)['kind'] in ('refused', 'stale', 'drifted'), place
        assert place.is_symlink() and os.readlink(place) == str(to)
    assert target.read_text() == 'somebody else\'s\n' and os.stat('/dev/null') == null
    target.unlink()


def planned():
    """As far as a plan is made at all."""
    answer = world.serve('plain', {'verb': 'plan', 'settings': settings()})[1]
    return answer['plan']['digest'] if 'plan' in answer else '0' * 64


@pytest.mark.parametrize('folder', [STATE, RUN, STATE / 'undo'], ids=str)
@pytest.mark.parametrize('how', ['a link', 'of another user', 'open to all'])
def test_a_folder_of_records_in_other_hands_stops_every_change(bus, folder, how):
    mine = Path('/tmp/theirs')
    shutil.rmtree(mine, ignore_errors=True)
    mine.mkdir()
    uid = world.USERS['other']
    os.chown(mine, uid, uid)
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    if how == 'a link':
        folder.symlink_to(mine)
    else:
        folder.mkdir()
        os.chown(folder, *((uid, uid) if how == 'of another user' else (0, 0)))
        folder.chmod(0o777 if how == 'open to all' else 0o755)
    answer = ask('apply', line('apply', settings=settings(), digest=planned()))
    made = [*mine.iterdir(), *folder.iterdir()]
    if how == 'a link':
        folder.unlink()
    shutil.rmtree(mine)
    assert (answer['kind'], answer['code']) == ('refused', 'path-in-the-way' if how == 'a link' else 'state-folder-open'), answer
    assert made == [] and not world.installed()


def test_what_waits_for_ever_when_it_is_read_does_not_hold_up_the_helper(bus):
    pipe = Path('/tmp/pipe')
    os.mkfifo(pipe)
    os.chmod(pipe, 0o666)
    try:
        for kernel in (pipe, '/dev/zero', '/dev/tty', '/proc/kmsg', '/proc/self/mem', '/tmp'):
            wish = settings(follow='fixed', kernel=str(kernel), initrds=['/initrd.img'])
            assert ask('apply', line('apply', settings=wish, digest='0' * 64))['kind'] in ('refused', 'stale'), kernel
        for initrd in (pipe, '/dev/zero', '/proc/kmsg'):
            wish = settings(follow='fixed', kernel='/vmlinuz', initrds=[str(initrd)])
            assert ask('apply', line('apply', settings=wish, digest='0' * 64))['kind'] in ('refused', 'stale'), initrd
    finally:
        pipe.unlink()
    assert not world.installed()


def test_what_others_put_beside_ours_outlives_the_uninstallation(bus):
    done('apply', applying())
    theirs = [put(HOOKS / 'theirs'), put(DROP_IN / '90-theirs.conf'), put(STATE / 'theirs')]
    done('uninstall', line('uninstall', digest=digest(None)))
    assert all(path.read_text() == 'somebody else\'s\n' for path in theirs)
    assert not (HOOKS / 'load').exists()
