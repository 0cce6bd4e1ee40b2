# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import os
import sys
from pathlib import Path

import pytest

if not os.environ.get('WARMBOOT_INSIDE_BUS_MACHINE'):
    pytest.exit('these tests change the root folder that they see: start them with tests/bus/run.py BUILD tests/docs/machine', returncode=2)

os.environ['WARMBOOTCTL'] = os.environ['WARMBOOT_BUILD'] + '/helper/ctl/warmbootctl'
here = Path(__file__).resolve().parent
sys.path += [str(here.parent), *(str(here.parents[1] / name) for name in ('ssh', 'bus', 'faults'))]
import host as hosts  # noqa: E402 - found beside this file


@pytest.fixture(scope='session')
def the_host():
    one = hosts.Host()
    yield one
    one.sshd.stop()


@pytest.fixture
def host(the_host):
    the_host.wipe()
    return the_host
