# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a command makes of a change that was killed before it."""
import json

from operations import strace


def killed_uninstall(machine):
    machine.do('apply', '--add', 'keepme')
    done = machine.run('uninstall', under=strace('renameat', 'signal=KILL', 8))
    assert done.returncode < 0 or done.returncode > 128
    assert not (machine.root / 'etc/systemd/system/warmboot-load.service').exists()


def test_settings_survive_an_uninstall_that_was_killed(machine):
    killed_uninstall(machine)
    machine.do('apply', '--mode', 'bios')
    assert json.loads(machine.run('status', '--json').stdout)['settings']['add'] == ['keepme']


def test_no_plan_is_made_from_a_half_made_change(machine):
    killed_uninstall(machine)
    done = machine.run('plan')
    assert done.returncode == 4 and 'apply rolls it back first' in done.stderr
