# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What root runs must be root's alone, and what is told must be true and harmless to read."""
import os
import subprocess

HOOKS = 'usr/local/libexec/warmboot'


def mode_of(machine, path):
    return os.stat(machine.root / path).st_mode & 0o7777


def test_a_folder_of_hooks_that_others_can_write_is_drift_and_apply_puts_it_right(machine):
    machine.do('apply')
    os.chmod(machine.root / HOOKS, 0o777)
    assert machine.status()['setup'] == 'drifted'
    assert machine.run('check').returncode == 3
    machine.do('apply')
    assert mode_of(machine, HOOKS) == 0o755
    assert machine.status()['setup'] == 'installed'
    machine.do('undo')
    assert mode_of(machine, HOOKS) == 0o777


def test_permissions_of_a_hook_are_told_from_an_edit(machine):
    machine.do('apply')
    os.chmod(machine.root / HOOKS / 'load', 0o777)
    assert 'has other permissions' in machine.run('status').stdout


def test_settings_that_others_can_write_are_drift(machine):
    machine.do('apply')
    os.chmod(machine.root / 'etc/warmboot.conf', 0o666)
    assert machine.status()['setup'] == 'drifted'
    machine.do('apply')
    assert mode_of(machine, 'etc/warmboot.conf') == 0o644


def test_settings_that_somebody_made_private_stay_private(machine):
    machine.do('apply')
    os.chmod(machine.root / 'etc/warmboot.conf', 0o600)
    assert machine.status()['setup'] == 'installed'
    machine.do('apply', '--panic', '30')
    assert mode_of(machine, 'etc/warmboot.conf') == 0o600


def test_undo_records_that_others_can_write_are_not_obeyed(machine):
    machine.do('apply')
    os.chmod(machine.root / 'var/lib/warmboot', 0o777)
    done = machine.run('undo')
    assert done.returncode == 3 and 'others may write to it' in done.stderr
    assert 'others may write to it' in machine.run('status').stdout


def test_uninstall_with_purge_does_not_promise_an_undo(machine):
    machine.do('apply')
    told = machine.run('uninstall', '--purge').stdout
    assert 'undo takes it back' not in told and 'The undo records and the history are gone.' in told
    assert not (machine.root / 'var/lib/warmboot').exists()


def test_an_answer_that_cannot_be_written_is_a_failure(machine):
    command = machine.command('status')
    with open('/dev/full', 'w') as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 1 and 'could not be written' in done.stderr


def test_an_unknown_command_is_named(machine):
    done = machine.run('suspend')
    assert done.returncode == 2 and 'There is no command "suspend"' in done.stderr


def test_control_characters_in_a_file_do_not_reach_the_terminal(machine):
    machine.do('apply')
    with open(machine.root / 'etc/warmboot.conf', 'a') as conf:
        conf.write('add=\033[31mred\n')
    for command in ('status', 'plan', 'check'):
        done = machine.run(command)
        assert '\033' not in done.stdout + done.stderr


def test_an_escape_of_two_bytes_does_not_reach_the_terminal_and_other_letters_do(machine):
    machine.do('apply')
    with open(machine.root / 'etc/warmboot.conf', 'a') as conf:
        conf.write('modus=\x9b31mrot, gr\u00fcn\n')
    said = machine.run('status').stdout
    assert '\x9b' not in said and 'modus=?31mrot, gr\u00fcn' in said


def test_what_turns_a_line_around_or_hides_in_it_does_not_reach_the_terminal(machine):
    machine.do('apply')
    machine.write('proc/cmdline', 'root=/dev/vda1 \u202etfel\u2066 a\u200bb\n')
    with open(machine.root / 'etc/warmboot.conf', 'a') as conf:
        conf.write('modus=\u202etfel\ufeff\n')
    for command in ('status', 'plan', 'check', 'history'):
        done = machine.run(command)
        assert not set(done.stdout + done.stderr) & set('\u202e\u2066\u200b\ufeff'), command
    assert 'modus=?tfel?' in machine.run('status').stdout


def test_a_word_that_reads_otherwise_than_it_is_is_refused(machine):
    for word in ('a\u202eb', 'a\u200bb', 'a\xadb'):
        done = machine.run('apply', '--add', word)
        assert done.returncode == 2 and 'cannot be seen' in done.stderr and 'a?b' in done.stderr, done
