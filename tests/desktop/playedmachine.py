# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A machine in a folder that warmbootctl, run in there by chroot, takes for a real one with a running systemd.

With --root it would only read files, and nobody can tell from these alone how a reboot goes."""
import os
import re
import shutil
import subprocess
from pathlib import Path

from fakemachine import Machine

# Units as systemctl would show them, from the files that are there; all are active that exist.
SYSTEMCTL = r'''#!/bin/busybox sh
[ "$1" != --version ] || { echo 'systemd 257 (257.8-1)'; exit; }
[ "$1" = show ] || exit 0
for unit; do
    case $unit in *.service) ;; *) continue ;; esac
    file='' wanted=disabled dropins=''
    for folder in /etc/systemd/system /usr/lib/systemd/system; do
        [ -n "$file" ] || [ ! -e "$folder/$unit" ] || file=$folder/$unit
    done
    for link in /etc/systemd/system/*.wants/"$unit"; do [ ! -e "$link" ] || wanted=enabled; done
    for dropin in /etc/systemd/system/"$unit".d/*.conf; do [ ! -e "$dropin" ] || dropins="${dropins:+$dropins }$dropin"; done
    for text in $file $dropins; do
        sed -n 's/^\(Exec[A-Za-z]*\)=[^/]*\(\/[^ ]*\).*/\1={ path=\2 ; argv[]=x ; ignore_errors=yes }/p' "$text"
    done
    echo "Id=$unit"
    if [ -n "$file" ]; then echo LoadState=loaded; echo ActiveState=active
    else echo LoadState=not-found; echo ActiveState=inactive; fi
    echo "FragmentPath=$file"
    echo "UnitFileState=$wanted"
    echo "DropInPaths=$dropins"
    echo
done
'''


# What chroot needs; an ordinary user is allowed it in a user namespace.
AS_ROOT = [] if os.geteuid() == 0 else ['unshare', '--map-root-user']


class PlayedMachine:
    def __init__(self, folder):
        files = self._files = Machine.new(folder / 'root')
        self._boots = 0
        self.root = files.root
        files.write('proc/1/comm', 'systemd\n')
        files.write('proc/1/mountinfo', '22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw\n')
        files.write('proc/locks')
        files.write('proc/sys/kernel/hostname', 'atlas\n')
        files.write('proc/sys/kernel/osrelease', '6.12.57\n')
        files.write('proc/sys/kernel/bootloader_type', '176\n')
        files.write('proc/sys/kernel/kexec_load_disabled', '0\n')
        files.write('proc/sys/kernel/random/boot_id', 'b0010000-0000-4000-8000-000000000000\n')
        files.write('sys/kernel/kexec_loaded', '0\n')
        files.write('etc/os-release', 'ID=debian\nPRETTY_NAME="Debian GNU/Linux 13 (trixie)"\n')
        files.write('usr/lib/systemd/system/systemd-reboot.service', '[Unit]\nSuccessAction=reboot-force\n')
        for folder_ in ('run/systemd/system', 'sys/kernel/security', 'bin', 'dev', 'tmp'):
            (self.root / folder_).mkdir(parents=True, exist_ok=True)
        (self.root / 'dev/null').write_bytes(b'')  # no device is needed in there, only the name
        shutil.copy('/bin/busybox', self.root / 'bin/busybox')
        for name in ('sh', 'sed'):
            (self.root / 'bin' / name).symlink_to('busybox')
        for name, text in (('usr/bin/systemctl', SYSTEMCTL), ('usr/sbin/kexec', '#!/bin/busybox sh\n')):
            files.write(name, text).chmod(0o755)
        self._install(Path(os.environ['WARMBOOTCTL_PROGRAM']))

    def _install(self, program):
        shutil.copy(program, self.root / 'usr/bin/warmbootctl')
        needed = subprocess.run(['ldd', program], capture_output=True, text=True, check=False).stdout
        for library in re.findall(r'(/\S+) \(0x', needed):
            target = self.root / library.lstrip('/')
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(library, target)

    def restore(self):
        """As on the first day: installed, reboots go through kexec."""
        self._suspended.unlink(missing_ok=True)
        self.command('apply', '--mode', 'kexec')

    def suspend(self):
        """As the boot check does it when a kernel did not arrive."""
        self._suspended.write_text('time=1790000000\nreason=the last kexec did not arrive\nkernel=6.12.57\n')

    def edit(self):
        """Somebody changes one of the hooks: what it does then, nobody can tell."""
        with open(self.root / 'usr/local/libexec/warmboot/exec', 'a', encoding='utf-8') as hook:
            hook.write('# edited\n')

    def upgrade(self, release):
        """The package manager brings a kernel, and its links lead to that one."""
        self._files.add_kernel(release)
        for link, file in (('vmlinuz', 'vmlinuz'), ('initrd.img', 'initrd.img')):
            new = self.root / f'{link}.new'
            new.symlink_to(f'boot/{file}-{release}')
            new.replace(self.root / link)

    def next_boot(self):
        """The machine is another boot when somebody looks again."""
        self._boots += 1
        self._files.write('proc/sys/kernel/random/boot_id', f'b0010000-0000-4000-8000-{self._boots:012}\n')

    @property
    def _suspended(self):
        return self.root / 'var/lib/warmboot/suspended'

    @property
    def serve(self):
        """The argument list that leads to `warmbootctl serve` on this machine."""
        return [*AS_ROOT, 'chroot', str(self.root), '/usr/bin/warmbootctl', 'serve']

    def command(self, *arguments):
        """As an administrator would, in a terminal of that machine."""
        done = subprocess.run([*AS_ROOT, 'chroot', self.root, '/usr/bin/warmbootctl', *arguments],
                              capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout
