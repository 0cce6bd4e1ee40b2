# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""kill -9 just before every system call that changes something, in every kind of change."""
import shutil

import pytest

from fakemachine import difference
from operations import changing, killed, operations, prepared, some_of


@pytest.mark.parametrize('call', changing)
@pytest.mark.parametrize('operation', operations)
def test_after_a_kill_the_next_command_finds_the_old_or_the_new_state(operation, call, tmp_path, record_property):
    before, old, new, points = prepared(operation)
    command = operations[operation][1]
    chosen = some_of(points.get(call, []))
    record_property('points', f'kill {len(chosen)} of {len(points.get(call, []))} {operation} {call}')
    for when in chosen:
        machine = before.copy(tmp_path / 'root')
        killed(machine, command, call, when)
        assert machine.run('status').returncode == 0

        # Any command that changes something puts the machine in order first, this one too.
        recovering = machine.run('resume')
        assert recovering.returncode == 3 and 'not suspended' in recovering.stderr, (when, recovering.stderr)
        found = machine.snapshot()
        assert found in (old, new), (when, difference(old, found), difference(new, found))

        if when % 2:
            again = machine.run(*command)
            if found == old:
                assert again.returncode == 0, (when, again.stderr)
            assert machine.run('resume').returncode == 3
            if found == old or command[0] in ('apply', 'uninstall'):
                assert machine.snapshot() == new, (when, difference(new, machine.snapshot()))

        # Nothing of the broken-off writing stays for ever.
        assert machine.run('uninstall', '--purge').returncode == 0
        assert not (machine.root / 'var/lib/warmboot').exists(), (when, list((machine.root / 'var/lib/warmboot').rglob('*')))
        shutil.rmtree(machine.root)


@pytest.mark.parametrize('operation', operations)
def test_after_a_kill_undo_leads_to_a_state_that_was_there_once(operation, tmp_path):
    before, old, _, points = prepared(operation)
    base = before.copy(tmp_path / 'base')
    undoable = base.run('undo').returncode == 0
    older = base.snapshot()
    for when in some_of(points['renameat'])[1::3]:
        machine = before.copy(tmp_path / 'root')
        killed(machine, operations[operation][1], 'renameat', when)
        done = machine.run('undo')
        found = machine.snapshot()
        if done.returncode == 0:
            assert found in (old, older) or operation.startswith('undo'), (when, difference(old, found))
        else:
            # Nothing to be undone, or the file that somebody had edited before the change.
            assert done.returncode in (3, 4) and found == old, (when, done.stderr, difference(old, found))
            assert not undoable
        shutil.rmtree(machine.root)


def test_a_kill_while_recovering_from_a_kill_does_no_harm(tmp_path, record_property):
    before, old, new, points = prepared('change of the settings')
    command = operations['change of the settings'][1]
    tried = 0
    for when in some_of(points['renameat'])[::3]:
        for call in ('unlinkat', 'renameat', 'fsync'):
            for second in (1, 2, 5):
                machine = before.copy(tmp_path / 'root')
                killed(machine, command, 'renameat', when)
                try:
                    killed(machine, ['resume'], call, second)
                    tried += 1
                except AssertionError:
                    pass  # it had less to do
                assert machine.run('resume').returncode == 3
                assert machine.snapshot() in (old, new), (when, call, second)
                shutil.rmtree(machine.root)
    assert tried > 5
