# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""System calls that fail: a full disk, a disk with bad blocks, a call that is forbidden."""
import shutil
import stat

import pytest

from fakemachine import difference
from operations import operations, prepared, some_of, strace

errors = {'openat': 'ENOSPC', 'write': 'ENOSPC', 'mkdir': 'ENOSPC', 'mkdirat': 'ENOSPC', 'symlinkat': 'ENOSPC', 'linkat': 'EMLINK',
          'renameat': 'EIO', 'fsync': 'EIO', 'fchmod': 'EPERM', 'fchown': 'EPERM', 'utimensat': 'EPERM', 'unlinkat': 'EIO'}


def check(machine, done, old, new, where):
    found = machine.snapshot()
    if done.returncode == 1:
        assert found == old, (where, done.stderr, difference(old, found))
        assert 'interrupted' not in machine.run('status').stdout, where
        first, *more = done.stderr.splitlines()
        assert first.startswith('warmbootctl: ') and first.endswith('.'), (where, done.stderr)
        assert len(more) <= 1, (where, done.stderr)
        assert 'rollback' not in first and 'putting everything back failed' not in first, (where, done.stderr)
    else:
        # It failed where it no longer matters: what was kept beside is cleared by the next command.
        assert done.returncode == 0, (where, done.returncode, done.stderr)
        assert machine.run('resume').returncode == 3
        assert machine.snapshot() == new, (where, difference(new, machine.snapshot()))


@pytest.mark.parametrize('call', errors)
@pytest.mark.parametrize('operation', operations)
def test_a_call_that_fails_once_leaves_everything_as_it_was(operation, call, tmp_path, record_property):
    before, old, new, points = prepared(operation)
    command = operations[operation][1]
    chosen = some_of(points.get(call, []))
    record_property('points', f'error {len(chosen)} of {len(points.get(call, []))} {operation} {call}')
    for when in chosen:
        machine = before.copy(tmp_path / 'root')
        done = machine.run(*command, under=strace(call, f'error={errors[call]}', when))
        check(machine, done, old, new, when)
        if done.returncode == 1:
            again = machine.run(*command)
            assert again.returncode == 0, (when, again.stderr)
            assert machine.snapshot() == new, (when, difference(new, machine.snapshot()))
        shutil.rmtree(machine.root)


# What the same calls can end with as well: bad blocks, a file system that has become read-only, a signal on a remote one.
@pytest.mark.parametrize('error', ['EIO', 'EROFS', 'EINTR'])
@pytest.mark.parametrize('operation', operations)
def test_whatever_a_call_fails_with_everything_is_left_as_it_was(operation, error, tmp_path, record_property):
    before, old, new, points = prepared(operation)
    where = [(call, when) for call in errors if errors[call] != error for when in points.get(call, [])]
    chosen = some_of(where, most=16)
    record_property('points', f'error {len(chosen)} of {len(where)} {operation} {error}')
    for call, when in chosen:
        machine = before.copy(tmp_path / 'root')
        check(machine, machine.run(*operations[operation][1], under=strace(call, f'error={error}', when)), old, new, (call, when))
        shutil.rmtree(machine.root)


@pytest.mark.parametrize('call', ['openat', 'write', 'mkdirat', 'symlinkat'])
@pytest.mark.parametrize('operation', operations)
def test_a_disk_that_stays_full_leaves_everything_as_it_was(operation, call, tmp_path, record_property):
    before, old, new, points = prepared(operation)
    command = operations[operation][1]
    chosen = some_of(points.get(call, []))
    record_property('points', f'full {len(chosen)} of {len(points.get(call, []))} {operation} {call}')
    for when in chosen:
        machine = before.copy(tmp_path / 'root')
        # Creating fails, reading does not: of openat only the calls that create are to fail.
        whens = [p for p in points[call] if p >= when] if call == 'openat' else [f'{when}+']
        under = ['strace', '-qq', '-o', '/dev/null', '-e', f'trace={call}']
        under += ['-e', f'inject={call}:error=ENOSPC:when={whens[0]}'] if len(whens) > 0 else []
        done = machine.run(*command, under=under)
        if call == 'write':  # also what it prints is lost
            found = machine.snapshot()
            assert found == old if done.returncode == 1 else machine.run('resume').returncode == 3 and machine.snapshot() == new, when
        else:
            check(machine, done, old, new, when)
        assert machine.run('resume').returncode == 3
        assert machine.snapshot() in (old, new)
        shutil.rmtree(machine.root)


@pytest.mark.parametrize('operation', ['install', 'change of the settings', 'undo of an installation'])
def test_what_an_earlier_change_has_left_beside_is_not_taken_for_what_was_there(operation, tmp_path):
    before, old, new, points = prepared(operation)
    for when in some_of(points['write']):
        machine = before.copy(tmp_path / 'root')
        for path, (mode, *_) in {**old, **new}.items():
            place = machine.root / path
            if not stat.S_ISDIR(int(mode, 8)) and place.parent.is_dir():
                for leftover in ('new', 'old'):
                    (place.parent / f'.{place.name}.warmboot-{leftover}').write_text('left over\n')
        done = machine.run(*operations[operation][1], under=strace('write', 'error=ENOSPC', when))
        found = {path: what for path, what in machine.snapshot().items() if '.warmboot-' not in path}
        wanted = old if done.returncode == 1 else new
        assert found == wanted, (when, done.stderr, difference(wanted, found))
        shutil.rmtree(machine.root)
