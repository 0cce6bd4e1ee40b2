# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import signal

import pytest

from conversation import Conversation
from fakemachine import Machine, warmbootctl

signal.signal(signal.SIGHUP, signal.SIG_DFL)  # under nohup it is ignored, here and by all that is started from here


@pytest.fixture(scope='session', autouse=True)
def _static_binary():
    assert warmbootctl.exists(), f'{warmbootctl} is not there; make it with: ./dev build'


@pytest.fixture
def machine(tmp_path):
    return Machine.new(tmp_path / 'root')


@pytest.fixture
def client(machine):
    with Conversation(machine) as conversation:
        yield conversation
