# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""`warmbootctl disable`: the one command that has to work on every machine, whatever state it is in."""
import shutil

import pytest

from fakemachine import Machine, difference
from operations import changing, killed, points_in, some_of, strace

REFUSED = 3
hooks = 'usr/local/libexec/warmboot'
units = 'etc/systemd/system'


def replace(machine, path, with_what):
    path = machine.root / path
    path.unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    with_what(path)


def masked(path):
    path.symlink_to('/dev/null')


def text(content):
    return lambda path: path.write_text(content)


broken = {
    'a masked load unit': (f'{units}/warmboot-load.service', masked),
    'a masked boot check': (f'{units}/warmboot-boot-check.service', masked),
    'a folder in place of a hook': (f'{hooks}/load', lambda path: path.mkdir()),
    'a folder in place of a unit': (f'{units}/warmboot-load.service', lambda path: path.mkdir()),
    'a file in place of a link': (f'{units}/multi-user.target.wants/warmboot-load.service', text('x')),
    "somebody's drop-in behind ours": (f'{units}/systemd-reboot.service.d/60-mine.conf', text('[Service]\nExecStart=\nExecStart=/sbin/kexec -e\n')),
    'a hook that was edited': (f'{hooks}/load', text('#!/bin/sh\n# Warmboot, mine\nexec kexec -l /vmlinuz\n')),
    'a hook of somebody else': (f'{hooks}/exec', text('#!/bin/sh\n')),
    'a hook that is gone': (f'{hooks}/kernel', lambda path: None),
    'a drop-in that is gone': (f'{units}/systemd-reboot.service.d/50-warmboot.conf', lambda path: None),
}


@pytest.mark.parametrize('what', broken)
def test_it_switches_off_beside(what, machine, conf):
    replace(machine, *broken[what])
    before = machine.snapshot()
    assert 'mode' in machine.do('disable', '--dry-run') and machine.snapshot() == before
    told = machine.do('disable')
    after = machine.snapshot()
    assert set(difference(before, after)) == {'etc/warmboot.conf'}
    assert conf.read_text() == before['etc/warmboot.conf'][3].decode().replace('mode=kexec', 'mode=bios')
    assert machine.status()['mode'] == 'bios' and machine.status()['nextReboot']['via'] != 'kexec'
    # It names what is not as it should be, and claims no more than it knows.
    assert broken[what][0] in told, told
    certain = 'gone' in what
    assert ('Ordinary reboots go through the firmware.' in told) == certain, told
    machine.do('undo')
    assert machine.snapshot() == before


@pytest.mark.parametrize('damage', [
    lambda text: text.replace('\n', '\r\n'), lambda text: text + 'nonsense\n', lambda text: text.replace('panic=15', 'panic=007'),
    lambda text: text + 'panic=-1\n', lambda text: text.replace('follow=default\n', ''), lambda text: 'mode=kexec\n' + text, lambda text: text + 'mode=kexec'],
    ids=['CRLF', 'nonsense', 'panic=007', 'panic=-1', 'no follow', 'two modes', 'no last newline'])
def test_it_changes_the_mode_also_among_lines_that_nobody_understands(damage, machine, conf):
    conf.write_bytes(damage(conf.read_text()).encode())
    before = conf.read_bytes()
    machine.do('disable')
    assert conf.read_bytes() == before.replace(b'mode=kexec\r', b'mode=bios').replace(b'mode=kexec', b'mode=bios')
    assert machine.status()['mode'] == 'bios'
    machine.do('undo')
    assert conf.read_bytes() == before


@pytest.mark.parametrize('content', [b'', b'\x00\xff\xfe', b' mode = kexec \n', b'# nothing\n'])
def test_settings_without_a_mode_are_off_already(content, machine, conf):
    conf.write_bytes(content)
    told = machine.do('disable')
    assert 'go through the firmware' in told and '/etc/warmboot.conf' in told, told
    assert conf.read_bytes() == content


@pytest.mark.parametrize('kind', ['link', 'dangling link', 'folder'])
def test_settings_that_are_no_file_of_their_own_are_off_and_said_to_be(kind, machine, conf):
    good = conf.read_text()
    conf.unlink()
    if kind == 'folder':
        conf.mkdir()
    else:
        conf.symlink_to('my.conf')
    if kind == 'link':
        (machine.root / 'etc/my.conf').write_text(good)
    before = machine.snapshot()
    state = machine.status()
    assert (state['mode'], state['setup'], state['settings']) == ('bios', 'drifted', None)
    assert 'not a file of its own' in machine.do('status')
    told = machine.do('disable')
    assert 'go through the firmware' in told and 'not a file of its own' in told, told
    for command in (['apply', '--mode', 'kexec'], ['enable']):
        done = machine.run(*command)
        assert done.returncode == REFUSED and 'not a file of its own' in done.stderr, done
    assert machine.snapshot() == before
    shutil.rmtree(conf) if kind == 'folder' else conf.unlink()
    machine.do('apply')
    assert conf.read_text() == good


def test_settings_that_are_gone_come_back_switched_off(machine, conf):
    conf.unlink()
    machine.do('disable')
    assert 'mode=bios' in conf.read_text()
    machine.do('undo')
    assert not conf.exists()


def test_it_keeps_settings_unreadable_for_others_and_shuts_those_that_others_can_write(machine, conf):
    conf.chmod(0o600)
    machine.do('disable')
    assert conf.stat().st_mode & 0o777 == 0o600
    machine.do('enable')
    conf.chmod(0o666)
    machine.do('disable')
    assert conf.stat().st_mode & 0o777 == 0o644


def test_the_whole_wish_repairs_where_it_can_and_switches_off_where_it_cannot(machine, conf):
    (machine.root / hooks / 'kernel').unlink()
    assert 'back in order, and change the reboot mode from kexec to bios' in machine.do('apply', '--mode', 'bios', '--json')
    assert (machine.root / hooks / 'kernel').exists()
    machine.do('enable')
    replace(machine, *broken['a masked load unit'])
    machine.do('apply', '--mode', 'bios')
    assert machine.status()['mode'] == 'bios'
    done = machine.run('enable')
    assert done.returncode == REFUSED and 'warmboot-load.service' in done.stderr


def test_it_takes_back_a_kexec_that_was_asked_for_the_next_reboot_alone(machine, conf):
    for mode in ('kexec', 'bios'):
        machine.do('apply', '--mode', mode)
        machine.write('run/warmboot/next', 'kexec\n')
        assert 'is taken back' in machine.do('disable', '--dry-run') and machine.status()['nextReboot']['oneShot'] == 'kexec'
        assert 'is taken back' in machine.do('disable')
        assert machine.status()['nextReboot']['oneShot'] is None
    machine.do('enable')
    machine.write('run/warmboot/next', 'kexec\n')
    assert 'still goes via kexec' in machine.do('apply', '--mode', 'bios')
    machine.write('run/warmboot/next', 'bios\n')
    assert 'is taken back' not in machine.do('disable') and machine.status()['nextReboot']['oneShot'] == 'bios'


@pytest.mark.parametrize('suffix', ['new', 'old'])
@pytest.mark.parametrize('path', ['etc/warmboot.conf', 'etc/systemd/system/warmboot-load.service'])
def test_a_folder_where_a_change_puts_things_beside_is_named_and_does_not_keep_kexec_on(suffix, path, machine, conf):
    place = machine.root / path
    beside = place.with_name(f'.{place.name}.warmboot-{suffix}')
    beside.mkdir()
    before = machine.snapshot()
    for command in (['uninstall'], ['uninstall', '--purge'], ['undo']):
        done = machine.run(*command)
        assert done.returncode == REFUSED and f'/{beside.relative_to(machine.root)} is there' in done.stderr, done
        assert machine.snapshot() == before
    machine.do('disable')
    assert machine.status()['mode'] == 'bios'
    beside.rmdir()
    machine.do('enable')
    machine.do('uninstall')


def test_a_machine_without_warmboot_is_told_so(machine):
    done = machine.run('disable')
    assert done.returncode == REFUSED and 'not installed' in done.stderr


# ---- kills, and disks that take nothing

@pytest.fixture(scope='module')
def before(tmp_path_factory):
    machine = Machine.new(tmp_path_factory.mktemp('disable') / 'root')
    machine.do('apply')
    return machine


@pytest.fixture(scope='module')
def points(before, tmp_path_factory):
    folder = tmp_path_factory.mktemp('traced')
    machine = before.copy(folder / 'root')
    done = machine.run('disable', under=['strace', '-qq', '-o', folder / 'log', '-e', 'trace=' + ','.join(f'?{call}' for call in changing)])
    assert done.returncode == 0, done.stderr
    return points_in((folder / 'log').read_text(errors='replace'))


def is_off(machine):
    return [line for line in (machine.root / 'etc/warmboot.conf').read_text().splitlines() if line.startswith('mode=')] == ['mode=bios']


@pytest.mark.parametrize('call', changing)
def test_a_kill_leaves_it_on_or_off(call, before, points, tmp_path, record_property):
    chosen = some_of(points.get(call, []))
    record_property('points', f'kill {len(chosen)} of {len(points.get(call, []))} switching off {call}')
    old = before.snapshot()
    for when in chosen:
        machine = before.copy(tmp_path / 'root')
        killed(machine, ['disable'], call, when)
        assert machine.run('resume').returncode == REFUSED
        assert machine.snapshot() == old or is_off(machine), when
        machine.do('disable')
        assert is_off(machine) and set(difference(old, machine.snapshot())) == {'etc/warmboot.conf'}, when
        shutil.rmtree(machine.root)


@pytest.mark.parametrize('ending', ['', '\r', ' # mine'])
def test_without_room_also_a_line_that_is_odd_is_switched_off(ending, before, points, tmp_path):
    machine = before.copy(tmp_path / 'root')
    conf = machine.root / 'etc/warmboot.conf'
    conf.write_text(conf.read_text().replace('mode=kexec', 'mode=kexec' + ending))
    done = machine.run('disable', under=['strace', '-qq', '-o', '/dev/null', '-e', 'trace=fsync', '-e', 'inject=fsync:error=ENOSPC:when=1'])
    assert done.returncode == 0, done
    assert 'kexec' not in ''.join(line for line in conf.read_text().splitlines(keepends=True) if not line.startswith('#'))
    assert machine.status()['nextReboot']['via'] != 'kexec'


@pytest.mark.parametrize('error', ['ENOSPC', 'EROFS', 'EIO'])
@pytest.mark.parametrize('call', ['openat', 'write', 'mkdir', 'renameat', 'linkat', 'fsync', 'fchmod', 'unlinkat'])
def test_a_call_that_fails_does_not_keep_it_from_switching_off(call, error, before, points, tmp_path, record_property):
    chosen = some_of(points.get(call, []))
    record_property('points', f'error {len(chosen)} of {len(points.get(call, []))} switching off {call}')
    old = before.snapshot()
    for when in chosen:
        machine = before.copy(tmp_path / 'root')
        done = machine.run('disable', under=strace(call, f'error={error}', when))
        assert done.returncode == 0 or (done.returncode == 1 and '/run' in done.stderr), (when, done)
        assert machine.run('resume').returncode == REFUSED
        found = machine.snapshot()
        assert set(difference(old, found)) == ({'etc/warmboot.conf'} if done.returncode == 0 else set()), (when, difference(old, found))
        assert is_off(machine) == (done.returncode == 0), when
        shutil.rmtree(machine.root)
