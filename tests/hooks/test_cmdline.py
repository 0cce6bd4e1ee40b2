# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The command line of the next kernel, as load gives it to kexec."""
import pytest

from fakeroot import BOOT, ID, OLD_ID


def built(machine, current, *settings):
    machine.write('proc/cmdline', current + '\n')
    machine.settings(*settings, mode='kexec', follow='default')
    machine.load()
    line = machine.cmdline()
    assert line.count('warmboot.id=') == 1
    return line.replace(f' warmboot.id={ID}', '').replace(f'warmboot.id={ID}', '')


@pytest.mark.parametrize('current', [
    'root=/dev/vda1 ro quiet', 'a="b c" d', 'a="b  c" d', '"a b=c d" e', 'a="b" c="d e"', 'a=b"c d"e f', "a='b c'", 'dyndbg="file x.c +p; file y.c +p"',
    'a=%s b=$HOME c=`id` d=* e=? f=\\n', 'console=tty0 console=ttyS0', 'quiet quiet', '-x --y', 'rescuex=1 bootsingle s1 12 B=-b recovery=1', 'x.init=/bin/sh breaks'])
def test_words_are_carried_on_as_they_are(machine, current):
    assert built(machine, current) == current


@pytest.mark.parametrize('setting', ['add=x="', 'add=--', 'add=nomodeset -- quiet', 'cmdline=root=/dev/vda1 a="b'])
def test_settings_that_would_hide_the_id_from_the_next_kernel_are_the_firmware(machine, setting):
    machine.settings(setting, mode='kexec', follow='default')
    machine.assert_firmware(machine.load(), 'the command line has an odd quote or a stray --')


def test_an_odd_quote_on_the_line_of_this_boot_is_the_firmware(machine):
    machine.write('proc/cmdline', 'root=/dev/vda1 a="b c\n')
    machine.settings(mode='kexec', follow='default')
    machine.assert_firmware(machine.load(), 'the command line has an odd quote or a stray --')


def test_spaces_between_words_become_one(machine):
    assert built(machine, '  a   b  ') == 'a b'


def test_an_empty_line_becomes_the_id_alone(machine):
    assert built(machine, '') == ''
    assert machine.cmdline() == f'warmboot.id={ID}'


@pytest.mark.parametrize('word', [
    'BOOT_IMAGE=/vmlinuz', 'BOOT_IMAGE=(hd0,gpt2)/vmlinuz-6.1', 'initrd=\\initrd.img', 'elfcorehdr=0x5000', f'warmboot.id={OLD_ID}',
    'single', 's', 'S', '1', '3', '5', '-b', 'emergency', 'rescue', 'rd.emergency', 'rd.rescue',
    'systemd.unit=rescue.target', 'rd.systemd.unit=emergency.target', 'systemd.run=/x', 'systemd.run="/bin/x y"', 'systemd.run_success_action=none',
    'systemd.debug-shell', 'systemd.debug_shell=1', 'init=/bin/sh', 'init="/bin/sh -x"', 'rdinit=/bin/sh', 'break', 'break=mount', 'rd.break', 'rd.break=pre-mount',
    'fsck.mode=force', 'recovery', 'dis_ucode_ldr'])
def test_what_is_for_one_boot_is_left_out(machine, word):
    assert built(machine, f'{word} a {word} b {word}') == 'a b'


@pytest.mark.parametrize('word', ['init=/lib/systemd/systemd', 'init=/usr/lib/systemd/systemd', 'init=/sbin/init'])
def test_an_init_that_is_the_ordinary_one_stays(machine, word):
    assert built(machine, f'a {word} b') == f'a {word} b'


def test_a_written_line_is_taken_as_it_is_but_for_the_id(machine):
    assert built(machine, 'x', f'cmdline=root=/dev/a systemd.unit=rescue.target warmboot.id={OLD_ID} single') == 'root=/dev/a systemd.unit=rescue.target single'


def test_a_written_line_gets_flags_added_and_removed_as_well(machine):
    assert built(machine, 'x', 'cmdline=a b c', 'add=d', 'remove=b') == 'a c d'


# --- flags

def test_flags_are_added_at_the_end_in_their_order(machine):
    assert built(machine, 'a b', 'add=nomodeset', 'add=irqpoll') == 'a b nomodeset irqpoll'


def test_a_flag_that_is_there_is_not_added_again(machine):
    assert built(machine, 'a nomodeset b irqpoll', 'add=nomodeset', 'add=irqpoll', 'add=c', 'add=c') == 'a nomodeset b irqpoll c'


@pytest.mark.parametrize('current', ['xnomodeset', 'nomodesetx', 'nomodeset=1', 'a="b nomodeset c"'])
def test_a_flag_that_is_only_part_of_a_word_is_added(machine, current):
    assert built(machine, current, 'add=nomodeset') == f'{current} nomodeset'


def test_a_second_value_of_a_flag_is_added(machine):
    assert built(machine, 'console=tty0', 'add=console=ttyS0') == 'console=tty0 console=ttyS0'


def test_a_flag_with_a_quoted_value_is_added_once(machine):
    flag = 'dyndbg="file x +p"'
    assert built(machine, 'a', f'add={flag}', f'add={flag}') == f'a {flag}'


@pytest.mark.parametrize('flag, left', [('quiet', 'console=tty0 console=ttyS0 quietly x.quiet'), ('console', 'quiet quietly x.quiet'), ('console=tty0', 'quiet console=ttyS0 quietly x.quiet'),
                                        ('tty0', 'quiet console=tty0 console=ttyS0 quietly x.quiet'), ('console=', 'quiet console=tty0 console=ttyS0 quietly x.quiet')])
def test_a_flag_is_removed_by_its_name_or_exactly(machine, flag, left):
    assert built(machine, 'quiet console=tty0 console=ttyS0 quietly x.quiet', f'remove={flag}') == left


@pytest.mark.parametrize('flag', ['*', 'a?', '[a]b', 'a.'])
def test_a_flag_to_be_removed_is_not_a_pattern(machine, flag):
    assert built(machine, f'ab {flag} c', f'remove={flag}') == 'ab c'


def test_several_flags_are_removed(machine):
    assert built(machine, 'a b c d', 'remove=b', 'remove=d') == 'a c'


def test_a_flag_with_a_quoted_value_is_removed_whole(machine):
    assert built(machine, 'a x="b c" d', 'remove=x') == 'a d'


def test_removing_comes_before_adding(machine):
    assert built(machine, 'console=tty0 a', 'remove=console', 'add=console=ttyS0') == 'a console=ttyS0'


def test_panic_is_replaced(machine):
    assert built(machine, 'panic=0 a panic=5 oops=panic', 'panic=30') == 'a oops=panic panic=30'


def test_panic_is_left_alone_without_a_setting(machine):
    assert built(machine, 'panic=5 a', 'panic=0') == 'panic=5 a'


def test_what_stands_behind_a_lone_double_dash_is_for_init_and_stays_behind_it(machine):
    machine.write('proc/cmdline', 'a single -- s  single quiet "x y"\n')
    machine.settings('add=b', 'remove=quiet', 'panic=9', mode='kexec', follow='default')
    machine.load()
    assert machine.cmdline() == f'a b panic=9 warmboot.id={ID} -- s  single quiet "x y"'


def test_a_double_dash_at_the_end_stays(machine):
    assert built(machine, 'a --') == 'a --'


def test_a_double_dash_between_quotes_is_none(machine):
    assert built(machine, 'a="b -- c" d', 'add=e') == 'a="b -- c" d e'


# --- one kexec after the other

def reboot_by_kexec(machine, number):
    """The machine comes up with the line that it was given, by kexec, and is found healthy."""
    line = machine.cmdline()
    machine.write('proc/sys/kernel/bootloader_type', '208\n')
    machine.write('proc/cmdline', line + '\n')
    (machine.fakes / 'calls').unlink()
    machine.set_mark(**{**{('from_' if k == 'from' else k): v for k, v in machine.mark().items()}, 'stage': 'jumping'})
    machine.next_boot(number)
    machine.boot_check()
    assert machine.mark()['stage'] == 'healthy'
    return line


def test_five_reboots_in_a_row_do_not_make_it_longer(machine):
    machine.write('proc/cmdline', 'BOOT_IMAGE=/vmlinuz root=/dev/vda1 x="a  b" quiet -- y\n')
    machine.settings('add=nomodeset', 'add=z="a b"', 'panic=10', mode='kexec', follow='default')
    ids = set()
    for number in range(1, 6):
        machine.load()
        line = reboot_by_kexec(machine, number)
        ids.add(machine.mark()['id'])
        assert line == f'root=/dev/vda1 x="a  b" quiet nomodeset z="a b" panic=10 warmboot.id={machine.mark()["id"]} -- y'
    assert len(ids) == 5


def test_flags_taken_out_of_the_settings_are_gone_and_removed_ones_come_back(machine):
    machine.settings('add=nomodeset', 'remove=quiet', 'panic=10', mode='kexec', follow='default')
    machine.load()
    assert reboot_by_kexec(machine, 1).startswith('root=/dev/vda1 nomodeset panic=10 ')
    machine.settings(mode='kexec', follow='default')
    machine.load()
    assert machine.cmdline().startswith('root=/dev/vda1 quiet warmboot.id=')


def test_the_base_in_the_mark_counts_only_after_the_kexec_that_it_belongs_to(machine):
    machine.set_mark(stage='healthy', id=OLD_ID, base='of another boot', boot=BOOT)
    assert built(machine, 'root=/dev/vda1') == 'root=/dev/vda1'


def test_a_line_with_our_id_after_a_firmware_boot_is_not_taken_for_our_kexec(machine):
    machine.set_mark(stage='healthy', id=OLD_ID, base='of another boot', boot=BOOT)
    assert built(machine, f'root=/dev/vda1 warmboot.id={OLD_ID}') == 'root=/dev/vda1'


def test_a_kexec_of_somebody_else_is_not_taken_for_ours(machine):
    machine.set_mark(stage='healthy', id=OLD_ID, base='of another boot', boot=BOOT)
    machine.kexec_boot('another', base='root=/dev/vda1')
    machine.load()
    assert machine.cmdline().startswith('root=/dev/vda1 warmboot.id=')
