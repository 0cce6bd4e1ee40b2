# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""load: which kernel, which initrds, and what happens to the image in memory."""
import os

import pytest

from fakeroot import BEFORE, ID, OLD_ID


def initrd_loaded(machine):
    return (machine.fakes / 'initrd-loaded').read_bytes()


# --- newest

def newest(machine, *versions):
    for version in versions:
        machine.add_kernel(version)
    machine.settings(mode='kexec', follow='newest')
    machine.load()
    kernel, _, initrd = machine.loaded_with()
    assert initrd == f'/boot/initrd.img-{kernel.removeprefix("/boot/vmlinuz-")}'
    return kernel.removeprefix('/boot/vmlinuz-')


@pytest.mark.parametrize('older, newer', [
    ('6.1.0-9-amd64', '6.1.0-11-amd64'), ('6.9.12-amd64', '6.12.1-amd64'), ('6.12-amd64', '6.12.1-amd64'),
    ('6.12~rc6-amd64', '6.12-amd64'), ('6.12~rc6-amd64', '6.12~rc10-amd64'), ('6.12.0-rc3', '6.12.0'), ('6.11.9', '6.12.0-rc1'),
    ('6.11.10-amd64', '6.12~rc1-amd64'), ('6.1.0-22-amd64', '6.1.0-22.1-amd64'),
    ('6.12.0-0.rc1.20240930.14.fc42.x86_64', '6.12.0-65.fc42.x86_64'),
])
def test_the_newest_kernel_is_found_by_version_order(machine, older, newer):
    assert newest(machine, newer, older) == newer


@pytest.mark.parametrize('kernel, initrd, version, base', [
    ('vmlinuz-linux', 'initramfs-linux.img', '7.1.2-arch1-1', 'linux'),
    ('vmlinuz-linux-lts', 'initramfs-linux-lts.img', '6.12.3-1-lts', 'linux-lts'),
    ('kernel-7.0.1-gentoo', 'initramfs-7.0.1-gentoo.img', '7.0.1-gentoo', None),
    ('Image-6.9-default', 'initrd-6.9-default', '6.9-default', None),
    ('kernel-genkernel-x86_64-6.9.1-gentoo', 'initramfs-genkernel-x86_64-6.9.1-gentoo', '6.9.1-gentoo', None),
])
def test_the_newest_kernel_is_found_by_the_names_of_other_distributions(machine, kernel, initrd, version, base):
    machine.write(f'boot/{kernel}', 'kernel')
    machine.write(f'boot/{initrd}', 'initrd')
    (machine.root / 'lib/modules' / version).mkdir()
    if base:
        machine.write(f'lib/modules/{version}/pkgbase', base + '\n')
    machine.settings(mode='kexec', follow='newest')
    machine.load()
    loaded, _, with_initrd = machine.loaded_with()
    assert (loaded, with_initrd) == (f'/boot/{kernel}', f'/boot/{initrd}')


def test_9_comes_before_10(machine):
    assert newest(machine, '6.1.0-9') == '6.1.0-10'


def test_a_kernel_without_modules_is_not_the_newest(machine):
    machine.add_kernel('6.99', modules=False)
    assert newest(machine) == '6.1.0-10'


def test_a_kernel_without_an_initrd_is_not_the_newest(machine):
    machine.add_kernel('6.99', initrd=None)
    assert newest(machine) == '6.1.0-10'


def test_a_kernel_with_an_empty_initrd_is_not_the_newest(machine):
    machine.add_kernel('6.99')
    machine.write('boot/initrd.img-6.99', '')
    assert newest(machine) == '6.1.0-10'


@pytest.mark.parametrize('name', ['initramfs-{}.img', 'initrd-{}', 'initramfs-{}'])
def test_the_initrd_is_found_by_the_names_of_other_distributions(machine, name):
    machine.add_kernel('6.99', initrd=name)
    machine.settings(mode='kexec', follow='newest')
    machine.load()
    assert machine.loaded_with()[0::2] == ('/boot/vmlinuz-6.99', '/boot/' + name.format('6.99'))


def test_no_whole_kernel_at_all_is_the_firmware(machine):
    (machine.root / 'boot/initrd.img-6.1.0-10').unlink()
    machine.settings(mode='kexec', follow='newest')
    machine.assert_firmware(machine.load(), 'no installed kernel with modules and initrd was found')


# --- a bzImage says how long it is

def bz_image(sectors, paragraphs, length):
    image = bytearray(length)
    image[497:498] = bytes([sectors])
    image[500:504] = paragraphs.to_bytes(4, 'little')
    image[510:518] = b'\x55\xaa\0\0HdrS'
    return bytes(image)


@pytest.mark.parametrize('sectors, paragraphs, whole', [(1, 0x01020, 2 * 512 + 0x10200), (0, 2, 5 * 512 + 32), (39, 0x10001, 40 * 512 + 0x100010)])
def test_a_kernel_that_is_cut_short_is_the_firmware(machine, sectors, paragraphs, whole):
    kernel = machine.root / 'boot/vmlinuz-6.1.0-10'
    kernel.write_bytes(bz_image(sectors, paragraphs, whole - 1))
    machine.assert_firmware(machine.load(), '/vmlinuz is cut short')
    kernel.write_bytes(bz_image(sectors, paragraphs, whole))
    machine.load()
    assert machine.loaded_with()[0] == '/vmlinuz'


# --- default

@pytest.mark.parametrize('pairs, chosen', [
    (['/boot/vmlinuz:/boot/initrd'], '/boot/vmlinuz:/boot/initrd'),
    (['/boot/vmlinuz:/boot/initrd', '/boot/vmlinuz:/boot/initrd.img'], '/boot/vmlinuz:/boot/initrd.img'),
    (['/boot/vmlinuz:/boot/initrd.img', '/vmlinuz:/initrd.img'], '/vmlinuz:/initrd.img'),
])
def test_the_default_is_the_first_pair_that_is_there(machine, pairs, chosen):
    for link in ('vmlinuz', 'initrd.img'):
        (machine.root / link).unlink()
    for path in ':'.join(pairs).split(':'):
        machine.write(path, path)
    machine.load()
    assert ':'.join(machine.loaded_with()[0::2]) == chosen


def test_a_default_that_dangles_is_passed_over(machine):
    (machine.root / 'initrd.img').unlink()
    (machine.root / 'initrd.img').symlink_to('boot/gone')
    machine.write('boot/vmlinuz', 'k')
    machine.write('boot/initrd.img', 'i')
    machine.load()
    assert machine.loaded_with()[0] == '/boot/vmlinuz'


def test_no_default_pair_is_the_firmware(machine):
    (machine.root / 'vmlinuz').unlink()
    machine.assert_firmware(machine.load(), '/boot/vmlinuz is missing, empty or unreadable')


def test_the_mark_names_the_kernel_behind_the_link(machine):
    machine.add_kernel('6.1.0-11')
    for link in ('vmlinuz', 'initrd.img'):
        (machine.root / link).unlink()
        (machine.root / link).symlink_to(f'boot/{link}-6.1.0-11')
    machine.load()
    assert machine.mark()['kernel'].endswith('/boot/vmlinuz-6.1.0-11')


# --- fixed

def fixed(machine, kernel, *initrds):
    machine.settings(*[f'initrd={i}' for i in initrds], mode='kexec', follow='fixed', kernel=kernel)


def test_a_fixed_kernel_without_an_initrd_is_loaded_without_one(machine):
    fixed(machine, '/boot/vmlinuz-6.1.0-10')
    machine.load()
    assert machine.loaded_with() == ('/boot/vmlinuz-6.1.0-10', f'root=/dev/vda1 quiet warmboot.id={ID}', '')
    assert not any(word.startswith('--initrd') for word in machine.calls('kexec', '-a', '-l')[0])


def test_several_initrds_become_one_in_their_order_each_padded_to_four_bytes(machine):
    contents = {'/boot/ucode': b'12345', '/boot/first': b'1234', '/boot/second': b'1', '/boot/last': b'\0\n'}
    for path, content in contents.items():
        machine.write(path, content)
    fixed(machine, '/vmlinuz', *contents)
    machine.load()
    assert initrd_loaded(machine) == b'12345\0\0\0' b'1234' b'1\0\0\0' b'\0\n\0\0'
    assert machine.read('run/warmboot/initrd') is None


@pytest.mark.parametrize('outcome', ['', 'exit 255'])
def test_joined_initrds_are_for_root_alone_and_gone_afterwards(machine, outcome):
    machine.fake('during-load', f'stat -c %a "$root/run/warmboot/initrd" >"$fakes/mode"; {outcome}')
    fixed(machine, '/vmlinuz', '/initrd.img', '/boot/initrd.img-6.1.0-10')
    machine.load()
    assert (machine.fakes / 'mode').read_text() == '600\n'
    assert machine.read('run/warmboot/initrd') is None
    assert (machine.root / 'var/lib/warmboot/mark').stat().st_mode & 0o777 == 0o644


def test_initrds_that_do_not_fit_in_run_are_the_firmware(machine):
    machine.full_disk_at('run/warmboot/initrd')
    fixed(machine, '/vmlinuz', '/initrd.img', '/boot/initrd.img-6.1.0-10')
    machine.assert_firmware(machine.load(), 'could not join the initrds')
    assert not machine.calls('kexec', '-a', '-l')


def test_no_kernel_in_the_settings_is_the_firmware(machine):
    machine.settings(mode='kexec', follow='fixed')
    machine.assert_firmware(machine.load(), '/etc/warmboot.conf names no kernel')


@pytest.mark.parametrize('which', ['/boot/vmlinuz-6.1.0-10', '/boot/one', '/boot/two'])
@pytest.mark.parametrize('how', ['missing', 'empty', 'folder', 'fifo', 'dangling'])
def test_a_file_that_is_not_to_be_loaded_is_the_firmware_and_is_named(machine, which, how):
    machine.write('boot/one', '1')
    machine.write('boot/two', '2')
    path = machine.root / which.lstrip('/')
    path.unlink()
    {'missing': lambda: None, 'empty': path.touch, 'folder': path.mkdir, 'fifo': lambda: os.mkfifo(path),
     'dangling': lambda: path.symlink_to('gone')}[how]()
    fixed(machine, '/boot/vmlinuz-6.1.0-10', '/boot/one', '/boot/two')
    machine.assert_firmware(machine.load(), f'{which} is missing, empty or unreadable')
    assert not machine.calls('kexec', '-a', '-l')


@pytest.mark.parametrize('name', ['with space', ' both ', '100%s %d', '$HOME `id` $(id)', '\'single\' "double"', '* ? [a]', 'back\\slash\\n', '-l', 'ü'])
def test_a_path_is_taken_as_it_is(machine, name):
    kernel, one, two = (f'/boot/{part}/{name}' for part in ('k', 'i', 'j'))
    machine.write(kernel, 'k')
    machine.write(one, 'one!')
    machine.write(two, 'two')
    fixed(machine, kernel, one)
    machine.load()
    assert machine.loaded_with()[0::2] == (kernel, one)
    assert machine.mark()['kernel'] == f'{machine.root}{kernel}'
    (machine.fakes / 'calls').unlink()
    machine.set_mark()
    fixed(machine, kernel, one, two)
    machine.load()
    assert initrd_loaded(machine) == b'one!two\0'


# --- the image in memory

@pytest.mark.parametrize('settings', ['mode=kexec', 'mode=bios'])
def test_an_image_of_another_program_is_unloaded(machine, settings):
    machine.settings(settings, follow='default')
    machine.image_loaded_by_another()
    machine.load()
    first = [call for call in machine.calls('kexec')][0]
    assert '-u' in first
    assert machine.image_is_loaded == (settings == 'mode=kexec')


@pytest.mark.parametrize('refuses, used', [('', '-a'), ('-a', '-s'), ('-a -s', '-c')])
def test_an_image_is_unloaded_by_whichever_system_call_is_allowed(machine, refuses, used):
    machine.fake('unload-refuses', refuses)
    machine.settings(mode='bios', follow='default')
    machine.image_loaded_by_another()
    machine.assert_firmware(machine.load(), 'the mode is bios')
    assert machine.calls('kexec')[-1] == [used, '-u']


def test_an_image_that_cannot_be_unloaded_is_the_firmware_and_is_told(machine):
    machine.fake('unload-refuses', '-a -s -c')
    machine.image_loaded_by_another()
    said = machine.load()
    assert 'could not unload the image that another program had loaded' in said
    assert 'this reboot goes through the firmware: an image of another program' in said
    assert not machine.calls('kexec', '-a', '-l')
    assert machine.read('run/warmboot/loaded') is None and machine.mark()['stage'] == 'firmware'


def test_nothing_is_unloaded_when_nothing_is_loaded(machine):
    machine.settings(mode='bios', follow='default')
    machine.load()
    assert not machine.calls('kexec')


def test_newer_kernels_show_a_loaded_image_in_another_place(machine):
    machine.write('sys/kernel/kexec/loaded', '1\n')
    machine.settings(mode='bios', follow='default')
    machine.load()
    assert machine.calls('kexec') == [['-a', '-u']]
    assert machine.read('sys/kernel/kexec/loaded') == '0\n'


def test_a_load_that_fails_is_the_firmware_and_says_the_last_line_of_kexec(machine):
    machine.fake('load-fails', 'syscall kexec_file_load not available.\nkexec_load failed: Operation not permitted\n')
    machine.assert_firmware(machine.load(), 'kexec did not load /vmlinuz: kexec_load failed: Operation not permitted')


def test_a_load_that_fails_with_an_image_of_another_still_there_leaves_none(machine):
    machine.image_loaded_by_another()
    machine.fake('load-fails', 'x\n')
    machine.assert_firmware(machine.load(), 'kexec did not load /vmlinuz')


def test_a_load_that_claims_success_without_an_image_is_the_firmware(machine):
    machine.fake('load-lies')
    machine.assert_firmware(machine.load(), 'kexec reported success, but the kernel has no image')


def test_no_kexec_program_is_the_firmware(machine):
    (machine.fakes / 'bin/kexec').unlink()
    machine.assert_firmware(machine.load(), 'the kexec program is not installed')


@pytest.mark.parametrize('change', ['echo more >>"$root/vmlinuz"', 'echo more >>"$root/initrd.img"', 'rm "$root/boot/initrd.img-6.1.0-10"',
                                    'cp "$root/vmlinuz" "$root/new"; mv "$root/new" "$root/boot/vmlinuz-6.1.0-10"',
                                    'sleep 0.01; echo "Initrd 6.1.0-10" >"$root/initrd.img"'])
def test_a_kernel_or_initrd_that_changes_while_it_is_loaded_is_the_firmware(machine, change):
    machine.fake('during-load', change)
    machine.assert_firmware(machine.load(), 'the kernel or its initrd changed while it was being loaded')


# --- where nothing can be written

def test_a_state_folder_that_is_missing_is_the_firmware_and_is_not_made(machine):
    (machine.root / 'var/lib/warmboot').rmdir()
    said = machine.load()
    assert f'cannot write to {machine.root}/var/lib/warmboot' in said
    assert not (machine.root / 'var/lib/warmboot').exists()
    assert not machine.image_is_loaded and machine.mark('etc/warmboot.mark')['stage'] == 'firmware'


def test_a_full_disk_below_the_state_folder_is_the_firmware(machine):
    machine.full_disk_at('var/lib/warmboot/mark.new')
    assert f'this reboot goes through the firmware: cannot write to {machine.root}/var/lib/warmboot\n' in machine.load()
    assert not machine.image_is_loaded and machine.read('run/warmboot/loaded') is None


def test_a_mark_that_cannot_be_written_is_the_firmware(machine, other_file_system):
    other_file_system(machine, 'var')
    machine.full_disk_at('etc/warmboot.mark.new')
    said = machine.load()
    assert f'this reboot goes through the firmware: cannot write {machine.root}/etc/warmboot.mark' in said
    assert f'could not write {machine.root}/etc/warmboot.mark' in said
    assert not machine.image_is_loaded and machine.mark('etc/warmboot.mark') is None and machine.read('run/warmboot/loaded') is None


@pytest.mark.parametrize('arrange', [
    lambda machine: machine.set_mark(stage='jumping', id=OLD_ID, from_=BEFORE),
    lambda machine: machine.settings(mode='bios', follow='default'),
    lambda machine: None,
], ids=['unjudged', 'firmware', 'armed'])
def test_what_tries_the_room_for_a_mark_is_not_left_behind(machine, arrange):
    arrange(machine)
    machine.load()
    assert machine.mark() and machine.read('var/lib/warmboot/mark.new') is None


def test_what_tries_the_room_is_not_left_behind_where_the_mark_is_elsewhere(machine, other_file_system):
    other_file_system(machine, 'var')
    machine.load()
    assert machine.mark('etc/warmboot.mark')['stage'] == 'armed' and machine.read('var/lib/warmboot/mark.new') is None


@pytest.mark.fakes('sync')
def test_a_mark_that_does_not_reach_the_disk_is_the_firmware(machine):
    machine.fake('sync-status', '1')
    assert 'this reboot goes through the firmware: cannot write' in machine.load()
    assert not machine.image_is_loaded and machine.read('run/warmboot/loaded') is None


def test_a_run_that_cannot_be_written_is_the_firmware(machine):
    (machine.root / 'run/warmboot/loaded').mkdir(parents=True)
    assert f'cannot write {machine.root}/run/warmboot/loaded' in machine.load()
    assert not machine.image_is_loaded and machine.mark()['stage'] == 'firmware'


def test_no_random_id_is_the_firmware(machine):
    (machine.root / 'proc/sys/kernel/random/uuid').unlink()
    machine.assert_firmware(machine.load(), 'the kernel gave no random id')


@pytest.mark.parametrize('folder', ['var', 'var/lib/warmboot'])
def test_the_mark_is_on_the_root_file_system_when_var_is_another(machine, other_file_system, folder):
    other_file_system(machine, folder)
    machine.load()
    assert machine.mark('etc/warmboot.mark')['stage'] == 'armed' and machine.mark() is None
    assert machine.read('run/warmboot/loaded').splitlines()[2] == f'{machine.root}/etc/warmboot.mark'
