# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Each command of the documentation is typed as it stands, by a user who may use sudo, and does what it says."""
import re

import pytest

from host import USER
from places import for_the_machine

COMMANDS = for_the_machine()

# What there is before, other than a machine on which Warmboot is installed. The first that fits.
GIVEN = {
    r'.*--root /mnt .*': lambda host: given_the_disk_of_a_machine(host),
    r'.*--root /srv/image .*': lambda host: host.with_an_image('/srv/image', USER),
    r'.*warmbootctl adopt.*': lambda host: host.set_up_by_hand(),
    r'.*warmbootctl redo.*': lambda host: host.undone(),
    r'.*warmbootctl confirm': lambda host: host.arrived(),
    r'.*warmbootctl resume|.*evidence.*': lambda host: host.suspended(),
    r'.*--watchdog.*': lambda host: host.with_a_watchdog(),
    r'.*--follow loader.*': lambda host: host.with_grub(),
    r'.*vmlinuz-mine.*': lambda host: host.with_a_kernel_of_ones_own(),
    r'.*--expect "\$digest"': lambda host: None,
    r'digest=.*': lambda host: None,
    r'.*(plan|apply) --mode kexec( --json)?': lambda host: None,
}
# On a rescue system people are root.
AS_ROOT = re.compile(r'warmbootctl --root /mnt (?!status).*')
# The window goes on until it is quit.
STAYS = re.compile(r'warmboot( .*)?')
REBOOTS = re.compile(r'.*(warmbootctl reboot .*|normal-reboot)')


def given_the_disk_of_a_machine(host):
    host.with_an_image('/mnt', 'root')
    host.do('--root', '/mnt', 'apply')


def arrange(host, command):
    given = next((given for pattern, given in GIVEN.items() if re.fullmatch(pattern, command)), lambda host: host.installed())
    given(host)


@pytest.mark.parametrize('command', COMMANDS)
def test_it_does_what_it_says(host, command):
    arrange(host, command)
    if STAYS.fullmatch(command):
        done = host.type(f'exec timeout 2 {command}', QT_QPA_PLATFORM='offscreen')
        assert done.returncode == 124, done
        return
    if '"$digest"' in command:
        [sets] = [one for one in COMMANDS if one.startswith('digest=')]
        command = f'{sets}; {command}'
    done = host.type(command, as_root=bool(AS_ROOT.fullmatch(command)))
    assert done.returncode == 0, f'{COMMANDS.get(command)}\n{done.stdout}\n{done.stderr}'
    assert not done.stderr or 'warmbootctl' not in done.stderr, done.stderr
    assert host.rebooted() == bool(REBOOTS.fullmatch(command))
