# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import os
import subprocess
import sys
from pathlib import Path

import pytest

if not os.environ.get('WARMBOOT_INSIDE_BUS_MACHINE'):
    pytest.exit('these tests change the root folder that they see: start them with tests/bus/run.py BUILD tests/ansible', returncode=2)

here = Path(__file__).resolve().parent
sys.path += [str(here.parent / 'ssh'), str(here.parent / 'bus')]
import desk as desks  # noqa: E402 - found beside this file
import host as hosts  # noqa: E402


def pytest_configure(config):
    config.addinivalue_line('markers', 'long: only with ./dev test --all-machines')


@pytest.fixture(scope='session')
def the_host():
    one = hosts.Host()
    yield one
    one.sshd.stop()


@pytest.fixture(scope='session')
def the_desk(tmp_path_factory):
    folder = tmp_path_factory.mktemp('desk')
    # As it is sent, so without what only a debugger reads.
    program = folder / 'warmbootctl'
    subprocess.run(['strip', '-o', program, hosts.warmbootctl], check=True)
    return desks.Desk(folder / 'home', desks.make_collection(program, folder / 'collection'))


@pytest.fixture
def host(the_host):
    the_host.wipe()
    yield the_host
    the_host.sshd.cut()


@pytest.fixture
def desk(the_desk, host):
    the_desk.hosts(atlas=host.variables('root'))
    return the_desk
