# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a client that watches is told, and when."""
import os
import shutil
import subprocess
import time
from pathlib import Path

from conversation import SETTINGS, Conversation
from operations import killed


def watching(client):
    """The state at the beginning."""
    number = client.send('watch', on=True)
    assert client.hear() == {'id': number, 'done': {'record': 0}}
    first = client.hear()
    assert first['id'] == number
    return first['changed']


def heard_within(client, seconds, holds):
    """A state for which it holds; what was told on the way to it does not matter."""
    end = time.monotonic() + seconds
    while True:
        state = client.hear(timeout=max(end - time.monotonic(), 0.001))['changed']
        if holds(state):
            return state


def test_a_watch_begins_with_the_state_as_it_is(client):
    state = watching(client)
    assert state == client.ask('probe')['state']
    assert client.silent_for(0.5)


def test_a_change_by_a_command_is_told_once_it_is_complete_and_within_a_second(machine, client):
    watching(client)
    machine.do('apply')
    state = heard_within(client, 1, lambda _: True)
    assert state['setup'] == 'installed' and state['undo'] and not state['remarks']  # no half of it was told
    machine.do('apply', '--mode', 'bios')
    assert heard_within(client, 1, lambda _: True)['mode'] == 'bios'
    machine.do('undo')
    assert heard_within(client, 1, lambda _: True)['mode'] == 'kexec'
    machine.do('uninstall')
    assert heard_within(client, 1, lambda _: True)['setup'] == 'absent'


def test_a_change_of_its_own_is_told_after_its_answer(client):
    watching(client)
    digest = client.digest()
    assert client.change('apply', settings=SETTINGS | {'panic': 30}, digest=digest)['error']['kind'] == 'stale'
    assert 'done' in client.change('apply', settings=SETTINGS, digest=digest)
    assert heard_within(client, 1, lambda _: True)['setup'] == 'installed'


def test_a_boot_that_is_being_taken_back_is_told_whenever_it_is_noted(machine, client):
    machine.do('apply')
    machine.write('proc/sys/kernel/random/boot_id', 'b1\n')
    machine.write('proc/uptime', '100.50 1\n')
    machine.write('var/lib/warmboot/mark', 'stage=arrived\nid=1\nboot=b1\n')
    machine.write('var/lib/warmboot/suspended', 'reason=sshd does not run, which ran before\n')
    state = watching(client)
    assert state['suspended'] and state['confirmWithin'] is None
    machine.write('run/warmboot/confirm-until', '160\n')
    heard_within(client, 1, lambda state: state['confirmWithin'] == 60)
    machine.write('run/warmboot/confirmed', 'b1\n')
    heard_within(client, 1, lambda state: state['confirmWithin'] is None)


def test_every_kind_of_file_that_the_state_rests_on_is_watched(machine, client):
    machine.do('apply')
    watching(client)
    root = machine.root

    def edited(path, holds, content):
        machine.write(path, content)
        heard_within(client, 1, holds)

    conf = (root / 'etc/warmboot.conf').read_text()
    edited('etc/warmboot.conf', lambda state: state['settings'] is None, 'nonsense\n')
    edited('etc/warmboot.conf', lambda state: state['mode'] == 'bios', conf.replace('mode=kexec', 'mode=bios'))
    edited('etc/warmboot.conf', lambda state: state['setup'] == 'installed', conf)
    hook = (root / 'usr/local/libexec/warmboot/load').read_text()
    edited('usr/local/libexec/warmboot/load', lambda state: state['setup'] == 'drifted', '# Warmboot\n')
    edited('usr/local/libexec/warmboot/load', lambda state: state['setup'] == 'installed', hook)
    os.chmod(root / 'usr/local/libexec/warmboot', 0o777)
    heard_within(client, 1, lambda state: state['setup'] == 'drifted')
    os.chmod(root / 'usr/local/libexec/warmboot', 0o755)
    heard_within(client, 1, lambda state: state['setup'] == 'installed')
    (root / 'usr/local/bin/normal-reboot').unlink()
    heard_within(client, 1, lambda state: state['setup'] == 'drifted')
    machine.do('apply')
    heard_within(client, 1, lambda state: state['setup'] == 'installed')

    edited('var/lib/warmboot/suspended', lambda state: state['suspended'], 'time=1\nreason=x\n')
    (root / 'var/lib/warmboot/suspended').unlink()
    heard_within(client, 1, lambda state: not state['suspended'])
    edited('var/lib/warmboot/history', lambda state: state['lastReboot'], 'event=boot\tboot=a\ttime=5\tvia=kexec\n')
    edited('etc/os-release', lambda state: state['os'] == 'Other', 'PRETTY_NAME=Other\n')
    machine.write('etc/init.d/kexec-load', '#!/bin/sh\n')
    machine.write('etc/rc6.d/K08kexec-load', '#!/bin/sh\n')
    edited('etc/default/kexec', lambda state: [remark['code'] for remark in state['remarks']] == ['vendor-loader-debian'], 'LOAD_KEXEC=true\n')
    ours = len(client.ask('probe')['state']['files'])
    edited('etc/systemd/system/kexec-load.service', lambda state: len(state['files']) > ours, '[Service]\nExecStart=kexec\n')
    link = root / 'etc/systemd/system/multi-user.target.wants/kexec-load.service'
    link.symlink_to('/etc/systemd/system/kexec-load.service')
    heard_within(client, 1, lambda state: len(state['files']) == ours + 2)
    link.unlink()
    (root / 'etc/systemd/system/kexec-load.service').unlink()
    heard_within(client, 1, lambda state: len(state['files']) == ours)
    edited('usr/local/lib/systemd/system/fast.service', lambda state: len(state['files']) > ours, '[Service]\nExecStop=kexec -l /vmlinuz\n')
    (root / 'usr/local/lib/systemd/system/fast.service').unlink()
    heard_within(client, 1, lambda state: len(state['files']) == ours)

    # Kernels: a new one, and the links that lead to them.
    (root / 'lib/modules/6.13.0').mkdir()
    machine.write('boot/vmlinuz-6.13.0', (root / 'boot/vmlinuz-6.12.57').read_bytes())
    heard_within(client, 1, lambda state: len(state['kernels']) == 2)
    (root / 'vmlinuz').unlink()
    (root / 'vmlinuz').symlink_to('boot/vmlinuz-6.13.0')
    heard_within(client, 1, lambda state: state['kernel']['resolved'] == '/boot/vmlinuz-6.13.0')
    (root / 'vmlinuz').unlink()
    heard_within(client, 1, lambda state: state['kernel']['problem'])


def test_what_did_not_exist_at_the_beginning_is_watched_too(machine, client):
    watching(client)
    assert not (machine.root / 'run/systemd').exists()
    machine.write('run/systemd/shutdown/scheduled', 'USEC=1763934060000000\nWARN_WALL=1\nMODE=reboot\n')
    heard_within(client, 1, lambda state: state['scheduled'] == {'time': 1763934060, 'mode': 'reboot'})
    (machine.root / 'run/systemd/shutdown/scheduled').unlink()
    heard_within(client, 1, lambda state: state['scheduled'] is None)
    shutil.rmtree(machine.root / 'run/systemd')
    machine.write('run/systemd/shutdown/scheduled', 'USEC=1763934061000000\nWARN_WALL=1\nMODE=poweroff\n')
    heard_within(client, 1, lambda state: state['scheduled'] and state['scheduled']['mode'] == 'poweroff')


def test_a_kernel_somewhere_else_is_watched_too(machine, client):
    machine.write('srv/kernels/vmlinuz', (machine.root / 'boot/vmlinuz-6.12.57').read_bytes())
    machine.do('apply', '--kernel', '/srv/kernels/vmlinuz', '--initrd', 'none')
    assert watching(client)['kernel']['problem'] is None
    (machine.root / 'srv/kernels/vmlinuz').unlink()
    heard_within(client, 1, lambda state: state['kernel']['problem'])


def test_the_loaded_image_makes_no_event_and_is_looked_at_after_kexec_has_run(machine, client):
    machine.write('sys/kernel/kexec_loaded', '0\n')
    loaded = machine.root / 'sys/kernel/kexec_loaded'
    kexec = machine.write('usr/sbin/kexec', f'#!/bin/sh\nsleep 0.5\nprintf "$1" >"{loaded}"\n')
    kexec.chmod(0o755)
    watching(client)
    subprocess.run([kexec, '1'], check=True)
    heard_within(client, 1, lambda state: state['kexec']['imageLoaded'])
    subprocess.run([kexec, '0'], check=True)
    heard_within(client, 1, lambda state: not state['kexec']['imageLoaded'])


def test_a_sysctl_is_looked_at_when_somebody_sets_it(machine, client):
    setting = machine.write('proc/sys/kernel/kexec_load_disabled', '0\n')
    watching(client)
    setting.write_text('1\n')
    assert heard_within(client, 1, lambda _: True)


def test_a_machine_at_rest_is_left_at_rest(client):
    watching(client)
    time.sleep(1)  # it waits again
    before = waits(client)
    time.sleep(4)
    assert waits(client) == before


def waits(client):
    """How often the program has waited by now."""
    status = Path(f'/proc/{client.process.pid}/status').read_text()
    return status.partition('\nvoluntary_ctxt_switches:')[2].split()[0]


def test_what_does_not_change_the_state_is_not_told(machine, client):
    machine.do('apply')
    watching(client)
    for path in ('etc/warmboot.conf', 'usr/local/libexec/warmboot/load', 'boot/vmlinuz-6.12.57'):
        os.utime(machine.root / path)
        machine.write(path, (machine.root / path).read_bytes())
    machine.write('etc/passwd', 'x')
    machine.write('run/other', 'x')
    machine.write('etc/systemd/system/another.service', '[Service]\n')
    assert client.silent_for(3)


def test_a_watch_that_is_over_tells_nothing(machine, client):
    watching(client)
    assert 'done' in client.ask('watch', on=False)
    machine.do('apply')
    assert client.silent_for(1)
    assert watching(client)['setup'] == 'installed'


def test_two_clients_watch_at_the_same_time(machine):
    with Conversation(machine) as one, Conversation(machine) as two:
        watching(one)
        watching(two)
        machine.do('apply')
        for client in (one, two):
            assert heard_within(client, 1, lambda _: True)['setup'] == 'installed'


def test_a_change_that_was_killed_is_told_as_interrupted(machine, client):
    machine.do('apply')
    watching(client)
    killed(machine, ['uninstall'], 'renameat', 8)
    heard_within(client, 1, lambda state: any(remark['code'] == 'change-interrupted' for remark in state['remarks']))


def test_many_events_make_few_answers(machine, client):
    watching(client)
    for i in range(2000):
        machine.write(f'boot/config-{i}', 'x')
    machine.write('etc/os-release', 'PRETTY_NAME=Last\n')
    heard_within(client, 2, lambda state: state['os'] == 'Last')
    assert client.silent_for(0.5)
