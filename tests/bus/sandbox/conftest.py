# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import os

import pytest

if not os.environ.get('WARMBOOT_INSIDE_SYSTEMD_MACHINE'):
    pytest.exit('these tests change the machine that they run on: start them with tests/bus/sandbox/run.py BUILD', returncode=2)
