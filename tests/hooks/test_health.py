# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""boot-check: is a boot by kexec truly up, and what happens when it is not."""
import os
import shutil

import pytest

from fakeroot import BEFORE, BOOT, OLD_ID
from test_boot_check import events, suspended

NO_SSHD = 'sshd does not run, which ran before'
NO_NETWORK = 'there is no way into the network, as there was before'
ROUTE4 = 'Iface\tDestination\tGateway\tFlags\neth0\t00000000\t0202000A\t0003\n'
NO_ROUTE6 = '0' * 32 + ' 00 ' + '0' * 32 + ' 00 ' + '0' * 32 + ' ffffffff 00000001 00000000 00200200 lo\n'
ROUTE6 = NO_ROUTE6.replace('lo', 'eth0')


def arrive(machine, **mark):
    machine.set_mark(stage='jumping', id=OLD_ID, from_=BEFORE, kernel='/boot/k', base='root=/dev/vda1', line=f'root=/dev/vda1 warmboot.id={OLD_ID}', **mark)
    machine.kexec_boot(OLD_ID)


def reboots(machine):
    return machine.calls('systemctl', '--no-wall')


def test_what_was_up_before_and_is_again_makes_it_healthy(machine):
    arrive(machine, expect='ssh network')
    machine.fake('active', 'ssh.service\n')
    machine.write('proc/net/route', ROUTE4)
    machine.boot_check()
    assert (machine.mark()['stage'], machine.mark()['ready']) == ('healthy', 'ssh network')
    assert suspended(machine) is None and not reboots(machine)


@pytest.mark.parametrize('expect, active, route, lack', [('ssh', '', ROUTE4, NO_SSHD), ('ssh network', 'sshd.socket\n', '', NO_NETWORK)])
def test_what_is_missing_suspends_kexec_and_leads_back_through_the_firmware(machine, expect, active, route, lack):
    arrive(machine, expect=expect)
    machine.fake('active', active)
    machine.write('proc/net/route', route)
    machine.write('proc/net/ipv6_route', NO_ROUTE6)
    said = machine.boot_check()
    assert suspended(machine)['reason'] == lack
    assert f'this boot came by kexec, and {lack}. Rebooting through the firmware' in said
    assert reboots(machine) == [['--no-wall', 'reboot']]
    assert machine.read('run/warmboot/confirm-until') == '12\n', 'status tells how long somebody has'
    assert events(machine, 'gave-up')[0]['reason'] == lack
    assert machine.mark()['stage'] == 'arrived', 'the next reboot must not be a kexec'


def test_a_network_of_the_new_protocol_alone_is_one(machine):
    arrive(machine, expect='network')
    machine.write('proc/net/route', ROUTE4.splitlines()[0] + '\n')
    machine.write('proc/net/ipv6_route', NO_ROUTE6 + ROUTE6)
    machine.boot_check()
    assert machine.mark()['stage'] == 'healthy'


@pytest.mark.fakes('sleep')
def test_what_comes_a_little_later_is_waited_for(machine):
    arrive(machine, expect='network')
    machine.write('proc/uptime', '10.00 1')
    machine.program('sleep', f"printf '%s' '{ROUTE4}' >\"$root/proc/net/route\"\n")
    machine.write('proc/net/route', '')
    machine.boot_check(WARMBOOT_UP_SECONDS='60')
    assert machine.mark()['stage'] == 'healthy' and not reboots(machine)


def test_an_sshd_that_was_switched_off_on_purpose_is_not_missed(machine):
    arrive(machine, expect='ssh')
    machine.fake('sshd-off')
    machine.boot_check()
    assert machine.mark()['stage'] == 'healthy' and suspended(machine) is None


def test_what_the_settings_want_active_must_be(machine):
    machine.settings('healthy=nginx.service', 'healthy=multi-user.target', mode='kexec', follow='default')
    arrive(machine)
    machine.fake('active', 'nginx.service\nmulti-user.target\n')
    machine.boot_check()
    assert machine.mark()['stage'] == 'healthy'

    machine.next_boot(1)
    arrive(machine)
    machine.fake('active', 'nginx.service\n')
    machine.boot_check()
    assert suspended(machine)['reason'] == 'multi-user.target is not active'
    assert len(reboots(machine)) == 1


def test_a_boot_through_the_firmware_is_never_taken_back(machine):
    machine.settings('healthy=nginx.service', mode='kexec', follow='default')
    machine.set_mark(stage='firmware', from_=BEFORE, expect='ssh network')
    machine.boot_check()
    assert suspended(machine) is None and not reboots(machine)


def test_who_is_there_can_keep_the_boot(machine):
    arrive(machine, expect='ssh')
    machine.write('run/warmboot/confirmed', BOOT + '\n')
    machine.boot_check()
    assert machine.mark()['stage'] == 'healthy' and suspended(machine) is None and not reboots(machine)


def test_a_reboot_that_is_held_up_is_asked_for_again_and_then_not_refused(machine):
    arrive(machine, expect='ssh')
    machine.fake('reboot-status', '1')
    machine.boot_check()
    assert [c[-2:] for c in reboots(machine)] == [['--no-wall', 'reboot'], ['--ignore-inhibitors', 'reboot']]
    assert machine.calls('systemctl', '--force', 'reboot')


def test_a_boot_into_the_rescue_shell_is_left_to_who_asked_for_it(machine):
    arrive(machine, expect='ssh')
    machine.fake('is-system-running', 'echo maintenance; exit 1')
    machine.fake('active', 'rescue.target\n')
    machine.boot_check()
    assert suspended(machine) is None and not reboots(machine) and machine.mark()['stage'] == 'arrived'


def test_a_failed_boot_that_ends_in_the_emergency_shell_is_taken_back(machine):
    arrive(machine, expect='ssh')
    machine.fake('is-system-running', 'echo maintenance; exit 1')
    machine.fake('active', 'emergency.target\n')
    machine.boot_check()
    assert suspended(machine)['reason'] == NO_SSHD and len(reboots(machine)) == 1


def test_a_boot_that_installs_updates_is_never_disturbed(machine):
    arrive(machine, expect='ssh')
    target = machine.root / 'run/systemd/generator.early/default.target'
    target.parent.mkdir()
    target.symlink_to('/usr/lib/systemd/system/system-update.target')
    machine.fake('is-system-running', 'echo 5000.00 1 >"$root/proc/uptime"; echo starting; exit 1')
    machine.boot_check()
    assert suspended(machine) is None and not reboots(machine) and machine.mark()['stage'] == 'arrived'


# --- where it cannot be noted that kexec is suspended

NOT_READY = 'this boot came by kexec and was not ready in time (maintenance)'
FOR_EVIDENCE = 'case $* in *"-n 300") ;; *) exit ;; esac\n'  # of all that the journal is asked for, the first thing of a suspension
NOT_CONFIRMED = 'nobody confirmed within 10 min that it is good'
CASES = [({'expect': 'ssh'}, 'echo running', NO_SSHD, 1), ({'confirm': '10'}, 'echo running', NOT_CONFIRMED, 1),
         ({}, 'echo maintenance; exit 1', NOT_READY, 0), ({'expect': 'ssh'}, 'echo maintenance; exit 1', NO_SSHD, 1)]


@pytest.mark.parametrize('mark, systemd, reason, backs', CASES)
def test_a_boot_that_is_no_good_says_so_in_the_mark_and_kexec_is_suspended_once_it_can_be(machine, mark, systemd, reason, backs):
    arrive(machine, **mark)
    machine.fake('is-system-running', systemd)
    machine.full_disk_at('var/lib/warmboot/suspended.new')
    said = machine.boot_check(WARMBOOT_MINUTE_SECONDS='0')
    assert 'suspended cannot be written' in said and 'is healthy' not in said
    assert (machine.mark()['stage'], machine.mark()['reason']) == ('failed', reason)
    assert suspended(machine) is None and len(reboots(machine)) == backs
    before = machine.mark()
    machine.boot_check()  # a soft reboot, say
    machine.boot_check('ended')
    assert 'kexec is suspended after a failure' in machine.load()
    assert not machine.image_is_loaded and machine.mark() == before

    (machine.root / 'var/lib/warmboot/suspended.new').unlink()
    machine.next_boot(1)
    machine.write('proc/sys/kernel/bootloader_type', '176\n')
    machine.fake('is-system-running', 'echo running')
    machine.boot_check()
    assert suspended(machine)['reason'] == f'the last boot by kexec was no good: {reason}'
    assert machine.mark()['stage'] == 'judged' and len(reboots(machine)) == backs


def test_a_kexec_into_a_kernel_that_does_not_find_var_is_the_last_one(machine):
    (machine.root / 'var/lib/warmboot').rmdir()
    machine.set_mark('etc/warmboot.mark', stage='jumping', id=OLD_ID, from_=BEFORE)
    machine.kexec_boot(OLD_ID)
    machine.fake('is-system-running', 'echo maintenance; exit 1')
    machine.boot_check()
    assert machine.mark('etc/warmboot.mark')['stage'] == 'failed'
    machine.load()
    assert machine.mark('etc/warmboot.mark')['stage'] == 'failed' and not machine.image_is_loaded


def test_a_full_disk_does_not_keep_a_boot_that_is_no_good_from_saying_so(machine):
    arrive(machine, expect='ssh')
    machine.fake('is-system-running', 'for name in suspended mark; do ln -s /dev/full "$root/var/lib/warmboot/$name.new"; done; echo running')
    (machine.fakes / 'bin/ln').symlink_to(shutil.which('ln'))
    machine.boot_check()
    assert (machine.mark()['stage'], machine.mark()['reason']) == ('failed', '')
    for name in ('suspended', 'mark'):
        (machine.root / f'var/lib/warmboot/{name}.new').unlink()
    machine.next_boot(1)
    machine.write('proc/sys/kernel/bootloader_type', '176\n')
    machine.boot_check()
    assert suspended(machine)['reason'] == 'the last boot by kexec was no good: nothing more is known'


def test_a_reboot_that_begins_while_it_is_tried_keeps_its_mark(machine):
    arrive(machine, expect='ssh')
    machine.full_disk_at('var/lib/warmboot/suspended.new')
    machine.program('journalctl', FOR_EVIDENCE + 'sed -i s/^stage=.*/stage=firmware/ "$root/var/lib/warmboot/mark"\n')
    machine.boot_check()
    assert machine.mark()['stage'] == 'firmware' and events(machine, 'ready') and not reboots(machine)


def test_who_is_there_can_keep_a_boot_that_is_no_good_and_cannot_be_noted(machine):
    arrive(machine, expect='ssh')
    machine.full_disk_at('var/lib/warmboot/suspended.new')
    machine.program('journalctl', FOR_EVIDENCE + f'echo {BOOT} >"$root/run/warmboot/confirmed"\n')
    machine.write('run/warmboot/x')
    said = machine.boot_check(WARMBOOT_OBJECT_SECONDS='5')
    assert 'confirmed: this boot stays' in said and not reboots(machine) and machine.mark()['stage'] == 'failed'


AS_CONFIRM = f'echo {BOOT} >"$root/run/warmboot/confirmed"'
AS_RESUME = 'sed -i s/^stage=.*/stage=judged/ "$root/var/lib/warmboot/mark"; rm "$root/var/lib/warmboot/suspended" "$root/run/motd.d/60-warmboot"'


@pytest.mark.parametrize('act, said', [(AS_CONFIRM, 'confirmed: this boot stays, and kexec stays suspended'), (AS_RESUME, 'kexec is back in service: this boot stays')])
def test_a_boot_is_kept_also_after_its_reboot_was_held_up(machine, act, said):
    arrive(machine, expect='ssh')
    act = 'cp "$root/run/motd.d/60-warmboot" "$fakes/motd-then"; ' + act
    machine.fake('asked-to-reboot', f'{act}; exit 1\n')
    assert said + '\n' in machine.boot_check()
    assert reboots(machine) == [['--no-wall', 'reboot']]
    about_to_go = 'This boot is about to be taken back through the firmware: sudo warmbootctl confirm keeps it.\n'
    assert (machine.fakes / 'motd-then').read_text().endswith(about_to_go)
    assert about_to_go not in (machine.read('run/motd.d/60-warmboot') or '')


def test_a_reboot_that_is_held_up_comes_all_the_same_when_nobody_keeps_the_boot(machine):
    arrive(machine, expect='ssh')
    machine.fake('asked-to-reboot', 'exit 1\n')
    machine.boot_check()
    assert reboots(machine) == [['--no-wall', 'reboot'], ['--no-wall', '--ignore-inhibitors', 'reboot']]


def test_what_was_not_up_any_more_when_a_healthy_boot_was_ready_is_not_expected_of_the_next(machine):
    arrive(machine, expect='network')
    machine.write('proc/net/route', ROUTE4)
    machine.write('run/systemd/sessions/1', 'CLASS=user\nSEAT=seat0\n')  # on a laptop, it came with whoever has logged in
    machine.boot_check()
    assert (machine.mark()['stage'], machine.mark()['ready'], machine.mark()['expect']) == ('healthy', '', '')
    machine.load()
    assert (machine.mark()['stage'], machine.mark()['expect']) == ('armed', '')


def test_until_a_healthy_boot_has_noted_what_is_up_the_next_has_to_have_what_it_had_to(machine):
    machine.set_mark(stage='healthy', id=OLD_ID, from_=BEFORE, boot=BOOT, expect='ssh')
    machine.load()
    assert (machine.mark()['stage'], machine.mark()['expect']) == ('armed', 'ssh')


def test_after_a_boot_that_was_resumed_the_next_kexec_has_to_have_what_that_lacked(machine):
    arrive(machine, expect='ssh network')
    machine.fake('asked-to-reboot', f'{AS_RESUME}; exit 1\n')
    machine.boot_check()
    machine.load()
    assert (machine.mark()['stage'], machine.mark()['expect']) == ('armed', 'ssh network')


# --- to be confirmed

def test_a_boot_that_is_to_be_confirmed_is_healthy_once_it_is(machine):
    arrive(machine, confirm='10')
    machine.fake('is-system-running', f'echo {BOOT} >"$root/run/warmboot/confirmed"; cat "$root/var/lib/warmboot/mark" >"$fakes/mark-then"; echo running')
    machine.write('run/warmboot/x')
    machine.boot_check()
    assert 'stage=arrived\n' in (machine.fakes / 'mark-then').read_text()
    assert machine.mark()['stage'] == 'healthy' and not reboots(machine)


def test_a_boot_that_nobody_confirms_goes_back_through_the_firmware(machine):
    arrive(machine, confirm='10')
    said = machine.boot_check(WARMBOOT_MINUTE_SECONDS='0')
    reason = 'nobody confirmed within 10 min that it is good'
    assert 'this boot is to be confirmed within 10 min: warmbootctl confirm' in said
    assert suspended(machine)['reason'] == reason and len(reboots(machine)) == 1
    assert machine.read('run/warmboot/confirm-until') == '12\n', 'no more time than there is to object'


def test_the_confirmation_of_another_boot_is_none(machine):
    arrive(machine, confirm='10')
    machine.write('run/warmboot/confirmed', BEFORE + '\n')
    machine.boot_check(WARMBOOT_MINUTE_SECONDS='0')
    assert len(reboots(machine)) == 1


@pytest.mark.parametrize('via', ['bios', 'another'])
def test_a_boot_that_did_not_come_that_way_waits_for_nobody(machine, via):
    machine.set_mark(stage='armed', id=OLD_ID, from_=BEFORE, confirm='10', expect='ssh')
    if via == 'another':
        machine.kexec_boot('another')
    machine.boot_check(WARMBOOT_MINUTE_SECONDS='0')
    assert not reboots(machine) and machine.mark()['confirm'] == '' and suspended(machine) is None


def test_only_one_reboot_is_to_be_confirmed(machine):
    machine.write('run/warmboot/confirm', '7\n')
    machine.load()
    assert machine.mark()['confirm'] == '7'
    machine.next_boot(1)
    machine.load()
    assert machine.mark()['confirm'] == ''


@pytest.mark.parametrize('text', ['', 'x', '-1', '12345', '1 2'])
def test_a_time_that_is_none_arms_nothing(machine, text):
    machine.write('run/warmboot/confirm', text + '\n')
    machine.load()
    assert (machine.mark()['stage'], machine.mark()['confirm']) == ('armed', '')


# --- what is noted for it

@pytest.mark.parametrize('mark, expect', [({}, ''), ({'boot': BEFORE, 'ready': 'ssh network'}, ''), ({'boot': BOOT, 'ready': 'ssh'}, 'ssh'),
                                          ({'boot': BOOT, 'ready': 'ssh network'}, 'ssh network')])
def test_what_was_up_when_this_boot_was_ready_is_expected_again(machine, mark, expect):
    machine.set_mark(stage='healthy', **mark)
    machine.load()
    assert machine.mark()['expect'] == expect


def test_a_boot_through_the_firmware_notes_what_was_up_as_well(machine):
    machine.set_mark(stage='firmware', from_=BEFORE)
    machine.write('proc/net/route', ROUTE4)
    machine.boot_check()
    assert machine.mark()['ready'] == 'network'


SOMEBODY = 'UID=1000\nCLASS=user\nSEAT=seat0\nTYPE=wayland\n'


@pytest.mark.parametrize('session, active, ready', [
    (SOMEBODY, '', ''), (SOMEBODY, 'ssh.service\n', 'ssh network'), (SOMEBODY.replace('=user', '=greeter'), '', 'network'),
    (SOMEBODY.replace('SEAT=seat0\n', ''), '', 'network'), (SOMEBODY.replace('=user', '=user-early'), '', 'network'), ('', '', 'network')])
def test_a_network_that_can_have_come_with_somebodys_session_is_not_expected(machine, session, active, ready):
    machine.set_mark(stage='firmware', from_=BEFORE)
    machine.write('proc/net/route', ROUTE4)
    machine.fake('active', active)
    machine.write('run/systemd/sessions/1', 'CLASS=user\n')
    os.mkfifo(machine.root / 'run/systemd/sessions/1.ref')
    machine.write('run/systemd/sessions/c2', session)
    machine.boot_check()
    assert machine.mark()['ready'] == ready


@pytest.mark.fakes('sleep')
@pytest.mark.parametrize('stage', ['firmware', 'jumping'])
def test_a_network_that_comes_after_the_boot_was_ready_counts_too(machine, stage):
    arrive(machine) if stage == 'jumping' else machine.set_mark(stage=stage, from_=BEFORE)
    machine.write('proc/net/route', '')
    machine.program('sleep', f"printf '%s' '{ROUTE4}' >\"$root/proc/net/route\"\n")
    said = machine.boot_check(WARMBOOT_UP_SECONDS='60')
    assert machine.mark()['ready'] == 'network'
    assert (stage == 'jumping') is ('is healthy' in said)


# --- times, for the history

def test_both_sides_of_a_reboot_note_their_times(machine):
    machine.write('sys/class/rtc/rtc0/since_epoch', '1700000000\n')
    machine.write('run/warmboot/asked', 'a test\n')
    machine.write('proc/uptime', '100.50 1')
    machine.load()
    assert machine.mark()['times'] == '100.50 100.50' and machine.mark()['asked'] == 'a test'
    machine.write('proc/uptime', '104.00 1')
    machine.exec()
    times = machine.mark()['times'].split(' ')
    assert times[:3] == ['100.50', '100.50', '104.00'] and times[4] == '1700000000'
    machine.kexec_boot(machine.mark()['id'])
    machine.next_boot(1)
    machine.boot_check()
    boot = events(machine, 'boot')[0]
    assert boot['times'].split(' ') == times and boot['asked'] == 'a test' and boot['clock'].endswith(' 1700000000')
    assert boot['line'].startswith('root=/dev/vda1') and 'warmboot.id=' in boot['line']


def test_a_reboot_through_the_firmware_notes_its_times_as_well(machine):
    machine.settings(mode='bios', follow='default')
    machine.write('proc/uptime', '100.50 1')
    machine.load()
    machine.write('proc/uptime', '104.00 1')
    machine.exec()
    assert machine.mark()['times'].split(' ')[:3] == ['100.50', '100.50', '104.00']
    assert machine.mark()['stage'] == 'firmware'


def test_exec_leaves_a_mark_alone_that_is_of_another_boot(machine):
    machine.set_mark(stage='firmware', from_=BEFORE, times='1')
    machine.write('run/warmboot/mark', str(machine.root / 'var/lib/warmboot/mark') + '\n')
    before = machine.mark()
    machine.exec()
    assert machine.mark() == before


# --- evidence

def evidence(machine):
    return sorted((machine.root / 'var/lib/warmboot/evidence').iterdir())


def test_the_circumstances_of_a_failure_are_kept_for_root_alone(machine):
    machine.write('sys/class/dmi/id/product_name', 'S1200SPL\n')
    machine.write('sys/fs/pstore/dmesg-efi-1')
    machine.set_mark(stage='jumping', id=OLD_ID, from_=BEFORE, kernel='/boot/k', line=f'root=/dev/vda1 warmboot.id={OLD_ID}')
    machine.boot_check()
    [file] = evidence(machine)
    assert (file.name, file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777) == (f'{OLD_ID}.txt', 0o600, 0o700)
    for line in ('Why kexec is suspended: the last kexec did not arrive', 'Kernel: /boot/k', f'Command line: root=/dev/vda1 warmboot.id={OLD_ID}',
                 'product_name: S1200SPL', 'The kernel left a record of a crash: /sys/fs/pstore/dmesg-efi-1', 'journal of boot'):
        assert line in file.read_text()
    assert '-b -1' in file.read_text()


def test_a_boot_that_is_given_up_leaves_its_own_journal(machine):
    arrive(machine, expect='ssh')
    machine.boot_check()
    assert '-b 0' in evidence(machine)[0].read_text()


def test_no_more_than_the_newest_five_are_kept(machine):
    for number in range(7):
        machine.next_boot(number)
        machine.set_mark(stage='jumping', id=f'id-{number}', from_=BEFORE)
        machine.boot_check()
        for file in (machine.root / 'var/lib/warmboot/evidence').glob('*'):  # boots are further apart than the second that some file times have
            os.utime(file, (file.stat().st_mtime - 60,) * 2)
    assert len(evidence(machine)) == 5 and evidence(machine)[-1].name == 'id-6.txt'


def test_a_suspension_is_told_at_login_in_every_boot_until_it_ends(machine):
    machine.set_mark(stage='jumping', id=OLD_ID, from_=BEFORE)
    machine.boot_check()
    assert 'Warmboot: kexec is suspended: the last kexec did not arrive' in machine.read('run/motd.d/60-warmboot')
    (machine.root / 'run/motd.d/60-warmboot').unlink()
    machine.next_boot(1)
    machine.boot_check()
    assert 'sudo warmbootctl resume' in machine.read('run/motd.d/60-warmboot')
    (machine.root / 'run/motd.d/60-warmboot').unlink()
    (machine.root / 'var/lib/warmboot/suspended').unlink()
    machine.next_boot(2)
    machine.boot_check()
    assert machine.read('run/motd.d/60-warmboot') is None


# --- reboots that are no ordinary ones

def test_a_reboot_for_a_failure_goes_through_the_firmware(machine):
    machine.fake('failed-units', 'Id=db.service\nFailureAction=reboot\nStartLimitAction=none\n')
    machine.assert_firmware(machine.load(), 'a unit failed whose failure reboots the machine')


def test_units_that_failed_and_reboot_nothing_are_no_obstacle(machine):
    machine.fake('failed-units', 'Id=db.service\nFailureAction=none\nStartLimitAction=none\n')
    machine.load()
    assert machine.image_is_loaded


@pytest.mark.parametrize('flags, way', [('   - Boot Flag Valid\n   - Boot Device Selector : Force PXE\n', 'firmware'),
                                        ('   - Boot Flag Valid\n   - Boot Device Selector : No override\n', 'kexec'),
                                        ('   - Boot Flag Invalid\n   - Boot Device Selector : Force PXE\n', 'kexec')])
def test_a_boot_device_that_the_management_controller_has_set_is_for_the_firmware(machine, flags, way):
    machine.write('dev/ipmi0')
    machine.program('ipmitool', f"printf '%s' '{flags}'\n")
    said = machine.load()
    if way == 'firmware':
        machine.assert_firmware(said, 'the management controller (IPMI) has another boot device set')
    else:
        assert machine.image_is_loaded


STOPPING, STOPPED = 'de5b426a63be47a7b6ac3eaac82e2f6f', '9d1aaa27d60140bd96365438aad20286'


def journal_of(*lines):
    """As journalctl -o export prints it: at (seconds), message, unit."""
    return ''.join(f'__CURSOR=s=1;i={number}\n__REALTIME_TIMESTAMP=1700000000000000\n__MONOTONIC_TIMESTAMP={round(at * 1e6)}\n'
                   f'_BOOT_ID=b\nUNIT={unit}\nMESSAGE_ID={message}\n\n' for number, (at, message, unit) in enumerate(lines))


def test_what_held_the_shutdown_up_most_is_noted_with_the_boot(machine):
    machine.fake('journal', journal_of(
        (50, STOPPING, 'early.service'), (90, STOPPED, 'early.service'),  # somebody restarted it long before
        (3599.9, STOPPING, 'web.service'),
        (3600, STOPPING, 'warmboot-load.service'), (3600, STOPPING, 'db\\x2done.service'), (3600.1, STOPPING, 'early.service'),
        (3600.2, STOPPED, 'early.service'), (3601, STOPPED, 'web.service'), (3602, STOPPED, 'warmboot-load.service'),
        (3608.25, STOPPED, 'db\\x2done.service'), (3609, STOPPING, 'endless.service')))
    machine.program('journalctl', 'cat "$fakes/journal"\n')
    arrive(machine)
    machine.boot_check()
    assert events(machine, 'ready')[0]['stops'] == '8250ms db\\x2done.service;2000ms warmboot-load.service;1100ms web.service'
    assert machine.calls('journalctl')[0][:4] == ['--no-pager', '--quiet', '-b', BEFORE.replace('-', '')]


def test_a_shutdown_that_the_load_hook_did_not_see_is_not_asked_about(machine):
    machine.set_mark(stage='judged', id=OLD_ID, from_='b-long-ago', boot=BEFORE)
    machine.boot_check()
    assert events(machine, 'ready')[0]['stops'] == '' and not machine.calls('journalctl')
