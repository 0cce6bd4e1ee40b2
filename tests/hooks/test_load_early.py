# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""load early: the kernel is loaded while everything still runs, and the stop of the unit goes by what is true then."""
import os
import subprocess

import pytest

from fakeroot import BOOT, EFI_GLOBAL, ID, OLD_ID

LATER = '1d000000-0000-4000-8000-000000000002'


REBOOT = '   42 reboot.target start waiting\n'


def early(machine):
    """Before a reboot is asked for. The next random id is another, as in a real kernel."""
    machine.fake('jobs')
    done = machine.run('load', 'early')
    machine.fake('jobs', REBOOT)
    machine.write('proc/sys/kernel/random/uuid', LATER + '\n')
    return done


def loads(machine):
    return len(machine.calls('kexec', '-a', '-l'))


def assert_prepared(machine):
    done = early(machine)
    assert (done.returncode, done.stdout) == (0, 'loaded /vmlinuz while everything still runs\n')
    assert machine.image_is_loaded and loads(machine) == 1


def assert_armed(machine, id, line=None):
    mark = machine.mark()
    assert (mark['stage'], mark['id'], mark['from'], mark['line']) == ('armed', id, BOOT, line or f'root=/dev/vda1 quiet warmboot.id={id}')
    assert machine.read('run/warmboot/loaded') == f'{id}\n42\n{machine.root}/var/lib/warmboot/mark\n'
    assert machine.image_is_loaded
    assert not machine.read('run/warmboot/early')


def test_it_loads_the_kernel_and_arms_nothing(machine):
    assert_prepared(machine)
    assert machine.loaded_with() == ('/vmlinuz', f'root=/dev/vda1 quiet warmboot.id={ID}', '/initrd.img')
    assert machine.mark() is None and machine.read('run/warmboot/loaded') is None
    assert machine.read('run/warmboot/loading') is None


def test_the_stop_spares_itself_the_load(machine):
    assert_prepared(machine)
    said = machine.load()
    assert said == f'loaded /boot/vmlinuz-6.1.0-10 for this reboot (warmboot.id={ID})\n'
    assert loads(machine) == 1
    assert_armed(machine, ID)


def test_a_jump_into_what_was_loaded_early_is_one_as_any(machine):
    assert_prepared(machine)
    machine.load()
    machine.exec()
    assert machine.waits_for_the_jump and machine.mark()['stage'] == 'jumping'


def test_several_initrds_are_joined_once(machine):
    machine.write('boot/microcode', 'microcode')
    machine.settings('initrd=/boot/microcode', 'initrd=/initrd.img', mode='kexec', follow='fixed', kernel='/vmlinuz')
    assert_prepared(machine)
    assert machine.loaded_with()[2] == '/run/warmboot/early.initrd'  # no other load writes that one
    machine.load()
    assert loads(machine) == 1
    assert machine.read('run/warmboot/early.initrd') is None


def written_in_place(machine):
    """Neither its size nor its date tells."""
    kernel = machine.root / 'boot/vmlinuz-6.1.0-10'
    was = kernel.stat()
    kernel.write_bytes(b'?' * was.st_size)
    os.utime(kernel, ns=(was.st_atime_ns, was.st_mtime_ns))


CHANGES = {
    'kernel, in place': written_in_place,
    'time, as the reboot never came': lambda machine: machine.write('proc/uptime', '700.34 56.78\n'),
    'kernel': lambda machine: machine.write('boot/vmlinuz-6.1.0-10', 'another kernel\n'),
    'initrd': lambda machine: machine.write('boot/initrd.img-6.1.0-10', 'another initrd\n'),
    'a newer kernel': lambda machine: (machine.add_kernel('6.1.0-11'), (machine.root / 'vmlinuz').unlink(),
                                       (machine.root / 'vmlinuz').symlink_to('boot/vmlinuz-6.1.0-11')),
    'image': lambda machine: machine.write('sys/kernel/kexec_loaded', '0\n'),
    'what it left': lambda machine: machine.write('run/warmboot/early', f'{ID}\n'),
    'what it left is empty': lambda machine: machine.write('run/warmboot/early', ''),
    'what it left is gone': lambda machine: (machine.root / 'run/warmboot/early').unlink(),
    'what it left is of another': lambda machine: machine.write('run/warmboot/early', machine.read('run/warmboot/early').replace(ID, OLD_ID, 1)),
}


@pytest.mark.parametrize('what', CHANGES)
def test_whatever_has_changed_since_is_loaded_anew(machine, what):
    assert_prepared(machine)
    CHANGES[what](machine)
    machine.load()
    assert loads(machine) == 2
    assert_armed(machine, LATER)


def test_another_command_line_is_loaded_anew(machine):
    assert_prepared(machine)
    machine.settings('add=nomodeset', mode='kexec', follow='default')
    machine.load()
    assert loads(machine) == 2
    assert_armed(machine, LATER, f'root=/dev/vda1 quiet nomodeset warmboot.id={LATER}')


REASONS = {
    'the mode is bios': lambda machine: machine.settings(mode='bios', follow='default'),
    'it was asked for this one reboot': lambda machine: machine.write('run/warmboot/next', 'bios\n'),
    'kexec is suspended': lambda machine: machine.write('var/lib/warmboot/suspended', 'reason=x\n'),
    'BootNext is set': lambda machine: machine.write(f'sys/firmware/efi/efivars/BootNext-{EFI_GLOBAL}', 'x'),
    '/etc/warmboot.conf is incomplete': lambda machine: machine.settings(mode='kexec'),
    'the package manager is at work': lambda machine: machine.write('var/lib/pacman/db.lck'),
    '/boot/vmlinuz is missing': lambda machine: (machine.root / 'vmlinuz').unlink(),
}


@pytest.mark.parametrize('reason', REASONS)
def test_what_is_in_the_way_in_the_shutdown_unloads_it(machine, reason):
    assert_prepared(machine)
    REASONS[reason](machine)
    machine.assert_firmware(machine.load(), reason)
    assert not machine.read('run/warmboot/early')


@pytest.mark.parametrize('reason', REASONS)
def test_what_is_in_the_way_at_once_loads_nothing_and_is_left_to_the_shutdown(machine, reason):
    REASONS[reason](machine)
    machine.set_mark(stage='judged', id=OLD_ID, boot=BOOT, ready='ssh')
    before = machine.mark()
    done = early(machine)
    assert done.returncode == 1 and done.stdout.startswith(f'not loaded yet: {reason}')
    assert loads(machine) == 0 and machine.mark() == before
    machine.assert_firmware(machine.load(), reason)


def test_the_mark_of_a_boot_that_nobody_has_judged_stays(machine):
    machine.kexec_boot(OLD_ID)
    machine.set_mark(stage='arrived', id=OLD_ID, boot=BOOT)
    assert early(machine).returncode == 1
    assert machine.mark()['stage'] == 'arrived'
    machine.assert_firmware(machine.load(), 'this boot came by kexec and has not been found healthy yet')


def test_an_image_of_somebody_else_is_left_alone(machine):
    machine.image_loaded_by_another()
    before = machine.snapshot()
    assert early(machine).returncode == 1
    machine.write('proc/sys/kernel/random/uuid', ID + '\n')
    assert machine.snapshot() == before and not machine.calls('kexec')


def test_a_kernel_that_cannot_be_loaded_is_told_and_leaves_nothing(machine):
    machine.fake('load-fails', 'no such thing\n')
    done = early(machine)
    assert done.returncode == 1 and 'kexec did not load /vmlinuz: no such thing' in done.stdout
    assert not machine.image_is_loaded and not machine.read('run/warmboot/early')


def test_the_next_mark_of_the_boot_check_is_left_alone(machine):
    """Which writes it at that very moment, perhaps."""
    machine.write('var/lib/warmboot/mark.new', 'stage=healthy\n')
    assert_prepared(machine)
    assert machine.read('var/lib/warmboot/mark.new') == 'stage=healthy\n'
    assert machine.read('var/lib/warmboot/.writable') is None


def test_without_room_for_what_it_has_loaded_it_is_unloaded(machine):
    (machine.root / 'run/warmboot/early').mkdir(parents=True)
    done = early(machine)
    assert done.returncode == 1 and 'cannot write' in done.stdout
    assert not machine.image_is_loaded


def test_flags_taken_out_of_the_settings_are_gone_after_a_kexec_too(machine):
    machine.kexec_boot(OLD_ID, 'root=/dev/vda1 quiet nomodeset')
    machine.set_mark(stage='judged', id=OLD_ID, base='root=/dev/vda1 quiet', boot=BOOT)
    assert_prepared(machine)
    machine.load()
    assert loads(machine) == 1
    assert_armed(machine, ID)


def test_nothing_is_loaded_early_while_a_reboot_is_under_way(machine):
    """Its own load is at work, or is over, and the mark has the id of that one."""
    done = machine.run('load', 'early')
    assert done.returncode == 1 and loads(machine) == 0
    assert machine.read('run/warmboot/loading') is None


def test_a_reboot_that_somebody_else_asks_for_meanwhile_finds_nothing_of_it(machine):
    machine.fake('jobs')
    machine.fake('during-load', f'printf "{REBOOT.strip()}\\n" | sed "s/^/   /" >"$fakes/jobs"\n')
    done = machine.run('load', 'early')
    assert done.returncode == 1 and 'a reboot is under way already' in done.stdout
    assert not machine.image_is_loaded and not machine.read('run/warmboot/early')
    machine.fake('during-load')
    machine.load()
    assert machine.image_is_loaded and machine.mark()['stage'] == 'armed'


def test_the_stop_waits_for_one_that_loads_at_that_moment(machine):
    started = subprocess.run(['sh', '-c', 'sleep 1.5 >/dev/null 2>&1 & echo $!'], capture_output=True, text=True, check=True)
    number = started.stdout.strip()
    machine.write('run/warmboot/loading', number + '\n')
    machine.fake('during-load', f'if kill -0 {number} 2>/dev/null; then echo both >"$fakes/at-once"; fi\n')
    machine.load()
    assert machine.image_is_loaded and not (machine.fakes / 'at-once').exists()


def test_the_stop_waits_for_some_seconds_at_most(machine):
    machine.write('run/warmboot/loading', f'{os.getpid()}\n')
    machine.program('sleep', 'exit 0\n')  # busybox prefers its own, and really waits
    machine.assert_firmware(machine.load(), 'another load of a kernel is at work')
    assert machine.read('run/warmboot/loading')  # which takes it away when it is through


def test_nothing_is_loaded_early_when_systemd_does_not_tell_of_reboots(machine):
    machine.program('systemctl', 'exit 1\n')
    done = machine.run('load', 'early')
    assert done.returncode == 1 and loads(machine) == 0


def test_what_a_killed_one_has_left_keeps_nobody_waiting(machine):
    dead = subprocess.Popen(['true'])
    dead.wait()
    machine.write('run/warmboot/loading', f'{dead.pid}\n')
    machine.write('run/warmboot/early.initrd', 'the key of a disk')
    machine.program('sleep', 'exit 0\n')
    machine.load()
    assert machine.image_is_loaded and not machine.calls('sleep')
    assert machine.read('run/warmboot/loading') is None and machine.read('run/warmboot/early.initrd') is None
