# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""exec: jumps into what load has loaded in this very shutdown, or leaves it to the firmware."""
import shutil

import pytest

from fakeroot import BOOT, ID, OLD_ID


def jumps(machine):
    return machine.calls('systemctl', '--force', 'kexec')


def assert_firmware(machine, said, reason):
    assert not jumps(machine)
    assert f'this reboot goes through the firmware: {reason}' in said
    assert not machine.image_is_loaded, 'an exit ramfs would kexec it'


@pytest.fixture
def loaded(machine):
    machine.load()
    (machine.fakes / 'calls').unlink()
    return machine


def test_jumps_into_what_load_has_loaded(loaded):
    said = loaded.exec()
    assert len(jumps(loaded)) == 1 and loaded.waits_for_the_jump
    assert said == f'kexec into {loaded.root}/boot/vmlinuz-6.1.0-10\n'
    assert loaded.image_is_loaded


def test_the_mark_says_jumping_and_is_on_the_disk_before_the_jump(loaded):
    armed = loaded.mark()
    loaded.exec()
    at_the_jump = (loaded.fakes / 'mark-at-the-jump').read_text()
    assert at_the_jump == loaded.read('var/lib/warmboot/mark')
    mark = loaded.mark()
    assert mark.pop('times').startswith(armed.pop('times') + ' ')
    assert mark == {**armed, 'stage': 'jumping'}


def recorded_dd(machine, then=''):
    machine.program('dd', f'{shutil.which("dd")} "$@"\n{then}')


@pytest.mark.fakes('dd')
def test_the_mark_is_written_in_place_by_one_process_that_waits_for_the_disk(loaded):
    recorded_dd(loaded)
    inode = (loaded.root / 'var/lib/warmboot/mark').stat().st_ino
    loaded.exec()
    mark = f'{loaded.root}/var/lib/warmboot/mark'
    calls = [c for c in loaded.all_calls() if c[0] in ('sync', 'dd') or c[1:] == ['--force', 'kexec']]
    assert calls == [['dd', f'of={mark}', 'obs=128', 'conv=notrunc,fsync'], ['systemctl', '--force', 'kexec']]
    assert (loaded.root / 'var/lib/warmboot/mark').stat().st_ino == inode


@pytest.mark.fakes('sync')
@pytest.mark.parametrize('why', ['no room', 'dd fails'])
def test_a_mark_that_cannot_be_written_in_place_is_replaced_and_on_the_disk_before_the_jump(loaded, why):
    if why == 'no room':  # another version's
        mark = loaded.root / 'var/lib/warmboot/mark'
        mark.write_text(mark.read_text().replace('  ', ''))
    else:
        loaded.program('dd', 'exit 1\n')
    loaded.exec()
    folder = f'{loaded.root}/var/lib/warmboot'
    calls = [c for c in loaded.all_calls() if c[0] == 'sync' or c[1:] == ['--force', 'kexec']]
    assert calls == [['sync', f'{folder}/mark.new'], ['sync', folder], ['systemctl', '--force', 'kexec']]
    assert loaded.mark()['stage'] == 'jumping'


def test_the_clock_of_the_jump_is_that_of_the_load_and_what_has_passed_since(loaded):
    time = int(loaded.mark()['time'])
    loaded.write('proc/uptime', '20.01 60.00\n')
    loaded.write('sys/class/rtc/rtc0/since_epoch', '1700000000\n')
    loaded.exec()
    assert loaded.mark()['times'] == f'12.34 12.34 20.01 {time + 8} 1700000000'
    assert not loaded.calls('date')


def test_the_mark_on_the_root_file_system_is_written_when_var_is_gone_by_now(machine, other_file_system):
    other_file_system(machine, 'var')
    machine.load()
    (machine.root / 'var').unlink()
    machine.exec()
    assert len(jumps(machine)) == 1 and machine.mark('etc/warmboot.mark')['stage'] == 'jumping'


def test_without_a_loaded_kernel_of_ours_nothing_happens(machine):
    before = machine.snapshot()
    assert machine.exec() == ''
    assert machine.snapshot() == before and not machine.all_calls()


@pytest.mark.parametrize('content', [None, '', f'{ID}\n', f'{ID}\n42\n', f'{ID}\n42\n/mark without an end'])
def test_an_image_without_the_whole_word_of_load_is_unloaded(machine, content):
    machine.set_mark(stage='armed', id=ID)
    if content is not None:
        machine.write('run/warmboot/loaded', content)
    machine.image_loaded_by_another()
    machine.exec()
    assert not jumps(machine) and not machine.image_is_loaded


@pytest.mark.parametrize('jobs', ['   43 reboot.target start waiting\n', '  142 reboot.target start waiting\n', '  421 reboot.target start waiting\n', '',
                                  '   42 reboot.target stop waiting\n', '   42 other.target start waiting\n'])
def test_an_image_of_another_shutdown_is_not_jumped_into(loaded, jobs):
    loaded.fake('jobs', jobs)
    assert_firmware(loaded, loaded.exec(), 'the kernel was not loaded in this shutdown')
    assert loaded.mark()['stage'] == 'firmware' and loaded.mark()['reason'] == 'the kernel was not loaded in this shutdown'


def test_an_image_that_is_gone_is_not_jumped_into(loaded):
    loaded.write('sys/kernel/kexec_loaded', '0\n')
    assert_firmware(loaded, loaded.exec(), 'the loaded kernel is gone')
    assert loaded.mark()['stage'] == 'firmware'


@pytest.mark.parametrize('mark', [{'stage': 'armed', 'id': OLD_ID}, {'stage': 'firmware', 'id': ID}, {'stage': 'armed', 'id': ''}, {}])
def test_a_mark_that_does_not_belong_to_the_image_stops_the_jump(loaded, mark):
    loaded.set_mark(**mark, boot=BOOT)
    assert_firmware(loaded, loaded.exec(), 'the mark does not belong to the loaded kernel')


def test_a_mark_that_is_gone_stops_the_jump(loaded):
    (loaded.root / 'var/lib/warmboot/mark').unlink()
    assert_firmware(loaded, loaded.exec(), 'the mark does not belong to the loaded kernel')


@pytest.mark.fakes('dd')
def test_a_mark_that_cannot_be_written_stops_the_jump(loaded):
    loaded.program('dd', 'exit 1\n')
    loaded.full_disk_at('var/lib/warmboot/mark.new')
    assert_firmware(loaded, loaded.exec(), f'cannot write {loaded.root}/var/lib/warmboot/mark')
    assert loaded.mark()['stage'] == 'armed'


@pytest.mark.fakes('sync')
def test_a_mark_that_does_not_reach_the_disk_stops_the_jump(loaded):
    recorded_dd(loaded, 'exit 1\n')
    loaded.fake('sync-status', '1')
    assert_firmware(loaded, loaded.exec(), 'cannot write')


def test_a_systemd_that_refuses_takes_the_mark_back(loaded):
    loaded.fake('kexec-status', '1')
    said = loaded.exec()
    assert len(jumps(loaded)) == 1 and not loaded.waits_for_the_jump
    assert 'this reboot goes through the firmware: systemd refused to kexec' in said
    assert loaded.mark()['stage'] == 'firmware' and loaded.mark()['reason'] == 'systemd refused to kexec'
    assert loaded.mark()['id'] == ID and not loaded.image_is_loaded


def test_a_systemd_that_refuses_on_a_full_disk_takes_the_mark_back_all_the_same(loaded):
    loaded.full_disk_at('var/lib/warmboot/mark.new')
    loaded.fake('kexec-status', '1')
    loaded.exec()
    assert loaded.mark()['stage'] == 'firmware' and not loaded.image_is_loaded


def test_a_mark_whose_stage_and_times_are_elsewhere_is_not_written_in_place(loaded):
    """An older version's, whose two lines happen to be as long."""
    path = loaded.root / 'var/lib/warmboot/mark'
    stage, times, *others = path.read_text().splitlines()
    path.write_text('\n'.join([stage, *others, times]) + '\n')
    before = loaded.mark_in_any_order()
    loaded.exec()
    now = loaded.mark()
    assert {**now, 'times': ''} == {**before, 'times': '', 'stage': 'jumping'}


def test_after_load_chose_the_firmware_nothing_jumps(machine):
    machine.write('run/warmboot/next', 'bios\n')
    machine.image_loaded_by_another()
    machine.load()
    machine.exec()
    assert not jumps(machine) and machine.mark()['reason'] == 'it was asked for this one reboot'


def test_a_shutdown_that_was_called_off_leaves_nothing_to_the_next(loaded):
    loaded.fake('jobs', '   99 reboot.target start waiting\n')
    loaded.write('run/systemd/reboot-to-firmware-setup')
    loaded.assert_firmware(loaded.load(), 'firmware-setup was requested')
    loaded.exec()
    assert not jumps(loaded)
