# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The application on a screen of its own, in a session of its own, beside a machine in a folder."""
import os
import subprocess
import sys
from pathlib import Path

import pytest

tests = Path(__file__).resolve().parents[1]
sys.path += [str(tests / 'faults'), str(tests / 'vm'), str(tests / 'desktop')]

# As ctest has them; what `./dev build dev` made, for who starts a test by hand.
built = tests.parent / 'build/dev'
for name, path in (('WARMBOOT_BUILD', ''), ('WARMBOOT_PROGRAM', 'app/desktop/warmboot'), ('WARMBOOTCTL_PROGRAM', 'helper/ctl/warmbootctl')):
    os.environ.setdefault(name, str(built / path))

from playedmachine import PlayedMachine  # noqa: E402 - found through the lines above
from session import Session  # noqa: E402


@pytest.fixture(scope='session')
def share(tmp_path_factory):
    """/usr/share after an installation."""
    stage = tmp_path_factory.mktemp('installed')
    subprocess.run(['cmake', '--install', Path(os.environ['WARMBOOT_BUILD']) / 'resources', '--prefix', '/usr'],
                   env=os.environ | {'DESTDIR': str(stage)}, check=True, stdout=subprocess.DEVNULL)
    return stage / 'usr/share'


@pytest.fixture(scope='session')
def played(tmp_path_factory):
    """Made once: copying the program's libraries takes the longest."""
    return PlayedMachine(tmp_path_factory.mktemp('machine'))


@pytest.fixture
def machine(played):
    played.restore()
    return played


@pytest.fixture
def session(tmp_path, share):
    with Session(tmp_path, share) as session:
        yield session


@pytest.fixture
def uninstalled_session(tmp_path):
    with Session(tmp_path) as session:
        yield session
