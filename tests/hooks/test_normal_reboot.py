# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""normal-reboot: one reboot through the firmware, and no marker left when it is refused."""
import socket

import pytest

MARKER = 'run/warmboot/next'
FLAGS = ['call', 'org.freedesktop.login1', '/org/freedesktop/login1', 'org.freedesktop.login1.Manager', 'RebootWithFlags', 't', '0']
PLAIN = FLAGS[:4] + ['Reboot', 'b', 'true']


@pytest.fixture
def bus(machine, monkeypatch):
    (machine.root / 'run/dbus').mkdir()
    monkeypatch.chdir(machine.root / 'run/dbus')  # a socket's path is short
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind('system_bus_socket')
        yield machine


def test_marks_unloads_and_asks_logind(bus):
    bus.image_loaded_by_another()
    assert bus.run('normal-reboot').returncode == 0
    assert bus.calls('busctl') == [FLAGS] and not bus.image_is_loaded and not bus.calls('systemctl')
    assert bus.read(MARKER) == 'bios\n' == (bus.fakes / 'next-at-the-reboot').read_text()
    assert [c[0] for c in bus.all_calls() if c[0] != 'id'] == ['kexec', 'busctl']


def test_asks_an_older_logind_in_its_own_way(bus):
    bus.fake('refuses-flags', 'Call failed: Unknown method RebootWithFlags or interface org.freedesktop.login1.Manager.\n')
    assert bus.run('normal-reboot').returncode == 0
    assert bus.calls('busctl') == [FLAGS, PLAIN] and bus.read(MARKER) == 'bios\n'


@pytest.mark.parametrize('files', [['refuses-flags'], ['refuses-flags', 'refuses']])
def test_a_refusal_is_told_and_leaves_no_marker(bus, files):
    bus.fake(files[0], 'Unknown method x\n' if len(files) == 2 else '')
    bus.fake(files[-1], 'Call failed: Operation inhibited by "apt"\n')
    done = bus.run('normal-reboot')
    assert done.returncode == 1 and bus.read(MARKER) is None
    assert 'normal-reboot: the reboot was refused: Call failed: Operation inhibited by "apt"' in done.stderr
    assert not bus.calls('systemctl')


def test_without_a_bus_systemctl_does_it_without_an_automatic_kexec(machine):
    machine.program('systemctl', 'printf %s "$SYSTEMCTL_SKIP_AUTO_KEXEC" >"$fakes/skip"\n')
    assert machine.run('normal-reboot').returncode == 0
    assert machine.calls('systemctl') == [['reboot']] and (machine.fakes / 'skip').read_text() == '1'
    assert machine.read(MARKER) == 'bios\n'


def test_a_systemctl_that_fails_leaves_no_marker(machine):
    machine.fake('reboot-status', '1')
    assert machine.run('normal-reboot').returncode == 1 and machine.read(MARKER) is None


def test_an_image_that_cannot_be_unloaded_is_a_refusal(bus):
    bus.image_loaded_by_another()
    bus.fake('unload-refuses', '-a -s -c')
    done = bus.run('normal-reboot')
    assert done.returncode == 1 and 'could not be unloaded' in done.stderr and bus.read(MARKER) is None and not bus.calls('busctl')


def test_a_marker_that_cannot_be_written_is_a_refusal(bus):
    bus.full_disk_at(MARKER)
    done = bus.run('normal-reboot')
    assert done.returncode == 1 and 'cannot write' in done.stderr and not bus.calls('busctl')
    assert not (bus.root / MARKER).is_symlink()


@pytest.mark.fakes('id')
def test_only_root_may(machine):
    machine.program('id', 'echo 1000\n')
    done = machine.run('normal-reboot')
    assert done.returncode == 5 and 'must be run as root' in done.stderr and machine.read(MARKER) is None
