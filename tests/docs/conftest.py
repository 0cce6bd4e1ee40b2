# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import sys

import pytest

from program import checkout, warmbootctl

sys.path.append(str(checkout / 'tests/faults'))


@pytest.fixture(scope='session', autouse=True)
def _program():
    assert warmbootctl.exists(), f'{warmbootctl} is not there; make it with: ./dev build'
