# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import os
import shutil
from pathlib import Path

import pytest

if not os.environ.get('WARMBOOT_INSIDE_BUS_MACHINE'):
    pytest.exit('these tests change the root folder that they see: start them with tests/bus/run.py BUILD tests/ssh', returncode=2)

import server


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


@pytest.fixture
def desk(sshd, tmp_path):
    desks = []

    def make(user, destination=None):
        desks.append(server.Desk(user, tmp_path, destination))
        return desks[-1]
    yield make
    for one in desks:
        one.end()
