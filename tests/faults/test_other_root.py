# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""--root DIR confines: whatever links there are in that tree, the running system (here: a folder beside it) stays as it is."""
import os
import re
import shutil
from pathlib import Path

import pytest

from fakemachine import Machine, difference

REFUSED = 3
commands = [['apply'], ['disable'], ['undo'], ['uninstall'], ['uninstall', '--purge'], ['next', 'bios'], ['next', 'default'], ['resume'], ['confirm'],
            ['status'], ['plan'], ['check'], ['history']]
links = ['var', 'var/lib', 'var/lib/warmboot', 'run', 'usr/local', 'usr/local/libexec', 'etc', 'etc/systemd/system', 'etc/modprobe.d']


def everything(top):
    return {os.path.join(at, name): (os.lstat(os.path.join(at, name)).st_mode, os.lstat(os.path.join(at, name)).st_mtime_ns,
                                     None if name in folders else Path(at, name).read_bytes() if not os.path.islink(os.path.join(at, name)) else None)
            for at, folders, files in os.walk(top) for name in folders + files}


def suspended(machine):
    machine.do('apply')
    machine.write('var/lib/warmboot/suspended', 'reason=x\n')
    machine.write('var/lib/warmboot/mark', 'stage=jumping\nid=x\n')
    machine.write('run/motd.d/60-warmboot', 'x\n')
    machine.write('run/warmboot/next', 'kexec\n')
    machine.write('etc/modprobe.d/own.conf')


@pytest.mark.parametrize('there', ['host', 'both', 'tree'])
@pytest.mark.parametrize('link', links)
def test_a_link_that_leads_out_of_the_tree_is_not_gone_along(machine, tmp_path, link, there):
    """where it leads to is there on the running system, in the tree, or in both"""
    suspended(machine)
    outside = tmp_path / 'host'
    for wanted, top in (('host', outside), ('tree', machine.root / outside.relative_to('/'))):
        if there in (wanted, 'both'):
            shutil.copytree(machine.root / link, top, symlinks=True)
    outside.mkdir(exist_ok=True) if there == 'host' else None
    shutil.rmtree(machine.root / link)
    (machine.root / link).symlink_to(outside)
    before = everything(tmp_path)
    for command in commands:
        done = machine.run(*command)
        assert done.returncode == REFUSED and f'/{link} ' in done.stderr and f'chroot {machine.root} ' in done.stderr, (command, done)
        after = everything(tmp_path)
        assert after == before, (command, difference(before, after))


def test_a_link_with_too_many_steps_up_is_not_gone_along(machine, tmp_path):
    suspended(machine)
    (machine.root / 'var').rename(tmp_path / 'host')
    (machine.root / 'var').symlink_to('../host')
    before = everything(tmp_path)
    for command in commands:
        assert machine.run(*command).returncode == REFUSED, command
    assert everything(tmp_path) == before


@pytest.mark.parametrize('command', [['apply', '--mode', 'bios'], ['next', 'bios'], ['resume'], ['disable'], ['undo'], ['uninstall', '--purge']], ids=' '.join)
def test_nothing_is_changed_by_a_path_that_the_owner_of_the_tree_can_lead_elsewhere_meanwhile(machine, tmp_path, command):
    suspended(machine)
    log = tmp_path / 'log'
    done = machine.run(*command, under=['strace', '-qq', '-o', log, '-e', 'trace=%file,fchmod'])
    assert done.returncode == 0, done.stderr
    looks = re.compile(r'(execve|access|faccessat2?|l?stat|newfstatat|statx?|readlink(at)?|statfs|getcwd|fchmod|inotify_add_watch)\(')
    calls = [call for call in log.read_text(errors='replace').splitlines() if not looks.match(call)]
    by_path = [call for call in calls if not re.match(r'\w+at2?\(\d', call) and not re.match(r'open(at)?\((AT_FDCWD, )?".*O_(RDONLY|PATH)', call)]
    assert not by_path and any('unlinkat(' in call for call in calls), by_path


def test_links_that_stay_in_the_tree_are_gone_along(machine):
    (machine.root / 'data').mkdir()
    for folder in ('var', 'usr/local', 'etc/systemd/system'):
        (machine.root / folder).rename(machine.root / 'data' / Path(folder).name)
        (machine.root / folder).symlink_to(os.path.relpath(machine.root / 'data' / Path(folder).name, (machine.root / folder).parent))
    before = everything(machine.root)
    machine.do('apply')
    assert (machine.root / 'data/system/warmboot-load.service').is_file() and (machine.root / 'data/local/libexec/warmboot/load').is_file()
    machine.do('next', 'bios')
    machine.do('next', 'default')
    machine.do('uninstall', '--purge')
    assert {*everything(machine.root)} == {*before}


def test_a_tree_that_is_reached_by_a_link_is_a_tree(machine, tmp_path):
    (tmp_path / 'mnt').symlink_to(machine.root)
    other = Machine(tmp_path / 'mnt')
    other.do('apply')
    other.do('uninstall', '--purge')
