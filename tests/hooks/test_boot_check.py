# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""boot-check: how did the last reboot go, and is this boot healthy?"""
import itertools
import subprocess
import time

import pytest

from fakeroot import BEFORE, BOOT, OLD_ID

ABSENT = 'the last kexec did not arrive: the machine came back through the firmware'
DIED = 'the last boot by kexec ended without shutting down before it was found healthy'
REPLACED = 'the last kexec did not arrive: another kernel was started in its place'
NO_GOOD = 'the last boot by kexec was no good: why it was the firmware'
EARLY = 'the shutdown ended before the jump'


def suspended(machine):
    text = machine.read('var/lib/warmboot/suspended')
    return text and dict(line.split('=', 1) for line in text.splitlines())


def events(machine, name):
    return [e for e in machine.history() if e['event'] == name]


def boots(machine, via, id=OLD_ID):
    if via == 'kexec':
        machine.kexec_boot(id)


# stage in the mark, how this boot came, does its line carry the mark's id → the stage after the
# judgement (healthy when it had arrived, as the machine gets ready), planned, suspended why, reason
verdicts = [
    ('armed', 'kexec', True, 'healthy', 'kexec', None, ''),
    ('armed', 'kexec', False, 'judged', 'kexec', None, ''),
    ('armed', 'bios', False, 'judged', 'kexec', None, EARLY),
    ('jumping', 'kexec', True, 'healthy', 'kexec', None, ''),
    ('jumping', 'kexec', False, 'judged', 'kexec', REPLACED, REPLACED),
    ('jumping', 'bios', False, 'judged', 'kexec', ABSENT, ABSENT),
    ('arrived', 'kexec', True, 'judged', 'none', None, ''),
    ('arrived', 'kexec', False, 'judged', 'none', DIED, DIED),
    ('arrived', 'bios', False, 'judged', 'none', DIED, DIED),
    ('failed', 'bios', False, 'judged', 'none', NO_GOOD, NO_GOOD),
    ('failed', 'kexec', False, 'judged', 'none', NO_GOOD, NO_GOOD),
    ('firmware', 'bios', False, 'judged', 'bios', None, 'why it was the firmware'),
    ('firmware', 'kexec', False, 'judged', 'bios', None, 'why it was the firmware'),
    *[(stage, via, False, 'judged', 'none', None, '') for stage, via in itertools.product(['healthy', 'judged'], ['bios', 'kexec'])],
]


@pytest.mark.parametrize('stage, via, ours, after, planned, fault, reason', verdicts)
def test_a_reboot_is_judged_by_its_stage_and_by_how_the_boot_came(machine, stage, via, ours, after, planned, fault, reason):
    machine.set_mark(stage=stage, id=OLD_ID, from_=BEFORE, time='1000', kernel='/boot/k', base='b', boot='b9',
                     reason='why it was the firmware')
    boots(machine, via, OLD_ID if ours else 'another')
    said = machine.boot_check()
    assert machine.mark() == {'stage': after, 'id': OLD_ID, 'from': BEFORE, 'time': '1000', 'kernel': '/boot/k', 'base': 'b', 'line': '',
                              'boot': BOOT, 'ended': '', 'reason': reason, 'expect': '', 'confirm': '', 'ready': '',
                              'asked': '', 'times': ''}
    [boot] = events(machine, 'boot')
    del boot['time'], boot['clock']
    assert boot == {'boot': BOOT, 'event': 'boot', 'via': via, 'planned': planned, 'stage': stage, 'id': OLD_ID,
                    'left': '' if planned == 'none' else '1000', 'uptime': '12.34', 'reason': reason, 'kernel': '' if planned == 'none' else '/boot/k', 'line': '', 'asked': '', 'times': ''}
    assert f'this boot came by {via}' + (f' ({reason})' if reason else '') + '\n' in said
    [ready] = events(machine, 'ready')
    del ready['time']
    assert ready == {'boot': BOOT, 'event': 'ready', 'via': via, 'uptime': '12.34', 'state': 'running',
                     'stamps': 'UserspaceTimestampMonotonic=3000000;FinishTimestampMonotonic=9000000',
                     'slow': '         4.2s slow.service;        300ms other.service', 'stops': ''}
    if not fault:
        assert suspended(machine) is None and not events(machine, 'suspended')
    else:
        assert f"kexec is suspended: {fault}. Reboots go through the firmware until 'warmbootctl resume'.\n" in said
        file = suspended(machine)
        assert abs(int(file.pop('time')) - time.time()) < 60
        assert file == {'reason': fault, 'id': OLD_ID, 'kernel': '/boot/k', 'boot': BOOT}
        [event] = events(machine, 'suspended')
        assert (event['id'], event['reason']) == (OLD_ID, fault)


@pytest.mark.parametrize('times, line_id, via', [
    ('5.10 5.10 8.20 2000', 'another', 'bios'),
    ('5.10', 'another', 'kexec'),  # called off, and then somebody's own: exec was not there
    ('5.10 5.10 8.20 2000', OLD_ID, 'kexec'),  # somebody's own that has carried our id on
])
def test_a_firmware_reboot_is_told_as_one_behind_a_boot_loader_that_goes_on_by_kexec(machine, times, line_id, via):
    machine.set_mark(stage='firmware', id=OLD_ID, from_=BEFORE, time='1000', times=times, reason='it was asked for this one reboot')
    machine.kexec_boot(line_id)
    assert f'this boot came by {via} (it was asked for this one reboot)\n' in machine.boot_check()
    assert [(event['event'], event['via']) for event in machine.history()] == [('boot', via), ('ready', via)]


def test_an_id_after_a_firmware_boot_proves_nothing(machine):
    machine.set_mark(stage='jumping', id=OLD_ID, from_=BEFORE)
    machine.write('proc/cmdline', f'root=/dev/vda1 warmboot.id={OLD_ID}\n')
    machine.boot_check()
    assert suspended(machine)['reason'] == ABSENT


def test_a_longer_id_is_not_the_id(machine):
    machine.set_mark(stage='jumping', id='1', from_=BEFORE)
    machine.kexec_boot('12')
    machine.boot_check()
    assert machine.mark()['stage'] == 'judged' and suspended(machine)['reason'] == REPLACED


def test_an_empty_id_is_no_id(machine):
    machine.set_mark(stage='jumping', id='', from_=BEFORE)
    machine.kexec_boot('')
    machine.boot_check()
    assert machine.mark()['stage'] == 'judged' and suspended(machine)['reason'] == REPLACED


@pytest.mark.parametrize('via', ['kexec', 'bios'])
def test_a_boot_by_kexec_that_was_shut_down_in_order_is_no_fault(machine, via):
    machine.set_mark(stage='arrived', id=OLD_ID, from_=BEFORE, boot=BEFORE, ended='in-order')
    boots(machine, via, 'another')
    machine.boot_check()
    assert suspended(machine) is None and machine.mark()['ended'] == ''


@pytest.mark.parametrize('type, via', [('208\n', 'kexec'), ('223\n', 'kexec'), ('176\n', 'bios'), ('224\n', 'bios'), ('0\n', 'bios'), ('', 'bios')])
def test_x86_tells_by_its_boot_loader_type_how_the_boot_came(machine, type, via):
    machine.write('proc/sys/kernel/bootloader_type', type)
    machine.set_mark(stage='healthy', boot=BEFORE)
    machine.boot_check()
    assert events(machine, 'boot')[0]['via'] == via


@pytest.mark.parametrize('via', ['kexec', 'bios'])
def test_other_machines_tell_by_the_device_tree(machine, via):
    (machine.root / 'proc/sys/kernel/bootloader_type').unlink()
    if via == 'kexec':
        machine.write('proc/device-tree/chosen/linux,booted-from-kexec')
    machine.set_mark(stage='healthy', boot=BEFORE)
    machine.boot_check()
    assert events(machine, 'boot')[0]['via'] == via


@pytest.mark.parametrize('mark, arguments', [({}, []), ({'stage': 'jumping'}, []), ({'stage': 'arrived', 'boot': BOOT}, ['ended'])])
def test_touches_nothing_in_a_kernel_that_dumps_a_crashed_one(machine, mark, arguments):
    if mark:
        machine.set_mark(id=OLD_ID, **mark)
    machine.write('proc/vmcore')
    before = machine.snapshot()
    machine.boot_check(*arguments)
    assert machine.snapshot() == before


# --- set up in this boot

def test_the_boot_in_which_it_is_set_up_tells_what_the_first_kexec_has_to_bring_back(machine):
    machine.fake('active', 'ssh.service\n')
    machine.write('proc/net/route', 'Iface\tDestination\neth0\t00000000\n')
    assert machine.boot_check() == '', 'there is nothing to judge'
    mark = machine.mark()
    assert {k: v for k, v in mark.items() if v} == {'stage': 'judged', 'from': BOOT, 'boot': BOOT, 'ready': 'ssh network'}
    assert machine.history() == [], 'it was ready long before'
    machine.load()
    assert (machine.mark()['stage'], machine.mark()['expect']) == ('armed', 'ssh network')


def test_the_boot_in_which_it_is_set_up_may_see_it_begin_anew(machine):
    machine.boot_check()
    machine.fake('active', 'ssh.service\n')
    soft_reboot(machine)
    assert machine.mark()['ready'] == 'ssh' and machine.history() == []


@pytest.mark.parametrize('via', ['bios', 'kexec'])
def test_the_boot_after_it_is_one_like_every_other_also_without_a_shutdown(machine, via):
    machine.boot_check()
    boot = machine.next_boot(1)
    boots(machine, via, 'another')
    machine.boot_check()
    assert [(e['boot'], e['event']) for e in machine.history()] == [(boot, 'boot'), (boot, 'ready')]
    assert events(machine, 'boot')[0]['planned'] == 'none' and suspended(machine) is None


def test_a_boot_in_which_it_is_set_up_and_nothing_can_be_written_expects_nothing(machine):
    machine.full_disk_at('var/lib/warmboot/mark.new')
    assert 'could not write' in machine.boot_check()
    assert machine.mark() is None and machine.history() == [] and not machine.calls('systemctl')


def test_without_a_state_folder_there_is_no_set_up_to_note_anything_for(machine):
    (machine.root / 'var/lib/warmboot').rmdir()
    before = machine.snapshot()
    assert machine.boot_check() == '' and machine.snapshot() == before


def test_a_boot_that_installs_updates_is_not_what_the_first_kexec_has_to_be_like(machine):
    machine.write('run/systemd/generator.early/x').unlink()
    (machine.root / 'run/systemd/generator.early/default.target').symlink_to('/usr/lib/systemd/system/system-update.target')
    machine.fake('active', 'ssh.service\n')
    machine.boot_check()
    assert machine.mark()['ready'] == '' and not machine.calls('systemctl')


@pytest.mark.parametrize('happens', ['sed -i "s/^stage=.*/stage=armed/; s/^boot=.*/boot=/"', 'rm'], ids=['reboot', 'uninstallation'])
def test_a_reboot_or_an_uninstallation_right_after_it_is_set_up_has_the_last_word(machine, happens):
    machine.fake('active', 'ssh.service\n')
    machine.fake('is-system-running', f'{happens} "$root/var/lib/warmboot/mark"; echo running')
    machine.boot_check()
    mark = machine.mark()
    assert mark is None if happens == 'rm' else (mark['stage'], mark['ready']) == ('armed', '')


def test_a_boot_without_an_id_is_not_judged(machine):
    machine.set_mark(stage='jumping', id=OLD_ID, from_=BEFORE)
    machine.write('proc/sys/kernel/random/boot_id', '')
    before = machine.snapshot()
    machine.boot_check()
    assert machine.snapshot() == before


def test_a_mark_of_this_boot_is_not_judged(machine):
    machine.set_mark(stage='armed', id=OLD_ID, from_=BOOT)
    before = machine.snapshot()
    machine.boot_check()
    assert machine.snapshot() == before


@pytest.mark.parametrize('via', ['kexec', 'bios'])
def test_a_second_run_in_the_same_boot_changes_nothing(machine, via):
    machine.set_mark(stage='jumping', id=OLD_ID, from_=BEFORE)
    boots(machine, via)
    machine.boot_check()
    before = machine.snapshot()
    machine.boot_check()
    assert machine.snapshot() == before


def test_the_reason_of_one_reboot_is_not_told_of_the_next(machine):
    machine.set_mark(stage='firmware', from_=BEFORE, reason='it was asked for this one reboot')
    machine.boot_check()
    machine.next_boot(1)
    machine.boot_check()
    assert [e['reason'] for e in events(machine, 'boot')] == ['it was asked for this one reboot', '']


def test_tabs_in_a_reason_do_not_make_fields(machine):
    machine.set_mark(stage='firmware', from_=BEFORE, reason='bad\tline=\t1')
    machine.boot_check()
    assert events(machine, 'boot')[0]['reason'] == 'bad line= 1'


# --- ended

def test_a_shutdown_in_order_is_noted_while_the_boot_is_not_found_healthy(machine):
    machine.set_mark(stage='arrived', id=OLD_ID, boot=BOOT)
    machine.boot_check('ended')
    assert machine.mark()['ended'] == 'in-order' and machine.mark()['stage'] == 'arrived'
    assert not machine.calls('systemctl')


@pytest.mark.parametrize('mark', [{'stage': 'healthy', 'boot': BOOT}, {'stage': 'judged', 'boot': BOOT}, {'stage': 'arrived', 'boot': BEFORE}, {'stage': 'jumping'}])
def test_the_end_of_any_other_boot_is_not_noted(machine, mark):
    machine.set_mark(**mark)
    before = machine.snapshot()
    machine.boot_check('ended')
    assert machine.snapshot() == before


def test_a_boot_that_goes_on_after_its_end_has_not_ended(machine):
    machine.set_mark(stage='arrived', id=OLD_ID, boot=BOOT)
    machine.kexec_boot(OLD_ID)
    machine.boot_check('ended')
    machine.fake('is-system-running', 'cat "$root/var/lib/warmboot/mark" >"$fakes/mark-then"; echo running')
    machine.boot_check()
    assert 'ended=\n' in (machine.fakes / 'mark-then').read_text()
    assert machine.mark()['stage'] == 'healthy'


# --- a soft reboot: the services end and start anew, in the same boot

def soft_reboot(machine):
    machine.boot_check('ended')
    machine.write('proc/uptime', '500.00 56.78\n')
    machine.boot_check()


@pytest.mark.parametrize('via', ['kexec', 'bios'])
def test_a_soft_reboot_is_no_boot_and_judges_nothing(machine, via):
    machine.set_mark(stage='jumping' if via == 'kexec' else 'firmware', id=OLD_ID, from_=BEFORE)
    boots(machine, via)
    machine.boot_check()
    machine.write('proc/uptime', '500.00 56.78\n')
    before = machine.snapshot()
    for _ in range(3):
        soft_reboot(machine)
    assert machine.snapshot() == before
    assert len(events(machine, 'boot')) == len(events(machine, 'ready')) == 1


def test_a_soft_reboot_before_a_boot_is_ready_lets_it_be_found_healthy_after(machine):
    machine.set_mark(stage='arrived', id=OLD_ID, from_=BEFORE, boot=BOOT)
    machine.kexec_boot(OLD_ID)
    soft_reboot(machine)
    assert machine.mark()['stage'] == 'healthy' and suspended(machine) is None
    soft_reboot(machine)
    assert len(events(machine, 'ready')) == 1


def test_a_boot_that_waits_to_be_confirmed_is_ready_once_also_with_a_soft_reboot(machine):
    machine.set_mark(stage='arrived', id=OLD_ID, from_=BEFORE, boot=BOOT, confirm='10')
    machine.kexec_boot(OLD_ID)
    machine.fake('is-system-running', 'printf "%s\\n" "$(cat "$root/proc/sys/kernel/random/boot_id")" >"$root/run/warmboot/confirmed"; echo running')
    (machine.root / 'run/warmboot').mkdir(parents=True)
    machine.write('var/lib/warmboot/history', f'time={int(time.time())}\tboot={BOOT}\tevent=ready\tuptime=12.34\n')
    soft_reboot(machine)
    assert machine.mark()['stage'] == 'healthy'
    assert [ready['uptime'] for ready in events(machine, 'ready')] == ['12.34']


def test_a_soft_reboot_keeps_what_is_armed_for_a_reboot(machine):
    machine.set_mark(stage='healthy', id=OLD_ID, from_=BEFORE, boot=BOOT)
    machine.write('run/warmboot/next', 'kexec\n')
    machine.fake('jobs', '   42 soft-reboot.target start waiting\n')
    before = machine.snapshot()
    machine.load()  # its unit may be stopped as well
    soft_reboot(machine)
    machine.write('proc/uptime', '12.34 56.78\n')
    assert machine.snapshot() == before and not machine.image_is_loaded


# --- ready?

def arrived(machine):
    machine.set_mark(stage='jumping', id=OLD_ID, from_=BEFORE)
    machine.kexec_boot(OLD_ID)


@pytest.mark.parametrize('state', ['running', 'degraded'])
def test_a_boot_by_kexec_that_gets_ready_is_healthy(machine, state):
    arrived(machine)
    machine.fake('is-system-running', f'echo {state}; [ {state} = running ]')
    assert f'this boot by kexec is healthy ({state} after 12.34 s)' in machine.boot_check()
    assert machine.mark()['stage'] == 'healthy' and suspended(machine) is None
    assert events(machine, 'ready')[0]['state'] == state


def test_it_is_only_arrived_until_it_is_ready(machine):
    arrived(machine)
    machine.fake('is-system-running', 'cat "$root/var/lib/warmboot/mark" >"$fakes/mark-then"; echo running')
    machine.boot_check()
    assert 'stage=arrived\n' in (machine.fakes / 'mark-then').read_text()


@pytest.mark.parametrize('answer', ['starting', 'unknown', ''])
def test_an_answer_that_is_none_yet_is_asked_for_again(machine, answer):
    arrived(machine)
    machine.fake('is-system-running', f'if [ -e "$fakes/asked" ]; then echo running; else >"$fakes/asked"; echo {answer}; exit 1; fi')
    machine.boot_check()
    assert machine.mark()['stage'] == 'healthy' and len(machine.calls('systemctl', 'is-system-running', '--wait')) == 2


@pytest.mark.parametrize('answer', ['starting', 'unknown', ''])
def test_a_boot_by_kexec_that_is_not_ready_in_time_suspends_kexec(machine, answer):
    arrived(machine)
    machine.fake('is-system-running', f'echo 100.00 1 >"$root/proc/uptime"; echo {answer}; exit 1')
    machine.boot_check()
    reason = f'this boot came by kexec and was not ready in time ({answer or "no answer"})'
    assert suspended(machine)['reason'] == reason and events(machine, 'suspended')[0]['reason'] == reason
    assert machine.mark()['stage'] == 'arrived' and not events(machine, 'ready')


def test_a_boot_by_kexec_that_ends_in_the_emergency_shell_suspends_kexec_at_once(machine):
    arrived(machine)
    machine.fake('is-system-running', 'echo maintenance; exit 1')
    machine.boot_check()
    assert suspended(machine) and len(machine.calls('systemctl', 'is-system-running')) == 1


def test_a_boot_through_the_firmware_that_is_not_ready_in_time_is_no_fault(machine):
    machine.set_mark(stage='firmware', from_=BEFORE)
    machine.fake('is-system-running', 'echo 100.00 1 >"$root/proc/uptime"; echo starting; exit 1')
    machine.boot_check()
    assert suspended(machine) is None and not events(machine, 'ready')


@pytest.mark.parametrize('stage', ['firmware', 'armed', 'jumping'])
def test_a_reboot_that_begins_meanwhile_has_the_last_word(machine, stage):
    arrived(machine)
    machine.fake('is-system-running', f'sed -i s/^stage=.*/stage={stage}/ "$root/var/lib/warmboot/mark"; echo running')
    machine.boot_check()
    assert machine.mark()['stage'] == stage and not events(machine, 'ready')


def test_a_mark_that_is_gone_meanwhile_stays_gone(machine):
    arrived(machine)
    machine.fake('is-system-running', 'rm "$root/var/lib/warmboot/mark"; echo running')
    machine.boot_check()
    assert machine.mark() is None and not events(machine, 'ready')


@pytest.mark.parametrize('answer', ['stopping', 'unknown'])
def test_a_shutdown_that_begins_meanwhile_is_no_fault(machine, answer):
    arrived(machine)
    machine.fake('is-system-running', f'sed -i s/^ended=.*/ended=in-order/ "$root/var/lib/warmboot/mark"; '
                                      f'echo 100.00 1 >"$root/proc/uptime"; echo {answer}; exit 1')
    machine.boot_check()
    assert machine.mark()['stage'] == 'arrived' and suspended(machine) is None


def test_its_end_is_noted_while_it_waits(machine):
    arrived(machine)
    machine.fake('is-system-running', '>"$fakes/waiting"; sleep 60')
    waiting = subprocess.Popen([*machine.shell, machine.hooks / 'boot-check'], stdout=subprocess.DEVNULL, start_new_session=True,
                               env={'WARMBOOT_ROOT': str(machine.root), 'WARMBOOT_PATH': str(machine.fakes / 'bin')})
    try:
        until = time.monotonic() + 20
        while not (machine.fakes / 'waiting').exists():
            assert time.monotonic() < until
            time.sleep(0.01)
        machine.boot_check('ended')
        assert machine.mark()['ended'] == 'in-order'
    finally:
        subprocess.run(['kill', '--', f'-{waiting.pid}'])
        waiting.wait()
    # The next boot, if it comes through the firmware, is told nothing bad.
    machine.next_boot(1)
    machine.write('proc/sys/kernel/bootloader_type', '176\n')
    machine.fake('is-system-running', 'echo running')
    machine.boot_check()
    assert suspended(machine) is None


# --- where nothing can be written

def firmware_boot(machine):
    machine.next_boot(7)
    machine.write('proc/sys/kernel/bootloader_type', '176\n')
    machine.write('proc/cmdline', 'root=/dev/vda1 quiet\n')
    machine.boot_check()


@pytest.mark.parametrize('stage', ['jumping', 'arrived'])
def test_a_fault_that_cannot_be_noted_keeps_kexec_off_and_is_judged_again(machine, stage):
    machine.set_mark(stage=stage, id=OLD_ID, from_=BEFORE, boot='' if stage == 'jumping' else BEFORE)
    machine.full_disk_at('var/lib/warmboot/suspended.new')
    before = machine.mark()
    said = machine.boot_check()
    assert 'suspended cannot be written' in said and 'kexec is suspended' not in said
    assert machine.mark() == before and suspended(machine) is None
    assert not machine.calls('systemctl', 'is-system-running'), 'there is nothing to wait for'
    assert 'the boot check has not yet judged the last kexec' in machine.load()
    (machine.root / 'var/lib/warmboot/suspended.new').unlink()
    machine.next_boot(1)
    machine.boot_check()
    assert suspended(machine)


def test_a_fault_without_a_state_folder_keeps_kexec_off(machine):
    (machine.root / 'var/lib/warmboot').rmdir()
    machine.set_mark('etc/warmboot.mark', stage='jumping', id=OLD_ID, from_=BEFORE)
    machine.boot_check()
    assert machine.mark('etc/warmboot.mark')['stage'] == 'jumping'
    machine.load()
    assert not machine.image_is_loaded and machine.mark('etc/warmboot.mark')['stage'] == 'jumping'


def test_an_arrival_on_a_full_disk_is_noted_in_place_and_keeps_kexec_off_but_is_no_fault(machine):
    arrived(machine)
    machine.full_disk_at('var/lib/warmboot/mark.new')
    machine.boot_check()
    assert machine.mark()['stage'] == 'arrived'
    assert f'cannot write to {machine.root}/var/lib/warmboot' in machine.load()
    assert not machine.image_is_loaded
    assert machine.mark()['stage'] == 'healthy'
    firmware_boot(machine)
    assert suspended(machine) is None


def test_a_power_cut_after_an_arrival_on_a_full_disk_is_a_fault(machine):
    arrived(machine)
    machine.full_disk_at('var/lib/warmboot/mark.new')
    machine.boot_check()
    (machine.root / 'var/lib/warmboot/mark.new').unlink()
    firmware_boot(machine)
    assert suspended(machine)


@pytest.mark.parametrize('via', ['kexec', 'firmware'])
def test_the_end_of_a_boot_that_is_judged_costs_the_shutdown_next_to_nothing(machine, via):
    if via == 'kexec':
        arrived(machine)
    else:
        machine.set_mark(stage='firmware', id=OLD_ID, from_=BEFORE)
    machine.boot_check()
    assert machine.mark()['stage'] == ('healthy' if via == 'kexec' else 'judged')
    before = machine.snapshot()
    machine.program('stat', 'exit 1\n')
    machine.boot_check('ended')
    assert machine.snapshot() == before and not machine.calls('stat')


def test_the_end_of_a_boot_that_is_not_judged_yet_is_noted(machine):
    arrived(machine)
    machine.fake('is-system-running', 'echo stopping\n')
    machine.boot_check()
    assert machine.mark()['stage'] == 'arrived' and machine.read('run/warmboot/settled') is None
    machine.boot_check('ended')
    assert machine.mark()['ended'] == 'in-order'


def test_an_arrival_that_nobody_noted_is_no_fault_when_the_boot_ends_in_order(machine):
    arrived(machine)
    assert 'not been found healthy yet' in machine.load()
    assert machine.mark()['stage'] == 'firmware'
    firmware_boot(machine)
    assert suspended(machine) is None


def test_a_history_that_cannot_be_written_stops_nothing(machine):
    machine.set_mark(stage='jumping', id=OLD_ID, from_=BEFORE)
    machine.write('var/lib/warmboot/history/a folder')
    machine.boot_check()
    assert suspended(machine) and machine.mark()['stage'] == 'judged'


def test_the_mark_is_found_on_the_root_file_system_when_var_is_another(machine, other_file_system):
    other_file_system(machine, 'var')
    machine.set_mark('etc/warmboot.mark', stage='jumping', id=OLD_ID, from_=BEFORE)
    machine.boot_check()
    assert machine.mark('etc/warmboot.mark')['stage'] == 'judged' and suspended(machine)
