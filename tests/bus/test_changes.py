# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Changes through the helper: one at a time, whole or not at all, whatever happens to it."""
import json
import os
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import world
from world import applying, call, client, line, played

BUSY = 6  # KAuth::ActionReply::HelperBusyError


def done(answer):
    assert answer['data'].get('kind') == 'done', answer
    return answer['data']['record']


def test_a_double_click_on_undo_undoes_once(bus):
    done(call('allowed', 'apply', applying()))
    one = world.snapshot()
    record = done(call('allowed', 'apply', applying(panic=30)))
    undo = line('undo', record=record)
    outcomes = client('allowed', 'send', undo, undo)
    assert [outcome['kind'] for outcome in outcomes] == ['done', 'stale']
    assert world.snapshot() == one


def test_undo_and_redo_lead_to_the_same_bytes(bus):
    nothing = world.snapshot()
    record = done(call('allowed', 'apply', applying(add=['nomodeset'])))
    something = world.snapshot()
    assert done(call('allowed', 'undo', line('undo', record=record))) == record
    assert world.snapshot() == nothing
    assert done(call('allowed', 'redo', line('redo', record=record))) == record
    assert world.snapshot() == something


POISON = {'PATH': '/tmp', 'QT_PLUGIN_PATH': '/nowhere', 'DBUS_SYSTEM_BUS_ADDRESS': 'unix:path=/nowhere', 'QT_MESSAGE_PATTERN': '%{message', 'LC_ALL': 'xx', 'HOME': '/tmp',
          'TMPDIR': '/nowhere', 'SYSTEMD_LOG_LEVEL': 'debug', 'WARMBOOT_ROOT': '/tmp'}


@pytest.mark.parametrize('umask', [0, 0o777])
def test_whoever_starts_the_helper_decides_neither_whom_it_asks_nor_what_it_runs_nor_the_modes_of_what_it_writes(bus, umask):
    helper = bus.start_helper_by_hand(env=POISON, umask=umask)
    done(call('allowed', 'apply', applying()))
    assert bus.helper_pid() == helper.pid
    for path, mode in (('/etc/warmboot.conf', 0o644), ('/usr/local/libexec/warmboot', 0o755), ('/usr/local/libexec/warmboot/load', 0o755),
                       ('/etc/systemd/system/systemd-reboot.service.d', 0o755), ('/var/lib/warmboot', 0o755), ('/run/warmboot', 0o755)):
        assert os.stat(path).st_mode & 0o7777 == mode, path
    assert (played / 'environment').read_text().splitlines() == ['LC_ALL=C', 'PATH=/usr/sbin:/usr/bin:/sbin:/bin', 'SYSTEMD_COLORS=0', 'SYSTEMD_PAGER=cat']
    helper.kill()
    helper.wait()


def test_the_choice_for_the_next_reboot_outlives_the_helper(bus):
    done(call('allowed', 'apply', applying()))
    assert call('allowed', 'next', line('next', choice='bios'))['data'] == {'kind': 'done', 'code': 'next-once-bios', 'record': 0}
    bus.end_helper()
    assert Path('/run/warmboot/next').read_text() == 'bios\n'
    assert call('allowed', 'next', line('next', choice='default'))['data']['code'] == 'next-kexec'
    assert not Path('/run/warmboot/next').exists()


def test_resume_puts_kexec_back_in_service(bus):
    done(call('allowed', 'apply', applying()))
    Path('/var/lib/warmboot/suspended').write_text('time=1700000000\nreason=it failed\nkernel=6.12.57\n')
    done(call('allowed', 'resume', line('resume')))
    assert not Path('/var/lib/warmboot/suspended').exists()
    assert call('allowed', 'resume', line('resume'))['data']['code'] == 'not-suspended'


def together(*calls):
    """Each in a thread of its own; their results."""
    with ThreadPoolExecutor(len(calls)) as pool:
        return [pool.submit(*call) for call in calls]


def test_two_users_at_once_both_get_their_turn_and_never_at_the_same_time(bus):
    done(call('allowed', 'apply', applying()))
    (played / 'log').unlink()
    switching, choosing = together((client, 'allowed', 'send', applying(add=['nomodeset'])), (client, 'other', 'send', line('next', choice='bios')))
    # Whichever comes first: a choice for one time changes no plan.
    assert switching.result()[0]['kind'] == choosing.result()[0]['kind'] == 'done', (switching.result(), choosing.result())
    assert Path('/run/warmboot/next').read_text() == 'bios\n'


def test_of_two_changes_at_once_one_is_made_and_the_other_is_stale(bus):
    done(call('allowed', 'apply', applying()))
    (played / 'log').unlink()
    requests = [applying(panic=20), applying(panic=30)]
    one, other = together((client, 'allowed', 'send', requests[0]), (client, 'other', 'send', requests[1]))
    assert sorted([one.result()[0]['kind'], other.result()[0]['kind']]) == ['done', 'stale']


def test_while_a_change_is_under_way_another_waits_and_works_on_what_it_left(bus):
    world.systemctl_hangs(True)
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(client, 'allowed', 'send', applying())
        world.wait_for(world.systemctl_calls, 'reload')
        second = pool.submit(client, 'other', 'send', line('undo', record=1))
        world.systemctl_hangs(False)
        assert first.result()[0]['kind'] == second.result()[0]['kind'] == 'done'
    assert not world.installed()


def test_requests_of_one_application_are_carried_out_in_their_order(bus):
    done(call('allowed', 'apply', applying()))
    outcomes = client('allowed', 'send', *[line('next', choice=choice) for choice in ('bios', 'default', 'bios', 'kexec', 'bios')])
    assert [(outcome['number'], outcome['kind']) for outcome in outcomes] == [(i, 'done') for i in range(5)]
    assert Path('/run/warmboot/next').read_text() == 'bios\n'


def test_a_request_that_fails_does_not_take_those_behind_it_along(bus):
    done(call('allowed', 'apply', applying()))
    outcomes = client('allowed', 'send', line('undo', record=7), line('reboot', via='bios'), line('next', choice='bios'))
    assert [outcome['kind'] for outcome in outcomes] == ['stale', 'usage', 'done']


def test_many_calls_without_waiting_do_not_mix(bus):
    answer = call('allowed', 'apply', applying(), times=20)
    assert answer['data'].get('kind') in ('done', 'stale') or answer['error'] == BUSY
    world.wait_for(world.installed, 'installation')
    # What was sent without waiting may still keep the helper busy.
    world.wait_for(lambda: call('allowed', 'resume', line('resume'))['data'].get('code') == 'not-suspended', 'answer')
    assert len(list(Path('/var/lib/warmboot/undo').iterdir())) == 1


# ---- kill -9

def killing(bus, system_call, when, request):
    """The outcome of a request whose helper is killed just before that system call; None if there are fewer of them."""
    pid = bus.start_helper()
    strace = subprocess.Popen(['strace', '-f', '-o', '/dev/null', '-p', str(pid), '-e', f'trace={system_call}', '-e', f'inject={system_call}:signal=KILL:when={when}'],
                              stderr=subprocess.PIPE, text=True)
    assert 'attached' in strace.stderr.readline()
    outcome = client('allowed', 'send', request)[0]
    if outcome['kind'] == 'done':
        bus.end_helper()
    strace.wait(timeout=30)
    strace.stderr.close()
    return None if outcome['kind'] == 'done' else outcome


def switching():
    return applying(mode='bios', add=['nomodeset'])


@pytest.fixture
def old_and_new(bus):
    """A machine with Warmboot before a change, and how its files are before and after it."""
    done(call('allowed', 'apply', applying()))
    old = world.snapshot()
    record = done(call('allowed', 'apply', switching()))
    new = world.snapshot()
    done(call('allowed', 'undo', line('undo', record=record)))
    assert world.snapshot() == old != new
    return old, new


@pytest.mark.parametrize('system_call, when', [('renameat', 1), ('renameat', 2), ('renameat', 3), ('fsync', 2), ('fsync', 5), ('linkat', 1), ('unlinkat', 1), ('unlinkat', 6)])
def test_after_a_kill_the_machine_is_as_before_or_as_wished_and_the_next_change_works(bus, old_and_new, system_call, when):
    outcome = killing(bus, system_call, when, switching())
    assert outcome, f'there are fewer than {when} calls of {system_call}'
    assert (outcome['kind'], outcome['code'], outcome['whole']) == ('unreachable', 'helper-gone', True)
    # The next call, whatever it is, first puts things in order.
    assert client('allowed', 'send', line('resume'))[0]['code'] == 'not-suspended'
    assert world.snapshot() in old_and_new
    if world.snapshot() != old_and_new[1]:
        done(call('allowed', 'apply', switching()))
    assert world.snapshot() == old_and_new[1]


def test_after_a_kill_while_systemd_reads_its_units_too(bus):
    nothing = world.snapshot()
    world.systemctl_hangs(True)
    with ThreadPoolExecutor(1) as pool:
        outcome = pool.submit(client, 'allowed', 'send', applying())
        world.wait_for(world.systemctl_calls, 'reload')
        assert world.snapshot() != nothing
        bus.end_helper()
        assert (outcome.result()[0]['kind'], outcome.result()[0]['code']) == ('unreachable', 'helper-gone')
    world.systemctl_hangs(False)
    assert client('allowed', 'send', line('resume'))[0]['code'] == 'not-suspended'
    assert world.snapshot() == nothing
    done(call('allowed', 'apply', applying()))


def foretold(**who):
    status = subprocess.run([world.warmbootctl, 'status', '--json'], check=True, capture_output=True, text=True, **who)
    upcoming = json.loads(status.stdout)['nextReboot']
    return upcoming['via'], upcoming['reason']['code']


def test_a_state_folder_without_room_is_told_before_the_reboot(bus):
    done(call('allowed', 'apply', applying()))
    state = '/var/lib/warmboot'
    subprocess.run(['mount', '-t', 'tmpfs', '-o', 'mode=755,size=256k', 'tmpfs', state], check=True)
    try:
        assert foretold() == ('kexec', 'next-kexec')
        Path(state, 'filler').write_bytes(b'x' * (256 - 32) * 1024)
        assert foretold() == ('bios', 'next-full')
    finally:
        subprocess.run(['umount', state], check=True)


def test_what_only_root_can_look_at_is_not_held_against_a_kexec(bus):
    done(call('allowed', 'apply', applying()))
    Path('/boot/efi').mkdir(mode=0o700)
    Path('/boot/grub2').mkdir()
    Path('/boot/grub2/grubenv').symlink_to('../efi/grubenv')
    user = world.USERS['plain']
    try:
        assert foretold() == ('bios', 'grub-environment-unreadable')  # the file system that it leads to is not mounted, say
        Path('/boot/efi/grubenv').write_text('# GRUB Environment Block\n')
        assert foretold() == foretold(user=user, group=user, extra_groups=[]) == ('kexec', 'next-kexec')
    finally:
        shutil.rmtree('/boot/efi')
        shutil.rmtree('/boot/grub2')
