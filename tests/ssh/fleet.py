# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Several servers in one list, as when the application starts. All are called with one key, and have one host key."""
import json
import subprocess
from contextlib import contextmanager
from pathlib import Path

import server


@contextmanager
def several(folder, names, hosts, open_files=None):
    """What is told of the servers of these names, event by event. hosts: of ~/.ssh/config, where each is found. open_files: as
    many as a program may have that does not ask for more."""
    key = Path('/root/.ssh/fleet')
    server.run('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', key)
    allowed = Path('/home/free/.ssh/authorized_keys')
    allowed.parent.mkdir(exist_ok=True)
    allowed.write_bytes(key.with_suffix('.pub').read_bytes())
    server.run('chown', '-R', 'free:', allowed.parent)
    known = ' '.join(Path('/etc/ssh/test_key.pub').read_text().split()[:2])
    Path('/root/.ssh/known_hosts').write_text(f'fleet {known}\n')
    Path('/root/.ssh/config').write_text(f'{hosts}Host *\n  HostName 127.0.0.1\n  User free\n  HostKeyAlias fleet\n  IdentityFile {key}\n')
    servers, runtime = folder / 'servers', folder / 'run'
    servers.write_text('\n'.join(names) + '\n')
    runtime.mkdir(mode=0o700)
    limit = ['prlimit', f'--nofile={open_files}:'] if open_files else []
    process = subprocess.Popen([*limit, server.fleet, servers, runtime, server.agents, server.version()], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                               env={**server.os.environ, 'HOME': '/root', 'QT_LOGGING_RULES': '*.debug=false'})
    try:
        yield (json.loads(line) for line in process.stdout)
    finally:
        process.stdin.close()
        ended = process.wait(timeout=server.PATIENCE)
        allowed.unlink()
        key.unlink()
    assert ended == 0
