# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import os
import shutil
import sys
from pathlib import Path

import pytest

if not os.environ.get('WARMBOOT_INSIDE_BUS_MACHINE'):
    pytest.exit('these tests change the root folder that they see: start them with tests/bus/run.py BUILD tests/ssh', returncode=2)

here = Path(__file__).resolve().parent
sys.path.append(str(here.parent / 'bus'))
import server  # noqa: E402 - found beside this file
import world  # noqa: E402 - found through the line above


def pytest_configure(config):
    config.addinivalue_line('markers', 'long: only with ./dev test --all-machines')


@pytest.fixture(scope='session')
def the_sshd():
    server.arrange()
    sshd = server.Sshd()
    yield sshd
    sshd.stop()


@pytest.fixture
def sshd(the_sshd):
    for known in ('/root/.ssh/known_hosts', '/root/.ssh/config'):
        Path(known).unlink(missing_ok=True)
    for user in server.USERS:
        shutil.rmtree(f'/home/{user}/.cache', ignore_errors=True)
    yield the_sshd
    the_sshd.cut()


@pytest.fixture(scope='session')
def the_kernel():
    world.add_kernel()
    world.play_systemd()


@pytest.fixture
def machine(the_kernel):
    """Where Warmboot can be installed, and is not."""
    world.wipe()
    world.played.chmod(0o777)
    yield
    world.wipe()


@pytest.fixture
def desk(sshd, tmp_path):
    desks = []

    def make(user, destination=None):
        desks.append(server.Desk(user, tmp_path, destination))
        return desks[-1]
    yield make
    for one in desks:
        one.end()
