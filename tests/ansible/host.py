# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The managed machine: a real sshd with accounts, a kernel, and a systemd that is played."""
import json
import shutil
import subprocess
from pathlib import Path

import server
import world

warmbootctl = world.warmbootctl
played = world.played
here = Path(__file__).resolve().parent
# Lines that a program would take for something else.
NOISE = 'echo "Welcome to the noisy server"\necho "{not json"\necho "[nor this"\n'
KEY = Path('/root/.ssh/desk')


class Host:
    def __init__(self):
        server.arrange()
        Path('/home/noisy/.bashrc').write_text(NOISE)
        world.add_kernel()
        world.play_systemd()
        self.play_reboots()
        subprocess.run(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', KEY], check=True)
        for user in ('root', *server.USERS):
            self.let_in(user)
        self.sshd = server.Sshd()
        self.known_hosts = Path('/root/.ssh/desk_known_hosts')
        self.known_hosts.write_text(f"[127.0.0.1]:{server.PORT} {' '.join(Path('/etc/ssh/test_key.pub').read_text().split()[:2])}\n")

    def play_reboots(self):
        """systemctl reboot is what the test has put into $played/reboot; the boot_id is a file."""
        front = Path('/.systemctl-front')
        front.write_bytes((here / 'systemctl').read_bytes())
        front.chmod(0o755)
        subprocess.run(['mount', '--bind', front, '/usr/bin/systemctl'], check=True)
        self.boot_id = Path('/.boot_id')
        self.boot_id.touch()
        subprocess.run(['mount', '--bind', self.boot_id, '/proc/sys/kernel/random/boot_id'], check=True)

    def let_in(self, user):
        folder = Path('/root' if user == 'root' else f'/home/{user}') / '.ssh'
        folder.mkdir(mode=0o700, exist_ok=True)
        (folder / 'authorized_keys').write_bytes(KEY.with_suffix('.pub').read_bytes())
        shutil.chown(folder, user)
        shutil.chown(folder / 'authorized_keys', user)

    def variables(self, user, **more):
        """Of the inventory."""
        options = f'-F none -o UserKnownHostsFile={self.known_hosts} -o IdentitiesOnly=yes'
        return {'ansible_host': '127.0.0.1', 'ansible_port': server.PORT, 'ansible_user': user, 'ansible_ssh_private_key_file': str(KEY),
                'ansible_ssh_common_args': options, **more}

    def wipe(self):
        """As before any change."""
        world.wipe()
        played.chmod(0o777)
        self.boot_id.write_text('11111111-1111-4111-8111-111111111111\n')

    def reboots(self, script):
        """What happens when it is told to reboot."""
        (played / 'reboot').write_text(script)

    def has_services(self, **of_state):
        """active=[…], failed=[…]: from now on."""
        for state, names in of_state.items():
            (played / f'services-{state}').write_text(''.join(f'{name} loaded {state} running Some service\n' for name in names))

    def status(self):
        return json.loads(subprocess.run([warmbootctl, 'status', '--json'], check=True, capture_output=True, text=True).stdout)

    def left_behind(self, home='/root'):
        folder = Path(home) / '.ansible/tmp'
        return sorted(folder.iterdir()) if folder.exists() else []
