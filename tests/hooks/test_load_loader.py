# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""load with follow=loader: the kernel that the boot loader starts by default; and unified kernel images."""
import struct

import pytest

from fakeroot import EFI_LOADER

KERNEL = 'boot/vmlinuz-6.1.0-10'
INITRD = 'boot/initrd.img-6.1.0-10'
MOUNTS = '22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n'


def menu(*entries, before=''):
    text = before
    for title, lines in entries:
        text += f"menuentry '{title}' --class os $menuentry_id_option 'id-{title}' {{\n\t" + '\n\t'.join(lines) + '\n}\n'
    return text


def linux(version):
    return [f"echo 'Loading Linux {version} ...'", f'linux /boot/vmlinuz-{version} root=/dev/vda1 ro quiet', f'initrd /boot/initrd.img-{version}']


def with_grub(machine, text, folder='boot/grub', mounts=MOUNTS):
    machine.write(f'{folder}/grub.cfg', text)
    machine.write('proc/self/mountinfo', mounts)
    machine.settings(mode='kexec', follow='loader')


def loaded(machine):
    machine.load()
    kernel, _, initrd = machine.loaded_with()
    return kernel, initrd


def test_the_default_entry_of_grub_is_loaded(machine):
    machine.add_kernel('6.9')
    with_grub(machine, menu(('A', linux('6.9')), ('B', linux('6.1.0-10')), before='set default="1"\n'))
    assert loaded(machine) == ('/' + KERNEL, '/' + INITRD)


def test_a_saved_entry_of_grub_is_loaded_by_its_title(machine):
    machine.add_kernel('6.9')
    machine.write('boot/grub/grubenv', '# GRUB Environment Block\nsaved_entry=B\n' + '#' * 200)
    with_grub(machine, menu(('A', linux('6.9')), ('B', linux('6.1.0-10')),
                            before='if [ -s $prefix/grubenv ]; then\n  load_env\nfi\nset default="${saved_entry}"\n'))
    assert loaded(machine) == ('/' + KERNEL, '/' + INITRD)


def test_paths_of_a_boot_partition_are_found_below_boot(machine):
    with_grub(machine, menu(('A', [line.replace('/boot/', '/') for line in linux('6.1.0-10')])),
              mounts=MOUNTS + '30 22 8:2 / /boot rw,relatime shared:2 - ext4 /dev/sda2 rw\n')
    assert loaded(machine) == ('/' + KERNEL, '/' + INITRD)


def test_what_grub_decides_when_it_runs_goes_through_the_firmware(machine):
    with_grub(machine, menu(('A', linux('6.1.0-10')), ('B', linux('6.1.0-10')), before='if keystatus --shift; then set default=1; fi\n'))
    machine.assert_firmware(machine.load(), 'what /boot/grub/grub.cfg starts is decided when it runs (keystatus --shift)')


def test_another_system_as_the_default_goes_through_the_firmware(machine):
    with_grub(machine, menu(('Windows', ['chainloader /EFI/Microsoft/Boot/bootmgfw.efi'])))
    machine.assert_firmware(machine.load(), 'what /boot/grub/grub.cfg starts by default is no Linux kernel (Windows)')


def test_an_unknown_place_of_the_kernel_goes_through_the_firmware(machine):
    with_grub(machine, menu(('A', linux('7.7'))))
    machine.assert_firmware(machine.load(), 'where /boot/vmlinuz-7.7 lies, which /boot/grub/grub.cfg starts, cannot be told')


def test_an_entry_of_another_system_goes_through_the_firmware(machine):
    machine.write('proc/cmdline', 'BOOT_IMAGE=/vmlinuz root=/dev/sdb2 ro quiet\n')
    with_grub(machine, menu(('B', linux('6.1.0-10'))))
    machine.assert_firmware(machine.load(), '/boot/grub/grub.cfg starts another system by default (root=/dev/vda1)')


def test_an_entry_of_another_system_is_known_by_the_words_that_are_certain(machine):
    machine.write('proc/cmdline', 'BOOT_IMAGE=/vmlinuz root=/dev/sdb2 ro quiet\n')
    with_grub(machine, menu(('B', [line.replace('quiet', '$vt_handoff') for line in linux('6.1.0-10')]), before='search --set=vt_handoff x\n'))
    machine.assert_firmware(machine.load(), '/boot/grub/grub.cfg starts another system by default (root=/dev/vda1)')


def test_another_state_of_the_system_goes_through_the_firmware(machine):
    machine.write('proc/cmdline', 'BOOT_IMAGE=/vmlinuz root=/dev/vda1 rootflags=subvol=@/.snapshots/3/snapshot ro quiet\n')
    with_grub(machine, menu(('B', linux('6.1.0-10'))))
    machine.assert_firmware(machine.load(), '/boot/grub/grub.cfg starts another state of the system by default (subvol= ostree=)')


def test_one_root_by_two_names_is_one_system(machine):
    machine.write('dev/vda1')
    machine.write('dev/disk/by-uuid/x').with_name('abc').symlink_to('../../vda1')
    machine.write('proc/cmdline', 'BOOT_IMAGE=/vmlinuz root=UUID=abc ro quiet\n')
    with_grub(machine, menu(('B', linux('6.1.0-10'))))
    assert loaded(machine) == ('/' + KERNEL, '/' + INITRD)


def test_without_a_known_boot_loader_it_is_the_firmware(machine):
    machine.settings(mode='kexec', follow='loader')
    machine.assert_firmware(machine.load(), 'no boot loader was found whose configuration can be read')


def test_the_entries_of_the_boot_loader_specification_follow_grubenv(machine):
    machine.add_kernel('6.9', initrd='initramfs-{}.img')
    for version in ('6.9', '6.1.0-10'):
        initrd = 'initramfs-6.9.img' if version == '6.9' else 'initrd.img-6.1.0-10'
        machine.write(f'boot/loader/entries/abc-{version}.conf',
                      f'title Linux {version}\nversion {version}\nlinux /boot/vmlinuz-{version}\ninitrd /boot/{initrd} $tuned_initrd\noptions $kernelopts\n')
    machine.write('boot/grub2/grubenv', 'saved_entry=abc-6.1.0-10\nkernelopts=root=/dev/vda1 ro\n')
    with_grub(machine, 'load_env\nset default="${saved_entry}"\ninsmod blscfg\nblscfg\n', folder='boot/grub2')
    assert loaded(machine) == ('/' + KERNEL, '/' + INITRD)


BOOTCTL = '''         type: Boot Loader Specification Type #1 (.conf)
        title: Old one (not reported/new)
           id: a.conf
       source: @/boot/loader/entries/a.conf
        linux: /old/linux
      options: root=/dev/vda1

         type: Boot Loader Specification Type #1 (.conf)
        title: Debian (default) (selected)
           id: b.conf
       source: @/boot/loader/entries/b.conf (on the EFI System Partition)
      version: 6.1.0-10
        linux: /vmlinuz-6.1.0-10
       initrd: /ucode.img
               /initrd.img-6.1.0-10
      options: root=/dev/vda1 ro
'''


def started_by(machine, loader):
    efivars = f'sys/firmware/efi/efivars/LoaderInfo-{EFI_LOADER}'
    (machine.root / efivars).parent.mkdir(parents=True, exist_ok=True)
    (machine.root / efivars).write_bytes(b'\6\0\0\0' + loader.encode('utf-16-le') + b'\0\0')


def with_systemd_boot(machine, text):
    started_by(machine, 'systemd-boot 257.9')
    machine.settings(mode='kexec', follow='loader')
    machine.program('bootctl', 'cat "$fakes/entries"\n')
    machine.fake('entries', text.replace('@', ''))


def test_the_default_entry_of_systemd_boot_is_loaded(machine):
    machine.write('boot/ucode.img', 'ucode')
    with_systemd_boot(machine, BOOTCTL)
    machine.load()
    kernel, _, initrd = machine.loaded_with()
    assert kernel == '/' + KERNEL
    joined = (machine.fakes / 'initrd-loaded').read_bytes()
    assert joined.startswith(b'ucode\0\0\0') and initrd == '/run/warmboot/initrd'


@pytest.mark.parametrize('text', ['', 'nonsense\n', BOOTCTL.replace(' (default)', '')])
def test_where_bootctl_names_no_default_it_is_the_firmware(machine, text):
    with_systemd_boot(machine, text)
    machine.assert_firmware(machine.load(), 'what systemd-boot starts by default cannot be told')


def test_where_two_titles_end_as_the_mark_of_the_default_does_it_is_the_firmware(machine):
    with_systemd_boot(machine, BOOTCTL.replace('Old one', 'Old one (default)'))
    machine.assert_firmware(machine.load(), 'what systemd-boot starts by default cannot be told')


@pytest.mark.parametrize('loader', ['', 'GRUB 2.12-9'])
def test_grub_is_read_where_it_names_itself_or_nothing_does(machine, loader):
    with_grub(machine, menu(('A', linux('6.1.0-10'))))
    started_by(machine, loader)
    assert loaded(machine) == ('/' + KERNEL, '/' + INITRD)


def test_where_another_boot_loader_names_itself_what_grub_has_left_is_not_read(machine):
    with_grub(machine, menu(('A', linux('6.1.0-10'))))
    started_by(machine, 'rEFInd 0.14.2')
    machine.assert_firmware(machine.load(), 'the boot loader that started this machine is one that cannot be read')


@pytest.mark.parametrize('command', ['exit', 'boot', 'uki', 'legacy_configfile /menu.lst'])
def test_what_grub_starts_before_its_menu_goes_through_the_firmware(machine, command):
    with_grub(machine, menu(('A', linux('6.1.0-10')), before=command + '\n'))
    machine.assert_firmware(machine.load(), f'what /boot/grub/grub.cfg starts is decided when it runs ({command})')


# --- unified kernel images

def uki(*sections, padding=512):
    """A PE file with these sections: name and content."""
    header = bytearray(0x400)
    header[0:2] = b'MZ'
    struct.pack_into('<I', header, 60, 0x80)
    header[0x80:0x84] = b'PE\0\0'
    struct.pack_into('<HH', header, 0x84, 0x8664, len(sections))
    struct.pack_into('<H', header, 0x80 + 20, 0xf0)
    body, at = b'', 0x80 + 24 + 0xf0
    for name, content in sections:
        stored = content + b'\0' * (-len(content) % padding)
        struct.pack_into('<8sIIII', header, at, name.encode(), len(content), 0x1000, len(stored), 0x400 + len(body))
        body += stored
        at += 40
    return bytes(header) + body


def with_uki(machine, *sections, cut=0):
    whole = uki(*sections)
    (machine.root / 'boot/EFI/Linux').mkdir(parents=True)
    (machine.root / 'boot/EFI/Linux/a.efi').write_bytes(whole[:len(whole) - cut])
    machine.settings(mode='kexec', follow='fixed', kernel='/boot/EFI/Linux/a.efi')
    machine.fake('during-load', 'cat "$3" >"$fakes/kernel-loaded"\n')


def test_kernel_and_initrd_are_taken_out_of_a_unified_kernel_image(machine):
    with_uki(machine, ('.osrel', b'ID=debian\n'), ('.cmdline', b'root=x'), ('.linux', b'a kernel\n' * 99), ('.initrd', b'an initrd' * 77))
    assert 'loaded /boot/EFI/Linux/a.efi' in machine.load()
    assert (machine.fakes / 'kernel-loaded').read_bytes() == b'a kernel\n' * 99
    assert (machine.fakes / 'initrd-loaded').read_bytes() == b'an initrd' * 77
    assert not list((machine.root / 'run/warmboot').glob('uki*'))


def test_a_unified_kernel_image_needs_no_initrd(machine):
    with_uki(machine, ('.linux', b'a kernel'))
    machine.load()
    assert (machine.fakes / 'kernel-loaded').read_bytes() == b'a kernel'
    assert not (machine.fakes / 'initrd-loaded').exists()


def test_a_unified_kernel_image_that_is_cut_short_is_the_firmware(machine):
    with_uki(machine, ('.initrd', b'an initrd'), ('.linux', b'a kernel' * 100), cut=600)
    machine.assert_firmware(machine.load(), 'the kernel in /boot/EFI/Linux/a.efi could not be taken out')
    assert not list((machine.root / 'run/warmboot').glob('uki*'))


def test_a_kernel_that_is_cut_short_inside_a_whole_image_is_the_firmware(machine):
    kernel = bytearray(4096)
    kernel[0x1f1], kernel[0x1f4], kernel[0x1f5] = 4, 0xff, 0xff
    kernel[0x202:0x206] = b'HdrS'
    with_uki(machine, ('.linux', bytes(kernel)), ('.initrd', b'an initrd'))
    machine.assert_firmware(machine.load(), 'the kernel in /boot/EFI/Linux/a.efi is cut short')


def test_where_the_newer_call_cannot_be_prepared_the_older_one_loads(machine):
    machine.program('kexec', '''
case $* in
    *" -u"*) echo 0 >"$root/sys/kernel/kexec_loaded" ;;
    "-a -l "*) echo 'Failed to copy decompressed buf' >&2; exit 255 ;;
    "-c -l "*) echo 1 >"$root/sys/kernel/kexec_loaded" ;;
esac
''')
    assert 'loaded /boot/vmlinuz-6.1.0-10' in machine.load()
    [call] = machine.calls('kexec', '-c', '-l')
    assert call[2].endswith('/vmlinuz') and call[3].startswith('--command-line=')
    assert machine.mark()['stage'] == 'armed'
