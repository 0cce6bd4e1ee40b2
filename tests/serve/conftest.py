# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import pytest

from conversation import Conversation
from fakemachine import Machine, warmbootctl


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
