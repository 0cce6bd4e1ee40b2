# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The changes that are interrupted, each with the machine that it starts from."""
import functools
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from fakemachine import Machine, checkout

settings = ['apply', '--follow', 'newest', '--add', 'nomodeset', '--mode', 'bios']
drop_in = 'etc/systemd/system/systemd-reboot.service.d/50-warmboot.conf'


def nothing(machine):
    # Permissions and owners of its own, which have to survive.
    (machine.root / 'usr/local').chmod(0o2775)
    machine.write('usr/local/bin/tool', '#!/bin/sh\n').chmod(0o4751)


def installed(machine):
    nothing(machine)
    machine.do('apply')


def drifted(machine):
    installed(machine)
    conf = machine.write('etc/warmboot.conf', (machine.root / 'etc/warmboot.conf').read_bytes() + b'# mine: \xe4\n')
    conf.chmod(0o640)
    if os.geteuid() == 0 and os.access('/proc/self/uid_map', os.R_OK) and '4294967295' in Path('/proc/self/uid_map').read_text():
        os.chown(conf, 1000, 100)
    (machine.root / 'usr/local/libexec/warmboot/load').unlink()


def changed(machine):
    installed(machine)
    machine.do(*settings)


def undone(machine):
    changed(machine)
    machine.do('undo')


def handmade(machine):
    """The set-up of the article of 2019, with an alias, an instance of a template and a drop-in, so that there is one of each kind."""
    nothing(machine)
    for name in ('article-2019', 'dotfiles-template-of-debian'):
        shutil.copytree(checkout / 'tests/data/adopt' / name / 'root', machine.root, dirs_exist_ok=True)
    units = machine.root / 'etc/systemd/system'
    machine.write(units.relative_to(machine.root).as_posix() + '/kexec-load.service.d/mine.conf', '[Service]\nTimeoutStopSec=60\n').chmod(0o640)
    (machine.root / 'usr/local/bin/normal-reboot').chmod(0o700)
    (units / 'kexec.target.wants').mkdir(mode=0o750)
    for link, unit in (('multi-user.target.wants/kexec-load.service', 'kexec-load.service'), ('fast.service', 'kexec-load.service'),
                       ('kexec.target.wants/kexec-load@any.service', 'kexec-load@.service')):
        (units / link).symlink_to(f'/etc/systemd/system/{unit}')


def adopted(machine):
    handmade(machine)
    machine.do('adopt')


# name: what was there before, the command, and what brings an interrupted machine to the new state
operations = {
    'install': (nothing, ['apply']),
    'change of the settings': (drifted, settings),
    'undo': (changed, ['undo']),
    'undo of an installation': (installed, ['undo']),
    'redo': (undone, ['redo']),
    'uninstall': (changed, ['uninstall']),
    'adoption': (handmade, ['adopt', '--mode', 'bios']),
    'undo of an adoption': (adopted, ['undo']),
}

# What can change a file system or must be known to have been done.
changing = ('openat', 'write', 'mkdir', 'mkdirat', 'renameat', 'renameat2', 'rename', 'linkat', 'symlinkat', 'unlinkat', 'unlink', 'rmdir',
            'fchmod', 'chmod', 'fchown', 'utimensat', 'fsync')


@functools.cache
def prepared(name):
    """The machine before the operation, its tree before and after, and how often each call comes."""
    arrange, command = operations[name]
    keep = prepared.folder = getattr(prepared, 'folder', None) or tempfile.TemporaryDirectory(prefix='warmboot-faults-')
    before = Machine.new(Path(keep.name) / name / 'root')
    arrange(before)
    after = before.copy(before.root.parent / 'after')
    log = before.root.parent / 'log'
    done = after.run(*command, under=['strace', '-qq', '-o', log, '-e', 'trace=' + ','.join(f'?{call}' for call in changing)])
    assert done.returncode == 0, done.stderr
    return before, before.snapshot(), after.snapshot(), points_in(log.read_text(errors='replace'))


def points_in(log):
    """Of each call the ordinals of those that change something: opening to read does not, nor does printing."""
    seen, points = {}, {}
    for line in log.splitlines():
        found = re.match(r'(\w+)\(', line)
        if not found:
            continue
        call = found[1]
        seen[call] = seen.get(call, 0) + 1
        if (call == 'openat' and 'O_CREAT' not in line) or (call == 'write' and re.match(r'write\([12],', line)):
            continue
        points.setdefault(call, []).append(seen[call])
    return points


def some_of(points, most=12):
    """All of them when asked for; otherwise a dozen or so, the first and the last among them."""
    if os.environ.get('WARMBOOT_ALL_FAULTS') or len(points) <= most:
        return points
    return [points[round(i * (len(points) - 1) / (most - 1))] for i in range(most)]


def strace(call, action, when):
    return ['strace', '-qq', '-o', '/dev/null', '-e', f'trace={call}', '-e', f'inject={call}:{action}:when={when}']


def killed(machine, command, call, when):
    done = subprocess.run([*strace(call, 'signal=KILL', when), *machine_command(machine, command)], capture_output=True, text=True, timeout=60)
    assert done.returncode in (-9, 137), (done.returncode, done.stderr)


def machine_command(machine, command):
    from fakemachine import warmbootctl
    return [warmbootctl, '--root', machine.root, *command]
