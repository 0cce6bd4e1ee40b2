# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A machine for what the documentation tells people to type: a user who may use sudo, a kernel, an sshd; reboots, and what
systemd does, are played."""
import json
import os
import shutil
import subprocess
from pathlib import Path

import server
import world
from fakemachine import Machine

checkout = world.checkout
played = world.played
# Loads and unloads as the program does, for what the kernel shows of it.
KEXEC = '''#!/bin/sh
case " $* " in
    *' -u '*) echo 0 >/sys/kernel/kexec_loaded ;;
    *' -l '*) echo 1 >/sys/kernel/kexec_loaded ;;
    *) echo 'kexec-tools 2.0.29' ;;
esac
'''
REBOOT = 'touch /run/played/rebooted\n'
GRUB = 'set default=0\nmenuentry "Debian" {\n linux /boot/vmlinuz-6.12.57 root=/dev/vda1 ro quiet\n initrd /boot/initrd.img-6.12.57\n}\n'
SSH_CONFIG = f'Host server.example\n  HostName 127.0.0.1\n  Port {server.PORT}\n  User noisy\n  IdentityFile ~/.ssh/key\n  LogLevel ERROR\n'
USER = 'reader'


class Host:
    def __init__(self):
        over_a_layer('/usr/lib')
        server.arrange()
        Path('/home/noisy/.bashrc').unlink()
        world.add_kernel()
        Path('/boot/initrd.img-6.12.57').write_text('070701 initrd')
        Path('/usr/lib/modules/6.12.57').mkdir(parents=True)
        Path('/usr/lib/modules/6.12.57/modules.dep').write_text('kernel/drivers/net/virtio_net.ko:\n')
        world.play_systemd()
        front = Path('/.systemctl-front')
        front.write_bytes((checkout / 'tests/ansible/systemctl').read_bytes())
        front.chmod(0o755)
        subprocess.run(['mount', '--bind', front, '/usr/bin/systemctl'], check=True)
        Path('/usr/sbin/kexec').write_text(KEXEC)
        self.programs = Path('/.programs')
        self.programs.mkdir()
        for name, target in {'warmbootctl': world.warmbootctl, 'warmboot': world.build / 'app/desktop/warmboot'}.items():
            (self.programs / name).symlink_to(target)
        self.path = f'{self.programs}:/usr/local/bin:/usr/sbin:/usr/bin'
        self.add_user()
        self.sshd = server.Sshd(server.PORT, 'PermitUserEnvironment=no')

    def add_user(self):
        server.run('useradd', '-m', '-s', '/bin/sh', USER)
        sudoers = Path('/etc/sudoers.d/reader')
        sudoers.write_text(f'{USER} ALL=(ALL) NOPASSWD: ALL\nDefaults secure_path="{self.path}"\n')
        sudoers.chmod(0o440)
        folder = Path(f'/home/{USER}/.ssh')
        folder.mkdir(mode=0o700)
        server.run('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', folder / 'key')
        (folder / 'config').write_text(SSH_CONFIG)
        (folder / 'known_hosts').write_text(f"[127.0.0.1]:{server.PORT} {' '.join(Path('/etc/ssh/test_key.pub').read_text().split()[:2])}\n")
        server.run('chown', '-R', f'{USER}:', folder)
        theirs = Path('/home/noisy/.ssh')
        theirs.mkdir(mode=0o700)
        (theirs / 'authorized_keys').write_bytes((folder / 'key.pub').read_bytes())
        server.run('chown', '-R', 'noisy:', theirs)

    def wipe(self):
        """As before any change; a reboot that is asked for is noted."""
        world.wipe()
        played.chmod(0o777)
        (played / 'reboot').write_text(REBOOT)
        Path('/sys/kernel/kexec_loaded').write_text('0\n')
        for path in ('/mnt', '/srv', '/boot/grub', '/sys/class', '/etc/warmboot.d', '/run/systemd/shutdown'):
            shutil.rmtree(path, ignore_errors=True)

    def type(self, command, as_root=False, **environment):
        """As a user who may use sudo, or as root, at a terminal's shell."""
        words = ['sh', '-c', command]
        if not as_root:
            words = ['setpriv', f'--reuid={USER}', f'--regid={USER}', '--init-groups', '--reset-env', *words]
        environment = {'PATH': self.path, 'LC_ALL': 'C.UTF-8', **environment}
        if not as_root:
            words[words.index('sh'):words.index('sh')] = ['env', *(f'{name}={value}' for name, value in environment.items())]
        return subprocess.run(words, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL, env={**os.environ, **environment},
                              cwd='/root' if as_root else f'/home/{USER}')

    def do(self, *arguments):
        subprocess.run([world.warmbootctl, *arguments], check=True, capture_output=True, text=True, timeout=60)

    def status(self):
        return json.loads(subprocess.run([world.warmbootctl, 'status', '--json'], check=True, capture_output=True, text=True).stdout)

    def rebooted(self):
        return (played / 'rebooted').exists() or 'soft-reboot' in world.systemctl_calls()

    # ---- what is there before

    def installed(self):
        self.do('apply', '--mode', 'kexec')

    def set_up_by_hand(self):
        shutil.copytree(checkout / 'tests/data/adopt/article-2019/root', '/', dirs_exist_ok=True)
        wants = Path('/etc/systemd/system/multi-user.target.wants/kexec-load.service')
        wants.symlink_to('/etc/systemd/system/kexec-load.service')

    def arrived(self):
        """By a kexec that nobody has confirmed yet."""
        self.installed()
        boot = Path('/proc/sys/kernel/random/boot_id').read_text().strip()
        Path('/var/lib/warmboot/mark').write_text(f'stage=arrived\nid=1\nboot={boot}\nconfirm=10\n')

    def suspended(self):
        self.installed()
        Path('/var/lib/warmboot/suspended').write_text('time=1764200000\nreason=the last kexec did not arrive\nid=1\nkernel=6.12.57\n')
        evidence = Path('/var/lib/warmboot/evidence')
        evidence.mkdir(mode=0o700)
        (evidence / '1.txt').write_text('Why kexec is suspended: the last kexec did not arrive\n')

    def undone(self):
        self.installed()
        self.do('undo')

    def with_a_watchdog(self):
        self.installed()
        device = Path('/sys/class/watchdog/watchdog0')
        device.mkdir(parents=True)
        (device / 'identity').write_text('iTCO_wdt\n')

    def with_grub(self):
        self.installed()
        Path('/boot/grub').mkdir()
        Path('/boot/grub/grub.cfg').write_text(GRUB)

    def with_a_kernel_of_ones_own(self):
        self.installed()
        shutil.copy('/boot/vmlinuz-6.12.57', '/boot/vmlinuz-mine')
        for name in ('microcode.img', 'initrd-mine'):
            Path('/boot', name).write_text('070701 initrd')

    def with_an_image(self, folder, owner):
        Path(folder).parent.mkdir(exist_ok=True)
        Machine.new(folder)
        server.run('chown', '-R', f'{owner}:', folder)


def over_a_layer(folder):
    """What is written there goes into memory."""
    layer = Path('/.layer')
    layer.mkdir()
    subprocess.run(['mount', '-t', 'tmpfs', 'tmpfs', layer], check=True)
    (layer / 'upper').mkdir()
    (layer / 'work').mkdir()
    subprocess.run(['mount', '-t', 'overlay', '-o', f'lowerdir={folder},upperdir={layer}/upper,workdir={layer}/work', 'overlay', folder], check=True)
