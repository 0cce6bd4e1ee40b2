#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""run.py BUILD [pytest arguments, in here]: the tests of this folder, inside a machine of their own.

The shipped helper knows one root folder only, the real one, and no variable or option that names another.
So the tests bring it a real root folder: own mount and process namespaces, with /usr of this system (but for
/usr/local), copies of /etc and of the programs that must not run, a process 1 that is called systemd.
Nothing outside is touched, and all ends with this process.
"""
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

here = Path(__file__).resolve().parent
checkout = here.parents[1]


def call(*command):
    subprocess.run(command, check=True)


def bind(source, target):
    call('mount', '--bind', source, target)


def fill_usr(root):
    (root / 'usr').mkdir()
    for item in sorted(Path('/usr').iterdir()):
        mine = root / 'usr' / item.name
        if item.is_symlink():
            mine.symlink_to(os.readlink(item))
        else:
            mine.mkdir()
            if item.name not in ('local', 'sbin'):
                bind(item, mine)
    (root / 'usr/local/bin').mkdir()
    # /usr/sbin is to have a kexec, wherever this system may lack one.
    (root / '.sbin').mkdir()
    bind('/usr/sbin', root / '.sbin')
    for item in Path('/usr/sbin').iterdir():
        (root / 'usr/sbin' / item.name).symlink_to(f'/.sbin/{item.name}')
    for name in ('bin', 'sbin', 'lib', 'lib32', 'lib64', 'libx32'):
        if Path('/', name).is_symlink():
            (root / name).symlink_to(os.readlink(f'/{name}'))


def fill_dev(root):
    (root / 'dev/pts').mkdir(parents=True)
    (root / 'dev/shm').mkdir()
    for name in ('null', 'zero', 'full', 'random', 'urandom', 'tty'):
        (root / 'dev' / name).touch()
        bind(f'/dev/{name}', root / 'dev' / name)
    if Path('/dev/net/tun').exists():
        (root / 'dev/net').mkdir()
        (root / 'dev/net/tun').touch()
        bind('/dev/net/tun', root / 'dev/net/tun')
    call('mount', '-t', 'devpts', '-o', 'newinstance,ptmxmode=0666,mode=0620', 'devpts', root / 'dev/pts')
    (root / 'dev/ptmx').symlink_to('pts/ptmx')


def fill(root, build):
    fill_usr(root)
    fill_dev(root)
    shutil.copytree('/etc', root / 'etc', symlinks=True, ignore_dangling_symlinks=True)
    for folder in ('boot', 'home', 'proc', 'root', 'run/systemd/system', 'run/dbus', 'sys/kernel', 'tmp', 'var/lib', 'var/log', 'var/tmp'):
        (root / folder).mkdir(parents=True)
    for folder in ('tmp', 'var/tmp'):
        (root / folder).chmod(0o1777)
    (root / 'var/run').symlink_to('/run')
    call('mount', '-t', 'proc', 'proc', root / 'proc')
    for folder in {checkout, build}:
        if folder.is_relative_to(checkout) and folder != checkout:
            continue
        (root / folder.relative_to('/')).mkdir(parents=True, exist_ok=True)
        bind(folder, root / folder.relative_to('/'))


def inside(folder, build, arguments):
    """Process 1 of the new namespaces."""
    root = Path(folder)
    call('mount', '-t', 'tmpfs', '-o', 'mode=755', 'tmpfs', root)
    fill(root, build)
    os.chdir(root)
    # Moved over /, where a chroot alone would do: the kernel refuses a chrooted process the namespaces of a sandbox. In a plain
    # chroot that is refused as well.
    subprocess.run(['mount', '--no-mtab', '--move', '.', '/'], stderr=subprocess.DEVNULL)
    os.chroot('.')
    os.chdir('/')
    Path('/proc/self/comm').write_text('systemd')
    environment = {'PATH': '/usr/sbin:/usr/bin:/sbin:/bin', 'HOME': '/root', 'LC_ALL': 'C.UTF-8', 'PYTHONDONTWRITEBYTECODE': '1',
                   'WARMBOOT_BUILD': str(build), 'WARMBOOT_INSIDE_BUS_MACHINE': '1'}
    tests = subprocess.Popen([sys.executable, '-m', 'pytest', '--rootdir', str(here), *(arguments or [str(here)])], cwd=here, env=environment)
    while True:
        pid, status = os.wait()
        if pid == tests.pid:
            return os.waitstatus_to_exitcode(status)


def main():
    if sys.argv[1:2] == ['--inside']:
        return inside(sys.argv[2], Path(sys.argv[3]), sys.argv[4:])
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    if os.geteuid() != 0:
        sys.exit('This needs root (of a user namespace is enough, if it has the usual accounts): ./dev shell gives it.')
    build = Path(sys.argv[1]).resolve()
    # In a plain chroot the propagation of / cannot be changed.
    for propagation in ('private', 'unchanged'):
        way = ['unshare', '--mount', '--pid', '--fork', '--kill-child', '--propagation', propagation]
        if subprocess.run([*way, 'true'], capture_output=True).returncode == 0:
            break
    else:
        sys.exit('mount and process namespaces are refused here')
    with tempfile.TemporaryDirectory(prefix='warmboot-bus-') as folder:
        return subprocess.run([*way, sys.executable, __file__, '--inside', folder, build, *sys.argv[2:]]).returncode


if __name__ == '__main__':
    sys.exit(main())
