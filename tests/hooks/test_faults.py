# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A fault in every system call of the hooks that changes something: none leads to a jump without its note on the disk, none
takes a kexec that failed for one that did not, and none is the end of kexec on a machine where nothing failed.

WARMBOOT_ALL_FAULTS=1: at every point and in every shell, which takes half an hour; otherwise at some, each with another fault.
build/hook-faults.jsonl then tells how many points there are.
"""
import errno
import json
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from conftest import shell_named, shells
from fakeroot import BEFORE, BOOT, ID, OLD_ID, Machine
from test_boot_check import suspended
from test_load_early import LATER, REBOOT

everything = bool(os.environ.get('WARMBOOT_ALL_FAULTS'))
counted = Path(__file__).resolve().parents[2] / 'build' / 'hook-faults.jsonl'

ACTIONS = ['ENOSPC', 'EIO', 'EROFS', 'EINTR', 'KILL', 'ENOSPC+', 'EROFS+', 'EAGAIN']
LINE = 'root=/dev/vda1 quiet'
STAGES = ('firmware', 'armed', 'jumping', 'arrived', 'healthy', 'failed', 'judged')


class Faulty(Machine):
    """A machine whose hooks run one after another as systemd runs them, and where a fault is injected into one of them."""

    faultpoint = None

    def __init__(self, folder, shell):
        super().__init__(folder, shell)
        self.boots, self.jumped, self.log = 0, False, folder / 'points'
        # The real ones: what is made to reach the disk counts, and the one that fails is told from those that do not.
        sync = self.fakes / 'bin/sync'
        sync.unlink()
        sync.symlink_to(shell[0] if shell[0].endswith('busybox') else shutil.which('sync'))
        # A jump ends whatever runs. Not by a `sleep` that returns: busybox has its own.
        systemctl = self.fakes / 'bin/systemctl'
        text = systemctl.read_text()
        assert 'exit "$(cat "$fakes/kexec-status"' in text
        systemctl.write_text(text.replace('exit "$(cat "$fakes/kexec-status"', 'kill -KILL $PPID; exit "$(cat "$fakes/kexec-status"', 1))
        self.fake('active', 'ssh.service\n')
        self.write('proc/net/route', 'Iface\tDestination\tGateway\tFlags\neth0\t00000000\t0202000A\t0003\n')
        self.initrd = 'initrd 6.1.0-10\n'  # what is to be loaded

    # --- acting

    def hook(self, name, *arguments):
        done = self.run(name, *arguments)
        jump = name == 'exec' and bool(self.calls('systemctl', '--force', 'kexec'))
        assert jump or done.returncode == 0, (name, done.returncode, done.stderr)
        self.look()
        return jump

    def fault(self, point, action, name, *arguments):
        """Sets ended: did the shell itself end where it was? dash and busybox do as well where a process cannot be started."""
        number = str(getattr(errno, action.rstrip('+'), 0)) + ('+' if action.endswith('+') else '')
        under = [self.faultpoint, self.log, self.root, str(point), 'KILL' if action == 'KILL' else number]
        plain, self.shell = self.shell, [*under, *self.shell]
        try:
            done = self.run(name, *arguments)
        finally:
            self.shell = plain
        assert done.returncode != 125, done.stderr
        self.points = self.log.read_text().splitlines()
        self.failed = set() if not point else {
            n for n, what in enumerate(self.points, 1)
            if n == point or (action.endswith('+') and n > point and not what.startswith('fork') and ' run/' not in what)}
        self.jumped = bool(self.calls('systemctl', '--force', 'kexec'))
        self.ended = action == 'KILL' or (action == 'EAGAIN' and done.returncode == 2)
        assert self.jumped or self.ended or done.returncode in (0, 1), (done.returncode, done.stderr)
        self.look()
        return done

    def shut_down(self):
        """What is stopped in a reboot, in its order; true when it ends in a jump."""
        self.hook('boot-check', 'ended')
        self.hook('load')
        self.jumped = self.hook('exec')
        return self.jumped

    def come_back(self):
        """The boot that the reboot led to, whichever way."""
        line = f'BOOT_IMAGE=/boot/vmlinuz-6.1.0-10 {LINE}'
        if self.jumped:
            line = self.last_load()[1]
        self.boots += 1
        self.next_boot(self.boots)
        self.write('proc/cmdline', line + '\n')
        self.write('proc/sys/kernel/bootloader_type', '208\n' if self.jumped else '176\n')
        (self.fakes / 'calls').unlink(missing_ok=True)
        (self.fakes / 'mark-at-the-jump').unlink(missing_ok=True)
        self.fake('is-system-running', 'echo running\n')
        self.jumped = False
        self.hook('boot-check')

    # --- looking

    def last_load(self):
        call = [c for c in self.calls('kexec') if '-l' in c][-1]
        options = dict(word[2:].split('=', 1) for word in call if word.startswith('--'))
        return call[call.index('-l') + 1].removeprefix(str(self.root)), options['command-line'], options.get('initrd')

    def stage(self):
        return (self.mark() or {'stage': None})['stage']

    def look(self):
        """What is there is whole, whenever the power fails."""
        mark, file = self.mark(), suspended(self)
        assert mark is None or (mark['stage'] in STAGES and re.fullmatch('[0-9a-f-]{36}|', mark['id'])), mark
        assert mark is None or self.read('var/lib/warmboot/mark').index('\nid=') == 127
        assert file is None or (list(file) == ['time', 'reason', 'id', 'kernel', 'boot'] and all(file.values())), file
        for event in (self.read('var/lib/warmboot/history') or '').splitlines():
            assert re.match('time=[0-9]+\tboot=[0-9a-z-]{36}\tevent=[a-z-]+\t', event), event

    def state(self):
        """All that what comes after can depend on, whenever it happens."""
        at_the_jump = self.mark('../fakes/mark-at-the-jump')
        loaded = (self.fakes / 'initrd-loaded').read_text() if (self.fakes / 'initrd-loaded').exists() else None
        seen = (self.jumped, self.ended, self.failed == {min(self.failed)}, self.mark_is_on_the_disk(), at_the_jump, loaded,
                self.calls('kexec'), self.snapshot())
        return re.sub('[0-9]{10}', 'seconds', repr(seen))

    def mark_is_on_the_disk(self):
        """By what the hook has done to it, as far as that did not fail."""
        mark, folder = 'var/lib/warmboot/mark', 'var/lib/warmboot'
        unsynced = set()
        for n, what in enumerate(self.points, 1):
            call, _, path = what.partition(' ')
            if n in self.failed:
                continue
            if call in ('write', 'truncate'):
                unsynced.add(path)
            elif call == 'fsync':
                unsynced.discard(path)
            elif call == 'rename' and path == mark:
                if f'{mark}.new' not in unsynced:
                    unsynced.discard(mark)
                unsynced |= {folder}
        return not unsynced & {mark, folder}

    def assert_good_jump(self):
        kernel, line, _ = self.last_load()
        mark = self.mark('../fakes/mark-at-the-jump')
        assert kernel == '/vmlinuz' and self.image_is_loaded
        assert line == f'{LINE} warmboot.id={mark["id"]}' and mark['id'], (line, mark)
        assert mark['stage'] == 'jumping'
        assert mark['line'] == line and mark['base'].removeprefix('BOOT_IMAGE=/boot/vmlinuz-6.1.0-10 ') == LINE, mark
        assert (self.fakes / 'initrd-loaded').read_text() == self.initrd

    def assert_kexec_still_works(self):
        """From a boot that is up: to the next one and to the one after."""
        assert suspended(self) is None, suspended(self)
        assert self.shut_down(), f'the next reboot is no kexec: {self.mark()}'
        self.assert_good_jump()
        self.come_back()
        assert self.stage() == 'healthy' and suspended(self) is None, self.mark()


# --- the worlds: what there is before, the hook, and what has to hold afterwards

def nothing_before(m):
    m.write('boot/microcode', 'microcode')  # to be padded
    m.settings('initrd=/boot/microcode', 'initrd=/initrd.img', mode='kexec', follow='fixed', kernel='/vmlinuz')
    m.initrd = 'microcode\0\0\0initrd 6.1.0-10\n'


def a_kexec_before(m):
    m.set_mark(stage='healthy', id=OLD_ID, from_=BEFORE, boot=BOOT, time='1000', kernel='/boot/k', base=LINE, ready='ssh network')
    m.kexec_boot(OLD_ID)
    m.image_loaded_by_another()


def firmware_wanted(m):
    a_kexec_before(m)
    m.write('run/warmboot/next', 'bios\n')


def before_a_reboot(m):
    nothing_before(m)
    m.fake('jobs')


def after_a_load_early(m):
    before_a_reboot(m)
    m.hook('load', 'early')
    a_reboot_is_asked_for(m)


def after_a_load(m):
    a_kexec_before(m)
    m.hook('load')


def after_a_load_for_the_firmware(m):
    firmware_wanted(m)
    m.hook('load')


def arrived(m):
    m.set_mark(stage='jumping', id=OLD_ID, from_=BEFORE, time='1000', kernel='/boot/k', base=LINE, line=f'{LINE} warmboot.id={OLD_ID}')
    m.kexec_boot(OLD_ID, LINE)


def not_arrived(m):
    arrived(m)
    m.write('proc/cmdline', LINE + '\n')
    m.write('proc/sys/kernel/bootloader_type', '176\n')


def arrived_in_an_emergency(m):
    arrived(m)
    m.fake('is-system-running', 'echo maintenance; exit 1\n')


def ending_before_it_is_healthy(m):
    arrived(m)
    m.fake('is-system-running', 'echo stopping\n')
    m.hook('boot-check')
    assert m.stage() == 'arrived'


def a_reboot_is_asked_for(m):
    m.fake('jobs', REBOOT)
    m.write('proc/sys/kernel/random/uuid', LATER + '\n')


def jumps_well_or_not_at_all(m):
    m.jumped = m.hook('exec')
    if m.jumped:
        m.assert_good_jump()
    else:
        assert not m.image_is_loaded, 'an image is left'
    jumped = m.jumped
    m.come_back()
    assert not jumped or m.stage() == 'healthy', m.mark()
    m.assert_kexec_still_works()


def is_loaded_in_any_case(m):
    """What fails before the reboot does not matter to it."""
    a_reboot_is_asked_for(m)
    m.hook('load')
    jumps_well_or_not_at_all(m)


def goes_to_the_firmware(m):
    assert not m.hook('exec') and not m.image_is_loaded
    m.come_back()
    m.assert_kexec_still_works()


def jumps_with_its_mark_on_the_disk(m):
    stage = m.stage()
    if m.jumped:
        m.assert_good_jump()
        assert m.mark('../fakes/mark-at-the-jump')['id'] == ID
        assert m.mark_is_on_the_disk(), m.points
    elif not m.ended:
        assert not m.image_is_loaded, 'an image is left'
    jumped = m.jumped
    m.come_back()
    if not jumped and stage == 'jumping':
        # Nothing tells it from a jump that failed.
        assert m.ended or m.failed != {min(m.failed)}, 'one error ends in a suspension'
        assert suspended(m) and not m.shut_down()
        (m.root / 'var/lib/warmboot/suspended').unlink()
        m.come_back()
    m.assert_kexec_still_works()


def does_not_jump_and_suspends_nothing(m):
    assert not m.jumped
    if not m.ended:
        assert not m.image_is_loaded
    m.come_back()
    m.assert_kexec_still_works()


def is_healthy_or_goes_to_the_firmware(m):
    assert suspended(m) is None, suspended(m)
    stage = m.stage()
    assert m.shut_down() == (stage == 'healthy'), stage
    m.come_back()
    m.assert_kexec_still_works()


def is_suspended_by_the_next_boot(m):
    assert not m.shut_down(), 'it jumps although the last kexec failed'
    m.come_back()
    file = suspended(m)
    assert file and (file['id'], file['kernel']) == (OLD_ID, '/boot/k') and 'did not arrive' in file['reason'], file
    assert not m.shut_down(), 'it jumps although kexec is suspended'
    m.come_back()
    assert suspended(m) == file


def does_not_jump_from_an_emergency(m):
    assert not m.shut_down(), f'it jumps out of a boot that failed: {m.mark()}'
    file, stage = suspended(m), m.stage()
    m.come_back()
    if not file and stage != 'failed':
        m.assert_kexec_still_works()  # it was killed, and nobody knows
        return
    assert suspended(m), 'it is forgotten'
    assert stage == 'failed' or suspended(m) == file, suspended(m)
    assert not m.shut_down()


def ended_in_order(m):
    m.hook('load')
    assert not m.hook('exec')
    m.come_back()
    m.assert_kexec_still_works()


WORLDS = {
    'load, as the first': (nothing_before, ['load'], jumps_well_or_not_at_all),
    'load, after another': (a_kexec_before, ['load'], jumps_well_or_not_at_all),
    'load, for the firmware': (firmware_wanted, ['load'], goes_to_the_firmware),
    'load early': (before_a_reboot, ['load', 'early'], is_loaded_in_any_case),
    'load, after load early': (after_a_load_early, ['load'], jumps_well_or_not_at_all),
    'exec': (after_a_load, ['exec'], jumps_with_its_mark_on_the_disk),
    'exec, for the firmware': (after_a_load_for_the_firmware, ['exec'], does_not_jump_and_suspends_nothing),
    'boot-check, arrived': (arrived, ['boot-check'], is_healthy_or_goes_to_the_firmware),
    'boot-check, not arrived': (not_arrived, ['boot-check'], is_suspended_by_the_next_boot),
    'boot-check, emergency': (arrived_in_an_emergency, ['boot-check'], does_not_jump_from_an_emergency),
    'boot-check ended': (ending_before_it_is_healthy, ['boot-check', 'ended'], ended_in_order),
}


@pytest.fixture(scope='session')
def faultpoint(tmp_path_factory):
    program = tmp_path_factory.mktemp('faultpoint') / 'faultpoint'
    subprocess.run(['gcc', '-O2', '-Wall', '-Wextra', '-Werror', '-o', program, Path(__file__).with_name('faultpoint.c')], check=True)
    return program


@pytest.fixture
def new_machine(tmp_path, faultpoint, name):
    """Makes a machine anew for each fault. In memory where that is possible: a disk is waited for thousands of times."""
    memory = '/dev/shm' if os.access('/dev/shm', os.W_OK) else tmp_path
    with tempfile.TemporaryDirectory(dir=memory, prefix='warmboot-') as folder:
        def make():
            shutil.rmtree(f'{folder}/a machine', ignore_errors=True)
            machine = Faulty(Path(folder) / 'a machine', shell_named(name))
            machine.faultpoint = faultpoint
            return machine
        yield make


known, fine = {}, set()


def points_of(world, name, new_machine):
    """The lines of faultpoint for this hook when nothing fails; what has to hold must hold then as well."""
    if (world, name) not in known:
        arrange, hook, check = WORLDS[world]
        machine = new_machine()
        arrange(machine)
        machine.fault(0, 'EIO', *hook)
        known[world, name] = machine.points
        check(machine)
    return known[world, name]


def fitting(points, action):
    """A process is not started for want of room for it, and that only."""
    return [n for n, what in enumerate(points, 1) if action == 'KILL' or what.startswith('fork') == (action == 'EAGAIN')]


def some_of(points, action, most=5):
    """All when asked for; otherwise some, spread evenly and beginning elsewhere for each action, so that all have one."""
    if everything or len(points) <= most:
        return points
    first = ACTIONS.index(action) / len(ACTIONS)
    return [points[int((i + first) * len(points) / most)] for i in range(most)]


@pytest.mark.parametrize('action', ACTIONS)
@pytest.mark.parametrize('world', WORLDS)
@pytest.mark.parametrize('name', list(shells) if everything else ['dash'])
def test_whatever_fails_nothing_jumps_that_should_not_and_nothing_is_lost(name, world, action, new_machine):
    arrange, hook, check = WORLDS[world]
    points = points_of(world, name, new_machine)
    tried, wrong = some_of(fitting(points, action), action), []
    assert tried
    for point in tried:
        try:
            # What runs side by side in a pipe does not always come in the same order.
            for _ in range(5):
                machine = new_machine()
                arrange(machine)
                machine.fault(point, action, *hook)
                if machine.points[:point] == points[:point]:
                    break
            else:
                raise AssertionError(f'its points are never those of the first run: {machine.points}')
            # Most faults come to the same, and what follows does as well.
            state = (world, name, machine.state())
            if state not in fine:
                check(machine)
            fine.add(state)
        except AssertionError as error:
            wrong.append(f'{point} {points[point - 1]}: {error}')
    tell(name, world, action, points, tried, wrong)


@pytest.mark.parametrize('action', ['ENOSPC+', 'EROFS+'])
@pytest.mark.parametrize('world', WORLDS)
@pytest.mark.parametrize('name', list(shells) if everything else ['dash'])
def test_a_disk_that_stays_like_this_until_the_next_boot_lets_nothing_jump(name, world, action, new_machine):
    arrange, hook, _ = WORLDS[world]
    points = points_of(world, name, new_machine)
    tried, wrong = some_of(fitting(points, action), action, 3), []
    for point in tried:
        machine = new_machine()
        try:
            arrange(machine)
            machine.fault(point, action, *hook)
            if hook == ['load', 'early']:
                a_reboot_is_asked_for(machine)
            # A jump of that very hook is the other test's.
            for later in {'exec': [], 'load': [['exec']]}.get(' '.join(hook), [['boot-check', 'ended'], ['load'], ['exec']]):
                machine.fault(-1, action, *later)
                assert not machine.jumped, f'it jumps: {machine.mark()}'
            assert machine.jumped or not machine.image_is_loaded, 'an image is left'
            stage, jumped, noted = machine.stage(), machine.jumped, suspended(machine)
            machine.come_back()
            # What it could not say of this boot cannot be told from a boot that failed.
            assert not suspended(machine) or stage in ('jumping', 'arrived', 'failed') or noted, stage
            assert suspended(machine) or jumped or stage not in ('jumping', 'failed'), f'forgotten: {stage}'
        except AssertionError as error:
            wrong.append(f'{point} {points[point - 1]}: {error}')
    tell(name, world, f'{action} until the next boot', points, tried, wrong)


def tell(name, world, action, points, tried, wrong):
    if everything:
        counted.parent.mkdir(exist_ok=True)
        with counted.open('a') as file:
            json.dump({'shell': name, 'hook': world, 'action': action, 'points': len(points), 'tried': len(tried), 'wrong': wrong}, file)
            file.write('\n')
    assert not wrong, f'{len(wrong)} of {len(tried)} points:\n' + '\n'.join(wrong)
