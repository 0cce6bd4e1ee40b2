# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""load: a reboot that may be a kexec, and one that may not."""
import fcntl
import os

import pytest

from fakeroot import BEFORE, BOOT, EFI_GLOBAL, EFI_LOADER, ID, MARK_HEAD, OLD_ID, SET_UP


def test_loads_the_default_kernel_and_arms_the_mark(machine):
    said = machine.load()
    assert machine.loaded_with() == ('/vmlinuz', f'root=/dev/vda1 quiet warmboot.id={ID}', '/initrd.img')
    assert said == f'loaded /boot/vmlinuz-6.1.0-10 for this reboot (warmboot.id={ID})\n'
    mark = machine.mark()
    assert int(mark.pop('time')) > 1_700_000_000
    assert mark == {'stage': 'armed', 'id': ID, 'from': BOOT, 'kernel': f'{machine.root}/boot/vmlinuz-6.1.0-10',
                    'base': 'BOOT_IMAGE=/boot/vmlinuz-6.1.0-10 root=/dev/vda1 quiet', 'line': f'root=/dev/vda1 quiet warmboot.id={ID}',
                    'boot': '', 'ended': '', 'reason': '', 'expect': '', 'confirm': '', 'ready': '', 'asked': '', 'times': '12.34 12.34'}
    assert machine.read('run/warmboot/loaded') == f'{ID}\n42\n{machine.root}/var/lib/warmboot/mark\n'
    assert machine.image_is_loaded
    assert machine.read('var/lib/warmboot/mark').index('id=') == MARK_HEAD, 'what exec writes anew has its room'


@pytest.mark.parametrize('part', [*SET_UP, 'exec', 'boot-check', 'health', 'evidence', 'loader', 'uki', 'grub.awk', 'bootctl.awk'])
def test_where_a_part_of_the_set_up_is_missing_the_firmware_it_is(machine, part):
    (machine.root / part if part in SET_UP else machine.hooks / part).unlink()
    where = f'/{part}' if part in SET_UP else f'{machine.hooks}/{part}'
    machine.assert_firmware(machine.load(), f'{where} is missing')


def test_a_masked_boot_check_is_a_missing_one(machine):
    unit = machine.root / 'etc/systemd/system/warmboot-boot-check.service'
    unit.unlink()
    unit.symlink_to('/dev/null')
    machine.assert_firmware(machine.load(), '/etc/systemd/system/warmboot-boot-check.service is missing')


def test_units_are_switched_on_by_links_to_wherever_the_root_file_system_is(machine):
    for wants in SET_UP[-2:]:
        (machine.root / wants).unlink()
        (machine.root / wants).symlink_to(f'/nowhere/{wants}')
    machine.load()
    assert machine.image_is_loaded


@pytest.mark.parametrize('jobs', ['', '   42 poweroff.target start waiting\n'])
def test_touches_nothing_when_no_reboot_is_queued(machine, jobs):
    machine.fake('jobs', jobs)
    machine.image_loaded_by_another()
    machine.write('run/warmboot/loaded', 'of an earlier shutdown')
    before = machine.snapshot()
    assert machine.load() == ''
    assert machine.snapshot() == before
    assert not machine.calls('kexec')


def test_touches_nothing_when_systemd_does_not_answer(machine):
    machine.fake('jobs', '')
    machine.fake('list-jobs-status', '1')
    before = machine.snapshot()
    machine.load()
    assert machine.snapshot() == before


def test_an_answer_of_systemd_that_is_cut_off_is_none(machine):
    machine.program('systemctl', 'printf "Id=reboot.target\\nJob=42\\n\\n"; exit 1\n')
    before = machine.snapshot()
    machine.load()
    assert machine.snapshot() == before and len(machine.calls('systemctl')) == 2


def test_systemd_is_asked_again_where_a_unit_went_while_it_told_of_it(machine):
    machine.program('systemctl', '[ -e "$fakes/asked" ] || { >"$fakes/asked"; exit 1; }\nprintf "Id=reboot.target\\nJob=42\\n"\n')
    machine.load()
    assert machine.image_is_loaded


def test_what_an_earlier_shutdown_has_loaded_does_not_count(machine):
    machine.write('run/warmboot/loaded', f'{OLD_ID}\n42\n{machine.root}/var/lib/warmboot/mark\n')
    machine.settings(mode='bios', follow='default')
    machine.assert_firmware(machine.load(), 'the mode is bios')


def test_touches_nothing_in_a_kernel_that_dumps_a_crashed_one(machine):
    machine.write('proc/vmcore')
    before = machine.snapshot()
    machine.load()
    assert machine.snapshot() == before


# --- settings

def test_mode_bios_is_the_firmware(machine):
    machine.settings(mode='bios', follow='default')
    machine.assert_firmware(machine.load(), 'the mode is bios')


def test_the_next_marker_bios_is_the_firmware_in_mode_kexec(machine):
    machine.write('run/warmboot/next', 'bios\n')
    machine.assert_firmware(machine.load(), 'it was asked for this one reboot')


def test_the_next_marker_kexec_is_a_kexec_in_mode_bios(machine):
    machine.settings(mode='bios', follow='default')
    machine.write('run/warmboot/next', 'kexec\n')
    machine.load()
    assert machine.image_is_loaded and machine.mark()['stage'] == 'armed'


@pytest.mark.parametrize('content', ['', 'perhaps\n'])
def test_a_next_marker_that_says_neither_is_the_firmware(machine, content):
    machine.write('run/warmboot/next', content)
    machine.assert_firmware(machine.load(), f'{machine.root}/run/warmboot/next says neither bios nor kexec')


def test_missing_settings_are_the_firmware(machine):
    (machine.root / 'etc/warmboot.conf').unlink()
    said = machine.load()
    machine.assert_firmware(said, '/etc/warmboot.conf is incomplete')
    assert 'the file cannot be read' in said


@pytest.mark.parametrize('kind', ['link', 'dangling link', 'folder', 'fifo'])
def test_settings_that_are_no_file_of_their_own_are_the_firmware(machine, kind):
    conf = machine.root / 'etc/warmboot.conf'
    text = conf.read_text()
    conf.unlink()
    if kind == 'link':
        machine.write('etc/mine.conf', text)
    if kind == 'folder':
        conf.mkdir()
    elif kind == 'fifo':
        os.mkfifo(conf)
    else:
        conf.symlink_to('mine.conf')
    said = machine.load()
    machine.assert_firmware(said, '/etc/warmboot.conf is incomplete')
    assert 'it is not a file of its own' in said


@pytest.mark.parametrize('line', ['kernle=/vmlinuz', 'mode=kexec ', 'mode=', 'follow=latest', 'kernel=vmlinuz', 'initrd=', 'cmdline=',
                                  'add=', 'remove=', 'panic=ten', 'panic=', 'panic=-1', 'boot-device=sda1', ' # indented', 'mode=kexec\r'])
def test_a_settings_line_that_is_not_understood_is_the_firmware_and_is_named(machine, line):
    machine.settings(line, mode='kexec', follow='default')
    said = machine.load()
    machine.assert_firmware(said, '/etc/warmboot.conf is incomplete or has a line that it must not have')
    assert line.rstrip('\r') in said


@pytest.mark.parametrize('pairs', [{'mode': 'kexec'}, {'follow': 'default'}, {}])
def test_settings_without_a_mode_or_a_kernel_choice_are_the_firmware(machine, pairs):
    machine.settings(**pairs)
    said = machine.load()
    machine.assert_firmware(said, '/etc/warmboot.conf is incomplete')
    assert 'no mode= or no follow=' in said


def test_settings_whose_last_line_is_not_ended_are_read_to_the_end(machine):
    machine.write('etc/warmboot.conf', '# comment\n\nfollow=default\nmode=kexec\nadd=nomodeset')
    machine.load()
    assert 'nomodeset' in machine.cmdline().split()


# --- the safety net

def test_suspended_is_the_firmware(machine):
    machine.write('var/lib/warmboot/suspended', 'reason=x\n')
    machine.assert_firmware(machine.load(), 'kexec is suspended')


def test_a_kexec_that_nobody_has_judged_is_the_firmware_and_keeps_its_mark(machine):
    machine.set_mark(stage='jumping', id=OLD_ID, from_=BEFORE)
    before = machine.mark()
    assert 'the boot check has not yet judged the last kexec' in machine.load()
    assert not machine.image_is_loaded and machine.mark() == before


def test_an_arrival_of_an_earlier_boot_that_nobody_has_judged_keeps_its_mark_as_well(machine):
    machine.set_mark(stage='arrived', id=OLD_ID, boot=BEFORE)
    machine.settings(mode='bios', follow='default')
    before = machine.mark()
    machine.load()
    machine.settings(mode='kexec', follow='default')
    assert 'the boot check has not yet judged the last kexec' in machine.load()
    assert not machine.image_is_loaded and machine.mark() == before


@pytest.mark.parametrize('boot', [BOOT, BEFORE])
@pytest.mark.parametrize('mode', ['kexec', 'bios'])
def test_a_boot_that_was_no_good_and_is_not_suspended_yet_is_the_firmware_and_keeps_its_mark(machine, mode, boot):
    machine.settings(mode=mode, follow='default')
    machine.set_mark(stage='failed', id=OLD_ID, boot=boot, reason='it was no good')
    machine.kexec_boot(OLD_ID)
    before = machine.mark()
    assert 'kexec is suspended after a failure' in machine.load()
    machine.exec()
    assert not machine.image_is_loaded and machine.mark() == before


def test_a_boot_that_is_not_found_healthy_yet_is_left_through_the_firmware(machine):
    machine.set_mark(stage='arrived', id=OLD_ID, boot=BOOT, ended='in-order')
    machine.assert_firmware(machine.load(), 'this boot came by kexec and has not been found healthy yet')


@pytest.mark.parametrize('stage', ['healthy', 'judged', 'firmware', 'armed', ''])
def test_every_other_stage_permits_a_kexec(machine, stage):
    machine.set_mark(stage=stage, id=OLD_ID, boot=BOOT)
    machine.load()
    assert machine.mark()['stage'] == 'armed' and machine.mark()['id'] == ID


# --- what only the firmware or the boot loader can do

def test_a_reboot_argument_is_the_firmware(machine):
    machine.write('run/systemd/reboot-param', 'recovery')
    machine.assert_firmware(machine.load(), 'a reboot argument was given')


def test_an_empty_reboot_argument_is_none(machine):
    machine.write('run/systemd/reboot-param', '')
    machine.load()
    assert machine.image_is_loaded


@pytest.mark.parametrize('wish', ['firmware-setup', 'boot-loader-menu', 'boot-loader-entry'])
def test_a_wish_for_the_boot_loader_is_the_firmware(machine, wish):
    machine.write(f'run/systemd/reboot-to-{wish}')
    machine.assert_firmware(machine.load(), f'{wish} was requested')


@pytest.mark.parametrize('indications, waits', [(0, False), (0b10, False), (1, True), (0b100, True), (0b1000, True), (0b1111, True)])
def test_os_indications_with_the_setup_or_a_capsule_are_the_firmware(machine, indications, waits):
    machine.write(f'sys/firmware/efi/efivars/OsIndications-{EFI_GLOBAL}', bytes([7, 0, 0, 0, indications, 0, 0, 0, 0, 0, 0, 0]))
    said = machine.load()
    if waits:
        machine.assert_firmware(said, 'the firmware has a request waiting')
    else:
        assert machine.image_is_loaded


def test_os_indications_that_cannot_be_read_are_the_firmware(machine):
    machine.write(f'sys/firmware/efi/efivars/OsIndications-{EFI_GLOBAL}', b'')
    machine.assert_firmware(machine.load(), 'the firmware has a request waiting')


@pytest.mark.parametrize('variable', [f'BootNext-{EFI_GLOBAL}', f'LoaderEntryOneShot-{EFI_LOADER}', f'LoaderConfigTimeoutOneShot-{EFI_LOADER}'])
def test_a_one_time_choice_in_an_efi_variable_is_the_firmware(machine, variable):
    machine.write(f'sys/firmware/efi/efivars/{variable}', b'\7\0\0\0x\0')
    machine.assert_firmware(machine.load(), f'{variable.split("-")[0]} is set')


@pytest.mark.parametrize('grub', ['grub', 'grub2'])
def test_a_one_time_grub_entry_is_the_firmware(machine, grub):
    machine.write(f'boot/{grub}/grubenv', '# GRUB Environment Block\nsaved_entry=0\nnext_entry=1>2\n####')
    machine.assert_firmware(machine.load(), 'a one-time GRUB entry is set')


def test_a_grub_environment_without_a_one_time_entry_permits_a_kexec(machine):
    machine.write('boot/grub/grubenv', '# GRUB Environment Block\nsaved_entry=0\nnext_entry=\n####')
    machine.load()
    assert machine.image_is_loaded


@pytest.mark.parametrize('entry, reason', [('', None), ('1', 'a one-time GRUB entry is set')])
def test_a_one_time_grub_entry_beside_the_file_is_asked_for(machine, entry, reason):
    machine.write('boot/grub2/grubenv', '# GRUB Environment Block\nsaved_entry=0\nenv_block=512+1\n####')
    machine.program('grub2-editenv', f'[ "$1:$2" = "$root/boot/grub2/grubenv:list" ] && printf "env_block=512+1\\nnext_entry={entry}\\n"')
    if reason:
        machine.assert_firmware(machine.load(), reason)
    else:
        machine.load()
        assert machine.image_is_loaded


def test_a_grub_environment_beside_the_file_that_nobody_can_read_is_the_firmware(machine):
    machine.write('boot/grub2/grubenv', '# GRUB Environment Block\nenv_block=512+1\n####')
    machine.assert_firmware(machine.load(), 'cannot read all that')


def test_a_grub_environment_of_nothing_but_zeros_is_no_request(machine):
    machine.write('boot/grub/grubenv', b'\0' * 1024)
    machine.load()
    assert machine.image_is_loaded


def test_a_grub_environment_that_cannot_be_read_is_the_firmware(machine):
    machine.write('boot/grub/x').unlink()
    (machine.root / 'boot/grub/grubenv').symlink_to('../efi/gone')
    machine.assert_firmware(machine.load(), f'cannot read {machine.root}/boot/grub/grubenv')


# --- package managers

locks = ['var/lib/dpkg/lock-frontend', 'var/lib/dpkg/lock', 'var/lib/rpm/.rpm.lock', 'usr/lib/sysimage/rpm/.rpm.lock']


@pytest.mark.parametrize('lock', locks)
def test_a_held_lock_of_the_package_manager_is_the_firmware(machine, lock):
    inode = os.stat(machine.write(lock)).st_ino
    machine.write('proc/locks', f'1: FLOCK  ADVISORY  WRITE 7 00:19:1{inode} 0 EOF\n2: POSIX  ADVISORY  WRITE 871 08:01:{inode} 0 EOF\n')
    machine.assert_firmware(machine.load(), 'the package manager is at work')


def test_an_open_file_description_can_hold_the_lock_as_well(machine):
    inode = os.stat(machine.write('var/lib/dpkg/lock')).st_ino
    machine.write('proc/locks', f'1: OFDLCK ADVISORY  WRITE -1 08:01:{inode} 0 EOF\n')
    machine.assert_firmware(machine.load(), 'the package manager is at work')


def test_the_kernel_writes_locks_as_the_hook_reads_them(machine):
    with open(machine.write('var/lib/dpkg/lock-frontend'), 'w') as lock:
        fcntl.lockf(lock, fcntl.LOCK_EX)
        with open('/proc/locks') as real:
            machine.write('proc/locks', real.read())
        machine.assert_firmware(machine.load(), 'the package manager is at work')


@pytest.mark.parametrize('held', ['POSIX  ADVISORY  READ 871 08:01:{0}', 'POSIX  ADVISORY  WRITE 871 08:01:1{0}', 'POSIX  ADVISORY  WRITE 871 08:01:{0}1',
                                  'FLOCK  ADVISORY  WRITE 871 08:01:{0}'])
def test_other_locks_permit_a_kexec(machine, held):
    inode = os.stat(machine.write('var/lib/dpkg/lock-frontend')).st_ino
    machine.write('proc/locks', f'1: {held.format(inode)} 0 EOF\n')
    machine.load()
    assert machine.image_is_loaded


def test_the_lock_file_of_pacman_is_the_firmware_and_nothing_is_even_loaded(machine):
    machine.write('var/lib/pacman/db.lck')
    machine.assert_firmware(machine.load(), 'the package manager is at work')
    assert not machine.calls('kexec')


def test_a_package_manager_that_starts_while_loading_is_the_firmware(machine):
    inode = os.stat(machine.write('var/lib/dpkg/lock')).st_ino
    machine.fake('during-load', f'echo "1: POSIX  ADVISORY  WRITE 9 08:01:{inode} 0 EOF" >"$root/proc/locks"\n')
    machine.assert_firmware(machine.load(), 'the package manager is at work')


def test_a_lock_file_that_comes_into_being_while_loading_is_the_firmware(machine):
    machine.fake('during-load', 'mkdir -p "$root/var/lib/dpkg"; echo >"$root/var/lib/dpkg/lock-frontend"\n')
    machine.assert_firmware(machine.load(), 'the package manager is at work')


# --- /boot on an automount that has gone idle

@pytest.mark.fakes('unshare')
def test_an_idle_boot_is_mounted_privately_and_loaded_from(machine):
    boot, away = machine.root / 'boot', machine.root / 'partition'
    boot.rename(away)
    machine.settings('boot-device=/dev/disk/by-uuid/a b', 'kernel=/boot/vmlinuz-6.1.0-10', mode='kexec', follow='fixed')
    machine.program('unshare', '[ "$1" = --mount ] && shift && exec "$@"\n')
    machine.program('umount', '')
    machine.program('mount', 'mv "$root/partition" "$root/boot"\n')
    machine.load()
    assert machine.calls('mount') == [['-o', 'ro', '/dev/disk/by-uuid/a b', '/boot']]
    assert machine.loaded_with()[0] == '/boot/vmlinuz-6.1.0-10' and machine.mark()['stage'] == 'armed'


@pytest.mark.fakes('unshare')
def test_an_idle_boot_without_unshare_is_the_firmware(machine):
    (machine.root / 'boot').rename(machine.root / 'partition')
    machine.settings('boot-device=/dev/sda1', 'kernel=/boot/vmlinuz-6.1.0-10', mode='kexec', follow='fixed')
    machine.assert_firmware(machine.load(), '/boot is not mounted, and unshare is not installed')


@pytest.mark.fakes('unshare')
def test_an_idle_boot_that_cannot_be_mounted_is_the_firmware(machine):
    (machine.root / 'boot').rename(machine.root / 'partition')
    machine.settings('boot-device=/dev/sda1', 'kernel=/boot/vmlinuz-6.1.0-10', mode='kexec', follow='fixed')
    machine.program('unshare', '[ "$1" = --mount ] && shift && exec "$@"\n')
    machine.program('umount', 'exit 32\n')
    machine.program('mount', 'exit 32\n')
    machine.assert_firmware(machine.load(), '/boot/vmlinuz-6.1.0-10 is missing, empty or unreadable')
    assert len(machine.calls('mount')) == 1
