# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import os
import subprocess
from pathlib import Path

import pytest

from sessionbus import SessionBus

READER = Path(os.environ['WARMBOOT_READER'])
HOST_SERVE = Path(os.environ['WARMBOOT_HOST_SERVE'])


class Session(SessionBus):
    def serve(self):
        """The program that stands for serve in a sandbox."""
        return subprocess.Popen(
            [HOST_SERVE, 'serve'], env=self.environment, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )


@pytest.fixture
def session(tmp_path):
    session = Session(tmp_path, READER)
    yield session
    session.end()


@pytest.fixture
def bare_session(tmp_path):
    session = Session(tmp_path)
    yield session
    session.end()
