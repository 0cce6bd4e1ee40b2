# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What people type wrong, and machines that are not as they should be: one sentence, the documented exit code, nothing changed."""
import fcntl
import json
import os
import shutil
import subprocess

import pytest

from fakemachine import difference, warmbootctl

FAILED, USAGE, REFUSED, DRIFTED, UNAUTHORIZED = 1, 2, 3, 4, 5


def refused(machine, arguments, code, *words):
    old = machine.snapshot()
    done = machine.run(*arguments)
    assert done.returncode == code, (done.returncode, done.stdout, done.stderr)
    check_message(done, words)
    assert machine.snapshot() == old, difference(old, machine.snapshot())
    return done


def check_message(done, words=()):
    assert done.stderr.startswith('warmbootctl: '), done.stderr
    assert done.stderr.count('\n') <= 2 and len(done.stderr) < 600, done.stderr
    assert not any(ord(c) < 32 and c != '\n' or ord(c) == 127 or 0xdc80 <= ord(c) <= 0xdcff for c in done.stderr), repr(done.stderr)
    for word in words:
        assert word in done.stderr, done.stderr


@pytest.mark.parametrize('arguments', [
    [], ['--nonsense'], ['nonsense'], ['apply', '--nonsense'], ['apply', '--kernel'], ['apply', '--mode', 'fast'], ['apply', '--mode', ''], ['apply', '--follow', 'fixed'],
    ['apply', 'extra'], ['status', 'extra'], ['next'], ['next', 'maybe'], ['reboot'], ['reboot', '--via', 'x'], ['undo', '5'], ['apply', '--expect'], ['status', 'apply'],
    ['apply', '--panic', 'abc'], ['apply', '--panic', ''], ['apply', '--panic', '1.5'], ['apply', '--panic', '99999999999999999999']], ids=' '.join)
def test_what_is_no_command_is_answered_with_usage(machine, arguments):
    done = refused(machine, arguments, USAGE, '--help')
    for word in arguments[-1:]:
        assert word in done.stderr or word in ('', 'apply', 'next', 'reboot'), done.stderr  # what is wrong is named


@pytest.mark.parametrize('value, words', [
    ('boot/vmlinuz', ['kernel', 'absolute']), ('', ['kernel', 'empty']), ('/a\nb', ['kernel', 'newline']), ('/a\x1b[2J', ['kernel', 'control']), ('/a\udcff', ['kernel', 'UTF-8']),
    ('/' + 'x' * 4999, ['kernel', 'too long', '4095'])], ids=['relative', 'empty', 'newline', 'escape', 'bytes', 'long'])
def test_a_path_that_cannot_be_one_is_refused_with_its_field(machine, value, words):
    refused(machine, ['apply', '--kernel', value, '--initrd', 'none'], USAGE, *words)
    refused(machine, ['apply', '--kernel', '/vmlinuz', '--initrd', value], USAGE, 'initrd', *words[1:])


def test_what_is_no_kernel_is_refused_with_its_path(machine):
    os.mkfifo(machine.root / 'fifo')
    machine.write('empty')
    machine.write('text', 'I am no kernel\n')
    (machine.root / 'dangling').symlink_to('nowhere')
    (machine.root / 'outside').symlink_to('../../../../../../../etc/hostname')
    for path, *words in [('/fifo', 'not a regular file'), ('/empty', 'empty'), ('/text', 'not a Linux kernel'), ('/boot', 'folder'), ('/gone', 'does not exist'),
                         ('/dangling', 'leads nowhere'), ('/outside', 'not a Linux kernel')]:
        refused(machine, ['apply', '--kernel', path, '--initrd', 'none'], REFUSED, path, *words)
        refused(machine, ['apply', '--kernel', path], REFUSED, path, *words)
        if path not in ('/text', '/outside'):
            refused(machine, ['apply', '--kernel', '/vmlinuz', '--initrd', path], REFUSED, path, *words)


@pytest.mark.parametrize('name', ['my kernel', '100%', '$HOME', '"quoted"', "it's", 'back\\slash', '*', 'ö', '-x', ' '])
def test_unusual_names_are_kept_as_they_are(machine, name):
    for kind, original in (('k', 'boot/vmlinuz-6.12.57'), ('i', 'boot/initrd.img-6.12.57')):
        machine.write(f'boot/{kind}{name}', (machine.root / original).read_bytes())
    machine.do('apply', '--kernel', f'/boot/k{name}', '--initrd', f'/boot/i{name}')
    state = json.loads(machine.do('status', '--json'))
    assert state['kernel']['path'] == f'/boot/k{name}' and state['kernel']['initrds'] == [f'/boot/i{name}']
    assert state['kernel']['problem'] is None and state['setup'] == 'installed'
    lines = (machine.root / 'etc/warmboot.conf').read_text().splitlines()
    assert f'kernel=/boot/k{name}' in lines and f'initrd=/boot/i{name}' in lines
    machine.do('undo')


@pytest.mark.parametrize('arguments, words', [
    (['--kernel', '/vmlinuz', '--follow', 'newest'], ['--follow']), (['--initrd', '/initrd.img', '--follow', 'default'], ['--follow']), (['--initrd', '/initrd.img'], ['--kernel']),
    (['--kernel', '/vmlinuz', '--initrd', 'none', '/initrd.img'], ['none']), (['--add', 'quiet', '--remove', 'quiet'], ['quiet']), (['--add', 'a b'], ['add', 'space']),
    (['--add', 'panic=3'], ['add', 'panic=3', 'panic=15', '--panic']), (['--kernel', '/vmlinuz/'], ['kernel', 'folder']), (['--panic', '0x10'], ['--panic', '0x10', 'whole number']),
    (['--add', 'a="b'], ['add', 'quotes']), (['--add', 'warmboot.id=x'], ['add']), (['--cmdline', ''], ['cmdline', 'empty']), (['--cmdline', 'a\tb'], ['cmdline']),
    (['--cmdline', 'x' * 5000], ['cmdline', 'too long']), (['--panic', '-1'], ['panic', '0 and 86400']), (['--panic', '86401'], ['panic']), (['--add', 'x\ny'], ['add']),
    (['--add', '[a,b]'], ['[a,b]', 'brackets']), (['--add=[a,b]'], ['[a,b]', 'brackets']), (['--add', 'x\n', '--remove', 'x\n'], []), (['--add', ''], ['add', 'empty']), (['--add', 'y' * 5000, '--remove', 'y' * 5000], [])],
    ids=lambda value: ' '.join(value)[:40] if isinstance(value, list) else None)
def test_wishes_that_make_no_sense_are_refused(machine, arguments, words):
    refused(machine, ['apply', *arguments], USAGE, *words)
    refused(machine, ['plan', *arguments], USAGE, *words)


def test_a_command_line_over_the_limit_is_refused(machine):
    refused(machine, ['apply', '--cmdline', 'x' * 2040], REFUSED, 'cmdline', '2047')


def test_a_kernel_without_an_initrd_asks_for_it(machine):
    machine.write('boot/bzImage', (machine.root / 'boot/vmlinuz-6.12.57').read_bytes())
    refused(machine, ['apply', '--kernel', '/boot/bzImage'], REFUSED, '--initrd none')
    machine.do('apply', '--kernel', '/boot/bzImage', '--initrd', 'none')


@pytest.mark.parametrize('root', ['relative', '', '/nonexistent/folder', '/etc/hostname', '/a\nb'])
def test_a_root_that_is_no_folder_is_refused(root):
    done = subprocess.run([warmbootctl, '--root', root, 'uninstall', '--dry-run'], capture_output=True, text=True)
    assert done.returncode == USAGE
    check_message(done, ['--root'])


def test_an_empty_digest_is_no_expectation_that_is_met(machine):
    refused(machine, ['apply', '--expect', ''], USAGE, '--expect', 'empty')
    refused(machine, ['apply', '--expect', '0' * 64], DRIFTED, 'changed since')


def test_a_corrupt_settings_file_is_named_with_its_line(machine):
    machine.do('apply')
    conf = machine.root / 'etc/warmboot.conf'
    good = conf.read_text()
    for bad in ('mode=fast\n', 'nonsense\n', 'panic=x\n', 'kernel=relative\n'):
        conf.write_text(good + bad)
        line = len((good + bad).splitlines())
        refused(machine, ['apply', '--add', 'nomodeset'], DRIFTED, 'warmboot.conf', f'line {line}')
        state = json.loads(machine.do('status', '--json'))
        assert state['setup'] == 'drifted' and state['settings'] is None
        assert f'line {line}' in machine.run('check').stdout
    for bad in (b'', b'\xff\xfe\x00', b'\0' * 100, b'x' * 3000000):
        conf.write_bytes(bad)
        done = machine.run('apply')
        assert done.returncode in (REFUSED, DRIFTED), (bad[:10], done.returncode, done.stderr)
        check_message(done)
        assert machine.run('status').returncode == 0
    conf.unlink()
    machine.do('apply')
    assert conf.read_text() == good


def test_a_damaged_undo_record_is_named_and_can_be_moved_away(machine):
    machine.do('apply')
    record = machine.root / 'var/lib/warmboot/undo/000001.json'
    good = record.read_text()
    damages = [good[:len(good) // 2], '', '{}', '[]', 'null', good.replace('/etc/warmboot.conf', '/etc/passwd'), good.replace('"mode"', '"Mode"'), '[' * 100000]
    for bad in damages:
        record.write_text(bad)
        for command in (['undo'], ['redo'], ['undo', '--dry-run']):
            refused(machine, command, DRIFTED, '000001.json', 'move it away')
        listed = machine.run('undo', '--list')
        assert listed.returncode == 0 and '000001.json' in listed.stderr, listed
        assert '000001.json' in machine.do('status')
        machine.do('plan', '--mode', 'bios')
    record.unlink()
    refused(machine, ['undo'], REFUSED, 'no change')
    machine.do('uninstall')


def test_two_at_once_is_refused(machine):
    machine.do('apply')
    (machine.root / 'run/warmboot').mkdir()
    with open(machine.root / 'run/warmboot/lock', 'w') as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        for command in (['apply', '--mode', 'bios'], ['undo'], ['uninstall'], ['next', 'bios'], ['resume']):
            refused(machine, command, REFUSED, 'under way')
        assert machine.run('status').returncode == 0
    machine.do('undo')


def test_another_root_folder_keeps_no_lock_of_ours(machine):
    """Its /run is emptied by no boot."""
    refused(machine, ['apply', '--kernel', '/boot/none'], REFUSED)
    assert not (machine.root / 'run/warmboot').exists()
    machine.do('apply')
    machine.do('next', 'bios')
    machine.do('uninstall', '--purge')
    assert list((machine.root / 'run').iterdir()) == []


def test_a_system_that_does_not_run_is_said_to_need_its_root_folder(machine):
    shutil.copy(warmbootctl, machine.root / 'warmbootctl')
    done = subprocess.run(['chroot', machine.root, '/warmbootctl', 'apply', '--mode', 'kexec'], capture_output=True, text=True)
    assert done.returncode == REFUSED
    check_message(done, ['systemd is not running', '--root FOLDER'])


def test_a_link_in_place_of_the_lock_is_not_followed(machine):
    target = machine.write('etc/precious', 'x')
    (machine.root / 'run/warmboot').mkdir()
    (machine.root / 'run/warmboot/lock').symlink_to(target)
    refused(machine, ['apply'], FAILED, 'lock')


def test_a_masked_unit_and_other_things_in_the_way_are_named(machine):
    (machine.root / 'etc/systemd/system/warmboot-load.service').symlink_to('/dev/null')
    refused(machine, ['apply'], REFUSED, 'warmboot-load.service')
    (machine.root / 'etc/systemd/system/warmboot-load.service').unlink()
    (machine.root / 'usr/local/libexec').write_text('a file')
    refused(machine, ['apply'], REFUSED, '/usr/local/libexec')


def test_changes_need_root_and_looking_does_not():
    """On the machine itself: nothing is changed, since every command ends at the first check."""
    if os.geteuid() == 0:
        as_nobody = ['setpriv', '--reuid=65534', '--clear-groups'] if subprocess.run(['setpriv', '--reuid=65534', '--clear-groups', 'true']).returncode == 0 else None
        if not as_nobody:
            pytest.skip('this namespace has no other user')
    else:
        as_nobody = []
    for command in (['apply'], ['enable'], ['disable'], ['uninstall'], ['uninstall', '--purge'], ['undo'], ['redo'], ['next', 'bios'], ['reboot', '--via', 'bios'], ['resume']):
        done = subprocess.run([*as_nobody, warmbootctl, *command], capture_output=True, text=True)
        assert done.returncode == UNAUTHORIZED, (command, done)
        check_message(done, ['root', 'sudo'])
    for command in (['status'], ['kernels'], ['history'], ['undo', '--list']):
        assert subprocess.run([*as_nobody, warmbootctl, *command], capture_output=True).returncode == 0, command


def test_somebody_elses_root_folder_looks_the_same_to_all(machine):
    if os.geteuid() != 0 or subprocess.run(['setpriv', '--reuid=65534', '--clear-groups', 'true']).returncode != 0:
        pytest.skip('this namespace has no other user')
    machine.do('apply')
    for folder in [machine.root, *machine.root.parents]:
        if os.stat(folder).st_uid == 0 and folder != folder.parent and 'pytest' in str(folder):
            folder.chmod(0o755)
    done = subprocess.run(['setpriv', '--reuid=65534', '--clear-groups', warmbootctl, '--root', machine.root, 'status', '--json'],
                          capture_output=True, text=True)
    assert json.loads(done.stdout)['setup'] == 'installed', done


def test_with_json_an_error_is_json_too(machine):
    for arguments, code in ((['apply', '--kernel', 'relative', '--json'], USAGE), (['undo', '--json'], REFUSED)):
        done = machine.run(*arguments)
        assert done.returncode == code
        error = json.loads(done.stdout)['error']
        assert error['sentence']['text'] and error['sentence']['code'] and error['kind']


def test_nothing_is_printed_half_when_the_reader_goes_away(machine):
    pipe = subprocess.Popen([warmbootctl, '--root', machine.root, 'apply'], stdout=subprocess.PIPE)
    pipe.stdout.close()
    assert pipe.wait(timeout=20) in (0, 1)
    assert json.loads(machine.do('status', '--json'))['setup'] == 'installed'


def test_a_closed_standard_output_does_no_harm(machine):
    done = subprocess.run(['sh', '-c', '"$0" --root "$1" apply >&- 2>&- <&-', warmbootctl, machine.root])
    assert done.returncode in (0, 1)
    assert json.loads(machine.do('status', '--json'))['setup'] == 'installed'


def test_bytes_that_are_not_utf8_on_the_machine_do_not_break_json(machine):
    machine.write('etc/os-release', b'PRETTY_NAME="D\xe9bian"\n')
    machine.write('proc/cmdline', b'root=/dev/vda1 x=\xff\n')
    machine.write('boot/vmlinuz-\udcff'.encode(errors='surrogateescape').decode(errors='surrogateescape'), b'x')
    json.loads(subprocess.run([warmbootctl, '--root', machine.root, 'status', '--json'], capture_output=True, check=True).stdout)


def test_hostile_files_do_not_make_looking_crash(machine):
    machine.do('apply')
    dice = __import__('random').Random(5)
    for path in ('proc/1/mountinfo', 'proc/locks', 'proc/cmdline', 'etc/fstab', 'var/lib/warmboot/history', 'var/lib/warmboot/mark', 'var/lib/warmboot/suspended', 'run/warmboot/next',
                 'sys/kernel/security/lockdown', 'proc/sys/kernel/bootloader_type', 'boot/grub/grubenv', 'etc/os-release', 'etc/default/kexec'):
        original = (machine.root / path).read_bytes() if (machine.root / path).exists() else None
        for content in (b'', b'\0', b'\n' * 1000, b'=' * 1000, b'[' * 1000, b']none[', dice.randbytes(5000), b'a ' * 100000, b'\\' * 300 + b'0', b'- - - -\n' * 50, b'UUID= /boot\n'):
            machine.write(path, content)
            for command in ('status', 'check', 'history', 'plan'):
                done = machine.run(command)
                assert done.returncode in (0, 3, 4), (path, content[:20], command, done.returncode, done.stderr)
        (machine.root / path).unlink()
        if original is not None:
            machine.write(path, original)


def test_every_command_has_a_help(machine):
    for command in ('status kernels check history plan apply enable disable uninstall undo redo next reboot resume serve'.split()):
        assert command in machine.do('--help')
        assert 'warmbootctl' in machine.do(command, '--help')


def test_options_that_cannot_be_meant_are_named_for_what_they_are(machine):
    for arguments, words in ((['apply', '--panic', '99999999999'], ['--panic', 'between 0 and 86400']),
                             (['apply', '--mode', 'kexec', '--mode', 'bios'], ['--mode', 'more than once']),
                             (['apply', '--kernel'], ['--kernel', 'needs a value']),
                             (['apply', '--expect', '123'], ['--expect', 'no digest']),
                             (['-n', 'apply'], ['-n', 'behind the command'])):
        refused(machine, arguments, USAGE, *words)


def test_a_usage_error_is_json_when_json_was_asked_for(machine):
    done = machine.run('plan', '--json', '--mode', 'fast')
    assert done.returncode == USAGE and 'fast' in json.loads(done.stdout)['error']['sentence']['text'], done


def test_taking_off_a_word_that_is_not_there_is_pointed_out(machine):
    assert '"nothere" is not on the command line' in machine.do('plan', '--remove', 'nothere')
    assert 'is not on the command line' not in machine.do('apply', '--remove', 'quiet', 'root')


def test_another_root_folder_is_not_judged_by_the_kernel_that_runs(machine):
    machine.do('apply')
    checks = {check['check'] for check in json.loads(machine.do('check', '--json'))}
    assert checks == {'kexec-tools', 'kernel', 'initrd', 'modules', 'newest', 'command-line', 'set-up', 'loader', 'loaders',
                      'drop-ins', 'suspension', 'tpm'}, checks
    assert 'another root folder' in machine.do('status') and 'systemd is not running' not in machine.do('status')


def test_a_change_whose_answer_is_lost_says_so_and_stays_made(machine):
    with open('/dev/full', 'w') as full:
        done = subprocess.run(machine.command('apply'), stdout=full, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 0 and 'answer could not be written' in done.stderr
    assert (machine.root / 'etc/warmboot.conf').exists()
