# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Runs in a mount namespace of its own (see test_fulldisk): real file systems that are full or read-only."""
import os
import subprocess
import sys
from pathlib import Path

from fakemachine import Machine, difference
from operations import operations

block = os.sysconf('SC_PAGE_SIZE')


def mount(point, options):
    point.mkdir(parents=True, exist_ok=True)
    subprocess.run(['mount', '-n', '-t', 'tmpfs', '-o', options, 'tmpfs', point], check=True)


def fill(root, leave_blocks):
    with open(root / 'filler', 'wb') as filler:
        free = os.statvfs(root).f_bavail - leave_blocks
        if free > 0:
            os.posix_fallocate(filler.fileno(), 0, free * block)


def one(top, name, options, limit):
    arrange, command = operations[name]
    root = top / 'disk'
    mount(root, options)
    machine = Machine.new(root / 'root')
    arrange(machine)
    old = machine.snapshot()
    limit(root)
    done = machine.run(*command)
    found = machine.snapshot()
    if done.returncode == 1:
        assert found == old, (name, done.stderr, difference(old, found))
        assert 'No space left on device' in done.stderr, done.stderr
    else:
        assert done.returncode == 0, (name, done.returncode, done.stderr)
    # Room again: the next command works.
    (root / 'filler').unlink(missing_ok=True)
    subprocess.run(['mount', '-n', '-o', 'remount,size=4m,nr_inodes=2000', root], check=True)
    if done.returncode == 1:
        machine.do(*command)
    subprocess.run(['umount', '-n', root], check=True)
    return done.returncode


def full_disk(top):
    for name in operations:
        results = [one(top, name, 'size=1m', lambda root: fill(root, leave)) for leave in range(0, 100, 5 if len(sys.argv) < 4 else 1)]
        print(name, results)
        assert results[0] == 1 and results[-1] == 0, (name, results)


def no_inodes(top):
    def limit(left):
        def set_limit(root):
            used = os.statvfs(root).f_files - os.statvfs(root).f_ffree
            subprocess.run(['mount', '-n', '-o', f'remount,nr_inodes={used + left}', root], check=True)
        return set_limit
    for name in operations:
        results = [one(top, name, 'size=4m,nr_inodes=2000', limit(left)) for left in range(0, 36, 5)]
        print(name, results)
        assert results[0] == 1 and results[-1] == 0, (name, results)


def read_only(top):
    def below(folder, snapshot):
        return {path: what for path, what in snapshot.items() if path.startswith(folder)}

    for name in operations:
        arrange, command = operations[name]
        for folder in ('etc', 'usr/local'):
            machine = Machine.new(top / f'{name} {folder.replace("/", " ")}')
            arrange(machine)
            old = machine.snapshot()
            where = machine.root / folder
            subprocess.run(['mount', '-n', '--bind', where, where], check=True)
            subprocess.run(['mount', '-n', '-o', 'remount,bind,ro', where], check=True)
            done = machine.run(*command)
            subprocess.run(['umount', '-n', where], check=True)
            found = machine.snapshot()
            if done.returncode == 0:  # it had nothing to change there
                assert below(folder, found) == below(folder, old) and found != old, (name, folder)
                continue
            assert done.returncode in (1, 3), (name, folder, done.returncode, done.stderr)
            assert 'ead-only' in done.stderr, (name, folder, done.stderr)
            assert 'putting everything back failed' not in done.stderr, (name, folder, done.stderr)
            assert found == old, (name, folder, difference(old, found))
            assert 'interrupted' not in machine.do('status')
            machine.do(*command)


def without_a_record(top):
    """Where no record can be kept: switching off works all the same, and so does leaving for good."""
    def read_only_var(machine):
        var = machine.root / 'var'
        subprocess.run(['mount', '-n', '--bind', var, var], check=True)
        subprocess.run(['mount', '-n', '-o', 'remount,bind,ro', var], check=True)

    def full_root(machine):
        fill(machine.root.parent, 0)

    def file_for_folder(machine):
        records = machine.root / 'var/lib/warmboot'
        records.rename(machine.root / 'var/lib/kept')
        records.write_text('')

    for number, spoil in enumerate([read_only_var, full_root, file_for_folder]):
        root = top / f'disk{number}'
        mount(root, 'size=2m')
        machine = Machine.new(root / 'root')
        machine.do('apply')
        old = machine.snapshot()
        spoil(machine)
        off = machine.run('disable')
        assert off.returncode == 0 and 'undo does not know of it' in off.stdout and 'undo takes it back' not in off.stdout, (spoil, off)
        assert set(difference(old, machine.snapshot())) == {'etc/warmboot.conf'}, spoil
        assert 'mode=bios\n\n' in (machine.root / 'etc/warmboot.conf').read_text()
        assert machine.run('status').returncode == 0
        plain = machine.run('uninstall')
        assert plain.returncode == 1 and 'uninstall --purge needs no record' in plain.stderr, (spoil, plain)
        assert set(difference(old, machine.snapshot())) == {'etc/warmboot.conf'}, spoil
        purged = machine.run('uninstall', '--purge')
        assert ('undo needs' in purged.stdout) is (spoil is read_only_var), purged  # there they stay
        assert not (machine.root / 'usr/local/libexec/warmboot').exists() and not (machine.root / 'etc/warmboot.conf').exists(), (spoil, purged)
        # The records of a read-only /var have to stay, and it says so.
        assert (purged.returncode == 1 and 'ead-only' in purged.stderr) if spoil is read_only_var else purged.returncode == 0, (spoil, purged)
        if spoil is file_for_folder:
            assert '/var/lib/warmboot stays' in purged.stdout, purged


{'without-a-record': without_a_record, 'full-disk': full_disk, 'no-inodes': no_inodes, 'read-only': read_only}[sys.argv[1]](Path(sys.argv[2]))
