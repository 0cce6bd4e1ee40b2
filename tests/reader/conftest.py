# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A session bus that knows the reader, as a session has it once the package is installed."""

import os
import signal
import subprocess
from pathlib import Path

import pytest

READER = Path(os.environ['WARMBOOT_READER'])
HOST_SERVE = Path(os.environ['WARMBOOT_HOST_SERVE'])


class Session:
    def __init__(self, folder, installed):
        services = folder / 'services'
        services.mkdir()
        if installed:
            service = f'[D-BUS Service]\nName=org.warmboot.Reader\nExec={READER}\n'
            (services / 'org.warmboot.Reader.service').write_text(service)
        config = folder / 'bus.conf'
        config.write_text(
            '<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"'
            ' "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">'
            f'<busconfig><type>session</type><listen>unix:dir={folder}</listen><servicedir>{services}</servicedir>'
            '<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>'
            '</busconfig>'
        )
        self.bus = subprocess.Popen(
            ['dbus-daemon', f'--config-file={config}', '--nofork', '--print-address=1'], stdout=subprocess.PIPE, text=True
        )
        self.environment = {**os.environ, 'DBUS_SESSION_BUS_ADDRESS': self.bus.stdout.readline().strip()}

    def serve(self):
        """The program that stands for serve in a sandbox."""
        return subprocess.Popen(
            [HOST_SERVE, 'serve'], env=self.environment, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )

    def call(self, *words):
        return subprocess.run(['dbus-send', '--session', '--print-reply', *words], env=self.environment, capture_output=True, text=True)

    def end(self):
        self.bus.send_signal(signal.SIGTERM)
        self.bus.wait()


def _session(folder, installed):
    session = Session(folder, installed)
    yield session
    session.end()


@pytest.fixture
def session(tmp_path):
    yield from _session(tmp_path, True)


@pytest.fixture
def bare_session(tmp_path):
    yield from _session(tmp_path, False)
