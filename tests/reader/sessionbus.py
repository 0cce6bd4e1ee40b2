# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A session bus of its own, with or without the reader, as a session has it once the package is installed."""

import os
import signal
import subprocess

CONFIG = '''<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen><servicedir>{services}</servicedir>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>'''


class SessionBus:
    def __init__(self, folder, reader=None):
        """reader: the program behind the name; None: no such package is installed."""
        services = folder / 'services'
        services.mkdir()
        if reader:
            service = f'[D-BUS Service]\nName=org.warmboot.Reader\nExec={reader}\n'
            (services / 'org.warmboot.Reader.service').write_text(service)
        config = folder / 'bus.conf'
        config.write_text(CONFIG.format(folder=folder, services=services))
        self.process = subprocess.Popen(
            ['dbus-daemon', f'--config-file={config}', '--nofork', '--print-address=1'], stdout=subprocess.PIPE, text=True
        )
        self.environment = {**os.environ, 'DBUS_SESSION_BUS_ADDRESS': self.process.stdout.readline().strip()}

    def call(self, *words):
        return subprocess.run(['dbus-send', '--session', '--print-reply', *words], env=self.environment, capture_output=True, text=True)

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()
