# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""In the sandbox, with the permissions of the manifest and no others: this computer through its package, servers by ssh."""

import json
import subprocess
from pathlib import Path

import server
import world
from conftest import APPLICATION
from harness.virtualscreen import VirtualScreen

HOST_SERVE = '/app/libexec/warmboot-host-serve'
MACHINE = world.build / 'tests/bus/warmboot-bus-machine'


def outcomes(done):
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_this_computer_is_read_and_not_the_sandbox(session):
    done = session.in_sandbox(HOST_SERVE, 'serve', input='{"id":1,"verb":"probe"}\n')
    assert done.returncode == 0, done.stderr
    state = json.loads(done.stdout.splitlines()[1])['state']
    assert state['kernel']['path'] == '/vmlinuz'
    assert state['kernels'][0]['version'] == '6.12.57'
    assert not Path('/.flatpak-info').exists()
    assert session.in_sandbox('test', '-e', '/vmlinuz').returncode == 1


def test_the_helper_of_this_computer_changes_it_and_takes_it_back(session):
    assert not world.installed()
    applied, = outcomes(session.in_sandbox(MACHINE, HOST_SERVE, 'apply'))
    assert applied['kind'] == 'done'
    assert world.installed()
    undone, = outcomes(session.in_sandbox(MACHINE, HOST_SERVE, 'undo', applied['record']))
    assert undone['kind'] == 'done'
    assert not world.installed()


def test_without_the_package_it_is_said_how_to_get_it(bare_session):
    done = bare_session.in_sandbox(MACHINE, HOST_SERVE, 'cannot')
    assert 'once Warmboot is installed on it as a package' in done.stderr


def test_a_server_is_managed_by_the_ssh_of_the_sandbox(session, sshd):
    key = Path('/root/.ssh/id_ed25519')
    if not key.exists():
        server.run('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', key)
    authorized = Path('/home/free/.ssh/authorized_keys')
    authorized.parent.mkdir(exist_ok=True)
    authorized.write_text(key.with_suffix('.pub').read_text())
    subprocess.run(['chown', '-R', 'free', authorized.parent], check=True)
    program = subprocess.Popen(
        session.command(server.client, f'ssh://free@127.0.0.1:{sshd.port}', '/run/user/0', '/app/lib/warmboot/agents', server.version()),
        env=session.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )
    seen = []
    for line in program.stdout:
        seen.append(json.loads(line))
        if seen[-1].get('kind') == 'hostkey':
            assert server.fingerprint() in json.dumps(seen[-1])
            program.stdin.write('yes\n')
            program.stdin.flush()
        if seen[-1]['event'] in ('ready', 'error'):
            break
    program.stdin.write('quit\n')
    program.stdin.close()
    program.wait(60)
    assert seen[-1]['event'] == 'ready', seen
    # The new key is kept, and not where the sandbox must not write.
    assert not Path('/root/.ssh/known_hosts').exists()
    kept = list(Path('/root/.var/app', APPLICATION).rglob('known_hosts'))
    assert len(kept) == 1 and '127.0.0.1' in kept[0].read_text()


def test_nothing_else_of_this_computer_can_be_reached(session):
    files = ['/etc/shadow', '/root/.bashrc', '/boot', '/var/lib/warmboot']
    for path in files:
        assert session.in_sandbox('test', '-e', f'/run/host{path}').returncode == 1
    assert session.in_sandbox('touch', '/root/.ssh/written').returncode != 0
    names = session.in_sandbox('dbus-send', '--system', '--print-reply', '--dest=org.freedesktop.DBus', '/', 'org.freedesktop.DBus.ListNames').stdout
    own = {name for name in names.split('"')[1::2] if not name.startswith(':')}
    assert own <= {'org.freedesktop.DBus', 'org.warmboot.helper', 'org.freedesktop.PolicyKit1', 'org.freedesktop.login1', 'org.freedesktop.systemd1'}


def test_the_window_opens_and_shows_this_computer(session):
    with VirtualScreen('1000x700') as screen:
        environment = {**session.environment, 'DISPLAY': screen.environment['DISPLAY']}
        window = subprocess.Popen(['flatpak', 'run', APPLICATION], env=environment, stderr=subprocess.PIPE, text=True)
        try:
            def there():
                assert window.poll() is None, window.stderr.read()
                return subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', 'Warmboot$'], env=environment, capture_output=True).returncode == 0
            world.wait_for(there, 'window', 90)
            # It holds the door of this computer open, and has drawn since.
            world.wait_for(lambda: subprocess.run(['pgrep', '-f', 'warmbootctl serve']).returncode == 0, 'conversation', 60)
            screen.picture_of('Warmboot$', world.build.parent / 'flatpak/window.png')
        finally:
            subprocess.run(['flatpak', 'kill', APPLICATION], env=environment, capture_output=True)
            window.wait(30)
