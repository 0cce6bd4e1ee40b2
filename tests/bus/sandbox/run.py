#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""run.py BUILD [pytest arguments, in here]: the tests of this folder, in a machine where a real systemd is process 1.

It starts the helper as it does everywhere: asked by the bus, in the sandbox of the shipped unit. The machine is made of
namespaces, and of this system's files with a layer in memory over them; nothing outside is changed. Needs root and a cgroup of
the second version to give to systemd; exits with 77 where there is none.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

here = Path(__file__).resolve().parent
checkout = here.parents[2]
NO_CGROUP = 77
UNIT = '''[Unit]
Requires=dbus.socket
After=dbus.socket

[Service]
Type=oneshot
Environment=WARMBOOT_BUILD={build} WARMBOOT_INSIDE_SYSTEMD_MACHINE=1 PYTHONDONTWRITEBYTECODE=1 LC_ALL=C.UTF-8
WorkingDirectory={here}
ExecStart=-/bin/sh -c 'python3 -m pytest {arguments}; echo $? >/run/tests.code.new; mv /run/tests.code.new /run/tests.code'
StandardOutput=file:/run/tests.log
StandardError=file:/run/tests.log
TimeoutStartSec=infinity
'''


def mount(*arguments):
    subprocess.run(['mount', *map(str, arguments)], check=True)


def fill_dev(dev):
    mount('-t', 'tmpfs', '-o', 'mode=755', 'tmpfs', dev)
    for name in ('null', 'zero', 'full', 'random', 'urandom', 'tty'):
        (dev / name).touch()
        mount('--bind', f'/dev/{name}', dev / name)
    for name, kind, options in (('pts', 'devpts', 'newinstance,ptmxmode=0666,mode=0620'), ('shm', 'tmpfs', 'mode=1777')):
        (dev / name).mkdir()
        mount('-t', kind, '-o', options, kind, dev / name)
    (dev / 'ptmx').symlink_to('pts/ptmx')


def inside(folder, build, arguments):
    """Process 1 of the new namespaces, until systemd takes its place."""
    layers = Path(folder)
    mount('-t', 'tmpfs', 'tmpfs', layers)
    for name in ('upper', 'work', 'root'):
        (layers / name).mkdir()
    root = layers / 'root'
    mount('-t', 'overlay', '-o', f'lowerdir=/,upperdir={layers}/upper,workdir={layers}/work', 'overlay', root)
    mount('-t', 'proc', 'proc', root / 'proc')
    mount('-t', 'sysfs', '-o', 'ro', 'sysfs', root / 'sys')
    # A kernel that can kexec, whatever this one is built with.
    mount('-t', 'tmpfs', 'tmpfs', root / 'sys/kernel')
    (root / 'sys/kernel/kexec_loaded').write_text('0\n')
    mount('-t', 'cgroup2', 'cgroup2', root / 'sys/fs/cgroup')
    mount('-t', 'tmpfs', '-o', 'mode=755', 'tmpfs', root / 'run')
    mount('-t', 'tmpfs', '-o', 'mode=1777', 'tmpfs', root / 'tmp')
    fill_dev(root / 'dev')
    for path in {checkout, build}:
        (root / path.relative_to('/')).mkdir(parents=True, exist_ok=True)
        # The application's side is run by other users, and a checkout may be in root's home. What is mounted already is not
        # ours to change.
        for inner in (root / above.relative_to('/') for above in path.parents if not above.is_relative_to(checkout)):
            inner.chmod(inner.stat().st_mode | 0o111)
        mount('--bind', path, root / path.relative_to('/'))
    for unit in ('systemd-udevd', 'systemd-udev-trigger', 'systemd-logind', 'systemd-networkd', 'systemd-resolved', 'systemd-timesyncd'):
        (root / f'etc/systemd/system/{unit}.service').unlink(missing_ok=True)
        (root / f'etc/systemd/system/{unit}.service').symlink_to('/dev/null')
    (root / 'etc/systemd/system/tests.service').write_text(UNIT.format(build=build, here=here, arguments=' '.join(arguments)))
    (root / 'etc/machine-id').write_text('0123456789abcdef0123456789abcdef\n')
    os.chdir(root)
    (root / 'outside').mkdir()
    subprocess.run(['pivot_root', '.', 'outside'], check=True)
    os.chroot('.')
    subprocess.run(['umount', '--lazy', '/outside'], check=True)
    environment = {'container': 'warmboot-tests', 'PATH': '/usr/sbin:/usr/bin'}
    os.execve('/usr/lib/systemd/systemd', ['systemd', '--unit=tests.service', '--log-target=console', '--log-level=warning', '--show-status=no'], environment)


def own_cgroup():
    """A cgroup for systemd, with this process in it; None where none is to be had."""
    with open('/proc/mounts') as mounts:
        top = next((Path(line.split()[1]) for line in mounts if line.split()[2] == 'cgroup2'), None)
    try:
        cgroup = Path(tempfile.mkdtemp(prefix='warmboot-tests-', dir=top)) if top else None
        (cgroup / 'cgroup.procs').write_text(str(os.getpid())) if cgroup else None
    except OSError:
        return None
    return cgroup


def leave(cgroup):
    (cgroup.parent / 'cgroup.procs').write_text(str(os.getpid()))
    for folder, _, _ in os.walk(cgroup, topdown=False):
        os.rmdir(folder)


def wait_for_result(machine):
    """The machine's /run is seen through its process 1, which is the only child of machine."""
    children = Path(f'/proc/{machine.pid}/task/{machine.pid}/children')
    while machine.poll() is None:
        run = Path(f'/proc/{(children.read_text().split() or ["0"])[0]}/root/run')
        try:
            code = int((run / 'tests.code').read_text())
            sys.stdout.write((run / 'tests.log').read_text())
            return code
        except (OSError, ValueError):
            time.sleep(0.2)
    return 'systemd did not stay'


def main():
    if sys.argv[1:2] == ['--inside']:
        return inside(sys.argv[2], Path(sys.argv[3]), sys.argv[4:])
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    cgroup = own_cgroup()
    if not cgroup:
        print('There is no cgroup here that systemd could be given; tests/vm has the same on a virtual machine.')
        return NO_CGROUP
    folder = tempfile.mkdtemp(prefix='warmboot-systemd-')
    machine = subprocess.Popen(['unshare', '--mount', '--pid', '--fork', '--uts', '--ipc', '--cgroup', '--kill-child', '--propagation', 'private',
                                sys.executable, __file__, '--inside', folder, Path(sys.argv[1]).resolve(), *sys.argv[2:]])
    try:
        return wait_for_result(machine)
    finally:
        machine.kill()  # it blocks SIGTERM; process 1 dies with it
        machine.wait()
        for _ in range(50):  # the kernel takes the last processes away
            try:
                leave(cgroup)
                break
            except OSError:
                time.sleep(0.1)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == '__main__':
    sys.exit(main())
