# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The Flatpak as it is installed in build/flatpak, in the machine of tests/bus: real polkit, the helper as it is shipped."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

if not os.environ.get('WARMBOOT_INSIDE_BUS_MACHINE'):
    pytest.exit('these tests change the root folder that they see: ./dev flatpak runs them', returncode=2)

here = Path(__file__).resolve().parent
sys.path += [str(here.parent / 'bus'), str(here.parent / 'ssh'), str(here.parent / 'reader'),
             str(here.parent / 'vm')]
import server  # noqa: E402 - found through the lines above
import world  # noqa: E402
from sessionbus import SessionBus  # noqa: E402

checkout = here.parents[1]
APPLICATION = 'org.warmboot.Warmboot'


class Session(SessionBus):
    """A session of root's, who is asked for no password: which actions want one is the matter of tests/bus."""

    def __init__(self, folder, reader):
        super().__init__(folder, reader)
        runtime = Path('/run/user/0')
        runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.environment |= {'FLATPAK_USER_DIR': str(checkout / 'build/flatpak/user'), 'XDG_RUNTIME_DIR': str(runtime)}

    def in_sandbox(self, program, *arguments, **options):
        """A program of the sandbox, or one of the build tree, which the permissions of the Flatpak let in as little as us."""
        return subprocess.run(self.command(program, *arguments), env=self.environment, capture_output=True, text=True, timeout=120, **options)

    @staticmethod
    def command(program, *arguments):
        return ['flatpak', 'run', f'--filesystem={world.build}:ro', f'--command={program}', APPLICATION, *map(str, arguments)]


@pytest.fixture(scope='session')
def bus():
    world.arrange()
    bus = world.Bus()
    yield bus
    bus.stop()


@pytest.fixture
def session(bus, tmp_path):
    world.wipe()
    session = Session(tmp_path, world.build / 'helper/reader/warmboot-reader')
    yield session
    session.end()


@pytest.fixture
def bare_session(bus, tmp_path):
    session = Session(tmp_path, None)
    yield session
    session.end()


@pytest.fixture(scope='session')
def sshd(bus):
    # The others' names are taken, by the users of tests/bus.
    server.USERS = {name: server.USERS[name] for name in ('free', 'noisy')}
    server.arrange()
    with socket.socket() as free:
        free.bind(('127.0.0.1', 0))
        port = free.getsockname()[1]
    sshd = server.Sshd(port)
    yield sshd
    sshd.stop()
