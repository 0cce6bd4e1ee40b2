# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A machine in a folder, for warmbootctl --root: what it needs to be installed, and nothing more."""
import json
import os
import stat
import subprocess
from pathlib import Path

from kernelimage import kernel_image

checkout = Path(__file__).resolve().parents[2]
warmbootctl = Path(os.environ.get('WARMBOOTCTL', checkout / 'build/bin/warmbootctl'))
managed = ('etc', 'usr/local')  # all that a change may touch, but for its own records


class Machine:
    def __init__(self, root):
        self.root = Path(root)

    @classmethod
    def new(cls, root):
        machine = cls(root)
        for folder in ('etc/systemd/system/multi-user.target.wants', 'usr/local/bin', 'var/lib', 'boot', 'run'):
            (machine.root / folder).mkdir(parents=True)
        machine.write('usr/sbin/kexec', 'program')
        machine.write('usr/bin/systemctl', 'program')
        machine.write('etc/hostname', 'test\n')
        machine.write('etc/systemd/system/other.service', '[Service]\nExecStart=/bin/true\n')
        machine.write('proc/cmdline', 'BOOT_IMAGE=/vmlinuz root=/dev/vda1 ro quiet\n')
        machine.add_kernel('6.12.57')
        (machine.root / 'vmlinuz').symlink_to('boot/vmlinuz-6.12.57')
        (machine.root / 'initrd.img').symlink_to('boot/initrd.img-6.12.57')
        return machine

    def copy(self, root):
        subprocess.run(['cp', '-a', self.root, root], check=True)
        return Machine(root)

    def write(self, path, content=''):
        path = self.root / path.lstrip('/')
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def add_kernel(self, release):
        self.write(f'boot/vmlinuz-{release}', kernel_image(release))
        self.write(f'boot/initrd.img-{release}', '070701 initrd')
        self.write(f'lib/modules/{release}/modules.dep')

    def command(self, *arguments):
        return [warmbootctl, '--root', self.root, *arguments]

    def run(self, *arguments, under=()):
        return subprocess.run([*under, *self.command(*arguments)], capture_output=True, text=True,
                              errors='surrogateescape', timeout=60, stdin=subprocess.DEVNULL)

    def do(self, *arguments):
        done = self.run(*arguments)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def status(self):
        return json.loads(self.do('status', '--json'))

    def snapshot(self):
        """Every path that a change may touch: kind, permissions, owners, content."""
        paths = {}
        for folder in managed:
            for at, folders, files in os.walk(self.root / folder):
                for name in [at] + [f'{at}/{name}' for name in folders + files]:
                    info = os.lstat(name)
                    content = (os.readlink(name) if stat.S_ISLNK(info.st_mode)
                               else Path(name).read_bytes() if stat.S_ISREG(info.st_mode) else None)
                    paths[os.path.relpath(name, self.root)] = (oct(info.st_mode), info.st_uid, info.st_gid, content)
        return paths


def difference(wanted, found):
    """What is not the same, for the message of a failed test."""
    return {path: (wanted.get(path), found.get(path)) for path in sorted({*wanted, *found}) if wanted.get(path) != found.get(path)}
