# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What administrators do by hand between two commands: afterwards switching off, repairing and undoing still work."""

import pytest

from fakemachine import difference, kernel_image

REFUSED, DRIFTED = 3, 4


def test_settings_that_were_removed_come_back_with_the_mode_they_had(machine, conf):
    machine.do('disable')
    text = conf.read_text()
    conf.unlink()
    state = machine.status()
    assert state['setup'] == 'drifted' and state['mode'] == 'bios'
    assert 'reboot mode is bios' in machine.do('apply')
    assert conf.read_text() == text
    assert machine.status()['mode'] == 'bios'


def test_settings_that_no_record_remembers_are_asked_for(machine, conf):
    conf.unlink()
    for record in (machine.root / 'var/lib/warmboot/undo').iterdir():
        record.unlink()
    old = machine.snapshot()
    for command in (['apply'], ['plan'], ['apply', '--add', 'nomodeset']):
        done = machine.run(*command)
        assert done.returncode == REFUSED and '--mode' in done.stderr and 'warmboot.conf' in done.stderr, done
    assert machine.snapshot() == old
    machine.do('disable')
    assert machine.status()['mode'] == 'bios'


# Each of these the hooks take, and kexec with it.
@pytest.mark.parametrize('lines', [
    ['panic=90000'], ['add=quiet', 'remove=quiet'], ['add=panic=3', 'panic=15'], ['remove=a b'], ['add=a="b'], ['add=warmboot.id=x'], ['follow=fixed'],
    ['add=' + 'x' * 2000], ['add=w'] * 70], ids=lambda lines: lines[0][:20])
def test_switching_off_works_whatever_stands_in_the_settings(machine, conf, lines):
    text = '# mine\n' + conf.read_text() + '\n'.join(lines) + '\n'
    conf.write_text(text)
    check = machine.run('check').stdout
    assert '/etc/warmboot.conf' in check, check
    old = machine.snapshot()
    for command in (['apply', '--add', 'nomodeset'], ['enable']):
        done = machine.run(*command)
        if done.returncode == 0:  # the wish puts it right, or there was nothing to do
            assert command == ['enable'] and machine.snapshot() == old
            continue
        assert done.returncode in (REFUSED, DRIFTED) and 'warmboot.conf' in done.stderr, done
        assert machine.snapshot() == old
    machine.do('disable')
    assert conf.read_text() == text.replace('mode=kexec', 'mode=bios')
    assert machine.status()['mode'] == 'bios' and machine.status()['nextReboot']['via'] != 'kexec'
    machine.do('undo')
    assert conf.read_text() == text


def test_the_toggle_keeps_comments_and_the_order_of_lines(machine, conf):
    text = '# why: the RAID needs it\npanic=30\n' + '\n'.join(reversed(conf.read_text().splitlines())).replace('panic=15\n', '')
    conf.write_text(text)  # without a newline at its end
    machine.do('disable')
    assert conf.read_text() == text.replace('mode=kexec', 'mode=bios')
    machine.do('enable')
    assert conf.read_text() == text


@pytest.mark.parametrize('gone', ['etc/warmboot.conf', 'usr/local/libexec/warmboot', 'etc/systemd/system/multi-user.target.wants/warmboot-load.service'])
def test_what_was_moved_away_is_no_obstacle_to_undo_and_redo(machine, conf, gone, tmp_path):
    before = machine.snapshot()
    machine.do('apply', '--add', 'nomodeset')
    after = machine.snapshot()

    def move_away():
        (machine.root / gone).rename(tmp_path / f'away-{len(list(tmp_path.iterdir()))}')

    move_away()
    machine.do('apply')  # a repair, and its undo leads back to the gap
    assert machine.snapshot() == after
    machine.do('undo')
    assert not (machine.root / gone).exists()
    if gone == 'etc/warmboot.conf':
        machine.do('undo')
        assert machine.snapshot() == before, difference(before, machine.snapshot())
        move_away()
        machine.do('redo')
        assert machine.snapshot() == after, difference(after, machine.snapshot())
    else:
        machine.do('undo')
        machine.do('undo')
        assert not conf.exists() and not (machine.root / 'usr/local/libexec').exists()


def test_undo_after_an_edit_names_a_remedy_that_works(machine, conf, tmp_path):
    before = machine.snapshot()
    machine.do('apply', '--add', 'nomodeset')
    conf.write_text(conf.read_text() + '# mine\n')
    done = machine.run('undo')
    assert done.returncode == DRIFTED and '/etc/warmboot.conf was edited since' in done.stderr and 'move it away' in done.stderr
    conf.rename(tmp_path / 'away')
    machine.do('undo')
    assert machine.snapshot() == before, difference(before, machine.snapshot())


def test_a_damaged_record_stands_in_the_way_of_undo_alone(machine, conf):
    machine.do('apply', '--add', 'nomodeset')
    records = machine.root / 'var/lib/warmboot/undo'
    damaged = records / '000002.json'
    damaged.write_text(damaged.read_text()[:100])
    assert machine.run('undo').returncode == DRIFTED
    machine.do('disable')
    assert sorted(path.name for path in records.iterdir()) == ['000001.json', '000002.json', '000003.json']
    # What was made after it can be taken back, what was made before it cannot.
    machine.do('undo')
    done = machine.run('undo')
    assert done.returncode == DRIFTED and '000002.json' in done.stderr
    machine.do('uninstall', '--purge')
    assert not (machine.root / 'var/lib/warmboot').exists() and not conf.exists()


def test_a_purge_is_foretold_and_told(machine, conf):
    foretold = machine.do('uninstall', '--purge', '--dry-run')
    assert 'undo records and the history are removed too' in foretold and 'undo takes it back' not in foretold
    machine.do('uninstall')
    again = machine.do('uninstall', '--purge')
    assert 'Nothing to do' not in again and 'are gone' in again
    assert not (machine.root / 'var/lib/warmboot').exists()


def test_what_kexec_would_load_and_no_kernel_would_live_with_is_said_before_and_after(machine):
    whole = kernel_image()
    machine.write('text', 'I am no initrd\n')
    machine.write('boot/vmlinuz-cut', whole[:0x1f4] + (1000).to_bytes(4, 'little') + whole[0x1f8:])
    for arguments, word in [(['--kernel', '/vmlinuz', '--initrd', '/text'], '/text does not look like an initrd'),
                            (['--kernel', '/vmlinuz', '--initrd', 'none'], 'without an initrd'),
                            (['--remove', 'root'], 'no root='), (['--cmdline', 'quiet'], 'no root='), (['--add', 'root=/dev/sda9'], 'takes the last, root=/dev/sda9')]:
        assert word in machine.do('plan', *arguments), arguments
        machine.do('apply', *arguments)
        assert word in machine.do('status') and word in machine.run('check').stdout, arguments
        machine.do('undo')
    assert 'Note' not in machine.do('plan')
    for path, word in (('/boot/vmlinuz-cut', 'of the 18560 that it should have'), ('/usr/bin/program', 'not a Linux kernel')):
        machine.write('usr/bin/program', open('/bin/true', 'rb').read())
        done = machine.run('apply', '--kernel', path, '--initrd', 'none')
        assert done.returncode == REFUSED and word in done.stderr, done


def test_a_root_that_is_no_system_is_refused_before_anything_is_made(machine, tmp_path):
    (machine.root / 'usr/local/bin').rmdir()
    (machine.root / 'usr/local').rmdir()
    for command in ('plan', 'apply'):
        done = machine.run(command)
        assert done.returncode == REFUSED and '/usr/local does not exist' in done.stderr, done
    assert not (machine.root / 'var/lib/warmboot').exists()
    assert 'systemd 0' not in machine.do('status')


def test_a_reason_ends_with_one_full_stop(machine, conf):
    (machine.root / 'usr/sbin/kexec').unlink()
    done = machine.run('next', 'default')
    assert '..' not in done.stdout + done.stderr, done


def test_a_suspension_without_a_reason_says_so(machine, conf):
    machine.write('var/lib/warmboot/suspended', '')
    assert 'gives no reason' in machine.do('status')


def test_a_plan_whose_reader_goes_away_says_nothing(machine):
    import subprocess
    done = subprocess.run(['sh', '-c', '"$@" | head -n 1', 'sh', *map(str, machine.command('plan'))], capture_output=True, text=True)
    assert done.stderr == '' and done.stdout.count('\n') == 1


def test_uninstalling_says_what_it_leaves_because_it_is_somebody_elses(machine, conf):
    hooks = machine.root / 'usr/local/libexec/warmboot'
    (hooks / 'notes').write_text('mine')
    (hooks / 'load').unlink()
    (hooks / 'load').mkdir()
    script = machine.root / 'usr/local/bin/normal-reboot'
    script.write_text('#!/bin/sh\n')
    loader = machine.write('etc/systemd/system/kexec-load.service', '[Service]\nExecStart=/sbin/kexec -l /vmlinuz\n')
    for command in (['uninstall', '--dry-run'], ['uninstall']):
        told = machine.do(*command)
        for path in (script, hooks, hooks / 'load', loader):
            assert '/' + str(path.relative_to(machine.root)) in told, (path, told)
    assert sorted(path.name for path in hooks.iterdir()) == ['load', 'notes'] and script.exists()
    (machine.root / 'var/lib/warmboot/undo/mine').write_text('')
    assert '/var/lib/warmboot stays' in machine.do('uninstall', '--purge')


@pytest.mark.parametrize('gone', ['usr/local/bin', 'etc/systemd/system/multi-user.target.wants', 'usr/local'])
def test_a_folder_of_everybodys_that_is_gone_is_no_obstacle_to_undo(gone, machine, conf):
    machine.do('undo')
    before = machine.snapshot()
    machine.do('redo')
    (machine.root / gone).rename(machine.root / 'gone')
    machine.do('undo')
    found = machine.snapshot()
    assert all(path.startswith(gone) for path in difference(before, found)), difference(before, found)
    assert not conf.exists() and not (machine.root / 'usr/local/libexec').exists()
    machine.do('redo')
    assert machine.status()['setup'] == 'installed'


def test_settings_that_were_made_unreadable_for_others_stay_so_through_undo_and_redo(machine, conf):
    machine.do('apply', '--add', 'nomodeset')
    with_flag = conf.read_text()
    conf.chmod(0o600)
    assert machine.status()['setup'] == 'installed'
    for command, added in (('undo', False), ('redo', True)):
        assert 'nomodeset' in machine.do(command, '--dry-run')
        machine.do(command)
        assert ('add=nomodeset' in conf.read_text()) == added and conf.stat().st_mode & 0o777 == 0o600
    assert conf.read_text() == with_flag
    machine.do('undo')
    machine.do('undo')
    assert not conf.exists()


def test_undo_names_other_permissions_with_what_puts_them_right(machine, conf):
    script = machine.root / 'usr/local/bin/normal-reboot'
    script.chmod(0o700)
    for command in (['undo'], ['undo', '--dry-run']):
        done = machine.run(*command)
        assert done.returncode == DRIFTED and 'normal-reboot has got other permissions' in done.stderr and 'chmod 755' in done.stderr, done
    assert 'undo will refuse: /usr/local/bin/normal-reboot' in machine.do('status')
    script.chmod(0o755)
    assert 'will refuse' not in machine.do('status')
    machine.do('undo')


def test_a_link_in_place_of_the_folder_of_hooks_is_not_trusted(machine, conf, tmp_path):
    hooks = machine.root / 'usr/local/libexec/warmboot'
    hooks.rename(machine.root / 'usr/local/mine')
    hooks.symlink_to('../mine')
    state = machine.status()
    assert state['setup'] == 'drifted'
    assert '/usr/local/libexec/warmboot is a link' in machine.do('status')
    done = machine.run('apply')
    assert done.returncode == REFUSED and '/usr/local/libexec/warmboot' in done.stderr
    machine.do('disable')
    hooks.unlink()
    machine.do('apply')
    assert machine.status()['setup'] == 'installed'


def test_a_file_by_a_name_that_is_none_of_ours_is_no_record(machine, conf):
    records = machine.root / 'var/lib/warmboot/undo'
    for name in ('foo.json', '000001 (copy).json', '1.json'):
        (records / name).write_text('{')
    assert 'foo' not in machine.do('status') and 'Install' in machine.do('undo', '--list')
    done = machine.run('redo')
    assert done.returncode == REFUSED and 'no undone change' in done.stderr
    machine.do('undo')
    machine.do('redo')
    (records / '000007.json').write_text('{')
    listed = machine.run('undo', '--list')
    assert listed.returncode == 0 and 'Install' in listed.stdout and '000007.json is damaged' in listed.stderr
    machine.do('uninstall', '--purge')
    assert sorted(path.name for path in records.iterdir()) == ['000001 (copy).json', '1.json', 'foo.json']


def test_a_repair_that_changes_the_mode_says_so_by_its_name(machine, conf):
    machine.do('disable')
    (machine.root / 'usr/local/libexec/warmboot/load').unlink()
    machine.do('enable')
    assert 'in order, and change the reboot mode from bios to kexec' in machine.do('undo', '--list')
    machine.do('undo')
    assert 'mode=bios' in conf.read_text()
