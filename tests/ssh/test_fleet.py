# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A hundred servers in the list, as when the application starts."""
import json
import subprocess
from pathlib import Path

import badline
import pytest
import server

AT_ONCE = 10
KEY = Path('/root/.ssh/fleet')
NAMES = [f'server{number}' for number in range(98)]


@pytest.fixture
def fleet(sshd, tmp_path):
    """Two that are no use, first in the list, and the one sshd under the other names."""
    server.run('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', KEY)
    allowed = Path('/home/free/.ssh/authorized_keys')
    allowed.parent.mkdir(exist_ok=True)
    allowed.write_bytes(KEY.with_suffix('.pub').read_bytes())
    server.run('chown', '-R', 'free:', allowed.parent)
    known = ' '.join(Path('/etc/ssh/test_key.pub').read_text().split()[:2])
    Path('/root/.ssh/known_hosts').write_text(f'fleet {known}\n')
    with badline.Line(delay=None) as line:
        Path('/root/.ssh/config').write_text(f'Host hangs\n  Port {line.port}\nHost refuses\n  Port 1\nHost server*\n  Port {server.PORT}\n'
                                             f'Host *\n  HostName 127.0.0.1\n  User free\n  HostKeyAlias fleet\n  IdentityFile {KEY}\n')
        servers = tmp_path / 'servers'
        servers.write_text('\n'.join(['hangs', 'refuses', *NAMES]) + '\n')
        runtime = tmp_path / 'run'
        runtime.mkdir(mode=0o700)
        process = subprocess.Popen([server.fleet, servers, runtime, server.agents, server.version()], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                   env={**server.os.environ, 'HOME': '/root', 'QT_LOGGING_RULES': '*.debug=false'})
        yield (json.loads(line) for line in process.stdout)
        process.stdin.close()
        assert process.wait(timeout=server.PATIENCE) == 0
    allowed.unlink()
    KEY.unlink()


@pytest.mark.long
@pytest.mark.timeout(600)
def test_of_a_hundred_servers_ten_are_called_at_a_time_and_none_that_fails_holds_up_the_others(fleet):
    connecting, most, came_to = set(), 0, {}
    while len(came_to) < len(NAMES) + 2:
        event = next(fleet)
        name = event['name']
        if event['event'] == 'called':
            connecting.add(name)
            most = max(most, len(connecting))
        else:
            connecting.remove(name)
            came_to[name] = (event['event'], event['detail'])
    assert most == AT_ONCE
    assert came_to.pop('hangs') == ('lost', 'ssh-failed')
    assert came_to.pop('refuses') == ('lost', 'ssh-failed')
    assert [name for name in NAMES if came_to[name][0] != 'ready' or 'Debian' not in came_to[name][1]] == []
